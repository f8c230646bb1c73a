// The fix of a remark on the agenda or on a resolution, put where the remark stands. The editor puts in those of the text.
import type { AgendaItem } from "../../../../shared/domain/meeting/agenda/agenda.ts";
import { retitled } from "../../../../shared/domain/meeting/agenda/item-title.ts";
import type { Minute } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import type { MeetingRemark } from "../../../../shared/domain/reading-desk/meeting-check.ts";

export interface Fixed {
  readonly item: AgendaItem;
  readonly minute: Minute;
}

/**
 * The item and its minute with the fix in them; the same objects where they do not change. What was worded from the title
 * follows it. Null where there is no fix, or other words stand there by now.
 */
export function fixedIn(
  item: AgendaItem,
  minute: Minute,
  remark: MeetingRemark,
  record: Pick<MeetingRecord, "body" | "asAt">,
): Fixed | null {
  if (remark.part === "resolution") {
    const resolved = fixedResolution(minute, remark);
    return resolved && { item, minute: resolved };
  }
  if (remark.part !== "agenda") return null;
  if (remark.field === "title") {
    const title = fixedText(item.title, remark);
    return title === null ? null : retitled(item, minute, title, { ...record, period: null });
  }
  const fixed = fixedField(item, remark);
  return fixed && { item: fixed, minute };
}

/** The remark counts in the resolution as it is printed, keyword and all: only words that stand in it once are sure. */
function fixedResolution(minute: Minute, { text, fix, field }: MeetingRemark): Minute | null {
  const { resolution } = minute;
  if (!resolution || fix === undefined || field !== null) return null;
  const [before, after, ...others] = resolution.wording.split(text);
  if (before === undefined || after === undefined || others.length > 0) return null;
  return { ...minute, resolution: { ...resolution, wording: before + fix + after } };
}

function fixedField(item: AgendaItem, remark: MeetingRemark): AgendaItem | null {
  const { recommendation, exemption, lateness } = item;
  const withText = (text: string | undefined, put: (fixed: string) => AgendaItem) => {
    const fixed = text === undefined ? null : fixedText(text, remark);
    return fixed === null ? null : put(fixed);
  };
  switch (remark.field) {
    case "presenter":
    case "purpose": {
      const { field } = remark;
      return withText(item[field], (text) => ({ ...item, [field]: text }));
    }
    case "recommendation":
      return withText(recommendation?.wording, (wording) => ({
        ...item,
        recommendation: recommendation && { ...recommendation, wording },
      }));
    case "public title":
      return withText(exemption?.publicTitle, (publicTitle) => ({
        ...item,
        exemption: exemption && { ...exemption, publicTitle },
      }));
    case "public summary":
      return withText(exemption?.publicSummary, (publicSummary) => ({
        ...item,
        exemption: exemption && { ...exemption, publicSummary },
      }));
    case "public interest":
      return withText(exemption?.publicInterest, (publicInterest) => ({
        ...item,
        exemption: exemption && { ...exemption, publicInterest },
      }));
    case "circumstances":
      return withText(lateness?.circumstances, (circumstances) => ({
        ...item,
        lateness: lateness && { ...lateness, circumstances },
      }));
    default:
      return null;
  }
}

function fixedText(words: string, { from, to, text, fix }: MeetingRemark): string | null {
  if (fix === undefined || words.slice(from, to) !== text) return null;
  return words.slice(0, from) + fix + words.slice(to);
}
