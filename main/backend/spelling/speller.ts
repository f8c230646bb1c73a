// Spelling: British English, and the words of the field that its dictionary lacks.
import { readFile } from "node:fs/promises";
import { nearWords } from "./near-words.ts";

export interface Speller {
  /** A word with no white space; its apostrophe may be curly. Case counts as it does in print: `ofsted` is not `Ofsted`. */
  readonly isWord: (word: string) => boolean;
  /** The words one slip of the pen away, the likeliest first; none where the word is far from every other. */
  readonly suggest: (word: string) => readonly string[];
  /**
   * A speller that knows these words as well: the council's own, and the names on the roll. Asked again for the same
   * words it gives the same one, so that who keeps what it said sees that nothing has changed.
   */
  readonly withWords: (words: Iterable<string>) => Speller;
}

let loaded: Promise<Speller> | null = null;

/** The speller of this process: its dictionary (about 20 MB when read) is loaded when it is first asked for. */
export function loadSpeller(): Promise<Speller> {
  loaded ??= readDictionary().then((isInDictionary) => spellerOf(isInDictionary, new Set()));
  return loaded;
}

type HasWord = (word: string) => boolean;

async function readDictionary(): Promise<HasWord> {
  const [{ default: nspell }, { default: british }, houseWords] = await Promise.all([
    import("nspell"),
    import("dictionary-en-gb"),
    readFile(new URL("./house-words.txt", import.meta.url), "utf8"),
  ]);
  const dictionary = nspell(Buffer.from(british.aff), Buffer.from(british.dic));
  const house = knownForms(houseWords.split(/\s+/));
  return (word) => house.has(word) || dictionary.correct(word);
}

/** Each word is looked up once. */
function remembering<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const answer = answers.get(word) ?? ask(word);
    answers.set(word, answer);
    return answer;
  };
}

function spellerOf(isInDictionary: HasWord, more: ReadonlySet<string>): Speller {
  const isKnown: HasWord = (word) => {
    const plain = word.replaceAll("’", "'");
    return more.has(plain) || isInDictionary(plain);
  };
  let last: { readonly words: string; readonly speller: Speller } | null = null;
  return {
    isWord: remembering(isKnown),
    // What is tried on the way to a suggestion, hundreds of words for each slip, is not worth remembering.
    suggest: remembering((word) => nearWords(word, isKnown)),
    withWords: (added) => {
      const known = new Set([...more, ...knownForms(added)]);
      const words = [...known].join(" ");
      if (last?.words !== words) last = { words, speller: spellerOf(isInDictionary, known) };
      return last.speller;
    },
  };
}

/** Each word as it is, and with a capital at the head of a sentence; each word of a name of several. */
function knownForms(words: Iterable<string>): ReadonlySet<string> {
  const plain = [...words].flatMap((word) => word.replaceAll("’", "'").split(/[\s-]+/));
  const forms = plain.filter((word) => word !== "");
  return new Set([...forms, ...forms.map((word) => word.charAt(0).toUpperCase() + word.slice(1))]);
}
