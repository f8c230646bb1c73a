// What the lines come to with their roles: who was there, the items, what was resolved.
import { memo } from "react";
import type { OldItem, OldMinutes } from "../../../../shared/domain/old-minutes/old-minutes.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.oldMinutes;
const LISTS = ["present", "alsoPresent", "apologies"] as const;

export const Found = memo(function Found({ minutes }: { readonly minutes: OldMinutes }) {
  const { items, closedAt } = minutes;
  return (
    <section className="old-found" aria-labelledby="old-found-title">
      <h2 id="old-found-title">{said.found}</h2>
      <dl>
        {LISTS.map((list) => (
          <div key={list}>
            <dt>{said.lists[list]}</dt>
            <dd>{minutes[list].length === 0 ? said.nobody : <Names names={minutes[list]} />}</dd>
          </div>
        ))}
      </dl>
      <h3>{said.items(items.length)}</h3>
      {items.length === 0 && <p className="note">{said.noItems}</p>}
      <ol className="old-items">
        {items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: titles and numbers can come twice
          <FoundItem key={place} item={item} />
        ))}
      </ol>
      <p>{closedAt === "" ? said.notClosed : said.closedAt(closedAt)}</p>
    </section>
  );
});

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <ul>
      {names.map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name can come twice
        <li key={place}>{name}</li>
      ))}
    </ul>
  );
}

function FoundItem({ item: { number, title, paragraphs, resolution } }: { readonly item: OldItem }) {
  return (
    <li>
      <span className="block strong">{[number, title || said.untitled].filter(Boolean).join(" ")}</span>
      <span className="block quiet">{said.paragraphs(paragraphs.length)}</span>
      {resolution && <span className="block old-resolved">{said.resolved(resolution.wording)}</span>}
    </li>
  );
}
