import type { Check, Found } from "../../check.ts";
import type { Paragraph } from "../../minute-text.ts";

/** Fewer telling words than these, and another wording is as likely another thing. */
const FEWEST_WORDS = 5;
/** They come and go as a name is put into a sentence: "assessments that had been completed within". */
const LITTLE_WORDS = new Set(
  "a an the of in on at by to for with within from and or who that which was were is are be been had has have being all their".split(
    " ",
  ),
);

/** An indicator called by a name that is one word beside its own on the scorecard: a slip, or a measure reworded. */
export const indicatorTitle: Check = {
  name: "indicator-title",
  severity: "warning",
  look: (minute, { scorecard }) => {
    const indicators =
      scorecard?.sections.flatMap(({ lines }) => lines.map(({ indicator }) => indicator)) ?? [];
    const names = indicators.map(({ name }) => ({ name, stems: tellingStems(name) }));
    const asked = names.filter(({ stems }) => stems.length >= FEWEST_WORDS);
    const known = new Set(names.map(({ stems }) => stems.join(" ")));
    return asked.length === 0
      ? []
      : minute.paragraphs
          .filter(({ kind }) => kind === "narrative")
          .flatMap((paragraph) => nearMisses(paragraph, asked, known));
  },
};

interface Name {
  readonly name: string;
  readonly stems: readonly string[];
}

function nearMisses(
  paragraph: Paragraph,
  names: readonly Name[],
  known: ReadonlySet<string>,
): readonly Found[] {
  const said = paragraph.words.filter(({ text }) => !LITTLE_WORDS.has(text.toLowerCase()));
  const stems = said.map(({ text }) => stem(text));
  return stems.flatMap((first, place) =>
    names
      .filter((name) => name.stems[0] === first)
      .flatMap(({ name, stems: ofName }) => {
        const length = nearLength(stems.slice(place, place + ofName.length), ofName, known);
        const from = said[place]?.from ?? 0;
        const to = said[place + length - 1]?.to ?? from;
        const text = paragraph.text.slice(from - paragraph.from, to - paragraph.from);
        if (length === 0 || /[.;:]/.test(text)) return [];
        return [{ from, to, message: `The scorecard calls it “${name}”; here it is “${text}”.` }];
      }),
  );
}

/** How many of the words are the name but for one, which is missing or another; 0 where they are not. */
function nearLength(said: readonly string[], name: readonly string[], known: ReadonlySet<string>): number {
  const lengths = [name.length, name.length - 1];
  return (
    lengths.find((length) => {
      const stretch = said.slice(0, length);
      if (stretch.length < length || stretch.at(-1) !== name.at(-1)) return false;
      return isOneBeside(stretch, name) && !known.has(stretch.join(" "));
    }) ?? 0
  );
}

function isOneBeside(said: readonly string[], name: readonly string[]): boolean {
  if (said.some((word) => /^(?:not|non|no|without)$/.test(word))) return false;
  if (said.length === name.length) return said.filter((word, place) => word !== name[place]).length === 1;
  const differs = said.findIndex((word, place) => word !== name[place]);
  return differs > 0 && said.slice(differs).every((word, place) => word === name[differs + 1 + place]);
}

function tellingStems(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !LITTLE_WORDS.has(word.toLowerCase())).map(stem);
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/(?<=\p{L}{3})s$/u, "");
}
