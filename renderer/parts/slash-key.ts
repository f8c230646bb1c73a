// "/" goes to a field, unless something is being typed.
import { type RefObject, useEffect } from "react";

export function useSlashKey(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const comeHere = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches("input:not([type=radio]), textarea, select");
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener("keydown", comeHere);
    return () => window.removeEventListener("keydown", comeHere);
  }, [field]);
}
