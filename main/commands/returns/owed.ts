// resolved owed
import { longDate } from "../../../shared/domain/dates.ts";
import { isOutstanding, type OwedForMonth, type SenderOwes } from "../../../shared/domain/owed/owed.ts";
import { isMonth, type Month, periodName } from "../../../shared/domain/period/period.ts";
import { type Command, columns, type Given, required, UsageError } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";

export const owed: Command = {
  help: `resolved owed --store FILE [--period 2019-06] [--due-days N] [--chase] [--json]

Says who owes which figures for a month, what is late and what commentary is due. The month is the one after the
newest with figures, or the one given. Returns are due N days after its end; where N is not given, as the settings say.
With --chase: a note to each sender who owes something, to paste into an e-mail.
It ends with 0 when nothing is owed and with 1 when something is.
`,
  values: ["store", "period", "due-days"],
  flags: ["chase"],
  positionals: { least: 0, most: 0 },
  run: (given) => {
    const asked = { period: monthGiven(given), dueDays: daysGiven(given) };
    return withBackend(
      { storePath: required(given, "store"), storeMustExist: true },
      async ({ handlers }) => {
        const found = await handlers["returns.owed"](asked, noCall);
        const notes = found.senders.flatMap(({ chase }) => chase ?? []);
        return {
          exit: notes.length === 0 ? 0 : 1,
          json: found,
          text: given.flag("chase") ? together(notes, found) : table(found),
        };
      },
    );
  },
};

function monthGiven(given: Given): Month | null {
  const written = given.value("period");
  if (written === null || isMonth(written)) return written;
  throw new UsageError(`"${written}" is not a month; write it as 2019-06.`);
}

function daysGiven(given: Given): number | undefined {
  const written = given.value("due-days");
  if (written === null) return undefined;
  if (/^\d{1,3}$/.test(written)) return Number(written);
  throw new UsageError(`"${written}" is not a number of days from 0 to 999.`);
}

function together(notes: readonly string[], found: OwedForMonth): string {
  if (notes.length === 0) return `${titleOf(found)}: there is nobody to write to.`;
  return notes.join(`\n\n${"-".repeat(72)}\n\n`);
}

function titleOf({ period, due }: OwedForMonth): string {
  return `${periodName(period)}, due on ${longDate(due)}`;
}

function table(found: OwedForMonth): string {
  if (found.senders.length === 0) return `${titleOf(found)}: nobody owes anything.`;
  const headings = ["Sender", "State", "Figures", "Still to come", "Commentary due"];
  return `${titleOf(found)}\n\n${columns([headings, ...found.senders.map(row)])}`;
}

function row({ sender, state, indicators, commentary }: SenderOwes): readonly string[] {
  const outstanding = indicators.filter(isOutstanding);
  return [
    sender,
    state,
    `${indicators.length - outstanding.length} of ${indicators.length}`,
    outstanding.length === indicators.length ? "all" : referencesOf(outstanding),
    referencesOf(commentary),
  ];
}

function referencesOf(named: readonly { readonly reference: string }[]): string {
  return named.map(({ reference }) => reference).join(", ") || "none";
}
