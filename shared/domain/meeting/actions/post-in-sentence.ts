// How a sentence names those at the meeting: a post takes its article, a person does not.

const POST =
  /^(?:(?:Vice|Deputy|Assistant|Interim|Acting|Service|Executive|Corporate|Lead|Cabinet|Co-opted)[ -])*(?:Chair|Leader|Mayor|Director|Head|Member|Manager|Officer|Clerk)\b/;
const ENDS_AS_POST = /\b(?:Officer|Manager|Director|Clerk|Lead|Nurse)$/;
const COMPLETE =
  /^(?:[Tt]he|[Aa]n?|Councillor|Cllr|Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Sir|Dame|Lord|Lady|Reverend|Rev)\b/;

/** `the Chair of the Panel`, but `Councillor for North Ward`; a list such as `Four Members` stays as it is. */
export function inSentence(name: string): string {
  const isPost = !COMPLETE.test(name) && (POST.test(name) || ENDS_AS_POST.test(name));
  return isPost ? `the ${name}` : name;
}

/** The same at the beginning of a sentence. */
export function startingSentence(name: string): string {
  const named = inSentence(name);
  return named.charAt(0).toUpperCase() + named.slice(1);
}
