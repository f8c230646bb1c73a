import { expect, test } from "vitest";
import { findPaths, type Surroundings } from "../../main/paths.ts";

const linux: Surroundings = {
  arguments: ["resolved"],
  env: {},
  platform: "linux",
  home: "/home/clerk",
  userData: "/home/clerk/.config/resolved",
};

test.each<[string, Surroundings, string]>([
  ["Linux", linux, "/home/clerk/.local/share/resolved/council.resolved-store"],
  [
    "Linux with a data folder of its own",
    { ...linux, env: { XDG_DATA_HOME: "/data" } },
    "/data/resolved/council.resolved-store",
  ],
  [
    "a Mac",
    { ...linux, platform: "darwin", home: "/Users/clerk" },
    "/Users/clerk/Library/Application Support/Resolved/council.resolved-store",
  ],
])("the store lies in the local data folder of %s", (_system, surroundings, path) => {
  expect(findPaths(surroundings).store).toBe(path);
});

test("on Windows the store stays out of the profile that roams", () => {
  const env = { LOCALAPPDATA: "C:/Users/Clerk/AppData/Local", APPDATA: "C:/Users/Clerk/AppData/Roaming" };
  expect(findPaths({ ...linux, platform: "win32", env }).store).toContain("AppData/Local/Resolved");
});

test("another store can be named, and the argument goes before the environment", () => {
  const env = { RESOLVED_STORE: "/tmp/env.resolved-store" };
  expect(findPaths({ ...linux, env }).store).toBe("/tmp/env.resolved-store");
  const named = { ...linux, env, arguments: ["resolved", "--store=/tmp/named.resolved-store"] };
  expect(findPaths(named).store).toBe("/tmp/named.resolved-store");
});
