import { afterAll, beforeAll, expect, test } from "vitest";
import type { PaperAsked } from "../../../shared/contract.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "../backend-in-a-folder.ts";
import { inFolder } from "./example-meeting.ts";
import { fullMeeting } from "./full-meeting.ts";

let workplace: Workplace;
let backend: Backend;
let meeting: string;

beforeAll(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  meeting = await fullMeeting(backend, workplace.folder);
});
afterAll(async () => {
  await backend.close();
  workplace.clear();
});

type Asked = Pick<PaperAsked, "twin" | "supplement">;

const print = (asked: Asked, name = "supplement") => {
  const place = backend.grant(inFolder(workplace.folder, name)).id;
  return backend.handlers["papers.print"]({ meeting, kind: "agenda supplement", place, ...asked }, noCall);
};

const words = async (asked: Asked) =>
  JSON.stringify(
    (await backend.handlers["papers.preview"]({ meeting, kind: "agenda supplement", ...asked }, noCall))
      .paper,
  );

test("is the newest of its twin unless another is asked for", async () => {
  expect(await words({ twin: "public" })).toBe(await words({ twin: "public", supplement: 1 }));
  expect(await words({ twin: "public" })).toContain("the inspector's letter came on 27 June 2019");
  const private_ = await words({ twin: "part B" });
  expect(private_).toContain("Prices as corrected");
  expect(private_).not.toContain("Oak & Ash");
});

test("is refused where there is none", async () => {
  expect(await refusalOf(print({ twin: "public", supplement: 7 }))).toBe("not-found");
});

test("is kept on the list of what was printed by its number", async () => {
  await print({ twin: "public", supplement: 1 });
  const [newest] = await backend.handlers["papers.list"]({}, noCall);
  expect(newest).toMatchObject({ kind: "agenda supplement", supplement: 1, item: null });
  await print({ twin: "part B" });
  const [privately] = await backend.handlers["papers.list"]({}, noCall);
  expect(privately).toMatchObject({ kind: "agenda supplement part B", supplement: 1 });
});

test("is held back by what is amiss with its own items, and by nothing else", async () => {
  const { items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
  const save = async (id: string, title: string) => {
    const { version } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    const changed = items.map(({ item }) => (item.id === id ? { ...item, title } : item));
    await backend.handlers["agenda.save"]({ meeting, version, items: changed }, noCall);
  };
  await save("voted", "Pledge to to children");
  expect(await refusalOf(print({ twin: "public" }))).toBeNull();
  await save("late", "Closure of a a home");
  expect(await refusalOf(print({ twin: "public" }))).toBe("desk-has-errors");
});
