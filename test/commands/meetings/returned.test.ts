import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newWorkplace, noCall, type Workplace } from "../../backend/backend-in-a-folder.ts";
import { addComment, editDocument, words } from "../../backend/edited-in-word.ts";
import { exampleMeeting } from "../../backend/papers/example-meeting.ts";
import { type Ran, runCli } from "../run-cli.ts";

let place: Workplace;
let path: string;

beforeEach(async () => {
  place = newWorkplace();
  path = join(place.folder, "Minutes.docx");
  const backend = await place.open();
  const meeting = await exampleMeeting(backend);
  await backend.handlers["minutes.print"]({ meeting, place: backend.grant(path).id, twin: "public" }, noCall);
  await backend.close();
});
afterEach(() => place.clear());

function returned(...more: readonly string[]): Ran {
  return runCli(place.folder, ["returned", path, "--store", place.storePath, ...more]);
}

const MEETING = ["--meeting", "2019-07-03"];

test("an unchanged file changes nothing and leaves nothing to decide", () => {
  expect(returned(...MEETING)).toMatchObject({ exit: 0, out: "The file changes nothing.\n" });
});

test("changes and comments are listed, and all are taken in when that is asked", () => {
  editDocument(path, words("heard of an audit", "heard of two audits"));
  addComment(path, "two audits", "See the report.");
  const listed = returned(...MEETING);
  expect(listed.exit).toBe(1);
  expect(listed.out).toContain("+ The Panel heard of two audits of the plans.");
  expect(listed.out).toContain("Comment by Head of Corporate Parenting, 8 July 2019");
  expect(JSON.parse(returned(...MEETING, "--json").out)).toMatchObject({
    fileName: "Minutes.docx",
    taken: [],
    changes: [{ what: "changed", canBeTaken: true }],
  });
  expect(returned(...MEETING, "--accept-all").out).toContain("Taken in: 1.");
  expect(returned(...MEETING).out).toContain("The file changes nothing.");
});

test("a day without a meeting is refused in words", () => {
  const { exit, error } = returned("--meeting", "2019-07-04");
  expect(exit).toBe(2);
  expect(error).not.toBe("");
});
