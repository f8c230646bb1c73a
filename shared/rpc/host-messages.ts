// What the process with the window and the process with the store say to each other, beside the ports between them.
import type { Grant } from "../contract.ts";
import type { Refusal } from "../errors.ts";

/**
 * A real port travels with "port" where the two processes can hand ports over. Where they cannot, "port" names a
 * number and the messages of that port follow one by one.
 */
export type ToBackendProcess =
  | { readonly type: "port"; readonly port: number }
  | { readonly type: "port message"; readonly port: number; readonly message: unknown }
  | { readonly type: "port closed"; readonly port: number }
  | { readonly type: "grant"; readonly request: number; readonly path: string }
  | { readonly type: "close" };

export type FromBackendProcess =
  | { readonly type: "port message"; readonly port: number; readonly message: unknown }
  | { readonly type: "granted"; readonly request: number; readonly grant: Grant }
  | { readonly type: "not granted"; readonly request: number; readonly refusal: Refusal };
