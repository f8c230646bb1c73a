import { expect, test } from "vitest";
import { contraction } from "../../../../../shared/domain/reading-desk/checks/style/contraction.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["The target wasn’t met in the quarter.", "wasn’t -> was not"],
  ["The service can't yet say why.", "can't -> cannot"],
  ["It was said that they won’t be ready.", "won’t -> will not"],
  ["Officers said that they’re confident of it.", "they’re -> they are"],
  ["Officers said that they'll report back.", "they'll -> they will"],
  ["It’s been a difficult year for the service.", "It’s"],
])("a contraction is found: %s", (text, found) => {
  expect(foundBy(contraction, text)).toEqual([found]);
});

test.each([
  ["words written out", "The target was not met and the service could not say why."],
  ["an owner", "The Panel’s comments and children’s views were put to the service’s manager."],
  ["several owners", "Foster carers’ reviews and the young people’s plans were on time."],
  ["a quotation", "A young person said, “I don’t know who my worker is.” The Panel was concerned."],
  ["single quotation marks", "The survey was called 'It's My Life' and had been well received."],
  ["a title within a sentence", "The Panel watched the film Don’t Forget Me with great interest."],
  ["a heading", "Why we can’t wait"],
  ["the hour", "The meeting began at two o’clock and ended at four."],
])("stays silent on %s", (_, text) => {
  expect(foundBy(contraction, text)).toEqual([]);
});
