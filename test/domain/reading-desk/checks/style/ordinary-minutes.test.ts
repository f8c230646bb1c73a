// Good minutes of four bodies, each in a manner of its own, about which an editor has nothing to say.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { styleChecks } from "../../../../../shared/domain/reading-desk/checks/style/style-checks.ts";
import { foundBy } from "../../read-desk.ts";

test.each(["parenting-panel", "planning-committee", "health-board", "town-council"])(
  "good minutes are left alone: %s",
  (name) => {
    const text = readFileSync(
      new URL(`../../../../fixtures/ordinary-minutes/${name}.txt`, import.meta.url),
      "utf8",
    );
    expect(styleChecks.flatMap((check) => foundBy(check, text))).toEqual([]);
  },
);
