// Where LibreOffice is on this computer; it makes PDF of Word documents.
import { existsSync, readdirSync } from "node:fs";
import { posix, win32 } from "node:path";

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isThere: (path: string) => boolean;
  /** The names in a folder; none where it cannot be read. */
  readonly namesIn: (folder: string) => readonly string[];
}

const thisComputer: Surroundings = {
  platform: process.platform,
  env: process.env,
  isThere: existsSync,
  namesIn(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};

/** The path of the program, on the search path or where its installers put it; null where there is none. */
export function findPdfWriter(surroundings: Surroundings = thisComputer): string | null {
  const { platform, isThere } = surroundings;
  const { join } = platform === "win32" ? win32 : posix;
  // Of the two on Windows the first is the one for the command line.
  const programs = platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
  const folders = [...searchPath(surroundings), ...usualFolders(surroundings)];
  const places = folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  return places.find(isThere) ?? null;
}

/** What a relative entry leads to depends on where one stands, so nothing is run from there. */
function searchPath({ platform, env }: Surroundings): readonly string[] {
  const { delimiter, isAbsolute } = platform === "win32" ? win32 : posix;
  return (env.PATH ?? env.Path ?? "").split(delimiter).filter(isAbsolute);
}

function usualFolders({ platform, env, namesIn }: Surroundings): readonly string[] {
  if (platform === "win32")
    return [env.ProgramW6432, env.ProgramFiles, env["ProgramFiles(x86)"]].flatMap((folder) =>
      folder ? [win32.join(folder, "LibreOffice", "program")] : [],
    );
  if (platform === "darwin")
    return ["/Applications", posix.join(env.HOME ?? "/", "Applications")].map((folder) =>
      posix.join(folder, "LibreOffice.app/Contents/MacOS"),
    );
  const versions = namesIn("/opt").filter((name) => /^libreoffice/i.test(name));
  return [
    "/usr/bin",
    "/usr/local/bin",
    "/usr/lib/libreoffice/program",
    ...versions
      .toSorted()
      .toReversed()
      .map((name) => posix.join("/opt", name, "program")),
  ];
}
