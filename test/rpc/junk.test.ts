import { describe, expect, test } from "vitest";
import { contract, type Input, type OperationName } from "../../shared/contract.ts";
import { connect } from "../../shared/rpc/connect.ts";
import { standardPort } from "../../shared/rpc/port.ts";
import { wire } from "./wired-backend.ts";

const names = Object.keys(contract) as OperationName[];
const junk = [
  { value: undefined },
  { value: null },
  { value: 0 },
  { value: "returns" },
  { value: [] },
  { value: new Date(0) },
  { value: { meeting: 7, file: {}, date: "3 July 2019", decisions: "all", indicator: "", place: null } },
];

describe.each(names)("%s", (name) => {
  const takesNothing = contract[name].input.safeParse({}).success;

  const refused = junk.filter(({ value }) => !(takesNothing && isObject(value)));

  test.each(refused)("refuses $value as input", async ({ value }) => {
    let reached = false;
    const { newClient } = wire({
      [name]: async () => {
        reached = true;
      },
    });
    const answer = newClient().call(name, value as unknown as Input<OperationName>);
    await expect(answer).rejects.toMatchObject({ code: "bad-input", details: { operation: name } });
    expect(reached).toBe(false);
  });
});

test.each(["2019-02-30", "2019-13-01", "2019-7-3"])(
  "a meeting on %s, which is no day, is refused",
  async (date) => {
    const asked = { date, time: "", venue: "" } as Input<"meetings.add">;
    await expect(wire({}).newClient().call("meetings.add", asked)).rejects.toMatchObject({
      code: "bad-input",
      details: { field: "date" },
    });
  },
);

test.each(["no.such", "__proto__", "toString", ""])("the unknown operation '%s' is refused", async (name) => {
  const answer = wire({})
    .newClient()
    .call(name as OperationName, {});
  await expect(answer).rejects.toMatchObject({ code: "bad-input", details: { operation: name } });
});

test("messages that are none are passed over, and the calls around them answered", async () => {
  const { service } = wire({});
  const { port1, port2 } = new MessageChannel();
  service.serve(standardPort(port1));
  for (const value of [
    ...junk.map((each) => each.value),
    { type: "call" },
    { type: "cancel", id: 99 },
    { type: "call", id: 1 },
  ])
    port2.postMessage(value);
  expect(await connect(standardPort(port2)).call("meetings.list", {})).toEqual({});
});

/** An operation that takes no input passes over the fields of what it is given. */
function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
