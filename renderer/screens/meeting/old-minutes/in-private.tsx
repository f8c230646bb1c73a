// Whether any of the old minutes were of items taken in private, and under which paragraph of Schedule 12A.
import { Checkbox, NativeSelect } from "@mantine/core";
import { EXEMPT_PARAGRAPHS } from "../../../../shared/domain/meeting/agenda/agenda.ts";
import { words } from "../../../text/en-GB.ts";
import type { Confirmed, Confirming } from "./confirming.ts";

const said = words.oldMinutes;
const CHOICES = ["", "private", "public"] as const;

interface InPrivateProps {
  readonly confirming: Confirming;
  readonly sure: Confirmed;
  /** True once the clerk has tried to go on: then what is missing is said. */
  readonly tried: boolean;
  readonly onConfirm: (part: Partial<Confirming>) => void;
}

export function InPrivate({ confirming, sure, tried, onConfirm }: InPrivateProps) {
  const lacks = (what: Confirmed["missing"][number]) => tried && sure.missing.includes(what);
  return (
    <>
      <Checkbox
        label={said.partB}
        description={said.partBHint}
        checked={confirming.isPartB}
        onChange={(event) => onConfirm({ isPartB: event.currentTarget.checked })}
      />
      {sure.asksBehindExclusion && (
        <NativeSelect
          label={said.behind}
          required
          value={confirming.behindExclusion}
          onChange={(event) =>
            onConfirm({ behindExclusion: event.currentTarget.value as Confirming["behindExclusion"] })
          }
          data={CHOICES.map((value) => ({ value, label: said.behindChoices[value] }))}
          error={lacks("behind exclusion") ? said.behindNeeded : null}
        />
      )}
      {sure.asksParagraph && (
        <NativeSelect
          label={said.why}
          description={confirming.paragraph && EXEMPT_PARAGRAPHS[confirming.paragraph]}
          required
          value={confirming.paragraph ?? ""}
          onChange={(event) => onConfirm({ paragraph: Number(event.currentTarget.value) || null })}
          data={[
            { value: "", label: said.whyChoose },
            ...Object.entries(EXEMPT_PARAGRAPHS).map(([paragraph, described]) => ({
              value: paragraph,
              label: words.agenda.paragraph(Number(paragraph), described),
            })),
          ]}
          error={lacks("paragraph") ? said.whyNeeded : null}
        />
      )}
    </>
  );
}
