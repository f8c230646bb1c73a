import { describe, expect, test } from "vitest";
import { openingHandlers, withOpeningBegun } from "../../main/backend/opening.ts";
import { Refused } from "../../shared/errors.ts";
import type { Backend, Handlers } from "../../shared/rpc/handlers.ts";
import { noCall } from "./backend-in-a-folder.ts";
import { workplaceForEach } from "./workplace-for-each.ts";

const at = workplaceForEach();

const opening = ({ handlers }: Backend) => handlers["store.opening"]({}, noCall);

describe("what a window shows first", () => {
  test("is the store, its meetings, and the latest of them with its scorecard, as each is asked for by itself", async () => {
    const { meeting } = await at.backend.handlers["example.open"]({}, noCall);
    const earlier = { date: "2019-06-05", time: "", venue: "" } as const;
    await at.backend.handlers["meetings.add"](earlier, noCall);
    expect(await opening(at.backend)).toEqual({
      status: await at.backend.handlers["store.status"]({}, noCall),
      meetings: await at.backend.handlers["meetings.list"]({}, noCall),
      latest: {
        record: await at.backend.handlers["meetings.show"]({ meeting }, noCall),
        scorecard: await at.backend.handlers["scorecards.show"]({ meeting }, noCall),
      },
    });
  });

  test("has no meeting in a new store", async () => {
    expect(await opening(at.backend)).toMatchObject({ meetings: [], latest: null });
  });

  test("has no scorecard where it is refused, and is itself refused where anything else goes wrong", async () => {
    await at.backend.handlers["example.open"]({}, noCall);
    const asking = (fault: Error) => {
      const show: Handlers["scorecards.show"] = () => Promise.reject(fault);
      const handlers = openingHandlers({ ...at.backend.handlers, "scorecards.show": show }, () => undefined);
      return handlers["store.opening"]({}, noCall);
    };
    expect((await asking(new Refused("no-figures"))).latest).toMatchObject({ scorecard: null });
    await expect(asking(new TypeError("broken"))).rejects.toThrow("broken");
  });

  test("tells when it is there, so that what can wait is read then", async () => {
    const order: string[] = [];
    const handlers = openingHandlers(
      {
        ...at.backend.handlers,
        "meetings.list": async () => {
          order.push("worked out");
          return [];
        },
      },
      () => order.push("given"),
    );
    await handlers["store.opening"]({}, noCall);
    expect(order).toEqual(["worked out", "given"]);
  });
});

describe("an opening that was begun", () => {
  function counting() {
    let asked = 0;
    const handlers: Handlers = {
      ...at.backend.handlers,
      "store.opening": (input, call) => {
        asked += 1;
        return at.backend.handlers["store.opening"](input, call);
      },
    };
    return { begun: withOpeningBegun({ ...at.backend, handlers }), asked: () => asked };
  }

  test("is given to the first who asks and worked out anew for the next", async () => {
    const { begun, asked } = counting();
    await opening(begun);
    expect(asked()).toBe(1);
    await opening(begun);
    expect(asked()).toBe(2);
  });

  test("is not given once something has changed", async () => {
    const { begun } = counting();
    await begun.handlers["example.open"]({}, noCall);
    expect((await opening(begun)).meetings).toHaveLength(1);
  });
});
