import { describe, expect, test } from "vitest";
import type { RecordedItem } from "../../../shared/domain/meeting/record.ts";
import type { Block } from "../../../shared/domain/paper/blocks.ts";
import { identifiableChild } from "../../../shared/domain/reading-desk/checks/matter/identifiable-child.ts";
import { exemptInPublic } from "../../../shared/domain/reading-desk/checks/meeting/exempt-in-public.ts";
import { exemptionReason } from "../../../shared/domain/reading-desk/checks/meeting/exemption-reason.ts";
import { hiddenFigure } from "../../../shared/domain/reading-desk/checks/meeting/hidden-figure.ts";
import { urgentCircumstances } from "../../../shared/domain/reading-desk/checks/meeting/urgent-circumstances.ts";
import { doubledWord } from "../../../shared/domain/reading-desk/checks/text/doubled-word.ts";
import { isIgnored, mayBeIgnoredAlways } from "../../../shared/domain/reading-desk/ignoring.ts";
import type {
  Ignored,
  MeetingFacts,
  MeetingRemark,
} from "../../../shared/domain/reading-desk/meeting-check.ts";
import { readMeeting } from "../../../shared/domain/reading-desk/read-meeting.ts";
import { readPublicPaper } from "../../../shared/domain/reading-desk/read-paper.ts";
import { EXEMPTION, SOME_FACTS, someItem, someMeeting } from "./some-meeting.ts";

function heard(items: readonly RecordedItem[], facts: Partial<MeetingFacts> = {}): readonly MeetingRemark[] {
  return readMeeting(someMeeting({ items }), { ...SOME_FACTS, ...facts });
}

function here(remark: MeetingRemark | undefined): Ignored {
  if (!remark) throw new Error("There is no such remark.");
  const { check, text, itemId, part, paragraph, field, passage, at } = remark;
  return { check, text, meetingId: "meeting", place: { itemId, part, paragraph, field, passage, at } };
}

function placesOf(remarks: readonly MeetingRemark[]): readonly string[] {
  return remarks.map(
    ({ itemId, part, paragraph, field, at }) => `${[paragraph ?? itemId, field ?? part].join(" ")} ${at}`,
  );
}

const TWICE = "The Panel heard the the plan of the the Head.";

describe("what is ignored here", () => {
  const items = [
    someItem(1, { said: [TWICE, TWICE], resolved: "to note the the Plan" }),
    someItem(2, { said: [TWICE], item: { title: "On the the plan", purpose: "On the the plan" } }),
  ];
  const all = heard(items);

  test("is these words at this place, and every other place is still heard of", () => {
    expect(placesOf(all)).toEqual([
      "i1p1 paragraphs 16",
      "i1p1 paragraphs 32",
      "i1p2 paragraphs 16",
      "i1p2 paragraphs 32",
      "i1 resolution 27",
      "i2 title 3",
      "i2 purpose 3",
      "i2p1 paragraphs 16",
      "i2p1 paragraphs 32",
    ]);
    for (const remark of all)
      expect(heard(items, { ignored: [here(remark)] })).toEqual(all.filter((one) => one !== remark));
  });

  test("is heard of at another meeting and by another check", () => {
    const one = here(all[0]);
    expect(heard(items, { ignored: [{ ...one, meetingId: "another" }] })).toHaveLength(all.length);
    expect(heard(items, { ignored: [{ ...one, check: "article" }] })).toHaveLength(all.length);
  });

  const SENTENCE = "The Panel heard the the plan.";
  const [remark] = heard([someItem(1, { said: [SENTENCE] })]);
  const heardIn = (text: string) => heard([someItem(1, { said: [text] })], { ignored: [here(remark)] });

  test.each([
    `It was late. ${SENTENCE}`,
    `${SENTENCE} Members asked about it.`,
    `It was late.\n${SENTENCE}\nMembers asked about it.`,
  ])("stays ignored while other sentences are written around it: %j", (text) => {
    expect(heardIn(text)).toEqual([]);
  });

  test.each([
    "The Panel heard the the plans.",
    "Then the Panel heard the the plan.",
    "The Panel heard the the plan!",
    "The Panel heard the the plan of the Head.",
  ])("is heard of again when its sentence is another: %j", (text) => {
    expect(heardIn(text).map(({ check }) => check)).toContain("doubled-word");
  });

  test("is ignored again when its sentence is put back as it was", () => {
    expect(heardIn("The Panel heard the the plans.")).toHaveLength(1);
    expect(heardIn(SENTENCE)).toEqual([]);
  });

  test("between two sentences hangs on both of them", () => {
    const [space] = heard([someItem(1, { said: ["It was so.  It was done."] })]);
    expect(space).toMatchObject({ check: "stray-space", passage: "It was so.  It was done.", at: 10 });
    const ignored = [here(space)];
    const again = (text: string) => heard([someItem(1, { said: [text] })], { ignored });
    expect(again("It was so.  It was done. It was over.")).toEqual([]);
    expect(again("It was so.  It was made.")).toHaveLength(1);
  });

  test("of the record hangs on what was said of it", () => {
    const late = (date: string | null) => {
      const lateness = { addedOn: null, circumstances: "A letter came." };
      return [someItem(1, { item: { lateness, title: `Report of ${date}` } }), someItem(2)];
    };
    const [undated] = heard(late("May"));
    expect(undated).toMatchObject({ check: "late-report-date", field: null, passage: undated?.message });
    expect(heard(late("May"), { ignored: [here(undated)] })).toEqual([]);
    expect(heard(late("June"), { ignored: [here(undated)] })).toHaveLength(1);
  });
});

