import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDocument } from "../../main/backend/word/check.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "./backend-in-a-folder.ts";
import {
  barredTemplate,
  damagedTemplate,
  germanTemplate,
  sectionedTemplate,
  templateWithMacros,
} from "./word/house-style/templates.ts";

let place: Workplace;
let backend: Backend;
beforeEach(async () => {
  place = newWorkplace();
  backend = await place.open();
});
afterEach(async () => {
  await backend.close();
  place.clear();
});

function template(bytes: Uint8Array, name = "Westbury.dotx") {
  const path = join(place.folder, name);
  writeFileSync(path, bytes);
  return backend.grant(path).id;
}

async function chooseTemplate(bytes: Uint8Array, roles = {}, name?: string) {
  const file = template(bytes, name);
  const { sha256 } = await backend.handlers["houseStyle.test"]({ file, roles }, noCall);
  return backend.handlers["houseStyle.choose"]({ file, sha256, roles }, noCall);
}

async function printed(name: "scorecards.print" | "agenda.print" | "minutes.print", meeting: string) {
  const path = join(place.folder, `${name}.docx`);
  await backend.handlers[name]({ meeting, place: backend.grant(path).id, twin: "public" }, noCall);
  return readFileSync(path);
}

const headerWords = (docx: Uint8Array) =>
  Object.entries(unzipSync(docx))
    .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join("");

describe("the house style of a council", () => {
  it("is none until one is chosen", async () => {
    expect(await backend.handlers["houseStyle.show"]({}, noCall)).toBeNull();
  });

  it("is kept with its template, so that the file may go, and is there when the store is opened again", async () => {
    await chooseTemplate(barredTemplate(), { note: null });
    await backend.close();
    backend = await place.open();
    const shown = await backend.handlers["houseStyle.show"]({}, noCall);
    expect(shown).toMatchObject({
      name: "Westbury.dotx",
      sha256: createHash("sha256").update(barredTemplate()).digest("hex"),
      chosenOn: "2019-06-20",
    });
    expect(shown?.roles.minute).toMatchObject({ styleId: "wbcMinute" });
    expect(shown?.roles.note.how).toBe("ours");
  });

  it("dresses every paper that is printed, and leaves it when it is given up", async () => {
    const { meeting } = await backend.handlers["example.open"]({}, noCall);
    await chooseTemplate(sectionedTemplate());
    for (const paper of ["scorecards.print", "agenda.print"] as const) {
      const docx = await printed(paper, meeting);
      expect(headerWords(docx)).toContain("Democratic Services");
      expect(checkDocument(docx)).toEqual([]);
    }
    await backend.handlers["houseStyle.remove"]({}, noCall);
    expect(headerWords(await printed("agenda.print", meeting))).toBe("");
  });

  it("is given other styles for its parts without the file", async () => {
    await chooseTemplate(barredTemplate());
    const roles = { note: "wbcMinute", caption: null };
    const { sha256 } = await backend.handlers["houseStyle.test"]({ file: null, roles }, noCall);
    await backend.handlers["houseStyle.choose"]({ file: null, sha256, roles }, noCall);
    const shown = await backend.handlers["houseStyle.show"]({}, noCall);
    expect(shown).toMatchObject({ name: "Westbury.dotx", chosen: roles });
    expect(shown?.roles.note).toMatchObject({ styleId: "wbcMinute", how: "by choice" });
  });

  it("follows another in its place", async () => {
    await chooseTemplate(barredTemplate());
    await chooseTemplate(germanTemplate(), {}, "Stadt.dotx");
    const shown = await backend.handlers["houseStyle.show"]({}, noCall);
    expect(shown).toMatchObject({ name: "Stadt.dotx" });
  });

  it("is not chosen with an error, nor when the file is another than the one that was tried out", async () => {
    expect(await refusalOf(chooseTemplate(templateWithMacros()))).toBe("house-style-unfit");
    expect(await refusalOf(chooseTemplate(damagedTemplate()))).toBe("house-style-unfit");
    const file = template(barredTemplate());
    const sha256 = "0".repeat(64);
    const choosing = backend.handlers["houseStyle.choose"]({ file, sha256, roles: {} }, noCall);
    expect(await refusalOf(choosing)).toBe("file-changed");
    expect(await backend.handlers["houseStyle.show"]({}, noCall)).toBeNull();
  });

  it("prints a sample of a file that is not chosen, and of the one that is", async () => {
    const into = (name: string) => ({
      path: join(place.folder, name),
      place: backend.grant(join(place.folder, name)).id,
    });
    const tried = into("tried.docx");
    const file = template(barredTemplate());
    await backend.handlers["houseStyle.sample"]({ file, roles: {}, place: tried.place }, noCall);
    expect(checkDocument(readFileSync(tried.path))).toEqual([]);
    const none = into("none.docx");
    const asked = backend.handlers["houseStyle.sample"]({ file: null, roles: {}, place: none.place }, noCall);
    expect(await refusalOf(asked)).toBe("not-found");
    expect(existsSync(none.path)).toBe(false);
    await chooseTemplate(barredTemplate());
    await backend.handlers["houseStyle.sample"]({ file: null, roles: {}, place: none.place }, noCall);
    expect(readFileSync(none.path)).toEqual(readFileSync(tried.path));
  });

  it("tells the screens when it changes", async () => {
    const heard: string[] = [];
    backend.onChanged((areas) => heard.push(...areas));
    await chooseTemplate(barredTemplate());
    await backend.handlers["houseStyle.remove"]({}, noCall);
    expect(heard).toEqual(["house style", "house style"]);
  });
});
