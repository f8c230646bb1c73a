import { describe, expect, test } from "vitest";
import type { Area, Progress } from "../../shared/contract.ts";
import { Refused } from "../../shared/errors.ts";
import type { CallContext } from "../../shared/rpc/handlers.ts";
import { gate, wire } from "./wired-backend.ts";

const print = { meeting: "m1", place: "p1", twin: "public" } as const;

function untilCancelled({ signal }: CallContext): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Refused("cancelled")));
  });
}

describe("a call", () => {
  test("brings the handler's answer back", async () => {
    const { newClient } = wire({ "store.status": async () => ({ readings: 3 }) });
    expect(await newClient().call("store.status", {})).toEqual({ readings: 3 });
  });

  test("reaches the handler with parsed input, without fields that the contract does not know", async () => {
    const { newClient } = wire({});
    const input = { meeting: "m1", path: "/etc/passwd" };
    expect(await newClient().call("meetings.show", input)).toEqual({ meeting: "m1" });
  });

  test("reports progress before its answer", async () => {
    const { newClient } = wire({
      "returns.read": async (_input, { progress }) => {
        progress({ step: "opening", done: 0 });
        progress({ step: "reading", done: 0.5 });
        return "read";
      },
    });
    const seen: (Progress | string)[] = [];
    const answer = newClient().call(
      "returns.read",
      { file: "f1", decisions: [] },
      { onProgress: (progress) => seen.push(progress) },
    );
    seen.push(String(await answer));
    expect(seen).toEqual([{ step: "opening", done: 0 }, { step: "reading", done: 0.5 }, "read"]);
  });

  test("that is cancelled tells its handler, which then refuses", async () => {
    const { newClient } = wire({ "returns.read": (_input, call) => untilCancelled(call) });
    const abort = new AbortController();
    const answer = newClient().call("returns.read", { file: "f", decisions: [] }, { signal: abort.signal });
    abort.abort();
    await expect(answer).rejects.toMatchObject({ code: "cancelled" });
  });

  test("that was cancelled before it was made never leaves", async () => {
    const reached: string[] = [];
    const { newClient } = wire({ "store.status": async () => void reached.push("store.status") });
    const client = newClient();
    const answer = client.call("store.status", {}, { signal: AbortSignal.abort() });
    await expect(answer).rejects.toMatchObject({ code: "cancelled" });
    await client.call("meetings.list", {});
    expect(reached).toEqual([]);
  });
});

describe("what goes wrong", () => {
  test("arrives with its code and the values for its sentence", async () => {
    const { newClient } = wire({
      "meetings.show": async () => {
        throw new Refused("not-found", { meeting: "3 July 2019" });
      },
    });
    const answer = newClient().call("meetings.show", { meeting: "m1" });
    await expect(answer).rejects.toMatchObject({
      code: "not-found",
      details: { meeting: "3 July 2019" },
      reference: "",
    });
  });

  test("and was not foreseen arrives as a reference to the log, not as a stack or a message", async () => {
    const fault = new TypeError("secret figure 17");
    const { newClient, faults } = wire({
      "store.status": async () => {
        throw fault;
      },
    });
    const refused = await newClient()
      .call("store.status", {})
      .catch((cause: unknown) => cause);
    expect(refused).toMatchObject({ code: "unexpected", details: {}, reference: "R1" });
    expect(JSON.stringify(refused)).not.toContain("secret");
    expect(faults.get("R1")).toBe(fault);
  });

  test("includes an answer that cannot cross, which is logged like any fault", async () => {
    const { newClient, faults } = wire({ "store.status": async () => ({ inner: () => 1 }) });
    await expect(newClient().call("store.status", {})).rejects.toMatchObject({ code: "unexpected" });
    expect(faults.size).toBe(1);
  });
});

