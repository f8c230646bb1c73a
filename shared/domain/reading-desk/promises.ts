// What was promised at a meeting, told by the words in which minutes say it.
import type { MinuteText, Span } from "./minute-text.ts";
import { withoutQuoted } from "./own-words.ts";
import { before, narrativeSentences, placesIn } from "./spans.ts";

/** A sentence that promises something, at its place in the text. */
export interface Promised extends Span {
  /** The words by which it was known: "undertook to bring". */
  readonly words: Span;
}

const ACTOR =
  "(?:[Ss]ervices?|[Oo]fficers?|[Dd]irectors?|[Dd]irectorate|[Tt]eams?|[Dd]epartment|[Aa]uthority|[Cc]ouncil|[Tt]hey|[Hh]e|[Ss]he|[Mm]anagers?|[Ll]eads?|[Cc]hair|[Cc]lerk|[Ss]chool|Head\\s+of\\s+[A-Za-z\\s]{3,40}?|Cabinet\\s+Member[A-Za-z\\s]{0,40}?|Trust|[Pp]artnership)";
const ADVERB = "(?:\\s+(?:also|now|currently|therefore|then|already|further))?";
const DELIVER =
  "(?:bring|provide\\s+(?:an?|the|this|that|further|more|Members|details|figures|information|data)|circulate|share|report\\s+back|report|write|send|arrange|look\\s+into|take\\s+(?:this|that|it|the\\s+matter)?\\s*(?:back|away|forward)|follow\\s+(?:this|that|it)?\\s*up|prepare|produce|present|submit|update|investigate|confirm|feed\\s+(?:this|that|it)?\\s*back|publish|explore|invite|raise|come\\s+back|return\\s+to|revise|review|speak\\s+to|set\\s+up|establish|launch|introduce|recruit|contact|distribute|check)";
/** To whom something is promised by "would be": the body, or its next meeting. */
const TO_THE_BODY =
  "(?:brought|circulated|shared|reported(?:\\s+back)?|sent|presented|submitted|provided)\\s+(?:back\\s+)?(?:to|at|with)\\s+(?:(?:the|all|a|its)\\s+)?(?:next\\s+|future\\s+|later\\s+)?(?:Panel|Committee|Board|Cabinet|Members|Councillors|meeting)";
const SET_UP = "(?:introduced|launched|published|set\\s+up|established|completed)";
const START =
  "(?:commence|start|begin|launch|open|go\\s+live|be\\s+(?:completed|finished|launched|introduced|in\\s+place))";
const WHEN =
  "(?:in|by|from|on|before|after|at\\s+the)\\s+(?:(?:the|early|late|mid|end\\s+of|next|autumn|spring|summer|new)[\\s-]+)*(?:\\d{1,2}\\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|autumn|spring|summer|winter|year|month|term|meeting|quarter|week|Christmas|Easter)";

const CUES: readonly RegExp[] = [
  /\bundertook\s+to\s+[a-z]+/g,
  /\bgave\s+an\s+undertaking\b/g,
  /\b(?<!\b(?:had|have|has|been|was|were|be)\s)(?:agreed|promised|offered|committed)\s+to\s+(?!(?:note|receive|approve|endorse|adopt|defer|accept|exclude|recommend|appoint|elect|move|extend|adjourn|suspend|support|the|a|an|this|these|all|be)\b)[a-z]+/g,
  new RegExp(
    `\\b${ACTOR}\\s+(?:was|were)${ADVERB}\\s+(?:introducing|developing|establishing|launching|setting\\s+up|planning\\s+to|intending\\s+to)\\b`,
    "g",
  ),
  new RegExp(`\\b${ACTOR}${ADVERB}\\s+(?:planned|intended)\\s+to\\s+[a-z]+`, "g"),
  new RegExp(`\\b${ACTOR}\\s+would${ADVERB}\\s+${DELIVER}\\b`, "g"),
  new RegExp(`\\bwould${ADVERB}\\s+be\\s+(?:${TO_THE_BODY}|${SET_UP}\\s+${WHEN})\\b`, "g"),
  /\bwould\s+be\s+used\s+to\s+(?:develop|design|create|produce|build)[a-z]*/g,
  new RegExp(`\\b(?:was|were)\\s+(?:proposed|due|planned|scheduled)\\s+to\\s+${START}\\s+${WHEN}\\b`, "g"),
];
/** Ahead of the words: what was asked, hoped or supposed is no promise, nor is what the body itself decided. */
const NO_PROMISE =
  /\b(?:whether|if|unless|asked|asking|requested|requesting|hoped|wished|suggested|recommended|not|why|how|when)\b[^.;]*$/i;
/** "Asked about the delay, officers undertook …": what was asked ends at its comma, and what follows is the answer. */
const QUESTION_AHEAD = /^(?:(?:when|on\s+being|being)\s+)?asked\s[^,;]*,\s+(?=[^,;]*$)/i;
/** "A team manager would review it" says what is usual. */
const USUAL = /\b(?:an?|each|every|any)\s+(?:[A-Za-z]+\s+){0,2}$/i;
/** Who can agree to do something for the body; others' agreements are only told. */
const CAN_AGREE =
  /\b(?:officers?|services?|director|head|manager|team|lead|chair|clerk|nurse|portfolio\s+holder|cabinet\s+member|representatives?|they|he|she)\b/i;
const BODY_DECIDES =
  /(?:Panel|Committee|Board|Cabinet|Members|Councillors|[Ww]as|[Ww]ere)\s+(?:[a-z]+ly\s+)?$/;

/** Each sentence once, in the order of the text; resolutions are left out, and what other minutes said is only quoted. */
export function promisesIn(minute: MinuteText): readonly Promised[] {
  return narrativeSentences(minute).flatMap((sentence) => {
    const told = { ...sentence, text: withoutQuoted(sentence.text) };
    const [words] = CUES.flatMap((cue) => placesIn(told, cue))
      .filter((place) => isPromise(before(told, place), place))
      .sort((left, right) => left.from - right.from);
    return words ? [{ ...sentence, words }] : [];
  });
}

function isPromise(said: string, words: Span): boolean {
  const ahead = said.replace(QUESTION_AHEAD, "");
  if (NO_PROMISE.test(ahead) || (USUAL.test(ahead) && !/^w/.test(words.text))) return false;
  if (!/^(?:agreed|promised|offered|committed)/.test(words.text)) return true;
  return CAN_AGREE.test(ahead) && !BODY_DECIDES.test(ahead);
}
