// Whatever a council may set of how small numbers are hidden.
import fc from "fast-check";
import { type DisclosureRules, LEAST_SHARED, SMALL_UP_TO } from "../../../shared/domain/disclosure/rules.ts";
import { ALWAYS, type DisclosureSettings } from "../../../shared/domain/disclosure/settings.ts";

/** Often near what councils use, and anything that is allowed. */
export const anyRules: fc.Arbitrary<DisclosureRules> = fc.record({
  smallUpTo: fc.oneof(
    fc.integer({ min: SMALL_UP_TO.least, max: 12 }),
    fc.integer({ min: SMALL_UP_TO.least, max: SMALL_UP_TO.most }),
  ),
  leastShared: fc.oneof(
    fc.integer({ min: LEAST_SHARED.least, max: 12 }),
    fc.integer({ min: LEAST_SHARED.least, max: LEAST_SHARED.most }),
  ),
  hidesNought: fc.boolean(),
});

export function anySettings(references: readonly string[]): fc.Arbitrary<DisclosureSettings> {
  const exception = fc.record({
    indicator: fc.constantFrom(...references),
    always: fc.constantFrom(...ALWAYS),
  });
  return fc.record({
    rules: anyRules,
    exceptions: fc
      .uniqueArray(exception, { maxLength: 4, selector: ({ indicator }) => indicator })
      .map((all) => all.map((each) => ({ ...each, reason: "As agreed", since: "2019-04-01" as const }))),
  });
}
