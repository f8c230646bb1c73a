import { expect, test } from "vitest";
import { exemptionReason } from "../../../../../shared/domain/reading-desk/checks/meeting/exemption-reason.ts";
import { foundByMeeting } from "../../found-by-meeting.ts";
import { EXEMPTION, someItem, someMeeting } from "../../some-meeting.ts";

const exclusion = someItem(1, { kind: "exclusion", title: "Exclusion of press and public" });
const exempt = (some: Partial<typeof EXEMPTION> = {}) =>
  someItem(2, { item: { exemption: { ...EXEMPTION, ...some } } });
const found = (...items: readonly ReturnType<typeof someItem>[]) =>
  foundByMeeting(exemptionReason, someMeeting({ items }));

test.each([
  ["no paragraph", [exclusion, exempt({ paragraph: 0 })]],
  ["no such paragraph", [exclusion, exempt({ paragraph: 8 })]],
  ["no public-interest words", [exclusion, exempt({ publicInterest: " " })]],
  ["no exclusion ahead of it", [exempt()]],
  ["the exclusion behind it", [exempt(), exclusion]],
  ["behind the exclusion and not exempt", [exclusion, someItem(2)]],
] as const)("finds: %s", (_, items) => {
  expect(found(...items)).toEqual(["i2 agenda: Report 2"]);
});

test.each([
  ["all is said", [exclusion, exempt()]],
  ["public items ahead of the exclusion", [someItem(3), exclusion, exempt()]],
  ["what stands behind it on every agenda", [exclusion, exempt(), someItem(3, { kind: "next meeting" })]],
] as const)("stays silent: %s", (_, items) => {
  expect(found(...items)).toEqual([]);
});
