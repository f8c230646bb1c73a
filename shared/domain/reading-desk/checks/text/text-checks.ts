// Slips of the pen: words, spaces, marks.
import type { Check } from "../../check.ts";
import { doubledWord } from "./doubled-word.ts";

export const textChecks: readonly Check[] = [doubledWord];
