// Minutes in the manner of different councils, as Word files. Councils, places, posts and figures are invented.
import {
  bold,
  HEADING_STYLES,
  list,
  listed,
  NUMBERED_LIST,
  p,
  run,
  styled,
  table,
  wordFile,
} from "./word-file.ts";

const centred = (content: string): string => p(content, '<w:jc w:val="center"/>');

/** A county: a running number of the year in bold, the attendance in one paragraph, resolutions as numbered lists. */
export const county = wordFile({
  body: [
    centred(bold("MARLSHIRE COUNTY COUNCIL")),
    centred(bold("CORPORATE PARENTING PANEL")),
    p(
      "Minutes of the meeting of the Corporate Parenting Panel held on Wednesday, 3 July 2019 at 5.00 pm in the Council Chamber, County Hall",
    ),
    p(
      bold("Present:") +
        run(
          " Councillor for North Ward (Chair), Councillor for South Ward (Vice-Chair) and Councillor for East Ward",
        ),
    ),
    p(
      bold("Also present:") +
        run(" the Head of Corporate Parenting; the Head of Children and Families; the Clerk"),
    ),
    p(`${bold("Apologies:")}${run(" Councillor for West Ward.")}`),
    p(bold("43/22\tDECLARATIONS OF INTEREST")),
    p("There were none."),
    p(bold("44/22\tCHILDREN IN CARE PERFORMANCE SCORECARD")),
    p("(Report of the Head of Corporate Parenting)"),
    p("The Head of Corporate Parenting presented the scorecard, which held figures as at 31 May 2019."),
    p("Members expressed concern that pathway plans were late."),
    p("In response to a question, the Head of Corporate Parenting advised that two posts were vacant."),
    p("The Head of Corporate Parenting undertook to bring a plan to the next meeting."),
    p(bold("RESOLVED –")),
    p("(1) that the Children in Care Performance Scorecard, data as at 31 May 2019, be noted; and"),
    p("(2) that a plan for pathway plans be brought to the next meeting."),
    p("The meeting closed at 7.15 pm."),
    p("Signed ………………………………… (Chair)"),
    p("Date ………………"),
  ].join(""),
});

/** A district: the attendance in a table, items numbered by Word's own list in bold capitals. */
export const district = wordFile({
  numbering: NUMBERED_LIST + list(2, 1, [["decimal", "%1)"]]),
  body: [
    p(bold("Overview and Scrutiny Committee")),
    p("Tuesday 14th January 2020"),
    p("10.00 a.m."),
    p("Committee Room 2, Civic Centre"),
    table(
      ["PRESENT:", "Councillor for Abbey Ward (Chairman)"],
      ["", "Councillor for Bridge Ward"],
      ["", "Councillor for Castle Ward"],
      ["IN ATTENDANCE:", "Director of Place"],
      ["", "Democratic Services Officer"],
    ),
    listed(1, bold("APOLOGIES FOR ABSENCE")),
    p("Apologies for absence were received from Councillors for Dean Ward and Elm Ward."),
    listed(1, bold("MINUTES OF THE PREVIOUS MEETING")),
    p(`${bold("Resolved:")}${run(" That the minutes of the meeting held on 3 December 2019 be approved.")}`),
    listed(1, bold("LEISURE CENTRES: YEAR-END REPORT")),
    p("The Committee considered the report of the Director of Place."),
    p("Members commended the staff of the centres."),
    p(bold("Resolved:") + run(" That")),
    listed(3, "the report be received; and"),
    listed(3, "the Director of Place be thanked."),
    p("(The meeting commenced at 10.00 a.m. and concluded at 11.35 a.m.)"),
  ].join(""),
});

/** A town council: titles in bold that the minute runs on from, no resolution set apart. */
export const town = wordFile({
  body: [
    p(bold("Millbrook Town Council")),
    p("Minutes of the Full Council meeting held on Monday 2 December 2024 in the Assembly Room at 7.00 pm"),
    p("Present: Cllr for Mill Ward (Mayor)\nCllr for Brook Ward\nCllr for Hill Ward"),
    p("In attendance: Town Clerk"),
    p(bold("111. Apologies.") + run(" Apologies were received from Cllr for Lock Ward.")),
    p(bold("112. Public participation.") + run(" A resident asked when the toilets would re-open.")),
    p(
      bold("113. Finance.") +
        run(
          " The bank reconciliation had been checked. It was RESOLVED that payments of £23,418.77 be approved.",
        ),
    ),
    p("The Mayor wished everyone a happy Christmas and closed the meeting at 8.40 pm."),
  ].join(""),
});

/** A parish council: "Minute 12", AGREED, labelled date and place. */
export const parish = wordFile({
  body: [
    p("Lower Sallow Parish Council"),
    p("Date: 7 March 2023"),
    p("Time: 19:30"),
    p("Venue: the Village Hall"),
    p("Councillors present:"),
    p("Councillor for Upper Sallow (Chairman)"),
    p("Councillor for Nether Sallow"),
    p("Apologies: None"),
    p("Minute 12: Highways"),
    p("The footpath by the church was flooded. The Clerk would write to the County Council."),
    p("AGREED: to request a survey of the drain."),
    p("Minute 13: Allotments"),
    p("Two plots were free."),
    p("The meeting ended at 8.15pm"),
    p("Chairman ____________________"),
  ].join(""),
});

