// resolved withdraw
import { Refused } from "../../../shared/errors.ts";
import { type Command, required } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";

export const withdraw: Command = {
  help: `resolved withdraw <file name> --store FILE [--json]

Withdraws the return that was accepted from the workbook of that name: its figures stand no more, and those that
they superseded stand again. A return whose figures were printed stays, and is superseded by a corrected one.
`,
  values: ["store"],
  flags: [],
  positionals: { least: 1, most: 1 },
  run: (given) =>
    withBackend({ storePath: required(given, "store"), storeMustExist: true }, async ({ handlers }) => {
      const [name = ""] = given.positionals;
      const returns = await handlers["returns.list"]({}, noCall);
      const accepted = returns.find(({ fileName, withdrawnOn }) => fileName === name && withdrawnOn === null);
      if (!accepted) throw new Refused("not-found");
      const { readings } = await handlers["returns.withdraw"]({ return: accepted.id }, noCall);
      return {
        exit: 0,
        json: { ...accepted, readings },
        text: `${name}, sent by ${accepted.sender}, is withdrawn: ${readings} figures stand no more.`,
      };
    }),
};
