// Has the collector run after a large print: it does not know how many pixels hang on a drawing, nor that it is all waste.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collect: (() => void) | null = null;

/** Takes some 10 ms. The pixels are free when the event loop has turned. */
export function clearWaste(): void {
  collect ??= collector();
  collect();
}

/** Asked for at run time, since Electron's own kind of process takes no such switch at its start. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const collectAll: () => void = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  return collectAll;
}
