import { describe, expect, it } from "vitest";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { AgendaItem } from "../../../../shared/domain/meeting/agenda/agenda.ts";
import { meetingToApprove } from "../../../../shared/domain/meeting/minutes/approval.ts";
import { recorded } from "../some-meeting.ts";

const OF_JULY = { date: "2019-07-03" } as const;
const later = (date: IsoDate, title: string, kind: AgendaItem["kind"] = "previous minutes") => ({
  meeting: { id: date, date },
  items: recorded({ kind: "apologies", title: "Apologies" }, { kind, title }),
});

describe("the meeting that has minutes to approve", () => {
  it("is the one whose item names them by their date, also where another meeting lies between", () => {
    const special = later("2019-07-24", "Minutes of the meeting held on 13 July 2019");
    const next = later("2019-09-04", "Minutes of the meeting held on 3 July 2019");
    expect(meetingToApprove(OF_JULY, [special, next])).toEqual({ id: "2019-09-04", date: "2019-09-04" });
  });

  it("is the very next where its item names no date", () => {
    const next = later("2019-09-04", "Minutes of the previous meeting");
    const after = later("2019-11-06", "Minutes of the previous meeting");
    expect(meetingToApprove(OF_JULY, [next, after])).toEqual({ id: "2019-09-04", date: "2019-09-04" });
  });

  it("is not known where the next has other minutes to approve, or none", () => {
    const other = later("2019-09-04", "Minutes of the meeting held on 5 June 2019");
    const none = later("2019-09-04", "Minutes of the meeting held on 3 July 2019", "report");
    const after = later("2019-11-06", "Minutes of the previous meeting");
    expect(meetingToApprove(OF_JULY, [other, after])).toBeNull();
    expect(meetingToApprove(OF_JULY, [none, after])).toBeNull();
    expect(meetingToApprove(OF_JULY, [])).toBeNull();
  });
});
