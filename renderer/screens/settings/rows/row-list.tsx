// A list of rows to write in, to put in order and to take out; one that was taken out can be put back until it is saved.
import { ActionIcon, Button } from "@mantine/core";
import { IconArrowBackUp, IconGripVertical, IconX } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { words } from "../../../text/en-GB.ts";
import { type Row, type Rows, withMoved, withRemoved } from "./rows.ts";
import { type Order, useOrder } from "./use-order.ts";

const said = words.settings;

interface RowListProps<T> {
  readonly label: string;
  readonly rows: Rows<T>;
  readonly onChange: (change: (rows: Rows<T>) => Rows<T>) => void;
  /** What a row is called, for those who listen and where it is taken out; empty where it has no name yet. */
  readonly nameOf: (value: T) => string;
  /** The fields of a row. */
  readonly children: (row: Row<T>) => ReactNode;
}

export function RowList<T>({ label, rows, onChange, nameOf, children }: RowListProps<T>) {
  const [told, setTold] = useState("");
  const keys = rows.map(({ key }) => key);
  const order = useOrder(keys, (key, before) => {
    onChange((all) => withMoved(all, key, before));
    const after = withMoved(rows, key, before);
    const place = after.findIndex((row) => row.key === key);
    const row = after[place];
    if (row) setTold(said.moved(nameOf(row.value) || said.unnamed, place + 1, after.length));
  });
  if (rows.length === 0) return null;
  return (
    <>
      <ol className="rows" aria-label={label} ref={order.list}>
        {rows.map((row) => (
          <li key={row.key} {...order.row(row.key)}>
            <OneRow
              row={row}
              name={nameOf(row.value) || said.unnamed}
              order={rows.length > 1 ? order : null}
              onRemoved={(isRemoved) => onChange((all) => withRemoved(all, row.key, isRemoved))}
            >
              {children(row)}
            </OneRow>
          </li>
        ))}
      </ol>
      <p className="unseen" role="status">
        {told}
      </p>
    </>
  );
}

interface OneRowProps {
  readonly row: Row<unknown>;
  readonly name: string;
  /** Null where there is nothing to put in order. */
  readonly order: Order | null;
  readonly onRemoved: (isRemoved: boolean) => void;
  readonly children: ReactNode;
}

function OneRow({ row, name, order, onRemoved, children }: OneRowProps) {
  // What was pressed goes, so the keyboard is given to what stands in its place.
  const [isTurned, setTurned] = useState(false);
  function turn(isRemoved: boolean) {
    setTurned(true);
    onRemoved(isRemoved);
  }
  if (row.isRemoved)
    return (
      <>
        <p className="row-removed quiet">{said.removed(name)}</p>
        <Button
          size="compact-md"
          variant="subtle"
          autoFocus={isTurned}
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          onClick={() => turn(false)}
        >
          {said.putBack}
        </Button>
      </>
    );
  return (
    <>
      {order ? (
        <button
          type="button"
          className="row-handle"
          aria-label={said.move(name)}
          title={said.move(name)}
          {...order.handle(row.key)}
        >
          <IconGripVertical size={18} aria-hidden />
        </button>
      ) : (
        <span className="row-handle" />
      )}
      {children}
      <ActionIcon
        variant="subtle"
        color="gray"
        className="row-remove"
        aria-label={said.remove(name)}
        title={said.remove(name)}
        autoFocus={isTurned}
        onClick={() => turn(true)}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </>
  );
}
