import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeWorkbook } from "../../main/backend/excel/write/write-workbook.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { accessFaults } from "./axe.ts";
import { canOpenWindows, keepScreen, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

const SENDER = "Head of the Virtual School";

// Each step goes on where the one before it left the app, as a clerk does.
describe.skipIf(!canOpenWindows)("a return as the officer laid it out", () => {
  let folder: string;
  let open: OpenApp;

  beforeAll(async () => {
    folder = newFolder();
    open = await openApp({ folder });
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
    );
    await open.page.getByRole("button", { name: words.firstStart.openExample }).click();
    await open.page.getByText(words.returns.states["needs you"]).waitFor();
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  const focused = () => open.page.locator(":focus");
  const pointedAt = () =>
    open.page.evaluate(() => {
      const id = document.activeElement?.getAttribute("aria-activedescendant");
      return document.getElementById(id ?? "")?.textContent ?? null;
    });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await open.page.keyboard.press(key);
  };
  const times = (key: string, count: number) => Array<string>(count).fill(key);

  async function looksRight(name: string): Promise<void> {
    await open.page.waitForFunction(() => document.getAnimations().length === 0);
    await keepScreen(open.page, name);
    expect(await accessFaults(open.page)).toEqual([]);
  }

  test("is opened by the keyboard alone, and its cells are told by their place and their text", async () => {
    await open.page.getByRole("tab", { name: words.returns.views.figures }).focus();
    await press("ArrowRight");
    await open.page.getByRole("grid").waitFor();
    for (let stops = 0; stops < 6; stops += 1) {
      if ((await focused().getAttribute("role")) === "grid") break;
      await press("Tab");
    }
    await expect.poll(pointedAt).toBe("Children looked after: monthly performance return");
    await press(...times("ArrowDown", 6), "ArrowRight");
    await expect.poll(pointedAt).toContain("Children looked after");
    await press("End");
    await expect.poll(pointedAt).toContain(words.sheet.tints.new);
  });

  test("marks the cell that is asked about and says so; Enter goes to what is said, and Escape comes back", async () => {
    await press(...times("ArrowDown", 15));
    await expect.poll(pointedAt).toContain(words.sheet.tints.asked);
    await press("Enter");
    await expect.poll(() => focused().textContent()).toContain("0.85");
    await looksRight("return-sheet");
    await press("Escape");
    expect(await focused().getAttribute("role")).toBe("grid");
  });

  test("shows the cell of a finding that is chosen, and the findings of a cell that is chosen", async () => {
    const toRevised = open.page.getByRole("button", { name: "Show G15 on “Monthly return”" });
    await toRevised.focus();
    await press("Enter");
    await open.page.getByRole("heading", { name: words.sheet.cell("G15") }).waitFor();
    await open.page.getByRole("gridcell", { name: words.sheet.tints.revised }).click();
    await open.page
      .getByRole("region", { name: words.sheet.cell("G15") })
      .getByText(/was reported before/)
      .waitFor();
  });

  test("is as plain in dark colours, and without any", async () => {
    await open.page.emulateMedia({ colorScheme: "dark" });
    await looksRight("return-sheet-dark");
    await open.page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await looksRight("return-sheet-forced-colours");
    await open.page.emulateMedia({ forcedColors: "none" });
  });

  test("that was accepted can be withdrawn, is shown as withdrawn, and can be accepted again", async () => {
    const { page } = open;
    await page
      .getByRole("list", { name: words.returns.list })
      .locator("li")
      .nth(1)
      .getByRole("button")
      .first()
      .click();
    await page.getByLabel(words.returns.sender).fill(SENDER);
    await page.getByRole("button", { name: /^Accept \d+ figures$/ }).click();
    const row = page.getByRole("row").filter({ hasText: SENDER }).first();
    await row.getByRole("button").click();
    await page.getByRole("button", { name: words.accepted.withdrawNow }).focus();
    await looksRight("return-withdrawing");
    await press("Enter");
    await page
      .getByRole("row")
      .filter({ hasText: SENDER })
      .getByText(/^Withdrawn on /)
      .waitFor();
    await page.getByRole("button", { name: /^Accept \d+ figures$/ }).click();
    await expect.poll(() => page.getByRole("row").filter({ hasText: SENDER }).count()).toBe(2);
  });

  test("is gone through from end to end where it has very many rows, and only what is in sight is drawn", async () => {
    const path = join(folder, "Long.xlsx");
    const notes = Array.from({ length: 20_000 }, (_, place) => ["", `Note ${place + 1}`]);
    const rows = [["Ref", "Indicator", "Jun-19"], ["CLA 01", "Children looked after", 812], ...notes];
    await writeWorkbook(path, [{ name: "Long", rows, headings: [1], widths: [10, 40, 10] }]);
    await open.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, path);
    const { page } = open;
    await page.getByRole("button", { name: words.returns.choose }).click();
    await page.getByRole("list", { name: words.returns.list }).getByText("Long.xlsx").click();
    await page.getByRole("grid", { name: words.sheet.grid("Long") }).focus();
    await expect.poll(pointedAt).toContain("Ref");
    await press("Control+End", "ArrowLeft");
    await expect.poll(pointedAt).toBe("Note 20000");
    expect(await page.getByRole("row").count()).toBeLessThan(100);
    await press("Control+Home", "ArrowDown");
    await expect.poll(pointedAt).toContain("CLA 01");
  });
});
