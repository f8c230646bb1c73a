// Nothing of an exempt item but what is meant for the public reaches a public paper, whatever the record.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FollowedAction } from "../../../shared/domain/meeting/actions/action.ts";
import type { MattersArising } from "../../../shared/domain/meeting/actions/matter.ts";
import type { AgendaItem, ItemKind } from "../../../shared/domain/meeting/agenda/agenda.ts";
import type { Interest } from "../../../shared/domain/meeting/meeting.ts";
import type { MeetingRecord, RecordedItem } from "../../../shared/domain/meeting/record.ts";
import { agendaPaper } from "../../../shared/domain/paper/agenda-paper.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import { anyRecord, SECRET } from "./any-record.ts";

describe.each([
  ["agenda", agendaPaper],
  ["minutes", minutesPaper],
] as const)("the %s", (_, paper) => {
  it("in public has nothing that is exempt", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(JSON.stringify(paper(record, "public"))).not.toContain(SECRET);
      }),
    );
  });

  it("in Part B has nothing of the open items", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const titles = record.items
          .filter(({ item }) => item.exemption === null)
          .map(({ item }) => item.title);
        const printed = JSON.stringify(paper(record, "part B"));
        for (const title of titles.filter((each) => each.trim() !== ""))
          expect(printed).not.toContain(`"text":${JSON.stringify(title)}`);
      }),
    );
  });

  it("in public is the same whatever the exempt items say", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const items = record.items.map((one) =>
          one.item.exemption === null ? one : { ...one, ...BLANK, item: { ...one.item, ...BLANK_ITEM } },
        );
        expect(paper(record, "public")).toEqual(
          paper(
            {
              ...{ ...record, items, interests: openInterests(record), actions: openActions(record) },
              arising: openMatters(record),
            },
            "public",
          ),
        );
      }),
    );
  });

  it("has between its twins every item once, with the title that may be seen there", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const front = headings(paper({ ...record, items: [], interests: [] }, "public")).filter(
          (heading) => heading !== "Items of business",
        );
        expect(headings(paper(record, "public")).length - record.items.length).toBe(
          record.items.length === 0 && paper === agendaPaper ? front.length + 1 : front.length,
        );
        const exempt = record.items.filter(({ item }) => item.exemption !== null);
        expect(headings(paper(record, "part B"))).toHaveLength(
          exempt.length + 1 + (paper === agendaPaper ? headingsApart(record) : 0),
        );
        for (const { number, item } of exempt.filter(({ item: { title } }) => title.trim() !== ""))
          expect(headings(paper(record, "part B"))).toContain(`${number} ${item.title}`.trim());
      }),
    );
  });
});

const BLANK = {
  minute: { paragraphs: [], resolution: null, isWithoutResolution: false, movements: [] },
} satisfies Pick<RecordedItem, "minute">;

const BLANK_ITEM = {
  title: "",
  presenter: "",
  purpose: "",
  recommendation: null,
  attachments: [],
  backgroundPapers: [],
  lateness: null,
} satisfies Partial<AgendaItem>;

function openInterests({ items, interests }: MeetingRecord): readonly Interest[] {
  return interests.filter(({ itemId }) =>
    items.some(({ item }) => item.id === itemId && item.exemption === null),
  );
}

/** How many places of their own exempt actions and matters need in Part B of the agenda. */
function headingsApart({ actions, arising, items }: MeetingRecord): number {
  const isTakenInPrivate = (kind: ItemKind) =>
    items.some(({ item }) => item.kind === kind && item.exemption !== null);
  const ofActions = actions.some(({ isExempt }) => isExempt) && !isTakenInPrivate("actions");
  const ofMatters =
    arising?.matters.some(({ isExempt }) => isExempt) &&
    items.some(({ item }) => item.kind === "matters arising") &&
    !isTakenInPrivate("matters arising");
  return Number(ofActions) + Number(ofMatters ?? false);
}

function openMatters({ arising }: MeetingRecord): MattersArising | null {
  return arising && { ...arising, matters: arising.matters.filter(({ isExempt }) => !isExempt) };
}

function openActions({ actions }: MeetingRecord): readonly FollowedAction[] {
  return actions.filter(({ isExempt }) => !isExempt);
}

function headings({ sections }: ReturnType<typeof agendaPaper>): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.block === "heading" ? [block.text] : [])),
  );
}
