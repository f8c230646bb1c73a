// Return templates: the indicators that a post owes for a month, written as a workbook to send to it.
import { basename } from "node:path";
import type { Input, TemplateWritten } from "../../../shared/contract.ts";
import { dayOfInstant } from "../../../shared/domain/dates.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import { periodOwed } from "../../../shared/domain/owed/owed.ts";
import { periodName } from "../../../shared/domain/period/period.ts";
import { type Template, templateFor } from "../../../shared/domain/template/template.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { addToAudit } from "../store/audit.ts";
import { loadBodies } from "../store/meetings/bodies.ts";
import { standingOfIndicators } from "../store/readings.ts";
import { loadRegister } from "../store/register.ts";
import { indicatorsBySender } from "../store/senders.ts";
import { writeWhole } from "../write-whole.ts";

type Asked = Input<"templates.write">;

export function templateHandlers(house: House): Pick<Handlers, "templates.write"> {
  return { "templates.write": (asked) => writeTemplate(house, asked) };
}

/** Refuses `nothing-owed`, `indicator-unknown`, `place-not-writable` and `disk-full`; then the place is as it was. */
async function writeTemplate(house: House, asked: Asked): Promise<TemplateWritten> {
  const path = house.grants.pathOf(asked.place);
  const { db } = house.store;
  const indicators = await indicatorsAsked(house, asked);
  if (indicators.length === 0)
    throw new Refused("nothing-owed", { sender: asked.sender, period: periodName(asked.period) });
  const references = indicators.map(({ reference }) => reference);
  const [body] = await loadBodies(db);
  const template = templateFor(indicators, await standingOfIndicators(db, references), {
    council: body?.council ?? "",
    sender: asked.sender,
    month: asked.period,
  });
  // The Excel library takes long to load, so it is loaded with the first template.
  const { templateWorkbook } = await import("../excel/write/write-template.ts");
  const bytes = await templateWorkbook(template, dayOfInstant(house.clock()));
  await writeWhole(path, bytes, (putInPlace) => record(house, template, basename(path), putInPlace));
  return { fileName: basename(path), bytes: bytes.length, indicators: indicators.length };
}

/** Those that were named, due or not; else those that the post was the last to send and that are due with the month. */
async function indicatorsAsked(
  { store }: House,
  { sender, period, indicators }: Asked,
): Promise<readonly Indicator[]> {
  const register = await loadRegister(store.db);
  const unknown = indicators?.find((reference) => !register.some((one) => one.reference === reference));
  if (unknown !== undefined) throw new Refused("indicator-unknown", { reference: unknown });
  const wanted = new Set(indicators ?? (await indicatorsBySender(store.db)).get(sender));
  return register.filter(
    (one) => wanted.has(one.reference) && (indicators !== undefined || periodOwed(one, period) !== null),
  );
}

async function record(
  house: House,
  { sender, month, parts }: Template,
  fileName: string,
  putInPlace: () => Promise<void>,
): Promise<void> {
  const indicators = parts.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.reference));
  await house.store.db.transaction().execute(async (transaction) => {
    await addToAudit(transaction, {
      ...{ at: house.clock(), who: house.who, action: "template written", subject: sender },
      before: null,
      after: { month, fileName, indicators },
    });
    await putInPlace();
  });
}
