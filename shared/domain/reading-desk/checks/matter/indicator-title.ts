import type { Check, Found } from "../../check.ts";
import type { MinuteText, Paragraph, Span } from "../../minute-text.ts";

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
    const names =
      scorecard?.sections.flatMap(({ lines }) => lines.map(({ indicator }) => indicator.name)) ?? [];
    const telling = names.map((name) => ({ name, words: tellingWords(name) }));
    return telling
      .filter(({ words }) => words.length >= FEWEST_WORDS)
      .flatMap(({ name, words }) =>
        nearMisses(
          minute,
          name,
          words,
          telling.map((one) => one.words),
        ),
      );
  },
};

function nearMisses(
  minute: MinuteText,
  name: string,
  words: readonly string[],
  all: readonly (readonly string[])[],
): readonly Found[] {
  return minute.paragraphs
    .filter(({ kind }) => kind === "narrative")
    .flatMap((paragraph) => nearIn(paragraph, words, all))
    .map(({ from, to, text }) => ({
      from,
      to,
      message: `The scorecard calls it “${name}”; here it is “${text}”.`,
    }));
}

/** Stretches that start and end as the name does and have all its words but one, which is missing or another. */
function nearIn(
  { text, from: start, words }: Paragraph,
  name: readonly string[],
  all: readonly (readonly string[])[],
): readonly Span[] {
  const said = words.filter((word) => !LITTLE_WORDS.has(word.text.toLowerCase()));
  return said.flatMap((first, place) => {
    if (stem(first.text) !== name[0]) return [];
    for (const length of [name.length, name.length - 1]) {
      const stretch = said.slice(place, place + length);
      const last = stretch.at(-1);
      const stems = stretch.map((word) => stem(word.text));
      if (!last || stems.at(-1) !== name.at(-1) || !isOneBeside(stems, name)) continue;
      const isOther = all.some((other) => other.join(" ") === stems.join(" "));
      const written = text.slice(first.from - start, last.to - start);
      if (isOther || /[.;:]/.test(written)) continue;
      return [{ from: first.from, to: last.to, text: written }];
    }
    return [];
  });
}

function isOneBeside(said: readonly string[], name: readonly string[]): boolean {
  if (said.some((word) => /^(?:not|non|no|without)$/.test(word))) return false;
  if (said.length === name.length) return said.filter((word, place) => word !== name[place]).length === 1;
  const differs = said.findIndex((word, place) => word !== name[place]);
  return differs > 0 && said.slice(differs).every((word, place) => word === name[differs + 1 + place]);
}

function tellingWords(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !LITTLE_WORDS.has(word.toLowerCase())).map(stem);
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/(?<=\p{L}{3})s$/u, "");
}
