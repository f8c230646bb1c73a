// Every check of one text, those that matter more ahead: of two on the same place the first is heard.
import type { Check } from "../check.ts";
import { matterChecks } from "./matter/matter-checks.ts";
import { styleChecks } from "./style/style-checks.ts";
import { textChecks } from "./text/text-checks.ts";

export const checks: readonly Check[] = [...textChecks, ...matterChecks, ...styleChecks];
