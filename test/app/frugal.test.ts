import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FRUGAL_IN_ELECTRON } from "../../main/frugal.ts";
import { canOpenWindows, newFolder, openApp, removeFolder } from "./electron.ts";

/** Makes waste, and says to how many MB the room for it has grown. */
const WASTE = `
  const { getHeapSpaceStatistics } = require("node:v8");
  let kept = [];
  for (let made = 0; made < 3e6; made += 1) {
    kept.push({ made });
    if (kept.length > 2e5) kept = [];
  }
  const young = getHeapSpaceStatistics().find((space) => space.space_name === "new_space");
  process.parentPort.postMessage(young.space_size / 1024 ** 2);
`;

test.skipIf(!canOpenWindows)(
  "a process of Electron's own keeps to the backend's memory setting",
  async () => {
    const folder = newFolder();
    const script = join(folder, "waste.cjs");
    writeFileSync(script, WASTE);
    const { app, close } = await openApp({ folder });
    const room = (settings: readonly string[]) =>
      app.evaluate(
        ({ utilityProcess }, asked) =>
          new Promise<number>((resolve) => {
            const child = utilityProcess.fork(asked.script, [], { execArgv: [...asked.settings] });
            child.once("message", (megabytes) => {
              child.kill();
              resolve(megabytes);
            });
          }),
        { script, settings },
      );
    expect(await room(FRUGAL_IN_ELECTRON)).toBeLessThanOrEqual(4);
    expect(await room([])).toBeGreaterThan(4);
    await close();
    removeFolder(folder);
  },
);
