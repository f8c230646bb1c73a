// The figures that can be quoted at the cursor. The keyboard stays in the text, which moves through them.
import { type Editor, useEditorState } from "@tiptap/react";
import { type RefObject, useEffect, useRef } from "react";
import { shortPeriodName } from "../../../../shared/domain/period/period.ts";
import { words } from "../../../text/en-GB.ts";
import { useBesideText } from "./beside-text.ts";
import {
  FIGURE_LIST_ID,
  matchingFigures,
  type OpenList,
  openList,
  optionId,
  quoteFigure,
} from "./figure-list.ts";
import type { QuotableFigure } from "./minute-editor-props.ts";

const said = words.editor;

interface FigureListProps {
  readonly editor: Editor;
  readonly figures: readonly QuotableFigure[];
  readonly paper: RefObject<HTMLElement | null>;
}

export function FigureListBox(props: FigureListProps) {
  const list = useEditorState({
    editor: props.editor,
    selector: ({ editor }) => openList(editor.state),
  });
  if (!list) return null;
  // What was written on after an `@` that asked for no figure needs no list.
  const matching = matchingFigures(props.figures, list.query);
  if (matching.length === 0 && list.query.includes(" ")) return null;
  return <OpenFigureList {...props} list={list} matching={matching} />;
}

interface OpenFigureListProps extends FigureListProps {
  readonly list: OpenList;
  readonly matching: readonly QuotableFigure[];
}

function OpenFigureList(props: OpenFigureListProps) {
  const { editor, figures, paper, list, matching } = props;
  const place = useBesideText(editor, paper, list.at);
  const isFound = matching.length > 0;
  return (
    <div className="beside-text figure-list" style={place}>
      {isFound && <Figures {...props} />}
      {isFound && <p className="quiet">{said.howToQuote}</p>}
      <p className={isFound ? "unseen" : "quiet"} role="status">
        {isFound ? said.figuresFound(matching.length) : figures.length > 0 ? said.noFigure : said.noFigures}
      </p>
    </div>
  );
}

function Figures({ editor, list, matching }: OpenFigureListProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.children[list.active]?.scrollIntoView({ block: "nearest" });
  }, [list.active]);
  return (
    <div className="figure-options" role="listbox" id={FIGURE_LIST_ID} aria-label={said.figures} ref={box}>
      {matching.map((figure, nth) => (
        <div
          key={`${figure.indicator} ${figure.period}`}
          id={optionId(nth)}
          role="option"
          tabIndex={-1}
          aria-selected={nth === list.active}
          onMouseDown={(event) => {
            event.preventDefault();
            editor.view.dispatch(quoteFigure(editor.state, figure, event.shiftKey ? "name" : "figure"));
          }}
        >
          <span className="figure-reference">{figure.reference}</span>
          <span className="figure-name">{figure.name}</span>
          <span className="figure-value">{figure.text}</span>
          <span className="figure-period quiet">{shortPeriodName(figure.period)}</span>
        </div>
      ))}
    </div>
  );
}
