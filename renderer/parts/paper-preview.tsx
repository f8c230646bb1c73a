// A paper as it would be printed, on white sheets, of the same blocks.
import "../styles/paper.css";
import { Fragment, type ReactNode, useId } from "react";
import type { PaperAsked } from "../../shared/contract.ts";
import {
  type Block,
  isParts,
  LIST_TYPES,
  type Paper,
  type Picture,
  type Run,
  STATUS_SHAPES,
  type Table,
  type TableCell,
} from "../../shared/domain/paper/blocks.ts";
import { drawingAddress } from "../../shared/domain/paper/drawing.ts";
import { useQuery } from "../backend.ts";
import { words } from "../text/en-GB.ts";
import { RefusalNote } from "./refusal-note.tsx";

export function PaperPreview({ asked }: { readonly asked: PaperAsked }) {
  const preview = useQuery("papers.preview", asked);
  if (preview.state === "loading") return <p role="status">{words.shell.loading}</p>;
  if (preview.state === "refused") return <RefusalNote refusal={preview.refusal} />;
  return <PaperSheets paper={preview.value.paper} />;
}

export function PaperSheets({ paper }: { readonly paper: Omit<Paper, "snapshot"> }) {
  return (
    <div className="paper-sheets">
      {inOrder(paper.sections, ({ orientation, blocks }) => (
        <div className={`paper-sheet ${orientation}`}>
          {inOrder(blocks, (block) => (
            <OneBlock block={block} />
          ))}
        </div>
      ))}
    </div>
  );
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.block) {
    // The window has the first two levels of heading for itself.
    case "title":
      return <h3 className="paper-title">{block.text}</h3>;
    case "heading": {
      const Heading = HEADINGS[block.level];
      return <Heading className={`paper-heading-${block.level}`}>{block.text}</Heading>;
    }
    case "paragraph":
      return (
        <p className={`paper-${block.role}`}>
          <Runs runs={block.runs} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List {...(isParts(block) ? { className: "paper-resolution", type: LIST_TYPES[block.ordered] } : {})}>
          {inOrder(block.items, (item) => (
            <li>
              <Runs runs={item} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return <TableOnPaper table={block} />;
    case "chart":
      return (
        <p>
          <Drawing picture={block.picture} />
        </p>
      );
  }
}

const HEADINGS = { 1: "h4", 2: "h5", 3: "h6" } as const;

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return inOrder(runs, ({ text, strong }) => (strong ? <strong>{text}</strong> : text));
}

function Drawing({ picture }: { readonly picture: Picture }) {
  const { alt, width, height } = picture;
  return <img src={drawingAddress(picture)} alt={alt} width={width} height={height} />;
}

function TableOnPaper({ table: { title, description, columns, rows } }: { readonly table: Table }) {
  const id = useId();
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const side = (place: number) => (columns[place]?.align === "right" ? "number" : undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of fields is something else
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the sheet is scrolled by the keyboard
    <div className="paper-table" role="group" aria-labelledby={id} tabIndex={0}>
      <p className="unseen" id={`${id}-shows`}>
        {description}
      </p>
      <table aria-describedby={`${id}-shows`}>
        <caption id={id}>{title}</caption>
        <colgroup>
          {inOrder(columns, ({ width }) => (
            <col style={{ width: `${(100 * width) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {inOrder(columns, ({ heading }, place) => (
              <th scope="col" className={side(place)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(rows, (row) => (
            <tr>
              {inOrder(row, (cell, place) =>
                place === 0 ? (
                  <th scope="row" className={side(place)}>
                    <InCell cell={cell} />
                  </th>
                ) : (
                  <td className={side(place)}>
                    <InCell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function InCell({ cell }: { readonly cell: TableCell }) {
  switch (cell.cell) {
    case "text":
      return <Runs runs={cell.runs} />;
    case "picture":
      return <Drawing picture={cell.picture} />;
    case "status":
      return (
        <span className={`paper-status paper-${cell.status}`}>
          <span aria-hidden>{STATUS_SHAPES[cell.status]}</span> {cell.text}
        </span>
      );
  }
}

/** A paper does not change while it is shown, so each part goes by its place. */
function inOrder<T>(parts: readonly T[], draw: (part: T, place: number) => ReactNode): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
  return parts.map((part, place) => <Fragment key={place}>{draw(part, place)}</Fragment>);
}
