import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ITEM_KINDS, type ItemKind } from "../../../../shared/domain/meeting/agenda/agenda.ts";
import {
  type ResolvedFor,
  resolutionFor,
  retitled,
  wordingFor,
} from "../../../../shared/domain/meeting/agenda/item-title.ts";
import { type Minute, NOTHING_MINUTED } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import { resolutionLines } from "../../../../shared/domain/meeting/resolution/resolution.ts";
import {
  RESOLUTION_VERBS,
  type ResolutionVerb,
} from "../../../../shared/domain/meeting/resolution/resolution-form.ts";
import { someBody, someItem } from "../some-meeting.ts";

const wordedFor: ResolvedFor = { body: someBody(), period: null, asAt: "2019-05-31" };
const OLD = "Children in Care Performance Scorecard";
const NEW = "Children Looked After Scorecard";

const asked = (wording: string, verb: ResolutionVerb = "note") => ({ verb, wording });
const resolved = (wording: string, verb: ResolutionVerb = "note"): Minute => ({
  ...NOTHING_MINUTED,
  resolution: { verb, wording, vote: null },
});

describe("an item under a new title", () => {
  it.each<[string, ItemKind, string, string]>([
    ["is built anew", "report", `to note the ${OLD}`, `to note the ${NEW}`],
    ["keeps to no date", "scorecard", `to note the ${OLD}`, `to note the ${NEW}`],
    [
      "keeps its date",
      "scorecard",
      `to note the ${OLD}, data as at 31 May 2019`,
      `to note the ${NEW}, data as at 31 May 2019`,
    ],
    [
      "is left as edited",
      "scorecard",
      `to note the ${OLD} and to thank the officers`,
      `to note the ${OLD} and to thank the officers`,
    ],
    [
      "is left with its own date",
      "scorecard",
      `to note the ${OLD}, data as at 30 April 2019`,
      `to note the ${OLD}, data as at 30 April 2019`,
    ],
  ])("has a wording that %s (%s)", (_, kind, before, after) => {
    const item = someItem({ kind, title: OLD, recommendation: asked(before) });
    const { item: renamed, minute } = retitled(item, resolved(before), NEW, wordedFor);
    expect(renamed).toEqual({ ...item, title: NEW, recommendation: asked(after) });
    expect(minute).toEqual(resolved(after));
  });

  it("keeps recommendation and resolution apart: one edited, the other built", () => {
    const item = someItem({ title: OLD, recommendation: asked(`to note the ${OLD}`) });
    const { item: renamed, minute } = retitled(item, resolved("to note the report"), NEW, wordedFor);
    expect(renamed.recommendation?.wording).toBe(`to note the ${NEW}`);
    expect(minute.resolution?.wording).toBe("to note the report");
  });

  it("keeps the vote beside its resolution, and makes no resolution where there is none", () => {
    const vote = {
      proposer: "Councillor A",
      seconder: "Councillor B",
      named: { for: [], against: [], abstained: [] },
      for: 4,
      against: 1,
      abstained: 0,
    };
    const voted = { ...NOTHING_MINUTED, resolution: { ...asked(`to note the ${OLD}`), vote } };
    const item = someItem({ title: OLD });
    expect(retitled(item, voted, NEW, wordedFor).minute.resolution?.vote).toEqual(vote);
    expect(retitled(item, NOTHING_MINUTED, NEW, wordedFor).minute).toEqual(NOTHING_MINUTED);
    expect(retitled(item, NOTHING_MINUTED, NEW, wordedFor).item.recommendation).toBeNull();
  });

  it("renames the scorecard with it, and no other paper", () => {
    const scorecard = { kind: "scorecard", title: OLD, state: "attached", publishedOn: null } as const;
    const file = { ...scorecard, kind: "file" } as const;
    const { item } = retitled(
      someItem({ title: OLD, attachments: [scorecard, file] }),
      NOTHING_MINUTED,
      NEW,
      wordedFor,
    );
    expect(item.attachments).toEqual([{ ...scorecard, title: NEW }, file]);
  });

  it("is in step with its title however often it is renamed, also by way of an empty one", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ITEM_KINDS),
        fc.constantFrom(...RESOLUTION_VERBS),
        fc.constantFrom<"to" | "that">("to", "that"),
        fc.array(fc.oneof(fc.string(), fc.constantFrom("", "The Plan", "A report", NEW)), { minLength: 1 }),
        (kind, verb, verbForm, titles) => {
          const { resolutionForm } = someBody();
          const body = someBody({ resolutionForm: { ...resolutionForm, verbForm } });
          const facts: ResolvedFor = { ...wordedFor, body };
          const first = someItem({ kind, title: OLD });
          const wording = wordingFor(first, verb, facts);
          const start = {
            item: { ...first, recommendation: asked(wording, verb) },
            minute: resolved(wording, verb),
          };
          const end = titles.reduce<ReturnType<typeof retitled>>(
            ({ item, minute }, title) => retitled(item, minute, title, facts),
            start,
          );
          const built = wordingFor(end.item, verb, facts);
          expect(end.item.title).toBe(titles.at(-1));
          expect([end.item.recommendation?.wording, end.minute.resolution?.wording]).toEqual([built, built]);
        },
      ),
    );
  });

  it("leaves what a hand has edited as it is, whatever the title becomes", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (title, more) => {
        const edited = `${wordingFor({ kind: "report", title: OLD }, "note", wordedFor)} and ${more}`;
        const item = someItem({ title: OLD, recommendation: asked(edited) });
        const after = retitled(item, resolved(edited), title, wordedFor);
        expect(after.item.recommendation).toEqual(item.recommendation);
        expect(after.minute).toEqual(resolved(edited));
      }),
    );
  });
});

