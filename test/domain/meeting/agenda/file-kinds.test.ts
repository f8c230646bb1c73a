import { describe, expect, it } from "vitest";
import {
  endingOf,
  FILE_ENDINGS,
  fileSize,
  kindOfFile,
} from "../../../../shared/domain/meeting/agenda/file-kinds.ts";

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const text = (written: string) => new TextEncoder().encode(written);
const isIn = (name: string, content: Uint8Array) => kindOfFile(name)?.isIn(content);

describe("a file to be kept with an agenda", () => {
  it("is of a kind that offices use, told by the ending of its name", () => {
    expect(FILE_ENDINGS).toContain("pdf");
    expect(kindOfFile("Ofsted report.PDF")?.mediaType).toBe("application/pdf");
    expect(kindOfFile("Minutes.docx")?.mediaType).toContain("wordprocessingml");
  });

  it.each([
    ["setup.exe"],
    ["macros.docm"],
    ["figures.xlsm"],
    ["page.html"],
    ["run.bat"],
    ["script.js"],
    ["letter.eml"],
    ["all.zip"],
    ["report.pdf.exe"],
    ["constructor"],
    ["x.constructor"],
    ["pdf"],
    [".pdf"],
    ["report."],
    [""],
  ])("is not taken as %j", (name) => {
    expect(kindOfFile(name)).toBeNull();
  });

  it("is what its name says by how its content begins", () => {
    expect(isIn("a.pdf", text("%PDF-1.7\n"))).toBe(true);
    expect(isIn("a.pdf", text("\r\n\r\n%PDF-1.4\n"))).toBe(true);
    expect(isIn("a.docx", bytes(0x50, 0x4b, 3, 4))).toBe(true);
    expect(isIn("a.doc", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe(true);
    expect(isIn("a.png", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe(true);
    expect(isIn("a.jpg", bytes(0xff, 0xd8, 0xff, 0xe0))).toBe(true);
    expect(isIn("a.csv", text("Name,Value\n"))).toBe(true);
    expect(isIn("a.txt", bytes(0xff, 0xfe, 0x41, 0x00))).toBe(true);
  });

  it.each(["pdf", "docx", "doc", "png", "jpg", "txt", "csv"])(
    "is no program under the name of a .%s",
    (ending) => {
      expect(isIn(`setup.${ending}`, bytes(0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00))).toBe(false);
    },
  );

  it("with a password, which makes another kind of a .docx, is told from one without", () => {
    expect(isIn("a.docx", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe(false);
  });

  it("has an ending in lower case", () => {
    expect(["A.PDF", "a.b.Docx", "none", "a."].map(endingOf)).toEqual(["pdf", "docx", "", ""]);
  });

  it("has a size that people can read", () => {
    expect([1, 820, 1024, 12_300, 1_048_575, 1_300_000, 50 * 1024 * 1024].map(fileSize)).toEqual([
      "1 byte",
      "820 bytes",
      "1 KB",
      "12 KB",
      "1.0 MB",
      "1.2 MB",
      "50.0 MB",
    ]);
  });
});
