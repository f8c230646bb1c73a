// One kind of people on the roll; those whose term is over stand apart.
import { Button } from "@mantine/core";
import { IconClipboardList, IconPlus } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { words } from "../../../text/en-GB.ts";
import { type BodyDraft, type Fault, faultAt, type RollFields, type RollKind } from "../body-draft.ts";
import { RowList } from "../rows/row-list.tsx";
import { type Row, type Rows, withAdded, withValue } from "../rows/rows.ts";
import { PasteNames } from "./paste-names.tsx";
import { RollRow } from "./roll-row.tsx";

const said = words.settings.roll;
const NOBODY: RollFields = { name: "", office: null, isSubstitute: false, from: "", until: "" };

interface RollGroupProps {
  readonly kind: RollKind;
  readonly rows: Rows<RollFields>;
  /** The keys of those whose term is over. */
  readonly over: ReadonlySet<string>;
  readonly faults: readonly Fault[];
  readonly onChange: (change: (draft: BodyDraft) => BodyDraft) => void;
}

export function RollGroup({ kind, rows, over, faults, onChange }: RollGroupProps) {
  const [fresh, setFresh] = useState<string | null>(null);
  const [isPasting, setPasting] = useState(false);
  const set = useCallback(
    (next: (rows: Rows<RollFields>) => Rows<RollFields>) =>
      onChange((draft) => ({ ...draft, roll: { ...draft.roll, [kind]: next(draft.roll[kind]) } })),
    [kind, onChange],
  );
  const write = useCallback(
    (key: string, fields: RollFields) => set((all) => withValue(all, key, fields)),
    [set],
  );
  const now = rows.filter(({ key }) => !over.has(key));
  const before = rows.filter(({ key }) => over.has(key));

  function add() {
    const key = crypto.randomUUID();
    setFresh(key);
    set((all) => withAdded(all, key, NOBODY));
  }

  function addAll(people: readonly RollFields[]) {
    set((all) => people.reduce((longer, person) => withAdded(longer, crypto.randomUUID(), person), all));
    setPasting(false);
  }

  const row = ({ key, value }: Row<RollFields>) => (
    <RollRow
      kind={kind}
      rowKey={key}
      fields={value}
      nameFault={faultAt(faults, `${key} name`)}
      fromFault={faultAt(faults, `${key} from`)}
      untilFault={faultAt(faults, `${key} until`)}
      isFresh={key === fresh}
      onChange={write}
    />
  );
  const list = { onChange: set, nameOf: ({ name }: RollFields) => name, children: row };
  return (
    <section
      className={kind === "officer" ? "roll-group roll-officers" : "roll-group"}
      aria-label={said.kinds[kind]}
    >
      <h2>{said.kinds[kind]}</h2>
      {now.length === 0 && <p className="quiet">{said.nobody}</p>}
      {now.length > 0 && <Headings kind={kind} />}
      <RowList label={said.kinds[kind]} rows={now} {...list} />
      {isPasting ? (
        <PasteNames kind={kind} rows={rows} onAdd={addAll} onCancel={() => setPasting(false)} />
      ) : (
        <div className="buttons">
          <Button variant="subtle" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
            {said.add(kind)}
          </Button>
          <Button
            variant="subtle"
            leftSection={<IconClipboardList size={18} aria-hidden />}
            onClick={() => setPasting(true)}
          >
            {said.paste(kind)}
          </Button>
        </div>
      )}
      {before.length > 0 && (
        <details>
          <summary>{said.over(before.length)}</summary>
          <RowList label={said.over(before.length)} rows={before} {...list} />
        </details>
      )}
    </section>
  );
}

/** For the eye alone: each field says itself what it is. */
function Headings({ kind }: { readonly kind: RollKind }) {
  return (
    <div className="row roll-headings quiet" aria-hidden>
      <span className="row-handle" />
      <span>{kind === "officer" ? said.post : said.name}</span>
      {kind !== "officer" && <span>{said.office}</span>}
      {kind !== "officer" && <span title={said.substituteHint}>{said.substitute}</span>}
      <span>{said.from}</span>
      <span>{said.until}</span>
    </div>
  );
}
