import { describe, expect, test } from "vitest";
import { findPdfWriter, type Surroundings } from "../../../main/backend/pdf-writer.ts";

function found(
  platform: Surroundings["platform"],
  there: readonly string[],
  env: Surroundings["env"] = {},
): string | null {
  return findPdfWriter({
    platform,
    env,
    isThere: (path) => there.includes(path),
    namesIn: (folder) => (folder === "/opt" ? ["other", "libreoffice7.6", "libreoffice24.8"] : []),
  });
}

describe("LibreOffice is found", () => {
  test("on the search path, before anywhere else", () => {
    const there = ["/usr/bin/soffice", "/home/clerk/office/soffice"];
    expect(found("linux", there, { PATH: "/sbin:/home/clerk/office" })).toBe("/home/clerk/office/soffice");
  });

  test.each([
    ["linux", "/usr/bin/libreoffice", {}],
    ["linux", "/opt/libreoffice24.8/program/soffice", {}],
    ["darwin", "/Applications/LibreOffice.app/Contents/MacOS/soffice", {}],
    ["darwin", "/Users/clerk/Applications/LibreOffice.app/Contents/MacOS/soffice", { HOME: "/Users/clerk" }],
    ["win32", "C:\\Program Files\\LibreOffice\\program\\soffice.com", { ProgramFiles: "C:\\Program Files" }],
    ["win32", "D:\\Office\\soffice.exe", { Path: "C:\\Windows;D:\\Office" }],
  ] as const)("on %s at %s", (platform, place, env) => {
    expect(found(platform, [place], env)).toBe(place);
  });

  test("nowhere on a computer without it, nor where the search path leads back to where one stands", () => {
    expect(found("linux", ["soffice", "./soffice"], { PATH: ".::bin" })).toBeNull();
    expect(found("win32", ["\\LibreOffice\\program\\soffice.exe"], {})).toBeNull();
  });
});
