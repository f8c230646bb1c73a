// resolved small-numbers
import type { Input } from "../../../shared/contract.ts";
import { LEAST_SHARED, SMALL_UP_TO } from "../../../shared/domain/disclosure/rules.ts";
import {
  type DisclosureException,
  type DisclosureSettings,
  exceptionInWords,
  smallInWords,
} from "../../../shared/domain/disclosure/settings.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { type Command, type Given, type Outcome, required, UsageError } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";

export const smallNumbers: Command = {
  help: `resolved small-numbers --store FILE [--up-to N] [--fewer-than N] [--noughts shown|hidden]
                       [--always-show REF --reason TEXT | --always-hide REF --reason TEXT | --usual REF] [--json]

Says by which rule small numbers are hidden in the public papers of a store, and which indicators are excepted. With
--up-to counts from 1 to N are hidden (5 is usual), with --fewer-than shares of fewer than N in all (10 is usual), and with
--noughts hidden a count of 0 as well. With --always-show or --always-hide an indicator is excepted, for a reason that each
public scorecard prints; with --usual it is treated by the rule again. What is printed already stays as it was printed.
`,
  values: ["store", "up-to", "fewer-than", "noughts", "always-show", "always-hide", "usual", "reason"],
  flags: [],
  positionals: { least: 0, most: 0 },
  run: async (given) => {
    const change = changeAsked(given);
    const storePath = required(given, "store");
    return withBackend({ storePath, storeMustExist: true }, async (backend) => {
      const before = await backend.handlers["disclosure.show"]({}, noCall);
      if (change !== null) await backend.handlers["disclosure.save"](change(before), noCall);
      return show(backend);
    });
  },
};

type Settings = Input<"disclosure.save">;

/** Null where nothing is to be changed. */
function changeAsked(given: Given): ((before: DisclosureSettings) => Settings) | null {
  const smallUpTo = numberIn(given, "up-to", SMALL_UP_TO);
  const leastShared = numberIn(given, "fewer-than", LEAST_SHARED);
  const noughts = given.value("noughts");
  if (noughts !== null && noughts !== "shown" && noughts !== "hidden")
    throw new UsageError(`"${noughts}" is neither shown nor hidden.`);
  const exception = exceptionAsked(given);
  if (smallUpTo === null && leastShared === null && noughts === null && exception === null) return null;
  return ({ rules, exceptions }) => ({
    rules: {
      smallUpTo: smallUpTo ?? rules.smallUpTo,
      leastShared: leastShared ?? rules.leastShared,
      hidesNought: noughts === null ? rules.hidesNought : noughts === "hidden",
    },
    exceptions: exception === null ? exceptions : exception(exceptions),
  });
}

type ExceptionChange = (before: readonly DisclosureException[]) => Settings["exceptions"];

function exceptionAsked(given: Given): ExceptionChange | null {
  const asked = ["always-show", "always-hide", "usual"].filter((name) => given.value(name) !== null);
  const [option] = asked;
  if (asked.length > 1) throw new UsageError(`--${asked[0]} and --${asked[1]} cannot go together.`);
  if (option === undefined) return null;
  const indicator = required(given, option);
  const others: ExceptionChange = (before) => before.filter((each) => each.indicator !== indicator);
  if (option === "usual") return others;
  const reason = required(given, "reason");
  const always = option === "always-show" ? "shown" : "hidden";
  return (before) => [...others(before), { indicator, always, reason }];
}

function numberIn(given: Given, option: string, { least, most }: { least: number; most: number }) {
  const written = given.value(option);
  if (written === null) return null;
  const value = /^\d{1,3}$/.test(written) ? Number(written) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new UsageError(`--${option} takes a whole number from ${least} to ${most}.`);
  return value;
}

async function show({ handlers }: Backend): Promise<Outcome> {
  const settings = await handlers["disclosure.show"]({}, noCall);
  const register = await handlers["indicators.list"]({}, noCall);
  const nameOf = (indicator: string) => register.find(({ reference }) => reference === indicator)?.name ?? "";
  const { rules, exceptions } = settings;
  const noughts = rules.hidesNought ? "A count of 0 is hidden too." : "A count of 0 is shown.";
  const text = [
    `Public papers hide what rests on ${smallInWords(rules)}. ${noughts}`,
    ...exceptions.map((exception) => `- ${exceptionInWords(exception, nameOf(exception.indicator))}.`),
    ...(exceptions.length === 0 ? ["No indicator is excepted."] : []),
  ].join("\n");
  return { exit: 0, json: { smallNumbers: settings }, text };
}
