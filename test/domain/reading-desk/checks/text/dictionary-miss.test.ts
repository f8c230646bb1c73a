import { expect, test } from "vitest";
import { loadSpeller } from "../../../../../main/backend/spelling/speller.ts";
import { dictionaryMiss } from "../../../../../shared/domain/reading-desk/checks/text/dictionary-miss.ts";
import { foundBy } from "../../read-desk.ts";

const speller = await loadSpeller();

test.each([
  ["There waspleasure taken", "waspleasure -> was pleasure"],
  ["the comittee heard", "comittee -> committee"],
  ["the panel recieved it", "recieved"],
  ["Teh Panel heard.", "Teh"],
  ["the Pannel heard", "Pannel"],
  ["Children and the Childern were asked", "Childern -> Children"],
  ["a co-opted-memberr", "co-opted-memberr"],
  ["the memberr’s view", "memberr’s -> member’s"],
  ["xqzvt was said", "xqzvt"],
])("a word that nobody has is found: %s", (text, found) => {
  expect(foundBy(dictionaryMiss, text, speller)).toEqual([found]);
});

test.each([
  ["acronyms and references", "PEPs, the EHCP’s, UASC, CLA 11, CLA11, Q1, 16+ and R2D2"],
  ["words of the field", "Ofsted, the Co-optee, co-optees, safeguarding, underspend, wellbeing, reablement"],
  [
    "compounds and prefixes",
    "a crèche, two-year-olds, de-delegated, non-statutory, six-monthly, reprocured, user-friendly, pre-birth, multi-agency, well-being",
  ],
  ["possessives", "the child’s, the children’s, the officer's, Ofsted’s, Barnardo’s"],
  ["a name behind a title", "Councillor Quenthorpe and Dr Anna Vellacombe asked."],
  [
    "a name of a place or a school",
    "the Netherquay Council, Great Quabbley Borough Council, Quabbley Primary School",
  ],
  ["a name within a sentence", "The design for the Netherquay plan was new."],
  ["a name that opens sentences twice", "Netherquay was late. Netherquay was told."],
  ["a name at the head of a sentence", "Netherquay was late."],
  ["addresses", "see www.quabbley.gov.uk, clerk@quabbley.gov.uk and qwbl.docx"],
  ["a title in capitals", "MINUTES OF THE CORPORATE PARENTING PANEL"],
])("%s stay silent", (_what, text) => {
  expect(foundBy(dictionaryMiss, text, speller)).toEqual([]);
});

test("names on the roll are words", () => {
  const text = "Quenthorp said so.";
  expect(foundBy(dictionaryMiss, "the quenthorp", speller)).toEqual(["quenthorp"]);
  expect(foundBy(dictionaryMiss, text, speller.withWords(["Quenthorp"]))).toEqual([]);
});

test("where there is no dictionary, no word is doubted", () => {
  expect(foundBy(dictionaryMiss, "the waspleasure")).toEqual([]);
});
