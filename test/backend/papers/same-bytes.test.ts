import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { newWorkplace } from "../backend-in-a-folder.ts";
import { EVERY_PAPER } from "./every-paper.ts";
import { fullMeeting } from "./full-meeting.ts";
import type { Hashes } from "./hash-of-every-paper.ts";

const script = fileURLToPath(new URL("hash-of-every-paper.ts", import.meta.url));

interface Elsewhere {
  readonly zone: string;
  readonly language: string;
  readonly now: string;
  readonly order: string;
}

test("every paper has the same bytes from another process, time zone, language, clock and order", async () => {
  const workplace = newWorkplace();
  const backend = await workplace.open();
  const meeting = await fullMeeting(backend, workplace.folder);
  await backend.close();

  const printThere = async ({ zone, language, now, order }: Elsewhere): Promise<Hashes> => {
    const folder = join(workplace.folder, language);
    mkdirSync(folder);
    const store = join(folder, "store.resolved");
    copyFileSync(workplace.storePath, store);
    const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [script, store, folder, meeting, now, order],
      { env },
    );
    return JSON.parse(stdout) as Hashes;
  };
  const [here, there] = await Promise.all([
    printThere({ zone: "UTC", language: "en_GB.UTF-8", now: "2019-07-04T09:00:00.000Z", order: "as it is" }),
    printThere({
      zone: "Pacific/Auckland",
      language: "tr_TR.UTF-8",
      now: "2021-12-31T23:30:00.000Z",
      order: "turned round",
    }),
  ]);
  workplace.clear();

  expect([here.zone, here.language, there.zone, there.language]).toEqual([
    "UTC",
    "en-GB",
    "Pacific/Auckland",
    "tr-TR",
  ]);
  expect(Object.keys(here.hashes)).toHaveLength(2 * EVERY_PAPER.length);
  expect(there.hashes).toEqual(here.hashes);
});
