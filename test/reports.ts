// Where the runners leave what a continuous build adds up.
import { join } from "node:path";

/** The reporters of a suite: to the terminal, and as JSON into the folder that RESOLVED_REPORTS names. */
export function reportersFor(suite: "unit" | "app") {
  const folder = process.env.RESOLVED_REPORTS;
  if (!folder) return ["default"];
  return ["default", ["json", { outputFile: join(folder, `${suite}.json`) }] as ["json", object]];
}
