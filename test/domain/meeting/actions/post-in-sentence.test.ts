import { expect, it } from "vitest";
import { inSentence, startingSentence } from "../../../../shared/domain/meeting/actions/post-in-sentence.ts";

it.each([
  ["Chair of the Panel", "the Chair of the Panel"],
  ["Vice-Chair of the Panel", "the Vice-Chair of the Panel"],
  ["Member for North Ward", "the Member for North Ward"],
  ["Co-opted Member (care leavers)", "the Co-opted Member (care leavers)"],
  ["Assistant Director of Education", "the Assistant Director of Education"],
  ["Democratic Services Officer", "the Democratic Services Officer"],
  ["Councillor for North Ward", "Councillor for North Ward"],
  ["Councillor A (Chair)", "Councillor A (Chair)"],
  ["Dr A, Designated Nurse", "Dr A, Designated Nurse"],
  ["Four Members of the Panel", "Four Members of the Panel"],
  ["the Clerk", "the Clerk"],
])("a sentence names “%s” as “%s”", (name, expected) => {
  expect(inSentence(name)).toBe(expected);
});

it("a sentence begins with a capital", () => {
  expect(startingSentence("Chair")).toBe("The Chair");
  expect(startingSentence("the Clerk")).toBe("The Clerk");
});
