import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf } from "../backend-in-a-folder.ts";

vi.mock("../../../main/backend/pdf-writer.ts", () => ({ findPdfWriter: () => null }));

const workplace = newWorkplace();
let backend: Backend;
beforeAll(async () => {
  backend = await workplace.open();
});
afterAll(async () => {
  await backend.close();
  workplace.clear();
});

test("a computer without LibreOffice offers no PDF, and says of one that is asked for what is missing", async () => {
  expect(await backend.handlers["papers.forms"]({}, noCall)).toEqual({ pdf: false });
  const { meeting } = await backend.handlers["example.open"]({}, noCall);
  const path = join(workplace.folder, "Agenda.pdf");
  const asked = { meeting, kind: "agenda", twin: "public", place: backend.grant(path).id } as const;
  expect(await refusalOf(backend.handlers["papers.pdf"](asked, noCall))).toBe("pdf-writer-missing");
  expect(existsSync(path)).toBe(false);
});
