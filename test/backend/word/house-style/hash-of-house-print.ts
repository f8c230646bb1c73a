// Prints a sample paper in a house style to standard output as its hash, for the test that asks other processes.
import { createHash } from "node:crypto";
import { readHouseStyle } from "../../../../main/backend/word/house-style/house-style.ts";
import { printPaper } from "../../../../main/backend/word/print.ts";
import { everyBlock, longScorecard } from "../sample-papers.ts";
import { sectionedTemplate } from "./templates.ts";

const { house } = await readHouseStyle(sectionedTemplate(), {});
if (process.argv[2] === "after another") await printPaper(longScorecard(3), house);
console.log(
  createHash("sha256")
    .update(await printPaper(everyBlock(), house))
    .digest("hex"),
);
