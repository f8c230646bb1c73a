// What may come a moment later waits until the page has drawn what the clerk looks at first.
import { useEffect, useState } from "react";

const AT_THE_LATEST_MS = 500;

/** False in the first drawing, true once the page has nothing to draw. */
export function useOnceDrawn(): boolean {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIsDrawn(true), { timeout: AT_THE_LATEST_MS });
    return () => cancelIdleCallback(waiting);
  }, []);
  return isDrawn;
}
