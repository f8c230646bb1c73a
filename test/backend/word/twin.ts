// A broken twin: a good document in which one thing is changed, to show that one rule sees it.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A new text for a part, or null to take the part away. */
export type Change = (xml: string) => string | null;

/** Throws where a change changes nothing, since then the test would show nothing. */
export function twin(docx: Uint8Array, changes: Readonly<Record<string, Change>>): Uint8Array {
  const parts = unzipSync(docx);
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name] === undefined ? "" : strFromU8(parts[name]);
    const after = change(before);
    if (after === before) throw new Error(`Nothing changed in ${name}.`);
    if (after === null) delete parts[name];
    else parts[name] = strToU8(after);
  }
  return zipSync(parts);
}

/** Changes the first place that fits. */
export function swap(find: string | RegExp, replacement: string): Change {
  return (xml) => xml.replace(find, replacement);
}

/** Puts more XML before the paragraph that holds these words. */
export function before(words: string, addition: string): Change {
  return (xml) => {
    const at = xml.lastIndexOf("<w:p>", xml.indexOf(words));
    return xml.slice(0, at) + addition + xml.slice(at);
  };
}
