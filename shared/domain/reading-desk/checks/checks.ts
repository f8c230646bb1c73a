// Every check of the reading desk, in the order in which they are asked.
import type { Check } from "../check.ts";
import { textChecks } from "./text/text-checks.ts";

export const checks: readonly Check[] = [...textChecks];
