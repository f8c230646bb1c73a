// The words of how small numbers are hidden, in Settings and beside the scorecard.

export const smallNumbers = {
  title: "Small numbers in public papers",
  lead: "So that no child can be known by a figure. It holds for all bodies, because the public reads the papers of all of them. Part B has every figure, and what is printed already stays as it was printed.",
  smallUpTo: "Hide counts up to",
  smallUpToHint: "A count from 1 to this; 5 is usual",
  leastShared: "Hide shares of fewer than",
  leastSharedHint: "How many there are in all; 10 is usual",
  hidesNought: "Hide a count of 0 too, and so 0% and 100%",
  exceptions: "Exceptions",
  exceptionsLead:
    "Each public scorecard prints these with their reasons. What is always shown is hidden all the same where a hidden count could be worked out from it and nothing else can prevent that.",
  none: "No exception: the rule holds for every indicator.",
  columns: { indicator: "Indicator", always: "It is", reason: "Reason, as it is printed", since: "Since" },
  always: { shown: "Always shown", hidden: "Always hidden" },
  alwaysOf: (indicator: string) => `${indicator} is`,
  reasonOf: (indicator: string) => `Reason for ${indicator}`,
  reasonHint: "Such as: published nationally",
  notYet: "From today",
  add: "Add an exception",
  which: "Indicator to except",
  choose: "Choose an indicator",
  remove: (indicator: string) => `Take out the exception for ${indicator}`,
  save: "Save the rule",
  undo: "Undo",
  states: {
    saved: "This rule is in force.",
    unsaved: "Changed here, and not in force until it is saved.",
    saving: "Saving…",
    refused: "Not saved.",
  },
  keptOnLeaving:
    "The changes to the rule for small numbers are kept but not saved, so they are not in force.",
  keptAtClosing:
    "The changes to the rule for small numbers are not saved. Save them, or close the window again to give them up.",
  wrong: {
    number: (least: number, most: number) => `Write a whole number from ${least} to ${most}.`,
    reason: "Write the reason; each public scorecard prints it.",
    tells: "The reason names a small number, and it is printed. Say it without the number.",
  },

  about: (smallUpTo: number, leastShared: number) =>
    `The public paper leaves out figures that rest on a count of 1 to ${smallUpTo}, or on fewer than ${leastShared} in all, and any figure from which one of them could be worked out. Part B has all of them.`,
  aboutNoughts: "A count of 0 is hidden too.",
  where: "The rule and its exceptions are in Settings, Small numbers in public papers.",
  inForce: "Exceptions in force",
  unjudged: "Printed, but cannot be judged",
  unjudgedLead:
    "These figures came without the counts that they rest on, and no other line has them, so nobody can say whether a count is small. If one may be, hide the indicator: in Settings, as an exception that is always hidden.",
  unjudgedPeriods: (name: string, count: number, last: string) =>
    count === 1 ? `${name}: ${last}` : `${name}: ${count} periods, the last ${last}`,
} as const;
