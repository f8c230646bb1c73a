// How small numbers are hidden, as it is written in the window, and the settings that it makes.
import type { Input } from "../../../../shared/contract.ts";
import { LEAST_SHARED, SMALL_UP_TO } from "../../../../shared/domain/disclosure/rules.ts";
import {
  type DisclosureException,
  type DisclosureSettings,
  tellsCount,
} from "../../../../shared/domain/disclosure/settings.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.smallNumbers.wrong;

/** Numbers are as they were typed. */
export interface RuleDraft {
  readonly smallUpTo: string;
  readonly leastShared: string;
  readonly hidesNought: boolean;
  readonly exceptions: readonly ExceptionDraft[];
}

/** `since` is null for one that is not saved yet. */
export type ExceptionDraft = Omit<DisclosureException, "since"> & {
  readonly since: DisclosureException["since"] | null;
};

/** What cannot be saved as it is, by its field: `smallUpTo`, `leastShared`, or the reference of the indicator. */
export type RuleFaults = Readonly<Record<string, string>>;

export function ruleDraftOf({ rules, exceptions }: DisclosureSettings): RuleDraft {
  const { smallUpTo, leastShared, hidesNought } = rules;
  return { smallUpTo: String(smallUpTo), leastShared: String(leastShared), hidesNought, exceptions };
}

/** While there are faults the settings are not fit to be saved. */
export function settingsFrom(draft: RuleDraft): {
  readonly settings: Input<"disclosure.save">;
  readonly faults: RuleFaults;
} {
  const faults: Record<string, string> = {};
  const number = (
    at: "smallUpTo" | "leastShared",
    { least, most }: typeof SMALL_UP_TO | typeof LEAST_SHARED,
  ) => {
    const written = draft[at].trim();
    const value = /^\d{1,3}$/.test(written) ? Number(written) : Number.NaN;
    if (!(value >= least && value <= most)) faults[at] = said.number(least, most);
    return value;
  };
  const rules = {
    smallUpTo: number("smallUpTo", SMALL_UP_TO),
    leastShared: number("leastShared", LEAST_SHARED),
    hidesNought: draft.hidesNought,
  };
  const exceptions = draft.exceptions.map(({ indicator, always, reason }) => {
    const why = reason.trim();
    if (why === "") faults[indicator] = said.reason;
    else if (tellsCount(why, rules)) faults[indicator] = said.tells;
    return { indicator, always, reason: why };
  });
  return { settings: { rules, exceptions }, faults };
}

/** Whether saving the draft would leave what is in force as it is, in whatever order the exceptions stand. */
export function isInForce(draft: RuleDraft, settings: DisclosureSettings): boolean {
  const { faults, settings: made } = settingsFrom(draft);
  const stored = settingsFrom(ruleDraftOf(settings)).settings;
  return Object.keys(faults).length === 0 && sorted(made) === sorted(stored);
}

function sorted({ rules, exceptions }: Input<"disclosure.save">): string {
  const inOrder = exceptions.toSorted((one, other) => (one.indicator < other.indicator ? -1 : 1));
  return JSON.stringify([rules, inOrder]);
}
