// resolved template
import { resolve } from "node:path";
import { isMonth, type Month, periodName } from "../../../shared/domain/period/period.ts";
import { type Command, type Given, required, UsageError } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";

export const template: Command = {
  help: `resolved template --store FILE --sender POST --period 2019-06 --out FILE.xlsx
                  [--indicators "CLA 11,CLA 12"] [--json]

Writes a workbook for a sender to fill in: the indicators that the post owes for the month, with the last three
figures beside. With --indicators it asks for those instead. Filled in and sent back it is read with no question.
`,
  values: ["store", "sender", "period", "out", "indicators"],
  flags: [],
  positionals: { least: 0, most: 0 },
  run: async (given) => {
    const period = monthGiven(given);
    const sender = required(given, "sender").trim();
    const out = resolve(required(given, "out"));
    const indicators = given
      .value("indicators")
      ?.split(",")
      .map((reference) => reference.trim());
    return withBackend({ storePath: required(given, "store"), storeMustExist: true }, async (backend) => {
      const written = await backend.handlers["templates.write"](
        { sender, period, place: backend.grant(out).id, ...(indicators && { indicators }) },
        noCall,
      );
      const count = written.indicators === 1 ? "1 indicator" : `${written.indicators} indicators`;
      return {
        exit: 0,
        json: { ...written, file: out },
        text: `The template for ${sender}, ${periodName(period)}, with ${count}: ${out}`,
      };
    });
  },
};

function monthGiven(given: Given): Month {
  const written = required(given, "period");
  if (!isMonth(written)) throw new UsageError(`"${written}" is not a month; write it as 2019-06.`);
  return written;
}
