// What may come a moment later waits until the page has drawn what the clerk looks at first.
import { useEffect, useState } from "react";

const AT_THE_LATEST_MS = 500;

/** False in the first drawing, true once it is painted and the page has nothing to draw. */
export function useOnceDrawn(): boolean {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    let waiting = 0;
    const painted = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName("first-contentful-paint").length > 0)
        waiting = requestIdleCallback(() => setIsDrawn(true));
    });
    painted.observe({ type: "paint", buffered: true });
    const overdue = setTimeout(() => setIsDrawn(true), AT_THE_LATEST_MS);
    return () => {
      painted.disconnect();
      cancelIdleCallback(waiting);
      clearTimeout(overdue);
    };
  }, []);
  return isDrawn;
}
