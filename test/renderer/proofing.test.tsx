import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DeskList } from "../../renderer/screens/meeting/minutes/desk-list.tsx";
import { ProofingLists } from "../../renderer/screens/settings/proofing.tsx";
import { words } from "../../renderer/text/en-GB.ts";
import { checks } from "../../shared/domain/reading-desk/checks/checks.ts";
import { draftMark } from "../../shared/domain/reading-desk/checks/meeting/draft-mark.ts";
import { exemptInPublic } from "../../shared/domain/reading-desk/checks/meeting/exempt-in-public.ts";
import { hiddenFigure } from "../../shared/domain/reading-desk/checks/meeting/hidden-figure.ts";
import { meetingChecks } from "../../shared/domain/reading-desk/checks/meeting/meeting-checks.ts";
import type { MeetingRemark } from "../../shared/domain/reading-desk/meeting-check.ts";
import { someMeeting } from "../domain/reading-desk/some-meeting.ts";

const said = words.proofing;
const nothing = () => undefined;
const drawn = (node: ReactNode) => renderToStaticMarkup(<MantineProvider>{node}</MantineProvider>);

test.each([...checks, ...meetingChecks, exemptInPublic, hiddenFigure, draftMark].map(({ name }) => name))(
  "the check %s is called by a name of its own",
  (name) => {
    expect(said.check(name)).toMatch(/^[\p{Lu}“]/u);
    expect(said.check(name)).not.toContain("-");
  },
);

describe("what the reading desk was taught", () => {
  const lists = (ignored: Parameters<typeof ProofingLists>[0]["ignored"], learned: readonly string[] = []) =>
    drawn(
      <ProofingLists
        ignored={ignored}
        learned={learned.map((word) => ({ word, learnedAt: null }))}
        onAskAgain={nothing}
        onForget={nothing}
      />,
    );
  const always = { id: 1, check: "doubled-word", text: "that that", ignoredAt: null };

  test("is listed with its check, its words and its day", () => {
    const markup = lists([{ ...always, ignoredAt: "2019-07-04T09:00:00.000Z" }], ["Netherby"]);
    for (const words of ["Doubled word", "that that", "4 July 2019", "Netherby", said.notKnown])
      expect(markup).toContain(words);
    expect(markup).not.toContain(said.askedAnyway);
  });

  test("is said to be empty where it is", () => {
    const markup = lists([]);
    expect(markup).toContain(said.noneIgnored);
    expect(markup).toContain(said.noneLearned);
  });

  test("names white space, and cuts what is long", () => {
    expect(lists([{ ...always, check: "stray-space", text: "  " }])).toContain("2 spaces");
    expect(lists([{ ...always, text: "long ".repeat(80) }])).toContain("…");
  });

  test("says of a check that protects people that it is asked all the same", () => {
    expect(lists([{ ...always, check: "identifiable-child" }])).toContain(said.askedAnyway);
  });
});

describe("a remark in the list of the reading desk", () => {
  const remark: MeetingRemark = {
    check: "doubled-word",
    severity: "error",
    message: "“the” stands here twice.",
    text: "the the",
    from: 0,
    to: 0,
    itemId: "i1",
    part: "agenda",
    paragraph: null,
    field: "title",
    line: null,
    passage: "the the",
    at: 0,
  };
  const list = (check: string) =>
    drawn(
      <DeskList
        record={someMeeting({})}
        remarks={[{ ...remark, check }]}
        fixOf={() => null}
        onGo={nothing}
        onAnswer={nothing}
      />,
    );

  test("may be ignored always, and learnt where a word is not in the dictionary", () => {
    expect(list("doubled-word")).toContain(words.meeting.desk.ignoreAlways);
    expect(list("doubled-word")).not.toContain(words.meeting.desk.learn);
    expect(list("dictionary-miss")).toContain(words.meeting.desk.learn);
  });

  test.each([
    "exemption-reason",
    "exempt-in-public",
    "identifiable-child",
    "hidden-figure",
    "urgent-circumstances",
  ])("may be ignored here alone where it protects people or the law: %s", (check) => {
    expect(list(check)).toContain(words.meeting.desk.ignoreHere);
    expect(list(check)).not.toContain(words.meeting.desk.ignoreAlways);
    expect(list(check)).not.toContain(words.meeting.desk.learn);
  });
});
