// Chooses an indicator by its reference or its name.
import { TextInput } from "@mantine/core";
import { useId } from "react";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import { words } from "../../text/en-GB.ts";
import { indicatorNamed, labelOf } from "./indicator-named.ts";

const said = words.search;

interface IndicatorFieldProps {
  readonly register: readonly Indicator[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

export function IndicatorField({ register, typed, onType }: IndicatorFieldProps) {
  const list = useId();
  const isUnknown = typed.trim() !== "" && indicatorNamed(register, typed) === null;
  return (
    <div>
      <TextInput
        type="search"
        list={list}
        label={said.indicator}
        description={isUnknown ? said.indicatorUnknown : said.indicatorHint}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={({ key }) => key === "Escape" && onType("")}
      />
      <datalist id={list}>
        {register.map((indicator) => (
          <option key={indicator.reference} value={labelOf(indicator)} />
        ))}
      </datalist>
    </div>
  );
}
