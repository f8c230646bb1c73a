// What the tints of a sheet mean: each by its word, its shape and its colour.
import { words } from "../../../text/en-GB.ts";
import type { Became, Tint } from "./sheet-marks.ts";

const said = words.sheet;

export const SHAPES: Readonly<Record<Became, string>> = {
  new: "+",
  revised: "↻",
  unchanged: "=",
  asked: "?",
  "left out": "×",
};

const LEGEND: readonly Tint[] = ["new", "revised", "unchanged", "asked", "left out", "label", "heading"];

export function TintMark({ tint }: { readonly tint: Tint }) {
  return (
    <span className="tint-mark">
      <span aria-hidden className={`tint tint-sample tint-${tint.replace(" ", "-")}`}>
        {tint === "label" || tint === "heading" ? "Aa" : SHAPES[tint]}
      </span>
      {said.tints[tint]}
    </span>
  );
}

export function Legend() {
  return (
    <ul className="legend" aria-label={said.legend}>
      {LEGEND.map((tint) => (
        <li key={tint}>
          <TintMark tint={tint} />
        </li>
      ))}
      <li className="tint-mark">
        <span aria-hidden className="tint-sample">
          <span className="sheet-flag sheet-flag-warning" />
        </span>
        {said.flag}
      </li>
    </ul>
  );
}
