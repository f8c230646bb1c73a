// Many people at once, from a list that was copied elsewhere: shown as it was understood before it is added.
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { listed } from "../../../../shared/domain/listed.ts";
import { words } from "../../../text/en-GB.ts";
import type { RollFields, RollKind } from "../body-draft.ts";
import { type Rows, valuesOf } from "../rows/rows.ts";
import { pastedNames } from "./pasted-names.ts";

const said = words.settings.roll;

interface PasteNamesProps {
  readonly kind: RollKind;
  /** Who is on the roll already. */
  readonly rows: Rows<RollFields>;
  readonly onAdd: (people: readonly RollFields[]) => void;
  readonly onCancel: () => void;
}

export function PasteNames({ kind, rows, onAdd, onCancel }: PasteNamesProps) {
  const [text, setText] = useState("");
  const { people, notUsed } = pastedNames(text);
  const there = new Set(valuesOf(rows).map(({ name }) => nameKey(name)));
  const fresh = people.filter(({ name }) => !there.has(nameKey(name)));
  const known = people.filter(({ name }) => there.has(nameKey(name))).map(({ name }) => name);
  return (
    <div className="paste-names">
      <Textarea
        label={said.paste(kind)}
        description={said.pasteHint}
        autosize
        autoFocus
        minRows={4}
        maxRows={12}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">
        {fresh.length > 0 && <p className="quiet">{said.understood}</p>}
        <ul className="pasted">
          {fresh.map((person) => (
            <li key={person.name}>
              {person.name}
              <span className="quiet"> {asideOf(person)}</span>
            </li>
          ))}
        </ul>
        {known.length > 0 && <p className="quiet">{said.alreadyThere(listed(known))}</p>}
        {notUsed.length > 0 && <p className="quiet">{said.notUsed(listed(notUsed))}</p>}
      </div>
      <div className="buttons">
        <Button disabled={fresh.length === 0} onClick={() => onAdd(fresh)}>
          {said.addPasted(fresh.length, kind)}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.settings.cancel}
        </Button>
      </div>
    </div>
  );
}

function asideOf({ office, isSubstitute, from, until }: RollFields): string {
  return [
    office === null ? "" : said.offices[office],
    isSubstitute ? said.substitute : "",
    said.dates(from, until),
  ]
    .filter(Boolean)
    .join(", ");
}

function nameKey(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLowerCase();
}
