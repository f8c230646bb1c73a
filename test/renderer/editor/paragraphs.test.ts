import { undo } from "@tiptap/pm/history";
import { Slice } from "@tiptap/pm/model";
import { AllSelection, type EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import {
  giveRole,
  moveParagraph,
  nameSpeaker,
  removeParagraph,
  splitParagraph,
} from "../../../renderer/screens/meeting/editor/paragraphs/paragraph-commands.ts";
import {
  linesAsSlice,
  pasting,
  withNewIds,
} from "../../../renderer/screens/meeting/editor/paragraphs/pasting.ts";
import { insertPhrase, selectField } from "../../../renderer/screens/meeting/editor/paragraphs/phrases.ts";
import { schema, someParagraph, Writing } from "./writing.ts";

const said = someParagraph("a", "Members asked why.", { role: "concern", speaker: "Chair" });
function paste(writing: Writing, text: string, html: string | null): boolean {
  const carried: Readonly<Record<string, string | null>> = { "text/plain": text, "text/html": html };
  const plugin = pasting();
  const view = {
    state: writing.state,
    dispatch: (tr: EditorState["tr"]) => writing.apply(tr),
  } as unknown as EditorView;
  const event = { clipboardData: { getData: (type: string) => carried[type] ?? "" } };
  return plugin.props.handlePaste?.call(plugin, view, event as ClipboardEvent, Slice.empty) === true;
}

const oral = {
  indicator: "CLA 11",
  period: "2019-06",
  value: 21,
  givenBy: "Head of Corporate Parenting",
} as const;

describe("Enter", () => {
  it("within a paragraph leaves the id to the first half, and the second has role and speaker too", () => {
    const writing = new Writing([said]).goTo(0, 8);
    writing.run(splitParagraph);
    const [first, second] = writing.paragraphs;
    expect(first).toEqual({ ...said, text: "Members " });
    expect(second).toEqual({ ...said, id: second?.id, text: "asked why." });
    expect(second?.id).not.toBe("a");
  });

  it("at the end begins one that is told by nobody in particular", () => {
    const writing = new Writing([said]).goTo(0, said.text.length);
    writing.run(splitParagraph);
    writing.type("Thanks.");
    expect(writing.paragraphs[1]).toMatchObject({ role: "narrative", speaker: null, text: "Thanks." });
  });

  it("at the start moves the paragraph down with its id", () => {
    const writing = new Writing([said]).goTo(0, 0);
    writing.run(splitParagraph);
    expect(writing.texts).toEqual(["", said.text]);
    expect(writing.paragraphs).toEqual([said]);
    expect(new Set(writing.ids).size).toBe(2);
  });

  it("in a blank paragraph adds no other", () => {
    const writing = new Writing([said]).goTo(0, said.text.length);
    writing.run(splitParagraph);
    writing.run(splitParagraph);
    expect(writing.texts).toEqual([said.text, ""]);
  });

  it("leaves a newer figure with the half that keeps the id", () => {
    const writing = new Writing([{ ...said, role: "oral update", oral }]).goTo(0, 8);
    writing.run(splitParagraph);
    expect(writing.paragraphs.map((paragraph) => paragraph.oral)).toEqual([oral, null]);
  });
});

describe("the paragraph with the cursor", () => {
  it("takes a role and a speaker, and undo takes them back", () => {
    const writing = new Writing([someParagraph("a", "Asked."), someParagraph("b", "Answered.")]).goTo(1, 2);
    writing.run(giveRole("promise"));
    writing.run(nameSpeaker("Virtual School Head"));
    expect(writing.paragraphs[1]).toMatchObject({ role: "promise", speaker: "Virtual School Head" });
    expect(writing.paragraphs[0]).toMatchObject({ role: "narrative", speaker: null });
    writing.run(undo);
    expect(writing.paragraphs[1]).toMatchObject({ role: "narrative", speaker: null });
  });

  it("is each of those that are selected", () => {
    const writing = new Writing([someParagraph("a", "One."), someParagraph("b", "Two.")]);
    writing.apply(writing.state.tr.setSelection(new AllSelection(writing.state.doc)));
    writing.run(giveRole("praise"));
    expect(writing.paragraphs.map(({ role }) => role)).toEqual(["praise", "praise"]);
  });

  it("keeps a newer figure only as an oral update", () => {
    const writing = new Writing([{ ...said, role: "oral update", oral }]).goTo(0, 1);
    writing.run(giveRole("oral update"));
    expect(writing.paragraphs[0]?.oral).toEqual(oral);
    writing.run(giveRole("narrative"));
    expect(writing.paragraphs[0]?.oral).toBeNull();
  });

  it("moves with its id and the cursor, and stays at either end", () => {
    const writing = new Writing([
      someParagraph("a", "One."),
      someParagraph("b", "Two."),
      someParagraph("c", "Three."),
    ]);
    writing.goTo(0, 2);
    expect(writing.run(moveParagraph(-1))).toBe(false);
    expect(writing.run(moveParagraph(1))).toBe(true);
    expect(writing.ids).toEqual(["b", "a", "c"]);
    writing.type("|");
    expect(writing.texts[1]).toBe("On|e.");
    writing.run(moveParagraph(1));
    expect(writing.ids).toEqual(["b", "c", "a"]);
    writing.run(moveParagraph(-1));
    expect(writing.ids).toEqual(["b", "a", "c"]);
  });

  it("can be removed; the last one is only emptied", () => {
    const writing = new Writing([someParagraph("a", "One."), someParagraph("b", "Two.")]).goTo(0, 1);
    writing.run(removeParagraph);
    expect(writing.ids).toEqual(["b"]);
    writing.run(removeParagraph);
    expect(writing.texts).toEqual([""]);
    writing.run(undo);
    expect(writing.ids).toEqual(["a", "b"]);
  });
});

describe("what is pasted", () => {
  it("joins the text at both ends, each new paragraph with an id of its own", () => {
    const writing = new Writing([said]).goTo(0, 8);
    writing.apply(writing.state.tr.replaceSelection(linesAsSlice(schema, ["who", "were there", "also "])));
    expect(writing.texts).toEqual(["Members who", "were there", "also asked why."]);
    expect(writing.ids[0]).toBe("a");
    expect(new Set(writing.ids).size).toBe(3);
  });

  it("keeps its role and speaker when it was copied here, and takes new ids", () => {
    const writing = new Writing([said, someParagraph("b", "End.")]);
    const copied = withNewIds(writing.state.doc.slice(0, writing.state.doc.child(0).nodeSize));
    writing.apply(writing.state.tr.insert(0, copied.content));
    expect(writing.ids.slice(1)).toEqual(["a", "b"]);
    expect(writing.paragraphs[0]).toEqual({ ...said, id: writing.ids[0] });
  });

  it("is cleaned of what Word brings, and goes into a sentence with its spaces", () => {
    const writing = new Writing([said]).goTo(0, 7);
    paste(writing, " and  officers", "<p class=MsoNormal> and  <b>officers</b></p>");
    expect(writing.texts).toEqual(["Members and officers asked why."]);
    paste(writing, "One.\r\n\r\nTwo.", null);
    expect(writing.texts).toEqual(["Members and officersOne.", "Two. asked why."]);
  });

  it("is left to the editor where it was copied in one, for its links", () => {
    const writing = new Writing([said]).goTo(0, 7);
    expect(paste(writing, "18%", '<p data-pm-slice="1 1 []">18%</p>')).toBe(false);
  });

  it("never leaves two paragraphs with one id", () => {
    const writing = new Writing([said]);
    writing.apply(writing.state.tr.insert(writing.state.doc.content.size, writing.state.doc.child(0)));
    expect(writing.ids[0]).toBe("a");
    expect(new Set(writing.ids).size).toBe(2);
  });
});

describe("a phrase", () => {
  const phrase = { name: "Answer", text: "In answer, the [post] said that [answer]." };

  it("has its fields selected one after the other, and then lets Tab go", () => {
    const writing = new Writing([someParagraph("a", "Noted. ")]).goTo(0, 7);
    writing.run(insertPhrase(phrase));
    expect(writing.selected).toBe("[post]");
    writing.type("Chair");
    expect(writing.run(selectField(1))).toBe(true);
    expect(writing.selected).toBe("[answer]");
    writing.type("it was so");
    expect(writing.run(selectField(1))).toBe(false);
    expect(writing.texts).toEqual(["Noted. In answer, the Chair said that it was so."]);
  });

  it("goes back to the field before", () => {
    const writing = new Writing([]).goTo(0, 0);
    writing.run(insertPhrase(phrase));
    writing.run(selectField(1));
    expect(writing.run(selectField(-1))).toBe(true);
    expect(writing.selected).toBe("[post]");
    expect(writing.run(selectField(-1))).toBe(false);
  });

  it("is taken back in one step", () => {
    const writing = new Writing([]).goTo(0, 0).type("So. ");
    writing.run(insertPhrase(phrase));
    writing.run(undo);
    expect(writing.texts).toEqual(["So. "]);
  });
});
