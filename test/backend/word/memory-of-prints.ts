// Prints a paper with many drawings again and again, and says how much more memory that took than printing it twice, in MB.
import { setImmediate as turn } from "node:timers/promises";
import { printPaper } from "../../../main/backend/word/print.ts";
import { longScorecard } from "./sample-papers.ts";

const paper = longScorecard(120);

async function peakAfter(prints: number): Promise<number> {
  for (let print = 0; print < prints; print += 1) {
    await printPaper(paper);
    await turn();
  }
  return process.resourceUsage().maxRSS / 1024;
}

const twice = await peakAfter(2);
console.log(Math.round((await peakAfter(6)) - twice));
