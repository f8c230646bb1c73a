// The lists of those who were there: as they were printed, as they stand, and as the file has them.
import type { Attendance, Substitute } from "../meeting/meeting.ts";
import { ATTENDANCE_LISTS, type AttendanceList } from "../paper/minutes-paper.ts";
import { type LookedAt, paragraphAt, placeName } from "./looked-at.ts";
import { onOneLine, type PrintedLine } from "./printed-lines.ts";
import type { ReturnedChange } from "./returned-change.ts";

const LISTS = Object.keys(ATTENDANCE_LISTS) as readonly AttendanceList[];
/** As the record takes them. */
const LONGEST_NAME = 300;
const MOST_NAMES = 200;

/** Each with the place of its heading in the file. None where the paper has no such lists. */
export function attendanceChanges(
  looked: LookedAt,
): readonly { readonly at: number; readonly change: ReturnedChange }[] {
  const headings = LISTS.map((list) => headingOf(looked, list));
  return LISTS.flatMap((list, place) => {
    const at = headings[place] ?? null;
    const named = namesInFile(looked, list);
    const printed = namesIn(looked.lines, list);
    const now = namesIn(looked.linesNow, list);
    if (isSame(named, printed) || isSame(named, now)) return [];
    // Where a heading is missing, its names stand under another one.
    const isWhole = !headings.includes(null);
    const isFit = named.length <= MOST_NAMES && named.every((name) => name.length <= LONGEST_NAME);
    return [
      {
        at: at ?? -1,
        change: {
          id: `attendance ${list}`,
          what: "attendance",
          itemId: null,
          place: placeName(looked, { in: "list", list }),
          before: now.join("\n") || null,
          after: named.join("\n") || null,
          behind: null,
          canBeTaken: isWhole && isFit,
          isChangedSince: !isSame(printed, now),
          tracked: placesIn(looked, list).flatMap((one) => paragraphAt(looked, one).tracked),
        },
      },
    ];
  });
}

/** The attendance with one list as the change has it: a substitute is told in brackets behind a name. */
export function withNames(attendance: Attendance, list: AttendanceList, named: string | null): Attendance {
  const lines = (named ?? "").split("\n").filter((line) => line !== "");
  const names = lines.map((line) => line.replace(/ \(substitute(?: for .*|: .*)\)$/, ""));
  if (list !== "present") return { ...attendance, [list]: names };
  const told = lines.flatMap((line): readonly Substitute[] => {
    const [, name, standsInFor] = / ?(.*) \(substitute for (.*)\)$/.exec(line) ?? [];
    return name && standsInFor ? [{ name, standsInFor }] : [];
  });
  const untold = attendance.substitutes.filter(
    ({ name, standsInFor }) => standsInFor.trim() === "" && names.includes(name.trim()),
  );
  const present = names.map((name) => withoutOffice(name, attendance.present));
  return { ...attendance, present, substitutes: [...told, ...untold] };
}

/** What somebody holds is printed behind the name, and stays out of the record unless it stood there. */
function withoutOffice(name: string, before: readonly string[]): string {
  const bare = name.replace(/ \([^()]*\)$/, "");
  return before.some((line) => line.trim() === bare) ? bare : name;
}

function headingOf({ lines, paragraphOf }: LookedAt, list: AttendanceList): number | null {
  const line = lines.findIndex(({ meaning }) => meaning.is === "attendance heading" && meaning.list === list);
  return paragraphOf[line] ?? null;
}

function namesIn(lines: readonly PrintedLine[], list: AttendanceList): readonly string[] {
  return withoutNobody(
    lines
      .filter(({ meaning }) => meaning.is === "attendance" && meaning.list === list)
      .map(({ text }) => text),
    list,
  );
}

function namesInFile(looked: LookedAt, list: AttendanceList): readonly string[] {
  const texts = placesIn(looked, list).map((place) => onOneLine(paragraphAt(looked, place).text));
  return withoutNobody(texts, list);
}

function placesIn({ regions, lineOf }: LookedAt, list: AttendanceList): readonly number[] {
  return [...regions.entries()]
    .filter(([place, region]) => region.in === "list" && region.list === list && lineOf[place] === null)
    .map(([place]) => place);
}

function withoutNobody(names: readonly string[], list: AttendanceList): readonly string[] {
  return names.filter((name) => name !== ATTENDANCE_LISTS[list].whenNone);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, place) => name === other[place]);
}
