// Slips of the pen: words, spaces, marks.
import type { Check } from "../../check.ts";
import { doubledWord } from "./doubled-word.ts";
import { inAdverb } from "./in-adverb.ts";
import { straySpace } from "./stray-space.ts";

export const textChecks: readonly Check[] = [doubledWord, straySpace, inAdverb];
