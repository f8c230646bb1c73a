import { expect, test } from "vitest";
import { dateForm } from "../../../../../shared/domain/reading-desk/checks/style/date-form.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["The audit began on 3rd July 2019.", "3rd July 2019 -> 3 July 2019"],
  ["The audit began on the 3rd of July 2019.", "the 3rd of July 2019 -> 3 July 2019"],
  ["The audit began on July 3, 2019.", "July 3, 2019 -> 3 July 2019"],
  ["The audit began on 03/07/2019.", "03/07/2019 -> 3 July 2019"],
  ["The audit began on 3/7/19.", "3/7/19 -> 3 July 2019"],
  ["The audit began on 3.7.2019.", "3.7.2019 -> 3 July 2019"],
  ["The audit began on 2019-07-03.", "2019-07-03 -> 3 July 2019"],
  ["The audit began on 3 Sept. 2019.", "3 Sept. 2019 -> 3 September 2019"],
  ["The audit began on 03 July 2019.", "03 July 2019 -> 3 July 2019"],
  ["The audit began on 21st May.", "21st May -> 21 May"],
  ["The audit ran on 3rd and 4th July 2019.", "3rd and 4th July 2019 -> 3 and 4 July 2019"],
  ["RESOLVED to meet on 4th September 2019.", "4th September 2019 -> 4 September 2019"],
])("a date in another form is found: %s", (text, found) => {
  expect(foundBy(dateForm, text)).toEqual([found]);
});

test.each([
  ["The Panel met on Tuesday 3 July 2019.", "Tuesday 3 July 2019"],
  ["The Panel met on Tuesday, 3rd July 2019.", "Tuesday, 3rd July 2019"],
  ["Minutes of the meeting of Tuesday 3 July 2019", "Tuesday 3 July 2019"],
  ["The audit ended on 31 June 2019.", "31 June 2019"],
])("a weekday or a day that the calendar does not have is found, with no fix: %s", (text, found) => {
  expect(foundBy(dateForm, text)).toEqual([found]);
});

test.each([
  ["the house form", "The Panel met on Wednesday 3 July 2019, and on Wednesday, 4 September 2019."],
  ["a date without its year", "The audit would begin on 1 August and end by Friday 30 August."],
  ["periods", "Figures were given for 2018/19, 2019-20, May 2019 and Q1 2019/20."],
  ["numbers of minutes", "Minute 44/22 and paragraphs 3.7.1 and 12/13 were read again."],
  ["a planning reference", "Application 23/01456/FUL and file 03/07/19/AB were before the Committee."],
  ["several days of one month", "The Panel met on 3, 4 and 5 July 2019 and on 28 to 30 August 2019."],
  ["a day of a leap year", "The return was true on 29 February and again on 29 February 2020."],
  ["a quotation", "The letter was headed “Tuesday 3rd July 2019” and had not been answered."],
  ["a heading", "Minutes of the meeting held on 3rd July 2019"],
  ["ordinals that are no dates", "It was the 3rd review, and the 1st in March Road, of the 21st century."],
  ["an address on the web", "The paper was at www.example.org/2019-07-03/ and on the website."],
  ["an hour", "The meeting began at 10.30 am, and the 5.00 pm session may follow."],
])("stays silent on %s", (_, text) => {
  expect(foundBy(dateForm, text)).toEqual([]);
});
