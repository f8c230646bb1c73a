import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MenuCommand } from "../../shared/desk.ts";
import { canOpenWindows, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

const shortcuts: Record<MenuCommand, string> = {
  "bring in returns": "CmdOrCtrl+O",
  "save minutes": "CmdOrCtrl+S",
  print: "CmdOrCtrl+P",
  "show returns": "CmdOrCtrl+1",
  "show scorecard": "CmdOrCtrl+2",
  "show meeting": "CmdOrCtrl+3",
  "show actions": "CmdOrCtrl+4",
  "show papers": "CmdOrCtrl+5",
  "show search": "CmdOrCtrl+F",
  "show settings": "CmdOrCtrl+,",
};

interface Listening {
  readonly desk: { onMenu(listener: (command: string) => void): () => void };
  heard: string[];
}

describe.skipIf(!canOpenWindows)("the menu", () => {
  const folder = newFolder();
  let open: OpenApp;

  beforeAll(async () => {
    open = await openApp({ folder });
  });
  afterAll(async () => {
    await open?.close();
    removeFolder(folder);
  });

  test("is the app's own, in the usual order", async () => {
    const labels = await open.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label.replace("&", "")),
    );
    expect(labels).toEqual(["File", "Edit", "View", "Window", "Help"]);
  });

  test.each(Object.entries(shortcuts))(
    "'%s' has the shortcut %s and reaches the page",
    async (command, keys) => {
      await open.page.evaluate(() => {
        const page = globalThis as unknown as Listening;
        page.heard = [];
        const stop = page.desk.onMenu((command) => {
          page.heard.push(command);
          stop();
        });
      });
      const accelerator = await open.app.evaluate(({ dialog, Menu }, command) => {
        dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
        dialog.showSaveDialog = async () => ({ canceled: true, filePath: "" });
        const item = Menu.getApplicationMenu()?.getMenuItemById(command);
        item?.click();
        return item?.accelerator;
      }, command);
      expect(accelerator).toBe(keys);
      const heard = () => open.page.evaluate(() => (globalThis as unknown as Listening).heard);
      await expect.poll(heard).toEqual([command]);
    },
  );
});
