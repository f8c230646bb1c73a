// Lets the memory of drawings go: the collector does not know how much of it hangs on each, and would leave it to grow.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Less is not worth a collection, which takes some 20 ms. */
const WORTH_IT = 8_000_000;
const BYTES_OF_A_PIXEL = 4;

let held = 0;
let collect: (() => void) | null = null;

/** To be told of each drawing of so many pixels. */
export function holdDrawing(pixels: number): void {
  held += pixels * BYTES_OF_A_PIXEL;
}

/** To be called once no drawing is needed any more; their memory is free when the event loop has turned. */
export function freeDrawings(): void {
  if (held < WORTH_IT) return;
  held = 0;
  collect ??= collector();
  collect();
}

/** Asked for at run time, since the app's own kind of process takes no such switch at its start. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const collectAll: () => void = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  return collectAll;
}