describe("checks that protect people or the law", () => {
  const PROTECTING = [exemptionReason, exemptInPublic, identifiableChild, hiddenFigure, urgentCircumstances];

  test.each(PROTECTING.map(({ name }) => name))("%s is asked at each place", (check) => {
    expect(mayBeIgnoredAlways(check)).toBe(false);
  });

  test("no other is", () => {
    expect(mayBeIgnoredAlways(doubledWord.name)).toBe(true);
    expect(mayBeIgnoredAlways("dictionary-miss")).toBe(true);
  });

  test("are heard though a store says that they are ignored always, and may be ignored here", () => {
    const items = [someItem(1, { said: ["Three children lived there."] })];
    const [remark, ...others] = heard(items);
    expect(others).toEqual([]);
    expect(remark?.check).toBe("identifiable-child");
    expect(heard(items, { ignored: [{ ...here(remark), meetingId: null, place: null }] })).toHaveLength(1);
    expect(heard(items, { ignored: [{ ...here(remark), place: null }] })).toEqual([]);
    expect(heard(items, { ignored: [here(remark)] })).toEqual([]);
  });

  test("hear a name in an exempt title though it was learnt as a word", () => {
    const account = { ...EXEMPTION, publicSummary: "A price for Larchwood was given." };
    const items = [
      someItem(1, { kind: "exclusion" }),
      someItem(2, { title: "Purchase of Larchwood House", item: { exemption: account } }),
    ];
    const isUntaughtWord = (word: string) => word !== "larchwood" && word !== "Larchwood";
    const found = heard(items, { isWord: () => true, isUntaughtWord });
    expect(found).toMatchObject([{ check: "exempt-in-public", text: "Larchwood", field: "public summary" }]);
  });
});

describe("a printed paper", () => {
  const TITLE = "Purchase of Larchwood House";
  const SECRET = "The owner of Larchwood House had asked for £450,000.";
  const exempt = [
    someItem(3, { kind: "exclusion" }),
    someItem(4, { title: TITLE, said: [SECRET], item: { exemption: EXEMPTION } }),
  ];
  const items = [
    someItem(1, { said: [`It was late. ${SECRET}`], item: { purpose: TITLE } }),
    someItem(2, { said: [`It was said: ${SECRET}`] }),
    ...exempt,
  ];
  const record = someMeeting({ items });
  const [titled, said, other] = readMeeting(record, SOME_FACTS);
  const printed = (text: string): readonly MeetingRemark[] => {
    const block: Block = { block: "paragraph", role: "minute", runs: [{ text }] };
    const paper = { title: "Agenda", sections: [{ orientation: "portrait", blocks: [block] }] } as const;
    return readPublicPaper(paper, record, { isWord: null });
  };
  const isLeftOut = (text: string, ignored: Ignored) => {
    const found = printed(text);
    expect(found).toHaveLength(1);
    return found.every((remark) => isIgnored(remark, "meeting", [ignored]));
  };

  test("may say a sentence that was ignored at its place, with its number and what stands around it", () => {
    expect(said).toMatchObject({ paragraph: "i1p1", passage: SECRET });
    expect(isLeftOut(`7.1 It was late. ${SECRET} It was noted.`, here(said))).toBe(true);
  });

  test("may not say the same words in another sentence", () => {
    const words = `So it was said: ${SECRET.slice(0, -1)} more.`;
    expect(printed(words)).toMatchObject([{ text: said?.text, part: "paper" }]);
    expect(isLeftOut(words, here(said))).toBe(false);
    expect(isLeftOut(`It was said: ${SECRET}`, here(other))).toBe(true);
  });

  test("may say a line that was ignored where it stands as a line of its own, not within a sentence", () => {
    expect(titled).toMatchObject({ field: "purpose", passage: TITLE });
    for (const line of [TITLE, `7 ${TITLE}`, `5A/19 ${TITLE}`, `To follow: ${TITLE} (late)`])
      expect(isLeftOut(line, here(titled)), line).toBe(true);
    expect(isLeftOut(`They saw to the ${TITLE} at once.`, here(titled))).toBe(false);
  });

  test("may say what was ignored at the whole meeting before places were kept", () => {
    const ignored = { ...here(said), place: null };
    expect(isLeftOut(`And so, ${SECRET}`, ignored)).toBe(true);
    expect(isLeftOut(SECRET, { ...ignored, meetingId: "another" })).toBe(false);
    expect(isLeftOut(SECRET, { ...ignored, meetingId: null })).toBe(false);
  });
});
