// Words that can stand alone, as they run on in a sentence.
export function withSmallLetter(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
