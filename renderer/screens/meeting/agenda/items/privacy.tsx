// Whether an item is taken in private, why, and all that the public will see of it.
import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useRef } from "react";
import {
  type AgendaItem,
  EXEMPT_PARAGRAPHS,
  type Exemption,
} from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import { NOTHING_MINUTED } from "../../../../../shared/domain/meeting/minutes/minutes.ts";
import type { Block } from "../../../../../shared/domain/paper/blocks.ts";
import { exemptInPublic } from "../../../../../shared/domain/paper/meeting-blocks.ts";
import { words } from "../../../../text/en-GB.ts";
import { isBeforeExclusion } from "../agenda-draft.ts";

const said = words.agenda;
const OPEN = "";
const NO_WORDS: Omit<Exemption, "paragraph"> = { publicInterest: "", publicTitle: "", publicSummary: "" };

interface PrivacyProps {
  readonly items: readonly AgendaItem[];
  readonly number: string;
  readonly item: AgendaItem;
  readonly onChange: (item: AgendaItem) => void;
  /** Puts the exclusion of press and public before the item. */
  readonly onExclude: () => void;
}

export function Privacy({ items, number, item, onChange, onExclude }: PrivacyProps) {
  const { exemption } = item;
  // The words come back with the paragraph when an item is made public by a slip.
  const last = useRef(NO_WORDS);
  if (exemption) last.current = exemption;
  const choice = useRef<HTMLSelectElement>(null);

  function choose(paragraph: string) {
    onChange({
      ...item,
      exemption: paragraph === OPEN ? null : { ...last.current, paragraph: Number(paragraph) },
    });
  }

  return (
    <section className="agenda-part">
      <h3>{said.privacy}</h3>
      <NativeSelect
        ref={choice}
        label={said.openOrExempt}
        value={exemption?.paragraph ?? OPEN}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: OPEN, label: said.open },
          ...Object.entries(EXEMPT_PARAGRAPHS).map(([paragraph, described]) => ({
            value: paragraph,
            label: said.paragraph(Number(paragraph), described),
          })),
        ]}
      />
      {isBeforeExclusion(items, item.id) && (
        <div className="note">
          <p>{said.excludeFirst}</p>
          <Button
            variant="default"
            mt="xs"
            onClick={() => {
              choice.current?.focus();
              onExclude();
            }}
          >
            {said.addExclusion}
          </Button>
        </div>
      )}
      {exemption && (
        <>
          <ExemptWords
            exemption={exemption}
            onChange={(changed) => onChange({ ...item, exemption: changed })}
          />
          <InPublic number={number} item={item} exemption={exemption} />
        </>
      )}
    </section>
  );
}

interface ExemptWordsProps {
  readonly exemption: Exemption;
  readonly onChange: (exemption: Exemption) => void;
}

function ExemptWords({ exemption, onChange }: ExemptWordsProps) {
  return (
    <>
      <Textarea
        label={said.publicInterest}
        description={said.publicInterestHint}
        autosize
        minRows={2}
        maxLength={20_000}
        value={exemption.publicInterest}
        onChange={(event) => onChange({ ...exemption, publicInterest: event.currentTarget.value })}
      />
      <TextInput
        label={said.publicTitle}
        description={said.publicTitleHint}
        maxLength={300}
        value={exemption.publicTitle}
        onChange={(event) => onChange({ ...exemption, publicTitle: event.currentTarget.value })}
      />
      <Textarea
        label={said.publicSummary}
        description={said.publicSummaryHint}
        autosize
        minRows={1}
        maxLength={20_000}
        value={exemption.publicSummary}
        onChange={(event) => onChange({ ...exemption, publicSummary: event.currentTarget.value })}
      />
    </>
  );
}

interface InPublicProps {
  readonly number: string;
  readonly item: AgendaItem;
  readonly exemption: Exemption;
}

/** As the public agenda prints it, by the same hand. */
function InPublic({ number, item, exemption }: InPublicProps) {
  const blocks = exemptInPublic({ number, item: { ...item, exemption }, minute: NOTHING_MINUTED });
  return (
    <div className="note">
      <p>{said.publicSees}</p>
      <blockquote className="as-printed">
        {blocks.map((block) => (
          <p key={textOf(block)} className={block.block === "heading" ? "strong" : undefined}>
            {textOf(block)}
          </p>
        ))}
      </blockquote>
      <p>{said.rest}</p>
    </div>
  );
}

function textOf(block: Block): string {
  if (block.block === "heading") return block.text;
  return block.block === "paragraph" ? block.runs.map(({ text }) => text).join("") : "";
}
