import { describe, expect, it } from "vitest";
import { LEVELS, tryOne } from "./trial.ts";

/** The long run is `npm run fuzz -- --seeds 10000`. */
const SEEDS = 600;

describe("A file that was broken by chance, the same each time,", () => {
  const levels = Object.keys(LEVELS);
  it.each(levels)(
    "in its %s gives a reading of what stands in it, or a refusal with a known code",
    async (level) => {
      const outcomes = new Set<string>();
      for (let seed = levels.indexOf(level); seed < SEEDS; seed += levels.length) {
        const { outcome, fault, title } = await tryOne(seed);
        expect(fault, `seed ${seed}, ${title}`).toBeNull();
        outcomes.add(outcome);
      }
      expect(outcomes).toContain("read");
      if (level === "bytes" || level === "XML") expect(outcomes).toContain("workbook-damaged");
    },
  );
});
