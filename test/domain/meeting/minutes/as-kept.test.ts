import { describe, expect, it } from "vitest";
import { asKept } from "../../../../shared/domain/meeting/minutes/as-kept.ts";
import type { Correction, MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { recorded, someBody, someMinute, someRecord } from "../some-meeting.ts";

const { meeting } = someRecord();
const KEPT = someRecord({
  meeting: { ...meeting, minutesState: "approved", firstNumber: 4 },
  items: recorded({ minute: someMinute(["As it was."]) }),
  version: 7,
});
const NOW = someRecord({
  body: someBody({ callsItself: "the Board", roll: [] }),
  meeting: { ...meeting, minutesState: "signed", firstNumber: 9 },
  items: recorded({ minute: someMinute(["As it is."]) }),
  period: "2019-06",
  asAt: "2019-06-30",
  attendance: { present: ["Councillor Ash"], alsoPresent: [], apologies: [], substitutes: [] },
  version: 9,
});
const correction = (of: string, madeAt: string): Correction => ({
  id: `${of} ${madeAt}`,
  of: { id: of, date: "2019-07-03" },
  madeAt: { id: madeAt, date: "2019-09-04" },
  isExempt: false,
  text: "",
});

describe("minutes as they were kept", () => {
  it("have nothing of what stands now but their state", () => {
    expect(asKept(KEPT, NOW)).toEqual({ ...KEPT, meeting: { ...KEPT.meeting, minutesState: "signed" } });
  });

  it("show the corrections that were made of them since, and those that they minuted themselves", () => {
    const minuted = correction("earlier", "meeting");
    const since = correction("meeting", "later");
    const kept = { ...KEPT, corrections: [minuted] };
    const now = { ...NOW, corrections: [correction("earliest", "meeting"), since] };
    expect(asKept(kept, now).corrections).toEqual([minuted, since]);
  });

  it("take what a version of before lacks from what stands now", () => {
    const { callsItself: _, ...body } = KEPT.body;
    const { attendance: __, ...rest } = KEPT;
    const kept = { ...rest, body } as unknown as MeetingRecord;
    expect(asKept(kept, NOW).body.callsItself).toBe("the Board");
    expect(asKept(kept, NOW).attendance).toEqual(NOW.attendance);
    expect(asKept(kept, NOW).period).toBe("2019-05");
  });
});
