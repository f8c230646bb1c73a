import { describe, expect, it } from "vitest";
import { ITEM_KINDS } from "../../../../shared/domain/meeting/agenda/agenda.ts";
import { itemNumbers } from "../../../../shared/domain/meeting/agenda/numbering.ts";
import {
  approvingMinutesOf,
  DEFAULT_PHRASES,
  DEFAULT_STANDING_ITEMS,
  standingAgenda,
} from "../../../../shared/domain/meeting/agenda/standing-items.ts";
import { resolutionDrifts } from "../../../../shared/domain/meeting/resolution/resolution.ts";
import { templateNote } from "../../../../shared/domain/reading-desk/checks/matter/template-note.ts";
import { foundBy } from "../../reading-desk/read-desk.ts";
import { someBody } from "../some-meeting.ts";

function counting(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `id ${made}`;
  };
}

describe("the agenda with which a meeting begins", () => {
  const agenda = standingAgenda(someBody(), { date: "2019-06-05" }, counting());

  it("has the body's standing items in their order, each with an id of its own", () => {
    expect(agenda.map(({ id, title }) => [id, title])).toEqual([
      ["id 1", "Apologies for absence"],
      ["id 2", "Declarations of interest"],
      ["id 3", "Minutes of the meeting held on 5 June 2019"],
      ["id 4", "Update on actions"],
      ["id 5", "Children in Care Performance Scorecard"],
    ]);
  });

  it("has the scorecard as item 5, attached and presented, to be noted", () => {
    const place = agenda.findIndex(({ kind }) => kind === "scorecard");
    expect(itemNumbers("item", "2019-07-03", 1, agenda.length)[place]).toBe("5");
    expect(agenda[place]).toMatchObject({
      presenter: "Head of Corporate Parenting",
      recommendation: { verb: "note", wording: "to note the Children in Care Performance Scorecard" },
      attachments: [
        { kind: "scorecard", title: "Children in Care Performance Scorecard", state: "attached" },
      ],
    });
  });

  it("asks to approve the minutes of the real previous meeting as a correct record", () => {
    expect(agenda[2]?.recommendation).toEqual({
      verb: "approve",
      wording: "to approve the Minutes of the meeting held on 5 June 2019 as a correct record",
    });
  });

  it("names other minutes once another meeting is the previous one, and keeps what a hand has written", () => {
    const previous = { was: { date: "2019-06-05" }, is: { date: "2019-06-19" } } as const;
    const named = approvingMinutesOf(agenda, someBody(), previous);
    expect(named[2]).toEqual({
      ...agenda[2],
      title: "Minutes of the meeting held on 19 June 2019",
      recommendation: {
        verb: "approve",
        wording: "to approve the Minutes of the meeting held on 19 June 2019 as a correct record",
      },
    });
    expect(named.toSpliced(2, 1)).toEqual(agenda.toSpliced(2, 1));
    const written = agenda.map((item) => ({ ...item, title: `${item.title}, as read` }));
    expect(approvingMinutesOf(written, someBody(), previous)).toEqual(written);
    expect(approvingMinutesOf(named, someBody(), { was: previous.is, is: null })[2]?.title).toBe(
      "Minutes of the previous meeting",
    );
  });

  it("words both in the form of a body that says that things be done", () => {
    const { resolutionForm } = someBody();
    const body = someBody({ resolutionForm: { ...resolutionForm, verbForm: "that" } });
    const wordings = standingAgenda(body, { date: "2019-06-05" }, counting()).map(
      ({ recommendation }) => recommendation?.wording,
    );
    expect(wordings.slice(2)).toEqual([
      "That the Minutes of the meeting held on 5 June 2019 be approved as a correct record",
      undefined,
      "That the Children in Care Performance Scorecard be noted",
    ]);
  });

  it("calls the minutes as the body does where no meeting before is known, so that no number moves", () => {
    const first = standingAgenda(someBody(), null, counting());
    expect(first.map(({ kind }) => kind)).toEqual(agenda.map(({ kind }) => kind));
    expect(first[2]).toMatchObject({
      title: "Minutes of the previous meeting",
      recommendation: { wording: "to approve the Minutes of the previous meeting as a correct record" },
    });
  });

  it("takes items of every kind, and what it recommends names the exact title", () => {
    const standingItems = ITEM_KINDS.map((kind) => ({ kind, title: `A title of ${kind}`, presenter: "" }));
    const items = standingAgenda(someBody({ standingItems }), { date: "2019-06-05" }, counting());
    expect(items.map(({ kind }) => kind)).toEqual(ITEM_KINDS);
    for (const { title, recommendation } of items)
      if (recommendation) expect(resolutionDrifts(recommendation.wording, title, null)).toEqual([]);
  });

  it("is empty for a body with no standing items", () => {
    expect(standingAgenda(someBody({ standingItems: [] }), null, counting())).toEqual([]);
  });
});

describe("what a new body begins with", () => {
  it("has a standing place for the scorecard and for the minutes of the previous meeting", () => {
    expect(DEFAULT_STANDING_ITEMS.map(({ kind }) => kind)).toContain("scorecard");
    expect(DEFAULT_STANDING_ITEMS.map(({ kind }) => kind)).toContain("previous minutes");
  });

  it("has phrases whose names tell them apart", () => {
    expect(new Set(DEFAULT_PHRASES.map(({ name }) => name)).size).toBe(DEFAULT_PHRASES.length);
  });

  it.each(DEFAULT_PHRASES.map(({ name, text }) => [name, text] as const))(
    "a field of “%s” that was not filled in is found by the reading desk",
    (_, text) => {
      expect(foundBy(templateNote, text)).toEqual(text.match(/\[[^\]]*\]/g) ?? []);
    },
  );
});
