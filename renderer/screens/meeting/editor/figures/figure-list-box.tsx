// The indicators whose figures can be quoted at the cursor. The keyboard stays in the text, which moves through them.
import { IconEyeOff } from "@tabler/icons-react";
import { type Editor, useEditorState } from "@tiptap/react";
import { type RefObject, useEffect, useRef } from "react";
import { blankWords } from "../../../../../shared/domain/format-figure.ts";
import { periodName, shortPeriodName } from "../../../../../shared/domain/period/period.ts";
import { words } from "../../../../text/en-GB.ts";
import { useBesideText } from "../beside-text.ts";
import type { QuotableIndicator } from "../minute-editor-props.ts";
import {
  FIGURE_LIST_ID,
  matchingIndicators,
  type OpenList,
  openList,
  optionId,
  quoteIndicator,
} from "./figure-list.ts";

const said = words.editor;

interface FigureListProps {
  readonly editor: Editor;
  readonly indicators: readonly QuotableIndicator[];
  readonly paper: RefObject<HTMLElement | null>;
}

export function FigureListBox(props: FigureListProps) {
  const list = useEditorState({
    editor: props.editor,
    selector: ({ editor }) => openList(editor.state),
  });
  if (!list) return null;
  // What was written on after an `@` that asked for no figure needs no list.
  const matching = matchingIndicators(props.indicators, list.query);
  if (matching.length === 0 && list.query.includes(" ")) return null;
  return <OpenFigureList {...props} list={list} matching={matching} />;
}

interface OpenFigureListProps extends FigureListProps {
  readonly list: OpenList;
  readonly matching: readonly QuotableIndicator[];
}

function OpenFigureList(props: OpenFigureListProps) {
  const { editor, indicators, paper, list, matching } = props;
  const place = useBesideText(editor, paper, list.at);
  const isFound = matching.length > 0;
  const active = matching[list.active];
  return (
    <div className="beside-text figure-list" style={place}>
      {isFound && <Indicators {...props} />}
      {active && <p className="quiet">{whatEnterDoes(active)}</p>}
      <p className={isFound ? "unseen" : "quiet"} role="status">
        {isFound
          ? said.indicatorsFound(matching.length)
          : indicators.length > 0
            ? said.noIndicator
            : said.noFigures}
      </p>
    </div>
  );
}

function Indicators({ editor, list, matching }: OpenFigureListProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.children[list.active]?.scrollIntoView({ block: "nearest" });
  }, [list.active]);
  return (
    <div className="figure-options" role="listbox" id={FIGURE_LIST_ID} aria-label={said.figures} ref={box}>
      {matching.map((indicator, nth) => (
        <div
          key={indicator.reference}
          id={optionId(nth)}
          role="option"
          tabIndex={-1}
          aria-selected={nth === list.active}
          onMouseDown={(event) => {
            event.preventDefault();
            editor.view.dispatch(quoteIndicator(editor.state, indicator, event.shiftKey ? "name" : "figure"));
          }}
        >
          <span>{indicator.reference}</span>
          <span>{indicator.name}</span>
          <Latest {...indicator} />
        </div>
      ))}
    </div>
  );
}

function Latest({ latest, period }: Pick<QuotableIndicator, "latest" | "period">) {
  switch (latest.latest) {
    case "quotable":
      return (
        <>
          <span className="figure-value">{latest.text}</span>
          <span className="quiet">{shortPeriodName(period)}</span>
        </>
      );
    case "hidden":
      return (
        <span className="figure-mark quiet">
          <IconEyeOff size={16} aria-hidden /> {said.hiddenFrom(periodName(period))}
        </span>
      );
    case "missing":
      return (
        <span className="figure-mark quiet">
          {said.noFigureFor(periodName(period), blankWords(latest.why))}
        </span>
      );
  }
}

function whatEnterDoes({ latest }: QuotableIndicator): string {
  if (latest.latest === "quotable") return said.howToQuote;
  return latest.latest === "hidden" ? said.hiddenSo(latest.reason) : said.howToName;
}
