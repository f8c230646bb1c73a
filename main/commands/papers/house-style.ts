// resolved house-style
import { resolve } from "node:path";
import { longDate } from "../../../shared/domain/dates.ts";
import {
  type HouseStyleTest,
  STYLE_ROLES,
  type StyleRole,
} from "../../../shared/domain/paper/house-style.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { type Command, columns, type Outcome, required, UsageError } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";

export const houseStyle: Command = {
  help: `resolved house-style --store FILE [--choose FILE.dotx | --try FILE.dotx | --remove] [--sample FILE.docx] [--json]

Says in which house style the papers of a store are printed. With --choose they are printed in the style of a Word
template from then on: its styles, pages, header, footer and logo; with --try it is only looked at, and with --remove
they are printed in ours again. What papers do in another way than the template is said in words. With --sample a page
that shows each style is printed. It ends with 1 where something was said of the template, with 2 where it cannot be used.
`,
  values: ["store", "choose", "try", "sample"],
  flags: ["remove"],
  positionals: { least: 0, most: 0 },
  run: async (given) => {
    const asked = ["choose", "try", "remove"].filter(
      (name) => given.value(name) !== null || given.flag(name),
    );
    if (asked.length > 1) throw new UsageError(`--${asked[0]} and --${asked[1]} cannot go together.`);
    const storePath = required(given, "store");
    const file = given.value("choose") ?? given.value("try");
    return withBackend({ storePath, storeMustExist: true }, async (backend) => {
      if (given.flag("remove")) return remove(backend);
      const outcome =
        file === null
          ? await show(backend)
          : await look(backend, resolve(file), given.value("choose") !== null);
      const sample = given.value("sample");
      return sample === null ? outcome : withSample(backend, outcome, file, resolve(sample));
    });
  },
};

async function remove({ handlers }: Backend): Promise<Outcome> {
  await handlers["houseStyle.remove"]({}, noCall);
  return { exit: 0, json: { houseStyle: null }, text: "Papers are printed in our own style." };
}

async function show({ handlers }: Backend): Promise<Outcome> {
  const shown = await handlers["houseStyle.show"]({}, noCall);
  if (shown === null)
    return {
      exit: 0,
      json: { houseStyle: null },
      text: "No house style is chosen: papers are printed in our own.",
    };
  const head = `Papers are printed in the house style of ${shown.name}, chosen on ${longDate(shown.chosenOn)}.`;
  return { exit: 0, json: { houseStyle: shown }, text: inWords(head, shown) };
}

async function look({ handlers, grant }: Backend, path: string, isToChoose: boolean): Promise<Outcome> {
  const file = grant(path).id;
  const test = await handlers["houseStyle.test"]({ file, roles: {} }, noCall);
  const error = test.faults.find(({ severity }) => severity === "error");
  if (error !== undefined && isToChoose)
    throw new Refused("house-style-unfit", { name: test.name, why: error.message });
  if (isToChoose) await handlers["houseStyle.choose"]({ file, sha256: test.sha256, roles: {} }, noCall);
  const head = isToChoose
    ? `Papers are printed in the house style of ${test.name} from now on.`
    : `${test.name} ${error === undefined ? "can be used" : "cannot be used"}. Nothing was changed.`;
  const exit = error !== undefined ? 2 : test.faults.length > 0 ? 1 : 0;
  return { exit, json: { houseStyle: test }, text: inWords(head, test) };
}

async function withSample(
  { handlers, grant }: Backend,
  outcome: Outcome,
  file: string | null,
  sample: string,
): Promise<Outcome> {
  const from = file === null ? null : grant(resolve(file)).id;
  const roles = (file === null ? await handlers["houseStyle.show"]({}, noCall) : null)?.chosen ?? {};
  await handlers["houseStyle.sample"]({ file: from, roles, place: grant(sample).id }, noCall);
  return { ...outcome, text: `${outcome.text}\n\nA sample is printed: ${sample}` };
}

const PARTS: Readonly<Record<StyleRole, string>> = {
  title: "Title",
  heading1: "Heading 1",
  heading2: "Heading 2",
  heading3: "Heading 3",
  body: "Text",
  minute: "Minutes",
  resolution: "Resolution",
  verb: "RESOLVED",
  list: "List",
  caption: "Title of a table",
  tableText: "Text of tables",
  note: "Note",
  draft: "Draft mark",
  signature: "Signature",
};

function inWords(head: string, { faults, roles, stationery }: HouseStyleTest): string {
  const rows = STYLE_ROLES.map((role) => {
    const { styleName, how, look } = roles[role];
    return [PARTS[role], styleName, `${look.font}, ${look.points} points`, how];
  });
  const pages =
    stationery === null ? [] : [`Header: ${said(stationery.header)}`, `Footer: ${said(stationery.footer)}`];
  const paragraphs = [
    head,
    faults.map(({ message }) => `- ${message}`).join("\n"),
    columns(rows),
    pages.join("\n"),
  ];
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

function said(lines: readonly string[]): string {
  return lines.length === 0 ? "none" : lines.join(" / ");
}
