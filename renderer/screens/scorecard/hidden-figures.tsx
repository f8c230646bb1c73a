// Shows before printing which figures and comments the public paper leaves out, and why.
import { Button } from "@mantine/core";
import { IconEyeOff } from "@tabler/icons-react";
import { useState } from "react";
import type { HiddenFigure } from "../../../shared/domain/disclosure/public-scorecard.ts";
import type { DisclosureRules } from "../../../shared/domain/disclosure/rules.ts";
import { periodName } from "../../../shared/domain/period/period.ts";
import { useQuery } from "../../backend.ts";
import { useOnceDrawn } from "../../parts/once-drawn.ts";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { SideDrawer } from "../../parts/side-drawer.tsx";
import { words } from "../../text/en-GB.ts";
import { HiddenNotes } from "./hidden-notes.tsx";

const said = words.scorecard.hidden;
const COLUMNS = Object.entries(said.columns);

export function HiddenFigures({ meeting }: { readonly meeting: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const isDrawn = useOnceDrawn();
  const hidden = useQuery("scorecards.hidden", isDrawn ? { meeting } : null);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        className="hidden-figures"
        leftSection={<IconEyeOff size={18} aria-hidden />}
        onClick={() => setIsOpen(true)}
        aria-haspopup="dialog"
      >
        {hidden.state === "ready" ? said.count(hidden.value.hidden.length) : said.open}
      </Button>
      <SideDrawer
        title={said.title}
        size="min(56rem, 96vw)"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={said.close}
      >
        {hidden.state === "ready" && <About rules={hidden.value.disclosure.rules} />}
        {hidden.state === "loading" && <p role="status">{words.shell.loading}</p>}
        {hidden.state === "refused" && <RefusalNote refusal={hidden.refusal} />}
        {hidden.state === "ready" && (
          <>
            <HiddenTable hidden={hidden.value.hidden} />
            <HiddenNotes {...hidden.value} />
          </>
        )}
        <p className="quiet">
          {said.again} {words.smallNumbers.where}
        </p>
      </SideDrawer>
    </>
  );
}

function About({ rules }: { readonly rules: DisclosureRules }) {
  const { about, aboutNoughts } = words.smallNumbers;
  return (
    <p>
      {about(rules.smallUpTo, rules.leastShared)} {rules.hidesNought && aboutNoughts}
    </p>
  );
}

function HiddenTable({ hidden }: { readonly hidden: readonly HiddenFigure[] }) {
  if (hidden.length === 0) return <p className="strong">{said.nothing}</p>;
  return (
    <table className="plain hidden-table">
      <thead>
        <tr>
          {COLUMNS.map(([column, heading]) => (
            <th key={column} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hidden.map(({ indicator, name, period, place, reason }) => (
          <tr key={`${indicator} ${period} ${place}`}>
            <th scope="row">
              <span className="reference">{indicator}</span> {name}
            </th>
            <td className="whole">{periodName(period)}</td>
            <td className="whole">{said.places[place]}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
