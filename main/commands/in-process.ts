// Calling the backend in the same process, for as long as one command runs.
import { resolve } from "node:path";
import type { IsoInstant } from "../../shared/domain/dates.ts";
import type { Backend, CallContext } from "../../shared/rpc/handlers.ts";
import { type BackendParts, createBackend } from "../backend/backend.ts";
import { refuseUnsafePlace } from "../backend/store-place.ts";

/** A call that nobody cancels and nobody watches. */
export const noCall: CallContext = { signal: new AbortController().signal, progress: () => undefined };

/** Opens the store, does the work and closes the store, whatever comes of the work. */
export async function withBackend<T>(
  {
    clock = now,
    storePath,
    storeMustExist = false,
  }: Omit<BackendParts, "clock"> & Partial<Pick<BackendParts, "clock">>,
  work: (backend: Backend) => Promise<T>,
): Promise<T> {
  const place = resolve(storePath);
  refuseUnsafePlace(place, process.env);
  const backend = await createBackend({ storePath: place, storeMustExist, clock });
  try {
    return await work(backend);
  } finally {
    await backend.close();
  }
}

function now(): IsoInstant {
  return new Date().toISOString() as IsoInstant;
}