describe("commands", () => {
  test("run one at a time in the order of the calls, across all ports", async () => {
    const steps: string[] = [];
    const first = gate();
    const { newClient } = wire({
      "scorecards.print": async () => {
        steps.push("scorecard starts");
        await first.opened;
        steps.push("scorecard ends");
      },
      "minutes.print": async () => void steps.push("minutes"),
    });
    const one = newClient();
    const scorecard = one.call("scorecards.print", print);
    await one.call("store.status", {});
    const other = newClient();
    const minutes = other.call("minutes.print", print);
    await other.call("store.status", {});
    expect(steps).toEqual(["scorecard starts"]);
    first.open();
    await Promise.all([scorecard, minutes]);
    expect(steps).toEqual(["scorecard starts", "scorecard ends", "minutes"]);
  });

  test("go on after one of them failed", async () => {
    const { newClient } = wire({
      "scorecards.print": async () => {
        throw new Refused("disk-full");
      },
    });
    const client = newClient();
    await expect(client.call("scorecards.print", print)).rejects.toMatchObject({ code: "disk-full" });
    expect(await client.call("minutes.print", print)).toEqual(print);
  });

  test("that are cancelled while they wait are not carried out", async () => {
    const first = gate();
    let minutesPrinted = false;
    const { newClient } = wire({
      "scorecards.print": () => first.opened,
      "minutes.print": async () => {
        minutesPrinted = true;
      },
    });
    const client = newClient();
    const abort = new AbortController();
    const scorecard = client.call("scorecards.print", print);
    const minutes = client.call("minutes.print", print, { signal: abort.signal });
    abort.abort();
    await client.call("store.status", {});
    first.open();
    await scorecard;
    await expect(minutes).rejects.toMatchObject({ code: "cancelled" });
    expect(minutesPrinted).toBe(false);
  });

  test("let queries pass them", async () => {
    const first = gate();
    const { newClient } = wire({ "scorecards.print": () => first.opened });
    const client = newClient();
    const scorecard = client.call("scorecards.print", print);
    expect(await client.call("meetings.list", {})).toEqual({});
    first.open();
    await scorecard;
  });
});

describe("a commit", () => {
  test("is told to every caller until it stops listening", async () => {
    const { newClient, commit } = wire({});
    const clients = [newClient(), newClient()];
    const told: (readonly Area[])[] = [];
    const stops = clients.map((client) => client.onChanged((areas) => told.push(areas)));
    commit(["returns", "scorecard"]);
    for (const client of clients) await client.call("store.status", {});
    expect(told).toEqual([
      ["returns", "scorecard"],
      ["returns", "scorecard"],
    ]);
    stops[0]?.();
    commit(["papers"]);
    for (const client of clients) await client.call("store.status", {});
    expect(told).toHaveLength(3);
  });
});

describe("the end", () => {
  test("a port that closes ends the waiting calls, and later ones at once", async () => {
    const { newClient } = wire({ "returns.read": (_input, call) => untilCancelled(call) });
    const client = newClient();
    const waiting = client.call("returns.read", { file: "f", decisions: [] });
    client.close();
    await expect(waiting).rejects.toMatchObject({ code: "backend-stopped" });
    await expect(client.call("store.status", {})).rejects.toMatchObject({ code: "backend-stopped" });
  });

  test("a caller that goes away stops its queries, and not its command", async () => {
    const query = gate();
    const command = gate();
    let commandCancelled: boolean | null = null;
    const { newClient } = wire({
      "returns.read": (_input, call) => untilCancelled(call).finally(query.open),
      "scorecards.print": async (_input, { signal }) => {
        await command.opened;
        commandCancelled = signal.aborted;
      },
    });
    const client = newClient();
    const ended = Promise.allSettled([
      client.call("returns.read", { file: "f", decisions: [] }),
      client.call("scorecards.print", print),
      client.call("store.status", {}),
    ]);
    await client.call("store.status", {});
    client.close();
    await ended;
    await query.opened;
    command.open();
    await newClient().call("minutes.print", print);
    expect(commandCancelled).toBe(false);
  });

  test("closing waits for the running command, takes no other, and closes the backend", async () => {
    const running = gate();
    const { newClient, service, closed } = wire({ "scorecards.print": () => running.opened });
    const client = newClient();
    const scorecard = client.call("scorecards.print", print);
    const minutes = client.call("minutes.print", print);
    await client.call("store.status", {});
    const closing = service.close();
    expect(closed()).toBe(false);
    running.open();
    await closing;
    await scorecard;
    expect(closed()).toBe(true);
    await expect(minutes).rejects.toMatchObject({ code: "backend-stopped" });
  });
});