/** A board of partners: heading styles and no numbers, one post on a line, side headings within items. */
export const board = wordFile({
  styles: HEADING_STYLES,
  body: [
    styled("Heading1", "Health and Wellbeing Board"),
    p("Notes of the meeting held on 12 September 2023, 2pm, via Microsoft Teams"),
    styled("Heading1", "Attendees"),
    p("Councillor for Park Ward (Chair)"),
    p("Director of Public Health, Marlshire County Council"),
    p("Chief Nurse, Marlshire Hospitals"),
    styled("Heading1", "Apologies"),
    p("Healthwatch Manager"),
    styled("Heading1", "Welcome and introductions"),
    p("The Chair welcomed members of the Board."),
    styled("Heading1", "Better Care Fund"),
    styled("Heading2", "Discussion"),
    p("The Director of Public Health gave an oral update on discharges."),
    styled("Heading2", "Decision"),
    p("The Board resolved to endorse the plan."),
    p("The meeting closed at 15:45."),
  ].join(""),
});

/** A cabinet: everything in a table, the number in a cell of its own. */
export const cabinet = wordFile({
  body: [
    p(bold("CABINET")),
    p("At a meeting of the Cabinet held in the Guildhall on Monday, 9 October 2023 at 6.30 pm"),
    p("Present:\tLeader of the Council\n\tDeputy Leader\n\tPortfolio Holder for Housing"),
    table(
      ["18.", p(bold("DISCLOSURES OF INTEREST")) + p("None.")],
      [
        "19.",
        p(bold("HOUSING STRATEGY")) +
          p("The Portfolio Holder for Housing introduced the report.") +
          p("RECOMMENDED to Council: That the Housing Strategy be adopted."),
      ],
    ),
    p("The meeting finished at 7.05 pm."),
  ].join(""),
});

/** A London borough: plain capitals, the resolution within the paragraph, the head of each page copied into the text. */
const PAGE_HEAD = "Children’s Services Scrutiny Committee, 4 February 2021";
export const borough = wordFile({
  body: [
    p("LONDON BOROUGH OF HARROWGATE"),
    p("MINUTES"),
    p("CHILDREN’S SERVICES SCRUTINY COMMITTEE"),
    p("Thursday 4th February 2021 at 7.00pm – held remotely"),
    p("Draft – subject to approval"),
    p("Members present:"),
    p(
      "Councillor for Lea Ward (in the Chair), Councillor for Marsh Ward and the Parent Governor Representative",
    ),
    p("Officers in attendance:"),
    p("Director of Children’s Services"),
    p("Head of Virtual School"),
    p(PAGE_HEAD),
    p("Page 1"),
    p("1. WELCOME AND APOLOGIES FOR ABSENCE"),
    p("The Chair opened the meeting. There were no apologies."),
    p("2. SCHOOL EXCLUSIONS"),
    p("The Committee noted that:"),
    p("1. exclusions had fallen; and"),
    p("2. attendance had risen."),
    p(PAGE_HEAD),
    p("Page 2"),
    p("Officers agreed to circulate the figures for each school. RESOLVED: That the report be noted."),
    p("3. ANY OTHER BUSINESS"),
    p("There being no further business, the Chair closed the meeting at 8.20pm."),
    p(PAGE_HEAD),
    p("Page 3"),
  ].join(""),
});

/** A pension board: numbered paragraphs, a plain number before a bold title, officers by "also in attendance". */
export const pensions = wordFile({
  body: [
    p(bold("PENSION BOARD")),
    p("Minutes of a meeting held at County Hall on 21/11/2022, commencing at 14:00"),
    p(bold("Present")),
    p("Employer Representative (Chair)"),
    p("Member Representative"),
    p(bold("Also in attendance")),
    p("Head of Pensions"),
    p(bold("1\tMinutes of the meeting of 19 September 2022")),
    p("1.1\tThe minutes were agreed as a correct record."),
    p(bold("2\tAdministration report")),
    p("2.1\tThe Head of Pensions presented the report."),
    p("2.2\tThe Board was disappointed by the backlog."),
    p(bold("RESOLVED") + run(" unanimously to receive the report.")),
    p("3\tDate of next meeting"),
    p("3.1\tThe next meeting would be held on 20 February 2023."),
    p("Meeting closed 15:10"),
  ].join(""),
});

/** A licensing panel: capitals without numbers, RESOLVED alone above a list of letters. */
export const licensing = wordFile({
  body: [
    p("LICENSING SUB-COMMITTEE"),
    p("Held on Friday 6 May 2022 at the Town Hall"),
    p("PRESENT"),
    p("Councillors for Quay Ward (Chair), Strand Ward and Wharf Ward"),
    p("OFFICERS"),
    p("Licensing Manager"),
    p("EXCLUSION OF PRESS AND PUBLIC"),
    p("RESOLVED"),
    p("That the press and public be excluded."),
    p("APPLICATION FOR A PREMISES LICENCE"),
    p("The Licensing Manager set out the application."),
    p("RESOLVED"),
    p("a) That the licence be granted; and"),
    p("b) That the applicant be told within five working days."),
    p("Reasons were given at the hearing."),
    p("The meeting closed at 11.40am."),
  ].join(""),
});

/** One item's minute with nothing around it. */
export const bareItem = wordFile({
  body: [
    p("The Panel considered the scorecard and the comments of the officers who had sent figures."),
    p("Members were pleased that more health assessments had been held in time."),
    p("The Panel RESOLVED to note the Children in Care Performance Scorecard."),
  ].join(""),
});
