// How a sentence names an indicator.
import type { Indicator } from "./indicator.ts";

/** `Eligible young people with a pathway plan` as it runs on in a sentence; names such as `UASC` keep their capitals. */
export function plainWording({ name }: Pick<Indicator, "name">): string {
  const [first = ""] = name.split(/[\s,]/, 1);
  const isName = /\p{L}.*[\p{Lu}\d]/u.test(first);
  return isName ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
