// The words of the Search screen.
import { counted } from "./counted.ts";

export const search = {
  title: "Search",
  field: "Search minutes, resolutions, actions and titles",
  fieldHint: "Press / to come here. Words in quotation marks are found as they stand.",
  indicator: "Everything ever said of an indicator",
  indicatorHint: "By its reference or name, such as CLA 11 or pathway plan",
  indicatorUnknown: "Choose one of the list.",
  spokenOf: (name: string) => `What was ever said of ${name}`,
  startTitle: "All that was said, resolved and promised",
  start:
    "Type a word or two: whatever form they have in the minutes, they are found. Or choose an indicator to see every minute that ever spoke of it, whether it was linked or only named.",
  noneTitle: "Nothing was found",
  none: "No minute, resolution, action or title of a report has all of these words. Try fewer of them, or another form.",
  noneOf:
    "No minute, resolution or action speaks of it. Figures that are quoted from the scorecard are always found.",
  found: (count: number, meetings: number) => `${count} found in ${counted(meetings, "meeting")}`,
  more: (count: number) => `The newest ${count} are shown. Add a word to see fewer.`,
  kinds: { title: "Item", paragraph: "Minute", resolution: "Resolution", action: "Action" },
  inPrivate: "In private",
  inPrivateWhy: "The item was taken in private.",
  results: "What was found",
  meeting: (day: string, body: string) => `${day}, ${body}`,
  keys: "Press the down arrow to go to what was found, the arrow keys to move, and Enter to open the meeting.",
} as const;
