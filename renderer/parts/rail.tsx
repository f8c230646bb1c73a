// The places of the window.
import {
  IconChecklist,
  IconClipboardText,
  IconFileImport,
  IconFiles,
  IconSearch,
  IconSettings,
  IconTable,
} from "@tabler/icons-react";
import { PLACES, type Place } from "../next-thing.ts";
import { words } from "../text/en-GB.ts";

const ICONS = {
  returns: IconFileImport,
  scorecard: IconTable,
  meeting: IconClipboardText,
  actions: IconChecklist,
  papers: IconFiles,
  search: IconSearch,
  settings: IconSettings,
};

interface RailProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  /** Workbooks on the list of returns that are still to be read, answered or accepted. */
  readonly waiting: number;
}

export function Rail({ place, onPlace, waiting }: RailProps) {
  return (
    <nav className="rail" aria-label={words.shell.places}>
      {PLACES.map((each) => {
        const Mark = ICONS[each];
        return (
          <button
            key={each}
            type="button"
            className="rail-place"
            aria-current={each === place ? "page" : undefined}
            onClick={() => onPlace(each)}
          >
            <Mark size={22} stroke={1.6} aria-hidden />
            {words.shell[each]}
            {each === "returns" && waiting > 0 && (
              <span className="rail-count" title={words.shell.onTheList(waiting)}>
                {waiting}
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
