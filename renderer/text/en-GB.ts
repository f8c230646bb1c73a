// The door to all words of the page.
export { type RefusalWords, refusalWords } from "../../shared/refusal-words.ts";
export { words } from "./en-GB-screens.ts";
