import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../../renderer/text/en-GB.ts";
import { accessFaults } from "./axe.ts";
import { canOpenWindows, keepScreen, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

const said = words.settings;
const PASTED = [
  "Councillor for North Ward (Chair)\t16/05/2018",
  "Councillor for South Ward\tVice-Chair\t16 May 2018\tIndependent",
  "Councillor for East Ward\tSubstitute",
  "Councillor for West Ward\t\t16/05/2014\t15/05/2018",
].join("\n");

// Each step goes on where the one before it left the app, as a clerk does.
describe.skipIf(!canOpenWindows)("a second body, from its name to its first meeting", () => {
  let folder: string;
  let open: OpenApp;

  beforeAll(async () => {
    folder = newFolder();
    open = await openApp({ folder });
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
    );
    await button(words.firstStart.openExample).click();
    await goTo(words.shell.settings);
    await heading(said.title).waitFor();
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  const button = (name: string | RegExp) => open.page.getByRole("button", { name, exact: true });
  const heading = (name: string) => open.page.getByRole("heading", { name, exact: true });
  const field = (name: string | RegExp) => open.page.getByLabel(name, { exact: true });
  const text = (name: string) => open.page.getByText(name, { exact: true });
  const ofBody = () => open.page.locator(".meeting-form").getByLabel(words.meetingForm.body, { exact: true });
  const tab = (name: string | RegExp) => open.page.getByRole("tab", { name }).click();
  const goTo = (place: string) =>
    open.page.getByRole("navigation").getByRole("button", { name: place }).click();
  const resolution = () => open.page.locator(".settings-example p").first().textContent();

  async function looksRight(name?: string): Promise<void> {
    await open.page.waitForFunction(() => document.getAnimations().length === 0);
    if (name) await keepScreen(open.page, name);
    expect(await accessFaults(open.page)).toEqual([]);
  }

  test("the settings open at the body in the header, and all of it is saved", async () => {
    expect(await field(new RegExp(`^${said.name}`)).inputValue()).toBe("Corporate Parenting Panel");
    await text(said.states.saved).waitFor();
    expect(await button(said.save).isDisabled()).toBe(true);
    expect(await resolution()).toBe(
      "The Panel RESOLVED to note the Children in Care Performance Scorecard, data as at 31 May 2019.",
    );
    await looksRight("settings");
  });

  test("a body is added, and is not saved before it has a name", async () => {
    await button(said.addBody).click();
    await text(said.wrong.needed).waitFor();
    expect(await button(said.save).isDisabled()).toBe(true);
    await open.page.keyboard.type("Schools Forum");
    await field(new RegExp(`^${said.callsItself}`)).fill("the Forum");
    await open.page.getByRole("radio", { name: said.regimes.voluntary }).check();
    await open.page.getByRole("radio", { name: said.numberings.year }).check();
  });

  test("its form of resolution is shown as it will print while it is chosen", async () => {
    await field(said.keyword).selectOption("AGREED");
    await field(said.verbForm).selectOption({ label: said.verbForms.that });
    await field(said.partNumbers).selectOption("(a)");
    expect(await open.page.locator(".settings-example").textContent()).toContain(
      "(a) the report be noted; and",
    );
    await field(said.separator).selectOption({ label: said.separators[":-"] });
    await field(said.finalStop).uncheck();
    expect(await resolution()).toBe(
      "The Forum AGREED:- That the Children in Care Performance Scorecard, data as at 31 May 2019, be noted",
    );
  });

  test("its members are pasted as a list, and shown as they were understood before they are added", async () => {
    await tab(said.parts.roll);
    await button(said.roll.paste("councillor")).click();
    await field(said.roll.paste("councillor")).fill(PASTED);
    await text(said.roll.notUsed("Independent")).waitFor();
    await button(said.roll.addPasted(4, "councillor")).click();
    const chair = said.roll.fieldOf(said.roll.office, "Councillor for North Ward");
    expect(await field(chair).inputValue()).toBe("chair");
    await looksRight("settings-roll");
  });

  test("an order is made with the keyboard, and what is taken out is put back", async () => {
    await tab(said.partWith(said.parts.items, 5));
    const titles = () =>
      open.page
        .getByRole("textbox", { name: new RegExp(`^${said.items.title}`) })
        .evaluateAll((fields) => fields.map((each) => (each as HTMLInputElement).value));
    const before = await titles();
    await button(said.move("Update on actions")).press("ArrowUp");
    await open.page.keyboard.press("ArrowUp");
    expect(await titles()).toEqual([before[0], before[3], before[1], before[2], before[4]]);
    await button(said.remove("Update on actions")).click();
    await text(said.removed("Update on actions")).waitFor();
    await button(said.putBack).click();
    expect(await titles()).toHaveLength(5);
    await looksRight();
  });

  test("a new standing item is of the kind that its title tells, until one is chosen", async () => {
    await button(said.items.add).click();
    const title = open.page.getByRole("textbox", { name: new RegExp(`^${said.items.title}`) }).last();
    const kind = open.page.getByRole("combobox", { name: new RegExp(`^${said.items.kind}`) }).last();
    await title.fill("Matters arising from the minutes");
    expect(await kind.inputValue()).toBe("matters arising");
    await kind.selectOption("report");
    await title.fill("Matters arising");
    expect(await kind.inputValue()).toBe("report");
    await button(said.remove("Matters arising")).click();
  });

  test("an order is made by dragging", async () => {
    const handle = button(said.move("Declarations of interest"));
    const [from, to] = [
      await handle.boundingBox(),
      await button(said.move("Apologies for absence")).boundingBox(),
    ];
    if (!from || !to) throw new Error("There is no handle to drag.");
    await open.page.mouse.move(from.x + 5, from.y + 10);
    await open.page.mouse.down();
    await open.page.mouse.move(to.x + 5, to.y + 2, { steps: 4 });
    await open.page.mouse.up();
    const first = open.page.getByRole("textbox", { name: new RegExp(`^${said.items.title}`) }).first();
    expect(await first.inputValue()).toBe("Declarations of interest");
  });

  test("closure days are typed several at once, the day first", async () => {
    await tab(said.parts.days);
    await field(said.days.add).fill("27/12/2019, 30 December 2019, 31 February 2020");
    await text(said.days.notUnderstood("31 February 2020")).waitFor();
    await button(said.days.addThese(2)).click();
    await button(said.remove("27 December 2019")).waitFor();
    await field(said.days.add).fill("");
    await looksRight();
  });

  test("it is saved whole when it is left, and stands among the bodies", async () => {
    await goTo(words.shell.actions);
    await text(said.savedOnLeaving("Schools Forum")).waitFor();
    await goTo(words.shell.settings);
    await field(said.body).selectOption({ label: "Schools Forum" });
    await text(said.states.saved).waitFor();
    expect(await resolution()).toMatch(/^The Forum AGREED:- That .* be noted$/);
    await tab(said.partWith(said.parts.roll, 4));
    await text(said.roll.over(1)).click();
    const until = said.roll.fieldOf(said.roll.until, "Councillor for West Ward");
    expect(await field(until).inputValue()).toBe("15 May 2018");
  });

  test("what cannot be saved yet is kept when it is left, and is there again", async () => {
    await tab(said.parts.body);
    await field(said.staleAfterDays).fill("soon");
    await text(said.wrong.number(1, 1000)).waitFor();
    await goTo(words.shell.actions);
    await text(said.keptOnLeaving("Schools Forum")).waitFor();
    await goTo(words.shell.settings);
    await field(said.body).selectOption({ label: said.notSavedYet("Schools Forum") });
    expect(await field(said.staleAfterDays).inputValue()).toBe("soon");
    expect(await button(said.save).isDisabled()).toBe(true);
    await field(said.staleAfterDays).fill("60");
    await button(said.save).click();
    await text(said.states.saved).waitFor();
    await tab(said.partWith(said.parts.roll, 4));
  });

  test("what was changed is undone, brought back, and saved", async () => {
    await button(said.roll.add("officer")).click();
    await open.page.keyboard.type("Head of Schools Finance");
    await text(said.states.unsaved).waitFor();
    await button(said.undo).click();
    await text(said.states.saved).waitFor();
    await button(said.redo).click();
    await button(said.save).click();
    await text(said.states.saved).waitFor();
    await tab(said.partWith(said.parts.roll, 5));
  });

  test("its first meeting is added on a day on which the other body meets, and begins with its items", async () => {
    await button(words.meeting.add).click();
    expect(await ofBody().locator("option:checked").textContent()).toBe("Schools Forum");
    await open.page.getByLabel(words.meetingForm.date).fill("3 July 2019");
    await button(words.meetingForm.add).click();
    await text(said.noMeeting("Schools Forum")).waitFor({ state: "detached" });
    await goTo(words.shell.meeting);
    await heading("Schools Forum, 3 July 2019").waitFor();
    await looksRight();
  });

  test("the header switches from the one body to the other", async () => {
    const body = open.page.getByRole("banner").getByLabel(words.shell.chooseBody, { exact: true });
    await body.selectOption({ label: "Corporate Parenting Panel" });
    await heading("Corporate Parenting Panel, 3 July 2019").waitFor();
  });

  test("a second meeting of a body on one day is refused", async () => {
    await button(words.meeting.add).click();
    await ofBody().selectOption({ label: "Schools Forum" });
    await open.page.getByLabel(words.meetingForm.date).fill("3/7/2019");
    await button(words.meetingForm.add).click();
    await open.page.getByRole("alert").waitFor();
    await looksRight();
    await open.page.keyboard.press("Escape");
  });

  test("a meeting that is added is gone to", async () => {
    await button(words.meeting.add).click();
    await ofBody().selectOption({ label: "Schools Forum" });
    await open.page.getByLabel(words.meetingForm.date).fill("4/9/2019");
    await button(words.meetingForm.add).click();
    await heading("Schools Forum, 4 September 2019").waitFor();
  });

  test("closing the window saves what was changed", async () => {
    await goTo(words.shell.settings);
    await field(said.quorum).fill("4");
    await text(said.states.unsaved).waitFor();
    const closed = open.app.waitForEvent("close");
    await open.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await closed;
    open = await openApp({ folder });
    await goTo(words.shell.settings);
    await field(said.body).selectOption({ label: "Schools Forum" });
    expect(await field(said.quorum).inputValue()).toBe("4");
  });
});
