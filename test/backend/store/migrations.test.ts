import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createBackend } from "../../../main/backend/backend.ts";
import { migrations } from "../../../main/backend/store/migrations/migrations.ts";
import { noCall } from "../backend-in-a-folder.ts";

/** SHA-256 of each migration as it was shipped: a change to the tables is a new migration, never an edit of an old one. */
const SHIPPED = ["08d9a6ea28830019be73d3251d5b8cdbee2a0fb1bb1ead817636aeea8fd72649"];

const releases = fileURLToPath(new URL("../../fixtures/stores", import.meta.url));

test("a migration that was shipped is as it was", () => {
  const sums = migrations.map(({ sql }) => createHash("sha256").update(sql).digest("hex"));
  expect(sums.slice(0, SHIPPED.length)).toEqual(SHIPPED);
});

test("migrations are numbered from 1 without a gap", () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

test.each(readdirSync(releases).filter((name) => name.endsWith(".resolved")))(
  "the store of release %s opens, with its meeting, its figures and its minutes",
  async (name) => {
    const folder = mkdtempSync(join(tmpdir(), "resolved-release-"));
    try {
      const storePath = join(folder, name);
      copyFileSync(join(releases, name), storePath);
      const backend = await createBackend({ storePath, clock: () => "2026-01-01T00:00:00.000Z" });
      const [summary] = await backend.handlers["meetings.list"]({}, noCall);
      const meeting = summary?.id ?? "";
      const scorecard = await backend.handlers["scorecards.show"]({ meeting }, noCall);
      const record = await backend.handlers["meetings.show"]({ meeting }, noCall);
      await backend.close();
      expect(scorecard).toMatchObject({ asAt: "2019-05-31", counts: { red: 5, revised: 1 } });
      const scorecardItem = record.items.find(({ item }) => item.kind === "scorecard");
      expect(scorecardItem?.number).toBe("5");
      expect(scorecardItem?.minute.resolution?.wording).toContain("Children in Care Performance Scorecard");
      expect(scorecardItem?.minute.paragraphs).toHaveLength(7);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