describe("the first wording of a resolution", () => {
  it("is the recommendation of a report, word for word", () => {
    const recommendation = asked("to agree the plan and to ask for a report in a year", "agree");
    expect(resolutionFor(someItem({ recommendation }), wordedFor)).toEqual(recommendation);
  });

  it("has the parts of what was recommended, in the body's own form", () => {
    const body = someBody();
    const lettered = { ...body, resolutionForm: { ...body.resolutionForm, parts: "(a)" as const } };
    const recommendation = asked("That the Panel:\n1. notes the Report;\n2. agrees the plan");
    const resolution = resolutionFor(someItem({ recommendation }), { ...wordedFor, body: lettered });
    expect(resolution && resolutionLines(lettered, resolution)).toEqual([
      "The Panel RESOLVED that it:",
      "(a) notes the Report;",
      "(b) agrees the plan.",
    ]);
  });

  it.each([
    ["That the Panel notes the Report", "that it notes the Report"],
    ["that the panel:\nnotes it; and\nagrees it", "that it:\nnotes it; and\nagrees it"],
    ["That the Panellists be thanked", "That the Panellists be thanked"],
    ["to ask that the Panel be told", "to ask that the Panel be told"],
  ])("does not name the body again: %j", (recommended, resolved) => {
    const recommendation = asked(recommended);
    expect(resolutionFor(someItem({ recommendation }), wordedFor)?.wording).toBe(resolved);
  });

  it("gains the date of the scorecard's figures, which the agenda did not have", () => {
    const item = someItem({ kind: "scorecard", title: OLD, recommendation: asked(`to note the ${OLD}`) });
    expect(resolutionFor(item, wordedFor)).toEqual(asked(`to note the ${OLD}, data as at 31 May 2019`));
    expect(resolutionFor(item, { ...wordedFor, period: "FY2019-Q1", asAt: "2019-06-30" })).toEqual(
      asked(`to note the ${OLD} for Quarter 1 2019/20, data as at 30 June 2019`),
    );
  });

  it("is null where nothing was recommended", () => {
    expect(resolutionFor(someItem({ kind: "scorecard" }), wordedFor)).toBeNull();
  });
});
