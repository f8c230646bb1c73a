// The words of who owes what.
import { counted } from "./counted.ts";

export const owed = {
  link: "Who owes what",
  title: (month: string) => `Who owes what for ${month}`,
  due: (date: string) => `Returns are due by ${date}.`,
  monthBefore: "The month before",
  monthAfter: "The month after",
  nobody: "Nobody owes anything for this month. Once returns are accepted, this says who owes the next ones.",
  states: { late: "Late", incomplete: "Incomplete", owed: "Owed", sent: "Sent" },
  count: (there: number, all: number) =>
    `${there} of ${counted(all, "figure")} ${all === 1 ? "is" : "are"} in`,
  sentOn: (date: string) => `accepted on ${date}`,
  commentary: (count: number) => `${counted(count, "comment")} due`,
  details: "What is outstanding",
  commentFor: (indicator: string, period: string) => `A comment on ${indicator}, ${period}`,
  why: { red: "it is red", "worse twice": "it got worse twice running" },
  copy: "Copy chase note",
  copyFor: (sender: string) => `Copy chase note to the ${sender}`,
  copied: (sender: string) => `The note to the ${sender} is copied. Paste it into an e-mail.`,
  template: "Save a return template…",
  templateFor: (sender: string) => `Save a return template for the ${sender}`,
  saved: (name: string, figures: number) => `Saved ${name}, which asks for ${counted(figures, "figure")}.`,
} as const;
