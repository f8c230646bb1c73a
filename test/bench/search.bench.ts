// Search over 20,000 paragraphs of minutes, and opening and saving in a store that holds them.
import { readdirSync, readFileSync } from "node:fs";
import { newMeeting } from "../../main/backend/meetings/meetings.ts";
import { loadBodies } from "../../main/backend/store/meetings/bodies.ts";
import { addMeeting, saveMinute } from "../../main/backend/store/meetings/meetings.ts";
import { keepSpoken } from "../../main/backend/store/meetings/spoken.ts";
import { openStore } from "../../main/backend/store/open.ts";
import { addDays, type IsoDate } from "../../shared/domain/dates.ts";
import type { Minute } from "../../shared/domain/meeting/minutes/minutes.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { newWorkplace, noCall } from "../backend/backend-in-a-folder.ts";
import { minuteItem } from "../backend/minute-an-item.ts";
import { someItem, someMinute } from "../domain/meeting/some-meeting.ts";

const MEETINGS = 200;
const ITEMS = 20;
const PARAGRAPHS_OF_ITEM = 5;
const FIRST_DAY: IsoDate = "2005-01-05";
const RUNS = 15;

const workplace = newWorkplace();
await (await workplace.open()).close();
await fill();
const start = performance.now();
const backend = await workplace.open();
const opened = performance.now() - start;
// As in a window that has stood for a moment: what a start puts off has been read.
await backend.handlers["bodies.list"]({}, noCall);
try {
  await search(backend);
  await openAndSave(backend, opened);
} finally {
  await backend.close();
  workplace.clear();
}

async function search({ handlers }: Backend): Promise<void> {
  const asked = [
    { what: "two words", words: "pathway plan", indicator: null },
    { what: "a word that is in nearly all", words: "the", indicator: null },
    { what: "one letter", words: "p", indicator: null },
    { what: "a word half typed", words: "improveme", indicator: null },
    { what: "words of which one is nowhere", words: "pathway xylophone", indicator: null },
    { what: "a phrase", words: '"personal education plans"', indicator: null },
    { what: "an indicator", words: "", indicator: "CLA 11" },
    { what: "an indicator and words", words: "young people", indicator: "CLA 25" },
  ];
  const slowest: number[] = [];
  for (const { what, ...question } of asked) {
    const times: number[] = [];
    let found = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const from = performance.now();
      found = (await handlers["search.find"](question, noCall)).length;
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    slowest.push(times.at(-1) ?? 0);
    console.log(
      `${what}: ${found} found, ${(times[RUNS >> 1] ?? 0).toFixed(1)} ms, at worst ${slowest.at(-1)?.toFixed(1)} ms`,
    );
  }
  const worst = Math.max(...slowest);
  console.log(`  asked for: under 50 ms; ${worst < 50 ? "met" : "NOT met"}`);
}

/** As the window saves an item after each pause in the typing. */
async function openAndSave(backend: Backend, opened: number): Promise<void> {
  const [last] = (await backend.handlers["meetings.list"]({}, noCall)).slice(-1);
  if (!last) throw new Error("The store holds no meeting");
  const { items } = await backend.handlers["meetings.show"]({ meeting: last.id }, noCall);
  const { item, minute } = items[0] ?? {};
  if (!item || !minute) throw new Error("The meeting has no item");
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const from = performance.now();
    await minuteItem(backend, last.id, item.id, [
      ...minute.paragraphs.slice(1),
      `Members rose ${run} times.`,
    ]);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  console.log(
    `The store opened in ${opened.toFixed(0)} ms; an item saved in ${(times[RUNS >> 1] ?? 0).toFixed(1)} ms, at worst ${times.at(-1)?.toFixed(1)} ms`,
  );
}

/** Paragraphs of minutes of ten kinds of body, each with a word of its own so that none is the same as another. */
async function fill(): Promise<void> {
  const folder = new URL("../fixtures/minutes/good/", import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split(/\n+/))
    .filter((line) => line.split(" ").length > 12);
  const store = await openStore(workplace.storePath);
  const [body] = await loadBodies(store.db);
  if (!body) throw new Error("A new store has a body");
  let said = 0;
  await store.db.transaction().execute(async (transaction) => {
    for (let place = 0; place < MEETINGS; place += 1) {
      const id = `meeting ${place}`;
      const date = addDays(FIRST_DAY, 28 * place);
      const items = Array.from({ length: ITEMS }, (_, at) => someItem({ id: `${id} item ${at}` }));
      await addMeeting(transaction, {
        meeting: newMeeting({ id, bodyId: body.id, date, time: "", venue: "" }),
        attendance: { present: [], alsoPresent: [], apologies: [], substitutes: [] },
        items,
      });
      for (const item of items) {
        const minute: Minute = someMinute(
          Array.from({ length: PARAGRAPHS_OF_ITEM }, () => {
            said += 1;
            return `${texts[said % texts.length]} It was remark ${said}.`;
          }),
        );
        await saveMinute(transaction, item.id, minute);
        await keepSpoken(transaction, id, item.id, minute);
      }
    }
  });
  await store.close();
  console.log(`${said} paragraphs in ${MEETINGS} meetings`);
}
