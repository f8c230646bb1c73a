// Prints a sample paper to standard output as its hash, for the test that asks other processes for the same bytes.
import { createHash } from "node:crypto";
import { printPaper } from "../../../main/backend/word/print.ts";
import { everyBlock, longScorecard } from "./sample-papers.ts";

// The first paper moves the counters that docx keeps for the life of a process.
if (process.argv[2] === "after another") await printPaper(longScorecard(3));
console.log(
  createHash("sha256")
    .update(await printPaper(everyBlock()))
    .digest("hex"),
);
