import { describe, expect, it } from "vitest";
import { fixedIn } from "../../renderer/screens/meeting/minutes/fixing.ts";
import type { MeetingRemark } from "../../shared/domain/reading-desk/meeting-check.ts";
import { readMeeting } from "../../shared/domain/reading-desk/read-meeting.ts";
import { EXEMPTION, SOME_FACTS, someItem, someMeeting } from "../domain/reading-desk/some-meeting.ts";

const TITLE = "Minutes of the meeting held on 6 June 2019";
const REAL = "Minutes of the meeting held on 5 June 2019";
const wording = `to approve the ${TITLE} as a correct record`;
const approval = someItem(1, {
  kind: "previous minutes",
  title: TITLE,
  resolved: wording,
  item: { recommendation: { verb: "approve", wording } },
  minute: { resolution: { verb: "approve", wording, vote: null } },
});

function remarksOn(recorded: typeof approval): readonly MeetingRemark[] {
  const previous = { id: "before", date: "2019-06-05" } as const;
  return readMeeting(someMeeting({ items: [recorded], previous }), SOME_FACTS);
}

function fixed(recorded: typeof approval, remark: MeetingRemark | undefined) {
  if (!remark) throw new Error("There is no such remark.");
  return fixedIn(recorded.item, recorded.minute, remark, someMeeting({}));
}

describe("the fix of a remark", () => {
  it("on the title is put into it, and what was worded from the title follows", () => {
    const remark = remarksOn(approval).find(({ field }) => field === "title");
    const after = fixed(approval, remark);
    expect(after?.item.title).toBe(REAL);
    expect(after?.item.recommendation?.wording).toBe(`to approve the ${REAL} as a correct record`);
    expect(after?.minute.resolution?.wording).toBe(`to approve the ${REAL} as a correct record`);
    expect(
      remarksOn({ ...approval, ...after }).filter(({ check }) => check === "previous-meeting-date"),
    ).toEqual([]);
  });

  it("on the resolution is put into its wording, and into no other", () => {
    const remark = remarksOn(approval).find(({ part }) => part === "resolution");
    const after = fixed(approval, remark);
    expect(after?.minute.resolution?.wording).toBe(`to approve the ${REAL} as a correct record`);
    expect(after?.item).toBe(approval.item);
  });

  it.each([
    ["purpose", { purpose: "To hear the the Director." }, "To hear the Director."],
    [
      "recommendation",
      { recommendation: { verb: "note", wording: "to note the the plan" } },
      "to note the plan",
    ],
    [
      "public summary",
      { exemption: { ...EXEMPTION, publicSummary: "It heard the the case." } },
      "It heard the case.",
    ],
    [
      "circumstances",
      { lateness: { addedOn: null, circumstances: "It came with the the post." } },
      "It came with the post.",
    ],
  ] as const)("on the agenda is put where it stands: %s", (field, item, words) => {
    const recorded = someItem(1, { item });
    const remark = remarksOn(recorded).find((one) => one.check === "doubled-word" && one.field === field);
    const after = fixed(recorded, remark);
    expect(JSON.stringify(after?.item)).toContain(words);
    expect(after?.minute).toBe(recorded.minute);
  });

  it("is not put in where other words stand by now, or where the words stand twice", () => {
    const [remark] = remarksOn(approval).filter(({ field }) => field === "title");
    expect(fixed(someItem(1, { title: "Minutes of the last meeting" }), remark)).toBeNull();
    const resolution = remarksOn(approval).find(({ part }) => part === "resolution");
    const twice = someItem(1, { resolved: "to note 6 June 2019 and 6 June 2019" });
    expect(fixed(twice, resolution)).toBeNull();
  });

  it("is left to the editor where it stands in the text", () => {
    const recorded = someItem(1, { said: ["The Panel heard the the plan."] });
    expect(fixed(recorded, remarksOn(recorded)[0])).toBeNull();
  });
});
