import { undo } from "@tiptap/pm/history";
import type { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import {
  askForList,
  figureList,
  matchingIndicators,
  openList,
  quoteIndicator,
} from "../../../renderer/screens/meeting/editor/figures/figure-list.ts";
import type { QuotableIndicator } from "../../../renderer/screens/meeting/editor/minute-editor-props.ts";
import { splitParagraph } from "../../../renderer/screens/meeting/editor/paragraphs/paragraph-commands.ts";
import type { MinuteParagraph } from "../../../shared/domain/meeting/minutes/minutes.ts";
import { someParagraph, Writing } from "./writing.ts";

const plans: QuotableIndicator = {
  reference: "CLA 11",
  name: "Pathway plans (16-17)",
  period: "2019-05",
  latest: { latest: "quotable", text: "18.0%" },
  wording: "young people with a pathway plan",
};
const checks: QuotableIndicator = {
  reference: "CLA 12",
  name: "Health assessments in time",
  period: "2019-05",
  latest: { latest: "quotable", text: "77.3%" },
  wording: "health assessments in time",
};
const indicators = [plans, checks];

function writing(...paragraphs: readonly MinuteParagraph[]): Writing {
  return new Writing(paragraphs, [figureList(() => indicators)]);
}

describe("the list of figures", () => {
  it("opens at an @ that begins a word, and narrows as one types", () => {
    const at = writing(someParagraph("a", "It was ")).goTo(0, 7).type("@path");
    expect(openList(at.state)).toEqual({ at: 8, query: "path", active: 0 });
    at.type(" pl");
    expect(openList(at.state)?.query).toBe("path pl");
  });

  it("stays shut within an address", () => {
    expect(openList(writing().goTo(0, 0).type("clerk@council").state)).toBeNull();
  });

  it("stays shut where one only passes by", () => {
    const at = writing(someParagraph("a", "It was @path")).goTo(0, 12);
    expect(openList(at.state)).toBeNull();
  });

  it("shuts when the @ is taken back or the cursor goes elsewhere", () => {
    const at = writing().goTo(0, 0).type("@c");
    expect(openList(at.erase(2).state)).toBeNull();
    expect(openList(at.type("@c").goTo(0, 0).state)).toBeNull();
  });

  it("can be asked for in the middle of a sentence", () => {
    const at = writing(someParagraph("a", "It was")).goTo(0, 6);
    at.run(askForList);
    expect(at.texts).toEqual(["It was @"]);
    expect(openList(at.state)).not.toBeNull();
  });

  it.each([
    ["", indicators],
    ["cla 12", [checks]],
    ["cla12", [checks]],
    ["12", [checks]],
    ["PATH", [plans]],
    ["plan young", [plans]],
    ["lan", []],
  ])("finds by reference, name and wording: %j", (query, found) => {
    expect(matchingIndicators(indicators, query)).toEqual(found);
  });
});

describe("the keys of the list", () => {
  function press(at: Writing, key: string, shiftKey = false): boolean {
    const view = {
      state: at.state,
      dispatch: (tr: EditorState["tr"]) => at.apply(tr),
    } as unknown as EditorView;
    const event = { key, shiftKey, isComposing: false } as KeyboardEvent;
    return at.state.plugins.some((plugin) => plugin.props.handleKeyDown?.call(plugin, view, event));
  }

  it("go through the indicators and round, and take the one they stand at", () => {
    const at = writing().goTo(0, 0).type("@");
    press(at, "ArrowDown");
    press(at, "ArrowDown");
    press(at, "ArrowUp");
    expect(openList(at.state)?.active).toBe(1);
    expect(press(at, "Enter")).toBe(true);
    expect(at.texts).toEqual(["77.3%"]);
  });

  it("name the indicator with Shift", () => {
    const at = writing().goTo(0, 0).type("@cla 11");
    press(at, "Enter", true);
    expect(at.texts).toEqual([plans.wording]);
  });

  it.each([
    ["hidden", { ...checks, latest: { latest: "hidden", reason: "Small number" } }],
    ["missing", { ...checks, latest: { latest: "missing", why: "not supplied" } }],
  ] as const)("name an indicator whose figure is %s, and quote none", (_, indicator) => {
    const at = new Writing([], [figureList(() => [indicator])]).goTo(0, 0).type("@cla");
    press(at, "Enter");
    expect(at.paragraphs[0]).toMatchObject({
      text: checks.wording,
      links: [{ indicator: "CLA 12", period: null }],
    });
  });

  it("are the text's own where nothing matches or no list is open", () => {
    expect(press(writing().goTo(0, 0).type("@nothing such"), "Enter")).toBe(false);
    expect(press(writing().goTo(0, 0).type("Noted"), "Enter")).toBe(false);
  });

  it("shut it for good at this @ with Escape, and at no other", () => {
    const at = writing().goTo(0, 0).type("see @c");
    press(at, "Escape");
    expect(openList(at.type("la").state)).toBeNull();
    expect(openList(at.type(" or @c").state)?.query).toBe("c");
  });
});

describe("a quoted figure", () => {
  const link = { from: 7, to: 12, indicator: "CLA 11", period: "2019-05" };

  function quoted(quoting: "figure" | "name" = "figure"): Writing {
    const at = writing(someParagraph("a", "It was ")).goTo(0, 7).type("@path");
    return at.apply(quoteIndicator(at.state, plans, quoting));
  }

  it("takes the place of what was typed, linked to its reading", () => {
    const at = quoted();
    expect(at.paragraphs[0]).toMatchObject({ text: "It was 18.0%", links: [link] });
    expect(openList(at.state)).toBeNull();
  });

  it("names the indicator alone where only that is wanted", () => {
    expect(quoted("name").paragraphs[0]).toMatchObject({
      text: `It was ${plans.wording}`,
      links: [{ from: 7, to: 39, indicator: "CLA 11", period: null }],
    });
  });

  it("is not carried on by what is typed behind or before it", () => {
    const at = quoted().type(" in May");
    expect(at.paragraphs[0]?.links).toEqual([link]);
    at.goTo(0, 7).type("about ");
    expect(at.paragraphs[0]?.links).toEqual([{ ...link, from: 13, to: 18 }]);
  });

  it("is no quotation any more once it was altered", () => {
    expect(quoted().goTo(0, 8).type("9").paragraphs[0]?.links).toEqual([]);
    expect(quoted().goTo(0, 9).erase(1).paragraphs[0]?.links).toEqual([]);
    const split = quoted().goTo(0, 9);
    split.run(splitParagraph);
    expect(split.paragraphs.flatMap(({ links }) => links)).toEqual([]);
  });

  it("is one again when the change is undone", () => {
    const at = quoted().goTo(0, 8).type("9");
    at.run(undo);
    expect(at.paragraphs[0]?.links).toEqual([link]);
  });

  it("leaves another beside it as it is", () => {
    const twice = someParagraph("a", "18.0%18.0%", {
      links: [
        { from: 0, to: 5, indicator: "CLA 11", period: "2019-05" },
        { from: 5, to: 10, indicator: "CLA 11", period: "2019-05" },
      ],
    });
    const at = writing(twice).goTo(0, 2).type("x");
    expect(at.paragraphs[0]?.links).toEqual([{ from: 6, to: 11, indicator: "CLA 11", period: "2019-05" }]);
  });

  it("goes in one step, and what was typed for it comes back", () => {
    const at = quoted();
    at.run(undo);
    expect(at.texts).toEqual(["It was @path"]);
  });
});
