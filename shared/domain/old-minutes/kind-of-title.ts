// What an item is there for, told by its title: in old minutes, and while one is typed.
import type { ItemKind } from "../meeting/agenda/agenda.ts";

/** In this order: the first that fits tells the kind. */
const KINDS: readonly (readonly [RegExp, ItemKind])[] = [
  [/^(?:to receive )?apolog(?:y|ies)\b/i, "apologies"],
  [/^(?:(?:declarations?|disclosures?) of|(?:members[’'] )?interests\b)/i, "interests"],
  [
    /^(?:(?:to )?(?:approv\w+|confirm\w+|sign\w*|agree\w*)(?: of)? )?(?:the )?(?:public |draft )?minutes(?: (?:of|from) (?:the )?(?:(?:last|previous|ordinary|annual) )*meetings?\b|,|:| [-–]|$)|^previous minutes$/i,
    "previous minutes",
  ],
  [/^(?:to (?:consider|discuss|receive|note) )?(?:any )?(?:other )?matters? arising\b/i, "matters arising"],
  [/^(?:update on actions|actions?(?: log| list| tracker| arising\b.*| from\b.*)?$)/i, "actions"],
  [/^(?:any other (?:urgent )?|other urgent |urgent )(?:business|items?|matters?)\b/i, "urgent"],
  [/^(?:exclusion of|to exclude) (?:the )?(?:press|public)\b/i, "exclusion"],
  [
    /^(?:dates?(?:,? time(?: and (?:place|venue))?)? of (?:the )?(?:next|future)|next meeting\b)/i,
    "next meeting",
  ],
];

/** A report where the title tells nothing else; a scorecard is never guessed, because Resolved makes those itself. */
export function kindOfTitle(title: string): ItemKind {
  return KINDS.find(([cue]) => cue.test(title))?.[1] ?? "report";
}
