// resolved search
import type { Spoken } from "../../../shared/contract.ts";
import { longDate } from "../../../shared/domain/dates.ts";
import { Refused } from "../../../shared/errors.ts";
import { type Command, required, UsageError } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";

export const search: Command = {
  help: `resolved search <words> --store FILE [--indicator REF] [--json]

Finds what was minuted, resolved and promised, and the titles of reports, the newest meeting first: every word has to be
there, in whatever form; what stands in quotation marks has to be there as it stands. With --indicator, words may be left
out: every minute that is linked to it or names it in passing. At most 200 are answered.
`,
  values: ["store", "indicator"],
  flags: [],
  positionals: { least: 0, most: 50 },
  run: (given) => {
    const words = given.positionals.join(" ");
    const indicator = given.value("indicator");
    if (words.trim() === "" && indicator === null)
      throw new UsageError("Say which words to find, or name an indicator with --indicator.");
    if (words.length > 300) throw new UsageError("That is more than can be searched for at once.");
    return withBackend(
      { storePath: required(given, "store"), storeMustExist: true },
      async ({ handlers }) => {
        const register = await handlers["indicators.list"]({}, noCall);
        if (indicator !== null && !register.some(({ reference }) => reference === indicator))
          throw new Refused("indicator-unknown", { reference: indicator });
        const found = await handlers["search.find"]({ words, indicator }, noCall);
        return {
          exit: 0,
          json: found,
          text: found.length === 0 ? "Nothing was found." : found.map(inWords).join("\n\n"),
        };
      },
    );
  },
};

const KINDS: Readonly<Record<Spoken["kind"], string>> = {
  title: "item",
  paragraph: "minute",
  resolution: "resolution",
  action: "action",
};

function inWords({ kind, date, body, itemTitle, isExempt, text }: Spoken): string {
  const place = `${longDate(date)}, ${body}, ${itemTitle} (${KINDS[kind]}${isExempt ? ", in private" : ""})`;
  return `${place}\n  ${text}`;
}
