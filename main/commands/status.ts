// resolved status
import { type Command, columns, required } from "./command.ts";
import { noCall, withBackend } from "./in-process.ts";

export const status: Command = {
  help: `resolved status --store FILE [--json]

Says what the store holds: indicators, readings, returns and meetings.
`,
  values: ["store"],
  flags: [],
  positionals: { least: 0, most: 0 },
  run: (given) =>
    withBackend({ storePath: required(given, "store"), storeMustExist: true }, async ({ handlers }) => {
      const held = await handlers["store.status"]({}, noCall);
      const meetings = await handlers["meetings.list"]({}, noCall);
      const returns = await handlers["returns.list"]({}, noCall);
      return {
        exit: 0,
        json: { ...held, meetings, returns },
        text: columns([
          ["Store", held.place],
          ["Indicators", String(held.indicators)],
          ["Readings", String(held.readings)],
          ["Returns", String(held.returns)],
          ["Meetings", meetings.map(({ date, body }) => `${date} ${body}`).join(", ") || "none"],
        ]),
      };
    }),
};
