// The part of nspell that the house uses; it brings no types of its own.
declare module "nspell" {
  interface Dictionary {
    /** Whether the dictionary has the word, also where a capital stands at its head or all through it. */
    readonly correct: (word: string) => boolean;
  }
  export default function nspell(affixes: Buffer, words: Buffer): Dictionary;
}
