// The council's house style: tried out, chosen, shown and given up.
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Input } from "../../shared/contract.ts";
import { dayOfInstant } from "../../shared/domain/dates.ts";
import type { ChosenStyles } from "../../shared/domain/paper/house-style.ts";
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";
import { readBytes } from "./excel/open-file.ts";
import type { House } from "./house.ts";
import { asDocument } from "./old-minutes/read-word.ts";
import { addToAudit } from "./store/audit.ts";
import {
  type KeptHouseStyle,
  keepHouseStyle,
  loadHouseStyle,
  removeHouseStyle,
} from "./store/house-style.ts";
import { writeWhole } from "./write-whole.ts";

export function houseStyleHandlers(
  house: House,
): Pick<
  Handlers,
  "houseStyle.show" | "houseStyle.test" | "houseStyle.choose" | "houseStyle.remove" | "houseStyle.sample"
> {
  return {
    "houseStyle.show": async () => {
      const kept = await loadHouseStyle(house.store.db);
      if (kept === null) return null;
      const { name, sha256, chosenAt, template, roles } = kept;
      return {
        ...(await tested(template, roles)),
        name,
        sha256,
        chosen: roles,
        chosenOn: dayOfInstant(chosenAt),
      };
    },
    "houseStyle.test": async ({ file, roles }) => {
      const { name, bytes, sha256 } = await templateAt(house, file);
      return { ...(await tested(bytes, roles)), name, sha256 };
    },
    "houseStyle.choose": async (chosen) => {
      await choose(house, chosen);
      house.announce(["house style"]);
      return {};
    },
    "houseStyle.remove": async () => {
      const kept = await loadHouseStyle(house.store.db);
      if (kept === null) return {};
      await house.store.db.transaction().execute(async (transaction) => {
        await removeHouseStyle(transaction);
        await addToAudit(transaction, {
          at: house.clock(),
          who: house.who,
          action: "house style given up",
          subject: kept.name,
          before: saidOf(kept),
          after: null,
        });
      });
      house.announce(["house style"]);
      return {};
    },
    "houseStyle.sample": async (asked) => printSample(house, asked),
  };
}

async function tested(template: Uint8Array, roles: ChosenStyles) {
  const { testHouseStyle } = await import("./word/house-style/test-house-style.ts");
  return testHouseStyle(template, roles);
}

/** Refuses a template with errors, by the first of them, and one that is not the one that was tested. */
async function choose(house: House, { file, sha256, roles }: Input<"houseStyle.choose">): Promise<void> {
  const { name, bytes, sha256: found } = await templateAt(house, file);
  if (found !== sha256) throw new Refused("file-changed", { name });
  const error = (await tested(bytes, roles)).faults.find(({ severity }) => severity === "error");
  if (error !== undefined) throw new Refused("house-style-unfit", { name, why: error.message });
  const kept: KeptHouseStyle = { name, template: bytes, sha256, roles, chosenAt: house.clock() };
  await house.store.db.transaction().execute(async (transaction) => {
    const before = await loadHouseStyle(transaction);
    await keepHouseStyle(transaction, kept);
    await addToAudit(transaction, {
      at: kept.chosenAt,
      who: house.who,
      action: "house style chosen",
      subject: name,
      before: before && saidOf(before),
      after: saidOf(kept),
    });
  });
}

function saidOf({ name, sha256, roles }: KeptHouseStyle) {
  return { name, sha256, roles };
}

async function printSample(house: House, { file, roles, place }: Input<"houseStyle.sample">) {
  const path = house.grants.pathOf(place);
  const template = await templateAt(house, file);
  const { readHouseStyle } = await import("./word/house-style/house-style.ts");
  const { samplePaper } = await import("./word/house-style/sample-paper.ts");
  const { printPaper } = await import("./word/print.ts");
  const read = await readHouseStyle(template.bytes, roles);
  const bytes = await printPaper(samplePaper(dayOfInstant(house.clock())), read.house);
  await writeWhole(path, bytes, (putInPlace) => putInPlace());
  return { fileName: basename(path) };
}

/** The template that the file holds, or (null) the one that is kept. */
async function templateAt(house: House, file: string | null) {
  if (file === null) {
    const kept = await loadHouseStyle(house.store.db);
    if (kept === null) throw new Refused("not-found");
    return { name: kept.name, bytes: kept.template, sha256: kept.sha256 };
  }
  const path = house.grants.pathOf(file);
  const name = basename(path);
  try {
    const bytes = await readBytes(path);
    return { name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    const refused = asDocument(error);
    throw refused instanceof Refused ? new Refused(refused.code, { name }) : refused;
  }
}
