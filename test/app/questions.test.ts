import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeWorkbook } from "../../main/backend/excel/write/write-workbook.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { accessFaults } from "./axe.ts";
import { canOpenWindows, keepScreen, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

const { questions, newIndicator, returns } = words;
const NAME = "Children with a library card";

// Each step goes on where the one before it left the app, as a clerk does.
describe.skipIf(!canOpenWindows)("the questions of a return", () => {
  let folder: string;
  let open: OpenApp;

  beforeAll(async () => {
    folder = newFolder();
    open = await openApp({ folder });
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 900),
    );
    await open.page.getByRole("button", { name: words.firstStart.openExample }).click();
    await open.page.getByText(returns.states["needs you"]).waitFor();
    await bringIn("June.xlsx", "Jun-19", 61);
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  const line = () => open.page.getByRole("list", { name: returns.list }).locator("li").last();
  const questionOf = (text: string) => open.page.locator(".question").filter({ hasText: text });

  async function bringIn(name: string, month: string, figure: number): Promise<void> {
    const path = join(folder, name);
    const rows = [
      ["Ref", "Indicator", month],
      ["CLA 01", "Children looked after", 800 + figure],
      ["CLA 34", "Missing episodes", "-"],
      ["", NAME, figure],
      ["", "Staff who came to the summer fair", figure + 1],
    ];
    await writeWorkbook(path, [{ name: "Return", rows, headings: [1], widths: [10, 40, 10] }]);
    await open.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, path);
    await open.page.getByRole("button", { name: returns.choose }).click();
    await line().getByText(name).click();
  }

  test("are asked once each, with the figures that they decide on", async () => {
    await line().getByText(returns.questionsLeft(3)).waitFor();
    await questionOf("What does “-” mean").getByRole("combobox").selectOption({ label: "Not due yet" });
    await line().getByText(returns.questionsLeft(2)).waitFor();
    await questionOf("summer fair").getByRole("combobox").selectOption({ label: questions.notWanted });
    await line().getByText(returns.questionsLeft(1)).waitFor();
  });

  test("may be answered with an indicator that is new to the register", async () => {
    const { page } = open;
    await questionOf(NAME).getByRole("combobox").selectOption({ label: questions.newIndicator });
    await page.getByLabel(newIndicator.reference).fill("LIB 01");
    await page.getByLabel(newIndicator.section).fill("Leisure");
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await keepScreen(page, "return-new-indicator");
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole("button", { name: newIndicator.add }).click();
    await line().getByText(`${returns.states.understood}: 3 to accept`).waitFor();
    await page.getByLabel(returns.sender).fill("Head of Libraries");
    await page.getByRole("button", { name: "Accept 3 figures" }).click();
    await line().getByText(returns.states.accepted).waitFor();
  });

  test("are not asked again of the same post's next return, whose sender is recognised", async () => {
    const { page } = open;
    await bringIn("July.xlsx", "Jul-19", 64);
    await line().getByText(`${returns.states.understood}: 3 to accept`).waitFor();
    await page.getByText(returns.recognised("Head of Libraries")).waitFor();
    await page.getByText(/^Assumed: /).click();
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await keepScreen(page, "return-recognised");
    expect(await accessFaults(page)).toEqual([]);
  });

  test("are asked again when another post is named, which said nothing yet", async () => {
    const sender = open.page.getByLabel(returns.sender);
    await sender.fill("Head of Leisure");
    await sender.press("Enter");
    await line().getByText(returns.questionsLeft(2)).waitFor();
    await sender.fill("Head of Libraries");
    await sender.press("Enter");
    await line().getByText(`${returns.states.understood}: 3 to accept`).waitFor();
  });

  test("leave nothing in the way of accepting it with all others that need nothing", async () => {
    const { page } = open;
    await page.getByRole("button", { name: returns.acceptAll(1) }).click();
    await line().getByText(returns.states.accepted).waitFor();
    await page.getByRole("row").filter({ hasText: "July.xlsx" }).waitFor();
  });
});
