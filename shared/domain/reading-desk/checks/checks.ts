// Every check of the reading desk, in the order in which they are asked.
import type { Check } from "../check.ts";
import { matterChecks } from "./matter/matter-checks.ts";
import { styleChecks } from "./style/style-checks.ts";
import { textChecks } from "./text/text-checks.ts";

export const checks: readonly Check[] = [...textChecks, ...styleChecks, ...matterChecks];
