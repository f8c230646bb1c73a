import { expect, test } from "vitest";
import { refuseUnsafePlace } from "../../main/backend/store-place.ts";

const oneDrive = { OneDriveCommercial: "C:\\Users\\Clerk\\Council Files" };

test.each([
  ["a network share", "\\\\server\\committees\\council.resolved-store", {}],
  ["a share written with slashes", "//server/committees/council.resolved-store", {}],
  ["OneDrive's usual folder", "C:\\Users\\Clerk\\OneDrive\\council.resolved-store", {}],
  ["a council's own OneDrive", "C:\\Users\\Clerk\\OneDrive - Borough\\Records\\council.resolved-store", {}],
  [
    "the folder that OneDrive names, in any case",
    "c:/users/clerk/COUNCIL FILES/council.resolved-store",
    oneDrive,
  ],
])("the live store is refused in %s", (_place, path, env) => {
  expect(() => refuseUnsafePlace(path, env)).toThrow(
    expect.objectContaining({ code: "store-place-unsafe", details: { place: path } }),
  );
});

test.each([
  "C:\\Users\\Clerk\\AppData\\Local\\Resolved\\council.resolved-store",
  "C:\\Users\\Clerk\\Council Files 2\\council.resolved-store",
  "/home/clerk/.local/share/resolved/council.resolved-store",
  "/home/clerk/onedriver.resolved-store",
])("%s is a good place", (path) => {
  expect(() => refuseUnsafePlace(path, oneDrive)).not.toThrow();
});
