import { describe, expect, it, vi } from "vitest";
import { renewed } from "../../renderer/backend.ts";
import { askFirst } from "../../renderer/first-questions.ts";
import { asRefusal, createLine } from "../../renderer/line.ts";
import type { Area } from "../../shared/contract.ts";
import { type ErrorCode, Refused } from "../../shared/errors.ts";
import type { Client } from "../../shared/rpc/connect.ts";
import { wire } from "../rpc/wired-backend.ts";

function newLine() {
  let hand: (client: Client) => void = () => undefined;
  const line = createLine((listener) => {
    hand = listener;
  });
  return { line, hand: (client: Client) => hand(client) };
}

const answering = (place: string) => wire({ "store.status": async () => ({ place }) });

describe("the page's line to the backend", () => {
  it("keeps a call that came before the first port until there is one", async () => {
    const { line, hand } = newLine();
    const answer = line.call("store.status", {});
    const client = answering("first").newClient();
    hand(client);
    expect(await answer).toMatchObject({ place: "first" });
    client.close();
  });

  it("goes on with the new port after a restart, and says that there was one", async () => {
    const { line, hand } = newLine();
    let told = 0;
    line.onConnection(() => {
      told += 1;
    });
    hand(answering("first").newClient());
    const second = answering("second").newClient();
    hand(second);
    expect(await line.call("store.status", {})).toMatchObject({ place: "second" });
    expect([line.connections(), told]).toEqual([2, 2]);
    second.close();
  });

  it("ends a call that the stopped backend still owed as backend-stopped", async () => {
    const { line, hand } = newLine();
    hand(wire({ "store.status": () => new Promise(() => undefined) }).newClient());
    const owed = line.call("store.status", {});
    const ended = expect(owed).rejects.toMatchObject({ code: "backend-stopped" });
    await Promise.resolve();
    const second = answering("second").newClient();
    hand(second);
    await ended;
    second.close();
  });

  it("hears of changes from the client of the time", async () => {
    const { line, hand } = newLine();
    const heard = new Promise<readonly Area[]>((resolve) => line.onChanged(resolve));
    hand(answering("first").newClient());
    const backend = answering("second");
    const second = backend.newClient();
    hand(second);
    await line.call("store.status", {});
    backend.commit(["returns"]);
    expect(await heard).toEqual(["returns"]);
    second.close();
  });
});

describe("an answer that is fetched again", () => {
  const before = { state: "ready", value: "as it was", notRenewed: null } as const;
  const refused = (code: ErrorCode) =>
    ({ state: "refused", refusal: { code, details: {}, reference: "" } }) as const;

  it("stays in sight while the backend is away, and says that it may be behind", () => {
    expect(renewed<string>(before, refused("backend-stopped"))).toMatchObject({
      state: "ready",
      value: "as it was",
      notRenewed: { code: "backend-stopped" },
    });
  });

  it("gives way to a newer one, and to any other refusal", () => {
    const newer = { ...before, value: "as it is" };
    expect(renewed<string>(before, newer)).toBe(newer);
    expect(renewed<string>(before, refused("not-found"))).toEqual(refused("not-found"));
  });
});

describe("a thrown error", () => {
  it("is told by its code where it was expected, and as unexpected where not", () => {
    expect(asRefusal(new Refused("file-locked", { name: "a.xlsx" }))).toEqual({
      code: "file-locked",
      details: { name: "a.xlsx" },
      reference: "",
    });
    expect(asRefusal(new TypeError("secret"))).toEqual({ code: "unexpected", details: {}, reference: "" });
  });
});

describe("the question before the first drawing", () => {
  const latest = { record: { meeting: { id: "july" } }, scorecard: { period: "2019-05" } };
  const opening = { status: { place: "first" }, meetings: [{ id: "july", date: "2019-07-03" }], latest };

  async function foreseenFrom(answer: () => Promise<unknown>): Promise<Record<string, unknown>> {
    const { line, hand } = newLine();
    const client = wire({ "store.opening": answer }).newClient();
    hand(client);
    await askFirst(line);
    client.close();
    return Object.fromEntries(line.foreseen);
  }

  const ready = (value: unknown) => ({ state: "ready", value, notRenewed: null });

  it("answers what the first drawing asks of the store and of the latest meeting", async () => {
    expect(await foreseenFrom(async () => opening)).toEqual({
      "store.status {}": ready(opening.status),
      "meetings.list {}": ready(opening.meetings),
      'meetings.show {"meeting":"july"}': ready(latest.record),
      'scorecards.show {"meeting":"july"}': ready(latest.scorecard),
    });
  });

  it("leaves to the page what it has no answer to", async () => {
    const without = { ...opening, latest: { ...latest, scorecard: null } };
    expect(await foreseenFrom(async () => without)).not.toHaveProperty('scorecards.show {"meeting":"july"}');
    expect(await foreseenFrom(() => Promise.reject(new Refused("store-in-use")))).toEqual({});
  });

  it("is not waited for when the backend is slow", async () => {
    vi.useFakeTimers();
    const drawn = askFirst(newLine().line);
    await vi.advanceTimersByTimeAsync(300);
    await drawn;
    vi.useRealTimers();
  });
});
