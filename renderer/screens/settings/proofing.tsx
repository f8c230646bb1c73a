// What the clerk taught the reading desk for all minutes, and the way to take it back.
import { Button } from "@mantine/core";
import { type ReactNode, useId } from "react";
import type { IgnoredAlways, LearnedWord } from "../../../shared/answers.ts";
import { dayOfInstant, type IsoInstant, longDate } from "../../../shared/domain/dates.ts";
import { mayBeIgnoredAlways } from "../../../shared/domain/reading-desk/ignoring.ts";
import { useLine, useQuery } from "../../backend.ts";
import { asRefusal } from "../../line.ts";
import { useNotice } from "../../parts/notices.tsx";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";

const said = words.proofing;

export function Proofing() {
  const taught = useQuery("desk.taught", {});
  const line = useLine();
  const say = useNotice();
  if (taught.state === "loading") return null;
  if (taught.state === "refused") return <RefusalNote refusal={taught.refusal} />;
  const takeBack = (told: Promise<unknown>) =>
    void told.catch((error: unknown) => say({ notice: "refused", refusal: asRefusal(error) }));
  return (
    <ProofingLists
      {...taught.value}
      onAskAgain={({ id }) => takeBack(line.call("desk.askAgain", { ignored: [id] }))}
      onForget={({ word }) => takeBack(line.call("desk.unlearn", { word }))}
    />
  );
}

interface ProofingListsProps {
  readonly ignored: readonly IgnoredAlways[];
  readonly learned: readonly LearnedWord[];
  readonly onAskAgain: (ignored: IgnoredAlways) => void;
  readonly onForget: (learned: LearnedWord) => void;
}

export function ProofingLists({ ignored, learned, onAskAgain, onForget }: ProofingListsProps) {
  const { columns } = said;
  return (
    <section className="settings-part" aria-labelledby="proofing">
      <h2 id="proofing">{said.title}</h2>
      <p className="quiet">{said.lead}</p>
      <TaughtTable
        title={said.ignored}
        none={said.noneIgnored}
        columns={[columns.words, columns.check]}
        rows={ignored.map((one) => (
          <tr key={one.id}>
            <th scope="row">{textOf(one)}</th>
            <td>
              {said.check(one.check)}
              {!mayBeIgnoredAlways(one.check) && <p className="quiet">{said.askedAnyway}</p>}
            </td>
            <Since at={one.ignoredAt} />
            <TakeBack
              label={said.askAgain}
              name={said.askAgainOf(said.check(one.check), textOf(one))}
              onClick={() => onAskAgain(one)}
            />
          </tr>
        ))}
      />
      <TaughtTable
        title={said.learned}
        none={said.noneLearned}
        columns={[columns.word]}
        rows={learned.map((one) => (
          <tr key={one.word}>
            <th scope="row">{one.word}</th>
            <Since at={one.learnedAt} />
            <TakeBack label={said.forget} name={said.forgetOf(one.word)} onClick={() => onForget(one)} />
          </tr>
        ))}
      />
    </section>
  );
}

interface TaughtTableProps {
  readonly title: string;
  /** Said where there is no row. */
  readonly none: string;
  /** Those ahead of the day. */
  readonly columns: readonly string[];
  readonly rows: readonly ReactNode[];
}

function TaughtTable({ title, none, columns, rows }: TaughtTableProps) {
  const heading = useId();
  return (
    <>
      <h3 id={heading}>{title}</h3>
      {rows.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <table className="plain taught-table" aria-labelledby={heading}>
          <thead>
            <tr>
              {[...columns, said.columns.since].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      )}
    </>
  );
}

function Since({ at }: { readonly at: IsoInstant | null }) {
  return <td className="whole">{at === null ? said.notKnown : longDate(dayOfInstant(at))}</td>;
}

interface TakeBackProps {
  readonly label: string;
  /** What the button is called for those who listen. */
  readonly name: string;
  readonly onClick: () => void;
}

function TakeBack({ label, name, onClick }: TakeBackProps) {
  return (
    <td>
      <Button variant="subtle" size="compact-sm" aria-label={name} onClick={onClick}>
        {label}
      </Button>
    </td>
  );
}

const LONGEST = 90;

function textOf({ text }: IgnoredAlways): string {
  if (text === "") return said.noWords;
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return said.spaces(text.length);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
