// What is typed into a form is kept while it is typed: an app that falls has it again, until it is sent or given up.
import { useRef, useState } from "react";
import { useLine, useQuery } from "../backend.ts";

const AT_THE_LATEST_MS = 400;

/**
 * As `useState`, of what stands in the fields. `form` names the form and what it is about; `empty` is how it begins, and of a
 * form that is empty again nothing is kept.
 */
export function useUnsent<Typed extends object>(
  form: string,
  empty: Typed,
): readonly [typed: Typed, type: (typed: Typed) => void] {
  const line = useLine();
  const kept = useQuery("unsent.show", { form });
  const [typed, setTyped] = useState<Typed | null>(null);
  const unkept = useRef<string | null>(null);
  const isWaiting = useRef(false);

  function keep(): void {
    isWaiting.current = false;
    // Where it cannot be kept it still stands in its form, and the line says that the backend is away.
    void line.call("unsent.keep", { form, typed: unkept.current }).catch(() => undefined);
  }

  function type(next: Typed): void {
    setTyped(next);
    const written = JSON.stringify(next);
    unkept.current = written === JSON.stringify(empty) ? null : written;
    if (isWaiting.current) return;
    isWaiting.current = true;
    setTimeout(keep, AT_THE_LATEST_MS);
  }

  const before = kept.state === "ready" && kept.value !== null ? (JSON.parse(kept.value) as Typed) : null;
  return [typed ?? { ...empty, ...before }, type];
}
