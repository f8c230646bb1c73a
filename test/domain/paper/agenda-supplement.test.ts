import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attachment } from "../../../shared/domain/meeting/agenda/agenda.ts";
import { supplementsOf } from "../../../shared/domain/meeting/agenda/supplements.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { agendaPaper } from "../../../shared/domain/paper/agenda-paper.ts";
import { agendaSupplement } from "../../../shared/domain/paper/agenda-supplement.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import { recorded, someRecord } from "../meeting/some-meeting.ts";
import { anyRecord, SECRET } from "./any-record.ts";
import { lines } from "./lines.ts";

function paper(title: string, publishedOn: Attachment["publishedOn"]): Attachment {
  return { kind: "file", title, state: publishedOn === null ? "attached" : "late", publishedOn };
}

const EXEMPTION = {
  paragraph: 3,
  publicInterest: "prices are being negotiated",
  publicTitle: "A contract",
  publicSummary: "",
};

/** Its agenda was published on 25 June 2019. */
const record = someRecord({
  items: recorded(
    { title: "Visits", attachments: [paper("Visits in May", null), paper("Visits in June", "2019-06-28")] },
    {
      title: "Closure of a home",
      lateness: { addedOn: "2019-07-01", circumstances: "the home closes in a week" },
      attachments: [paper("Report on the home", null)],
    },
    {
      title: "Contract with Northfield Homes",
      exemption: EXEMPTION,
      lateness: { addedOn: "2019-07-01", circumstances: "the prices lapse" },
      attachments: [paper("Prices", null)],
    },
  ),
});

const linesOf = (number: number, twin: Twin, of: MeetingRecord = record) => {
  const supplement = agendaSupplement(of, number, twin);
  if (supplement === null) throw new Error("There is no such supplement.");
  return lines(supplement);
};

describe("a supplement to an agenda", () => {
  it("says to which agenda it belongs, when it was issued, and which late papers it has", () => {
    expect(linesOf(1, "public")).toEqual([
      "title: Corporate Parenting Panel",
      "body: Supplement 1 to the agenda for the meeting to be held on Wednesday 3 July 2019 at 5.00 pm in the Council Chamber",
      "body: Issued: 28 June 2019",
      "# Contents",
      "1 Visits | Visits in June, published on 28 June 2019 in supplement 1 | Late paper",
    ]);
  });

  it("has late items with their circumstances, and nothing of those that are exempt", () => {
    expect(linesOf(2, "public").slice(2)).toEqual([
      "body: Issued: 1 July 2019",
      "# Contents",
      "2 Closure of a home | Report on the home | Attached",
      "# 2 Closure of a home",
      expect.stringContaining("by reason of these special circumstances: the home closes in a week."),
      "• Attached: Report on the home",
    ]);
  });

  it("is counted in Part B on its own, and has there what is exempt alone", () => {
    const partB = linesOf(1, "part B");
    expect(partB).toContain("# Part B: not for publication");
    expect(partB).toContain("body: Issued: 1 July 2019");
    expect(partB).toContain("3 Contract with Northfield Homes | Prices | Attached");
    expect(partB.join(" ")).toContain("the prices lapse");
    expect(partB.join(" ")).not.toContain("Closure of a home");
    expect(agendaSupplement(record, 2, "part B")).toBeNull();
  });

  it("is named by the agenda where it has a paper", () => {
    expect(lines(agendaPaper(record, "public"))).toContain(
      "• Late paper: Visits in June, published on 28 June 2019 in supplement 1",
    );
  });

  it("is not there before the agenda is out, nor for what went out with it", () => {
    const meeting = { ...record.meeting, agendaPublishedOn: null };
    expect(supplementsOf({ ...record, meeting }, "public")).toEqual([]);
    const late = { ...record.meeting, agendaPublishedOn: "2019-07-01" } as const;
    expect(supplementsOf({ ...record, meeting: late }, "public")).toEqual([]);
  });

  it("tells the public nothing that is exempt", () => {
    fc.assert(
      fc.property(anyRecord, (any) => {
        for (const { number } of supplementsOf(any, "public"))
          expect(linesOf(number, "public", any).join("\n")).not.toContain(SECRET);
      }),
    );
  });
});
