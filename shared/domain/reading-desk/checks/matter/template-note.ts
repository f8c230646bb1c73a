import type { Check, Found } from "../../check.ts";
import type { MinuteText, Span } from "../../minute-text.ts";
import { placesIn } from "../../spans.ts";

const NOTES: readonly RegExp[] = [
  /[[<{]\s*(?:insert|add|update|enter|delete|select|type|choose|who|what|when|where|why|reason|amount|figure|period|indicator|subject|name|names|date|time|venue|title|number|post|officer|councillor|chair|xx+|tbc|tba|tbd|to\s+be|\?+|\.{3}|…)(?![A-Za-z])[^\]>}\n]{0,80}[\]>}]/gi,
  /\bTB[ACD]\b/g,
  /(?<!\b(?:Part|Parts|Schedule|Chapter|Article|Title|Section|Volume|Appendix|Annex|century)\s)\bX{2,}\b(?![A-Za-z])/g,
  /_{3,}/g,
  /\?{3,}/g,
  /\bClick or tap (?:here )?to enter\b[^.\n]{0,30}/gi,
  /\bLorem ipsum\b/gi,
  /\b(?:DELETE|Delete|delete) as (?:APPROPRIATE|appropriate)\b/g,
  /\bError! [A-Z][a-z]+ [^.\n]{0,40}not found\b/g,
];
/** Labels of the page, under which more labels come. */
const OF_THE_PAGE = /^(?:minutes|agenda|public|part)\b/i;

/** What a template left behind: `[insert name]`, TBC, XX, a label with nothing behind it. */
export const templateNote: Check = {
  name: "template-note",
  severity: "error",
  look: (minute) => [...notesIn(minute), ...emptyLabels(minute)],
};

function notesIn({ paragraphs }: MinuteText): readonly Found[] {
  return paragraphs
    .flatMap((paragraph) => NOTES.flatMap((pattern) => placesIn(paragraph, pattern)))
    .filter((place, index, all) => !all.some((other, at) => at !== index && holds(other, place)))
    .map((place) => ({
      ...spanOf(place),
      message: `“${place.text}” is left from a template; fill it in or delete it.`,
    }));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function emptyLabels({ paragraphs }: MinuteText): readonly Found[] {
  return paragraphs.flatMap((paragraph, place) => {
    const next = paragraphs[place + 1];
    if (paragraph.kind !== "label" || (next && next.kind !== "label")) return [];
    if (next && OF_THE_PAGE.test(paragraph.text.trim())) return [];
    const text = paragraph.text.trim();
    const from = paragraph.from + paragraph.text.indexOf(text);
    return [
      { from, to: from + text.length, message: `Nothing stands behind “${text}”; fill it in or delete it.` },
    ];
  });
}

function spanOf({ from, to }: Span): Pick<Span, "from" | "to"> {
  return { from, to };
}
