// How long a scorecard of 60 indicators takes to Word, a trend in each line and as many large charts as it prints: printed,
// finished and checked, in a warm process. Its memory is the app's only with the backend's setting, as `npm run bench` has it.
import { setImmediate as turn } from "node:timers/promises";
import { checkDocument } from "../../main/backend/word/check.ts";
import { printPaper } from "../../main/backend/word/print.ts";
import { scorecardPaper } from "../../shared/domain/paper/scorecard-paper.ts";
import { periodsBack } from "../../shared/domain/period/period.ts";
import { someLine, someScorecard } from "../renderer/some-line.ts";

const ROUNDS = 7;
const lines = Array.from({ length: 60 }, (_, index) =>
  someLine(`CLA ${index + 1}`, {
    rating: { status: "red" },
    redFor: 3,
    series: periodsBack("2019-05", 13).map((period, place) => ({
      period,
      value: place === 4 ? null : 20 + ((index * 7 + place * 11) % 60),
    })),
  }),
);
const scorecard = someScorecard({ First: lines.slice(0, 30), Second: lines.slice(30) });
const paper = { ...scorecardPaper(scorecard, [], "part B"), snapshot: null };
const large = paper.sections.flatMap(({ blocks }) => blocks.filter(({ block }) => block === "chart")).length;

interface Round {
  readonly print: number;
  readonly check: number;
  readonly bytes: number;
  readonly faults: number;
}

async function round(): Promise<Round> {
  const start = performance.now();
  const bytes = await printPaper(paper);
  const printed = performance.now();
  const faults = checkDocument(bytes).length;
  return {
    print: printed - start,
    check: performance.now() - printed,
    bytes: bytes.length,
    faults,
  };
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function peakMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

const cold = await round();
await turn();
const warm: Round[] = [await round()];
const peak = peakMb();
while (warm.length < ROUNDS) {
  // Drawings are freed when the event loop turns, as it does between a backend's calls.
  await turn();
  warm.push(await round());
}

const print = middle(warm.map((each) => each.print));
const check = middle(warm.map((each) => each.check));
const met = print + check < 600 && peakMb() < 250;
console.log(`A scorecard of 60 indicators with 60 small charts and ${large} large ones, printed, finished and checked (${cold.faults} faults)
  first ${Math.round(cold.print + cold.check)} ms, then ${Math.round(print + check)} ms, of which the check ${Math.round(check)} ms
  peak memory ${peak} MB after one warm print, ${peakMb()} MB after ${ROUNDS}
  asked for: under 600 ms and 250 MB; ${met ? "met" : "NOT met"}`);
