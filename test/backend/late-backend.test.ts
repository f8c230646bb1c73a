import { expect, test } from "vitest";
import { openLate } from "../../main/backend/late-backend.ts";
import type { Area } from "../../shared/contract.ts";
import { Refused } from "../../shared/errors.ts";
import type { Backend, CallContext } from "../../shared/rpc/handlers.ts";

const call = { signal: new AbortController().signal, progress: () => undefined } satisfies CallContext;

function backendThat(
  closed: () => void,
  announce: (tell: (areas: readonly Area[]) => void) => void,
): Backend {
  return {
    handlers: { "meetings.list": async () => [] } as unknown as Backend["handlers"],
    grant: (path) => ({ id: "g1", name: path }),
    onChanged(listener) {
      announce(listener);
      return () => undefined;
    },
    close: async () => closed(),
  };
}

const quiet = () => undefined;

test("a call made before the store is open waits for it", async () => {
  const late = openLate(async () => backendThat(quiet, quiet));
  expect(await late.handlers["meetings.list"]({}, call)).toEqual([]);
  expect(await late.grant("may.xlsx")).toEqual({ id: "g1", name: "may.xlsx" });
});

test("a store that is in use is refused at each call, and opened once it is free", async () => {
  let isInUse = true;
  const late = openLate(async () => {
    if (isInUse) throw new Refused("store-in-use", { place: "council.resolved-store" });
    return backendThat(quiet, quiet);
  });
  const refusal = { code: "store-in-use", details: { place: "council.resolved-store" } };
  await expect(late.handlers["meetings.list"]({}, call)).rejects.toMatchObject(refusal);
  await expect(late.grant("may.xlsx")).rejects.toMatchObject(refusal);
  isInUse = false;
  expect(await late.handlers["meetings.list"]({}, call)).toEqual([]);
});

test("calls that come together open the store once", async () => {
  let openings = 0;
  const late = openLate(async () => {
    openings += 1;
    return backendThat(quiet, quiet);
  });
  await Promise.all([late.handlers["meetings.list"]({}, call), late.handlers["meetings.list"]({}, call)]);
  expect(openings).toBe(1);
});

test("a listener that came before the store was open hears of its changes, until it stops", async () => {
  let tell: (areas: readonly Area[]) => void = quiet;
  const late = openLate(async () =>
    backendThat(quiet, (listener) => {
      tell = listener;
    }),
  );
  const heard: (readonly Area[])[] = [];
  const stop = late.onChanged((areas) => heard.push(areas));
  await late.handlers["meetings.list"]({}, call);
  tell(["returns"]);
  stop();
  tell(["papers"]);
  expect(heard).toEqual([["returns"]]);
});

test("closing closes the store that is open, and is quiet where none could be opened", async () => {
  let closings = 0;
  const countClosing = () => {
    closings += 1;
  };
  const open = openLate(async () => backendThat(countClosing, quiet));
  await open.close();
  expect(closings).toBe(1);
  const refused = openLate(async () => {
    throw new Refused("store-damaged");
  });
  await refused.close();
});
