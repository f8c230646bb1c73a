// Search over all minutes, resolutions and actions, by words and by indicator.
import "../../styles/search.css";
import { TextInput } from "@mantine/core";
import { IconSearch, IconSearchOff } from "@tabler/icons-react";
import { useRef, useState } from "react";
import type { Spoken } from "../../../shared/contract.ts";
import { plainWording } from "../../../shared/domain/plain-wording.ts";
import { useQuery } from "../../backend.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { useSlashKey } from "../../parts/slash-key.ts";
import { words } from "../../text/en-GB.ts";
import { byMeeting } from "./by-meeting.ts";
import { FoundList } from "./found-list.tsx";
import { IndicatorField } from "./indicator-field.tsx";
import { indicatorNamed } from "./indicator-named.ts";
import { useSearch } from "./use-search.ts";

const said = words.search;
/** So many are answered at most. */
const MOST = 200;

export default function SearchScreen({ onMeeting }: { readonly onMeeting: (id: string) => void }) {
  const indicators = useQuery("indicators.list", {});
  const register = indicators.state === "ready" ? indicators.value : [];
  const [typed, setTyped] = useState("");
  const [named, setNamed] = useState("");
  const indicator = indicatorNamed(register, named);
  const { found, refusal } = useSearch(typed, indicator?.reference ?? null);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useSlashKey(field);
  return (
    <div className="screen search">
      <h1>{said.title}</h1>
      <div className="search-fields">
        <TextInput
          ref={field}
          type="search"
          label={said.field}
          description={said.fieldHint}
          leftSection={<IconSearch size={18} aria-hidden />}
          autoFocus
          maxLength={300}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") setTyped("");
            if (event.key !== "ArrowDown" && event.key !== "Enter") return;
            event.preventDefault();
            list.current?.querySelector("button")?.focus();
          }}
        />
        <IndicatorField register={register} typed={named} onType={setNamed} />
      </div>
      <p role="status" className="search-count">
        {found && countWords(found)} {indicator && `${said.spokenOf(plainWording(indicator))}.`}
      </p>
      {refusal && <RefusalNote refusal={refusal} />}
      {found === null && !refusal && (
        <EmptyState icon={IconSearch} title={said.startTitle} text={said.start} />
      )}
      {found?.length === 0 && (
        <EmptyState
          icon={IconSearchOff}
          title={said.noneTitle}
          text={typed.trim() === "" ? said.noneOf : said.none}
        />
      )}
      {found !== null && found.length > 0 && (
        <>
          <FoundList found={found} list={list} onMeeting={onMeeting} />
          <p className="quiet keys">{said.keys}</p>
        </>
      )}
    </div>
  );
}

function countWords(found: readonly Spoken[]): string {
  if (found.length === 0) return "";
  const count = `${said.found(found.length, byMeeting(found).length)}.`;
  return found.length < MOST ? count : said.more(found.length);
}
