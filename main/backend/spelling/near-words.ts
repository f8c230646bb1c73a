// What was meant by a word that no dictionary has: one slip of the pen is undone at a time.

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz'"];

/**
 * The words one slip away, the likeliest slip first: two letters changed places, a letter doubled or not, one too many, one left out,
 * one for another. The first letter's case is kept.
 */
export function nearWords(word: string, isWord: (word: string) => boolean): readonly string[] {
  const isCapital = /^\p{Lu}/u.test(word);
  const plain = isCapital ? word.charAt(0).toLowerCase() + word.slice(1) : word;
  const capital = (near: string) => near.charAt(0).toUpperCase() + near.slice(1);
  const near = [...swapped(plain), ...shortened(plain), ...lengthened(plain), ...replaced(plain)];
  const found = near
    .map((one) => (isCapital ? capital(one) : one))
    .filter((one) => one !== word && isWord(one));
  return [...new Set(found)];
}

const places = (word: string) => [...word].map((_letter, place) => place);

const swapped = (word: string) =>
  places(word)
    .slice(1)
    .map((at) => word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1));

const isDoubled = (word: string, at: number) => word.charAt(at) === word.charAt(at - 1);

/** A letter too many, a doubled one first. */
const shortened = (word: string) =>
  places(word)
    .sort((left, right) => Number(isDoubled(word, right)) - Number(isDoubled(word, left)))
    .map((at) => word.slice(0, at) + word.slice(at + 1));

/** A letter left out, one that should be doubled first. */
const lengthened = (word: string) => [
  ...places(word).map((at) => word.slice(0, at) + word.charAt(at) + word.slice(at)),
  ...[...places(word), word.length].flatMap((at) =>
    LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at)),
  ),
];

const replaced = (word: string) =>
  places(word).flatMap((at) => LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at + 1)));
