// What is to be done by a sentence that promises it, worded as a task.
import type { Promised } from "../../reading-desk/promises.ts";

const ADVERB = "(?:also |now |currently |therefore |then |already |further )?";

/** What was to be done, as minutes word it, and the verb that asks for it. */
const VERBS: Readonly<Record<string, string>> = {
  introducing: "introduce",
  developing: "develop",
  establishing: "establish",
  launching: "launch",
  "setting up": "set up",
  brought: "bring",
  circulated: "circulate",
  shared: "share",
  reported: "report",
  "reported back": "report back",
  sent: "send",
  presented: "present",
  submitted: "submit",
  provided: "provide",
  introduced: "introduce",
  launched: "launch",
  published: "publish",
  "set up": "set up",
  established: "establish",
  completed: "complete",
  developed: "develop",
  designed: "design",
  created: "create",
  produced: "produce",
};

const DOING = "introducing|developing|establishing|launching|setting up";
const DONE =
  "brought|circulated|shared|reported back|reported|sent|presented|submitted|provided|introduced|launched|published|set up|established|completed";

type Wording = (found: RegExpExecArray, ahead: string) => string;

/** Tried in turn, at the words by which the promise was known. */
const FORMS: readonly (readonly [RegExp, Wording])[] = [
  [
    /^(?:\w+ )*?(?:undertook|undertaking|agreed|promised|offered|committed) to (.+)$/,
    ([, task = ""]) => task,
  ],
  [/^.*?\b(?:planned|planning|intended|intending) to (.+)$/, ([, task = ""]) => task],
  [
    /^would be used to (\w+)(.*)$/,
    ([, verb = "", rest = ""]) => `${VERBS[verb.toLowerCase()] ?? verb}${rest}`,
  ],
  [
    new RegExp(`^.*?\\b(?:was|were) ${ADVERB}(${DOING})\\b(.*)$`),
    ([, verb = "", rest = ""]) => inVerb(verb) + rest,
  ],
  [
    new RegExp(`^(.*?)\\bwould ${ADVERB}be (${DONE})\\b(.*)$`),
    ([, within = "", verb = "", rest = ""], ahead) => `${inVerb(verb)} ${subjectOf(ahead + within)}${rest}`,
  ],
  [
    /^(?:was|were) (?:proposed|due|planned|scheduled) to (.+)$/,
    ([, rest = ""], ahead) => `${subjectOf(ahead)} to ${rest}`,
  ],
  [new RegExp(`^.*?\\bwould ${ADVERB}(.+)$`), ([, task = ""]) => task],
];

/** "undertook to bring a new design to the forum" asks for: "Bring a new design to the forum". */
export function taskIn({ text, from, words }: Promised): string {
  const place = Math.max(0, words.from - from);
  const ahead = oneSpace(text.slice(0, place));
  const behind = oneSpace(text.slice(place));
  for (const [form, wording] of FORMS) {
    const found = form.exec(behind);
    if (found) return asTask(wording(found, ahead));
  }
  return asTask(oneSpace(text));
}

function inVerb(verb: string): string {
  return VERBS[verb] ?? verb;
}

/** Of whom or what the last clause speaks: behind "that" or a comma, without the capital of a sentence's first word. */
function subjectOf(ahead: string): string {
  const clause = ahead.split(/\bthat |[,;:] (?:and |but )?/).at(-1) ?? ahead;
  return clause
    .trim()
    .replace(/^(?:The|A|An|This|These|Those|It|They|Its|Their|Further|More|All|Any)\b/, (word) =>
      word.toLowerCase(),
    );
}

/** Up to where the sentence begins to explain, with no word twice in a row and a capital ahead. */
function asTask(words: string): string {
  const task = words
    .replace(/[;,] (?:which|although|because|so that)\b.*$/, "")
    .replace(/\band would (?:also )?/g, "and ")
    .replace(/\b(\p{L}+)(?: \1\b)+/gu, "$1")
    .replace(/[.\s]+$/, "")
    .trim();
  return task.charAt(0).toUpperCase() + task.slice(1);
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, " ");
}
