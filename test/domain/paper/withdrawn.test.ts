// What the papers of a meeting show of an item that was withdrawn once it was out.
import { expect, test } from "vitest";
import type { AgendaItem } from "../../../shared/domain/meeting/agenda/agenda.ts";
import { agendaPack } from "../../../shared/domain/meeting/agenda/agenda-pack.ts";
import { agendaContents } from "../../../shared/domain/paper/agenda-contents.ts";
import { agendaPaper } from "../../../shared/domain/paper/agenda-paper.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import { noteSheet } from "../../../shared/domain/paper/note-sheet.ts";
import { recorded, someMinute, someRecord } from "../meeting/some-meeting.ts";
import { lines, under } from "./lines.ts";

const WITHDRAWN: Partial<AgendaItem> = {
  title: "Report on placements",
  isWithdrawn: true,
  presenter: "Head of Service",
  purpose: "To hear of placements",
  recommendation: { verb: "note", wording: "to note the Report on placements" },
  attachments: [
    {
      kind: "file",
      title: "Report on placements",
      state: "attached",
      publishedOn: null,
      file: { name: "report.pdf", mediaType: "application/pdf", bytes: 1, sha256: "a" },
    },
  ],
};
const EXEMPT = {
  paragraph: 3,
  publicInterest: "prices are being negotiated",
  publicTitle: "A contract",
  publicSummary: "",
};
const HEADING = "1 Report on placements – withdrawn";
const open = someRecord({ items: recorded(WITHDRAWN) });
const exempt = someRecord({ items: recorded({ ...WITHDRAWN, exemption: EXEMPT }) });

test("agenda, minutes and note sheet show its number and title with the word, and nothing else", () => {
  for (const paper of [agendaPaper(open, "public"), minutesPaper(open, "public"), noteSheet(open, "public")])
    expect(under(HEADING, paper).filter((line) => !line.startsWith("signature"))).toEqual([]);
});

test("the minutes keep what was said when it was withdrawn", () => {
  const items = recorded({
    ...WITHDRAWN,
    minute: someMinute(["The Chair said that it would come in September."]),
  });
  expect(under(HEADING, minutesPaper(someRecord({ items }), "public"))).toEqual([
    "minute: The Chair said that it would come in September.",
  ]);
});

test("the contents say so, and its files are in no pack", () => {
  expect(lines(agendaContents(open, "public"))).toContain("1 Report on placements | No paper | Withdrawn");
  expect(agendaPack(open, "public").papers).toEqual([]);
});

test("an exempt one has its public title alone in public", () => {
  expect(under("1 A contract – withdrawn", agendaPaper(exempt, "public"))).toEqual([]);
  expect(lines(agendaContents(exempt, "public"))).toContain("1 A contract | No paper | Withdrawn");
  expect(under(HEADING, agendaPaper(exempt, "part B"))).toEqual([]);
});

test("the public is not excluded for it", () => {
  const exclusion = { kind: "exclusion", title: "Exclusion of the press and public" } as const;
  const items = recorded(exclusion, { ...WITHDRAWN, exemption: EXEMPT });
  expect(under("1 Exclusion of the press and public", agendaPaper(someRecord({ items }), "public"))).toEqual(
    [],
  );
});
