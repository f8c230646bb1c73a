// The files that are kept with the agenda, handed on in one zip: for the public, and apart from it as Part B.
import { Button } from "@mantine/core";
import { IconFileZip } from "@tabler/icons-react";
import { useState } from "react";
import { longDate } from "../../../../../shared/domain/dates.ts";
import { agendaPack } from "../../../../../shared/domain/meeting/agenda/agenda-pack.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import type { Twin } from "../../../../../shared/domain/paper/meeting-blocks.ts";
import { useLine } from "../../../../backend.ts";
import { desk } from "../../../../desk.ts";
import { asRefusal } from "../../../../line.ts";
import { useNotice } from "../../../../parts/notices.tsx";
import { words } from "../../../../text/en-GB.ts";
import type { AgendaDraft } from "../agenda-draft.ts";

const said = words.agenda;

interface PackPartProps {
  readonly record: MeetingRecord;
  readonly draft: AgendaDraft;
  readonly save: () => Promise<boolean>;
}

/** Silent while no file is kept. */
export function PackPart({ record, draft, save }: PackPartProps) {
  const items = draft.items.map((item) => ({ number: "", item }));
  const filesOf = (twin: Twin) =>
    agendaPack({ items, agendaAsOpened: record.agendaAsOpened }, twin).papers.length;
  const open = filesOf("public");
  const inPrivate = filesOf("part B");
  if (open + inPrivate === 0) return null;
  const { id, date } = record.meeting;
  return (
    <section className="agenda-aside-part" aria-label={said.handingOn}>
      <h2>{said.handingOn}</h2>
      <p className="quiet">{said.filesKept(open, inPrivate)}</p>
      {open > 0 && (
        <SavePapers
          meeting={id}
          twin="public"
          label={said.savePapers}
          name={said.packName(longDate(date))}
          save={save}
        />
      )}
      {inPrivate > 0 && (
        <SavePapers
          meeting={id}
          twin="part B"
          label={said.savePartB}
          name={said.partBPackName(longDate(date))}
          save={save}
        />
      )}
    </section>
  );
}

interface SavePapersProps extends Pick<PackPartProps, "save"> {
  readonly meeting: string;
  readonly twin: Twin;
  readonly label: string;
  /** Under which the zip is offered. */
  readonly name: string;
}

function SavePapers({ meeting, twin, label, name, save }: SavePapersProps) {
  const line = useLine();
  const say = useNotice();
  const [isBusy, setBusy] = useState(false);

  async function savePapers() {
    setBusy(true);
    say(null);
    try {
      if (!(await save())) return;
      const place = await desk.chooseCopyPlace(name);
      if (!place) return;
      const handed = await line.call("files.handOn", { meeting, twin, place: place.id });
      const { papers, notKept, heldBack, fileName } = handed;
      const text = [
        said.packSaved(papers.length, fileName),
        notKept.length > 0 ? said.packLacks(notKept.join("; ")) : "",
        heldBack.length > 0 ? said.packHoldsBack(heldBack.join("; ")) : "",
      ].join("");
      say({ notice: "done", text, reveal: () => desk.reveal(place.id) });
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconFileZip size={18} aria-hidden />}
        loading={isBusy}
        onClick={() => void savePapers()}
      >
        {label}
      </Button>
    </div>
  );
}
