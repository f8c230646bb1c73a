// A grant stands for a file that the user chose: the page sees an id and a name, never a path.
import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import type { Grant } from "../../shared/contract.ts";
import { Refused } from "../../shared/errors.ts";

export interface Grants {
  readonly grant: (path: string) => Grant;
  /** Refuses `not-found` for an id that was never handed out. */
  readonly pathOf: (id: string) => string;
}

export function createGrants(): Grants {
  const paths = new Map<string, string>();
  return {
    grant(path) {
      const id = randomUUID();
      paths.set(id, path);
      return { id, name: basename(path) };
    },
    pathOf(id) {
      const path = paths.get(id);
      if (path === undefined) throw new Refused("not-found");
      return path;
    },
  };
}
