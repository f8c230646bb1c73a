// What stands between two spaces, and whether it is an address, in which no rule of writing holds.

export const CHUNK = /\S+/g;

const ADDRESS =
  /[@\\_]|:\/\/|^\W*www\.|\.(?:uk|com|org|net|gov|eu|io|info|docx?|xlsx?|pptx?|pdf|csv|txt|html?|msg|zip)\b|\w\/\w/i;

/** Addresses of mail and web, names of files, paths, and words with a slash between them. */
export function isAddress(chunk: string): boolean {
  return ADDRESS.test(chunk);
}
