import { undo } from "@tiptap/pm/history";
import { describe, expect, it } from "vitest";
import type { ShownRemark } from "../../../renderer/screens/meeting/editor/minute-editor-props.ts";
import {
  answered,
  askForCard,
  fixed,
  openCard,
  placedRemarks,
  remarksPlugin,
  showRemarks,
} from "../../../renderer/screens/meeting/editor/remarks/remarks.ts";
import { someParagraph, Writing } from "./writing.ts";

const doubled: ShownRemark = {
  itemId: "item",
  part: "paragraphs",
  paragraph: "b",
  field: null,
  line: null,
  passage: "the the panel",
  at: 0,
  from: 0,
  to: 7,
  text: "the the",
  check: "doubled-word",
  severity: "error",
  message: "“the” stands twice.",
  fix: "the",
};

function shown(...remarks: readonly ShownRemark[]): Writing {
  const writing = new Writing(
    [someParagraph("a", "First."), someParagraph("b", "the the panel")],
    [remarksPlugin()],
  );
  return writing.apply(showRemarks(writing.state.tr, remarks));
}

const marked = ({ state }: Writing) =>
  placedRemarks(state).map(({ from, to }) => state.doc.textBetween(from, to));

describe("a remark at the text", () => {
  it("stands at its paragraph and goes with it while other text is written", () => {
    const writing = shown(doubled).goTo(0, 6).type(" And more.");
    expect(marked(writing)).toEqual(["the the"]);
    expect(marked(writing.goTo(1, 13).type("s"))).toEqual(["the the"]);
  });

  it("goes when what it speaks of is altered", () => {
    expect(marked(shown(doubled).goTo(1, 5).type("x"))).toEqual([]);
  });

  it("is not shown where another text stands by now", () => {
    expect(marked(shown({ ...doubled, text: "the thy" }))).toEqual([]);
    expect(marked(shown({ ...doubled, paragraph: "gone" }))).toEqual([]);
  });

  it("is fixed in one step that can be undone", () => {
    const writing = shown(doubled).goTo(0, 6).type("!");
    const [remark] = placedRemarks(writing.state);
    const fix = remark && fixed(writing.state, remark);
    if (!fix) throw new Error("no fix");
    writing.apply(fix);
    expect(writing.texts).toEqual(["First.!", "the panel"]);
    expect(marked(writing)).toEqual([]);
    writing.run(undo);
    expect(writing.texts).toEqual(["First.!", "the the panel"]);
  });

  it("goes when it is answered, and leaves the others", () => {
    const other = { ...doubled, from: 8, to: 13, text: "panel", check: "capitals" };
    const writing = shown(doubled, other);
    expect(marked(writing.apply(answered(writing.state.tr, doubled)))).toEqual(["panel"]);
  });
});

describe("the card of a remark", () => {
  it("is asked for at the cursor, or of the next remark, or of the first one again", () => {
    const later = { ...doubled, from: 8, to: 13, text: "panel", check: "capitals" };
    const writing = shown(doubled, later);
    const cardFrom = (place: number, offset: number) => {
      writing.goTo(place, offset).run(askForCard);
      return openCard(writing.state)?.remarks.map(({ remark }) => remark.check);
    };
    expect(cardFrom(0, 2)).toEqual(["doubled-word"]);
    expect(cardFrom(1, 3)).toEqual(["doubled-word"]);
    expect(cardFrom(1, 10)).toEqual(["capitals"]);
    expect(cardFrom(1, 13)).toEqual(["capitals"]);
  });

  it("shuts as soon as one writes or goes elsewhere", () => {
    const writing = shown(doubled);
    writing.run(askForCard);
    expect(openCard(writing.type("x").state)).toBeNull();
    const other = shown(doubled);
    other.run(askForCard);
    expect(openCard(other.goTo(1, 2).state)).not.toBeNull();
    expect(openCard(other.goTo(0, 2).state)).toBeNull();
  });

  it("is not there where there is no remark", () => {
    expect(shown().run(askForCard)).toBe(false);
  });
});
