// The files of papers: chosen or dropped, kept with their item, and saved as copies.
import { useState } from "react";
import type { Grant } from "../../../../../shared/contract.ts";
import { dayOfInstant, type IsoInstant } from "../../../../../shared/domain/dates.ts";
import type { AgendaItem, Attachment, KeptFile } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import { paperFileName } from "../../../../../shared/domain/meeting/agenda/agenda-pack.ts";
import { outSince, titleOfFile } from "../../../../../shared/domain/meeting/agenda/attach-file.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { useLine } from "../../../../backend.ts";
import { desk } from "../../../../desk.ts";
import { asRefusal } from "../../../../line.ts";
import { useNotice } from "../../../../parts/notices.tsx";
import { words } from "../../../../text/en-GB.ts";
import type { Saved } from "../../use-saving.ts";
import { type AgendaDraft, withPaperFile } from "../agenda-draft.ts";

const said = words.agenda;

export interface PaperFiles {
  readonly isReading: boolean;
  /** True once the agenda has gone out: a newer file then stands beside the one that went with it. */
  readonly isOut: boolean;
  /** Asks for the file of a paper of the item, or (null) of a new one; gives its SHA-256, or null where none was kept. */
  readonly choose: (item: string, paper: Attachment | null) => Promise<string | null>;
  /** Each file becomes a paper of the item. */
  readonly drop: (item: string, files: readonly File[]) => Promise<void>;
  readonly saveCopy: (item: AgendaItem, number: string, paper: Attachment) => Promise<void>;
}

export function usePaperFiles({ meeting }: MeetingRecord, { revise, save }: Saved<AgendaDraft>): PaperFiles {
  const line = useLine();
  const say = useNotice();
  const [isReading, setReading] = useState(false);
  const out = outSince(meeting, dayOfInstant(new Date().toISOString() as IsoInstant));

  async function read({ id }: Grant): Promise<KeptFile> {
    setReading(true);
    try {
      return await line.call("files.keep", { file: id });
    } finally {
      setReading(false);
    }
  }

  async function keep(item: string, paper: Attachment | null, grant: Grant): Promise<string> {
    const file = await read(grant);
    const title = titleOfFile(file.name);
    revise((draft) => withPaperFile(draft, item, { paper, title, file, outSince: out }));
    const isNewer = out !== null && paper?.file !== undefined && paper.file.sha256 !== file.sha256;
    if (await save())
      say({ notice: "done", text: isNewer ? said.newerFileKept(file.name) : said.fileKept(file.name) });
    return file.sha256;
  }

  async function carefully<T>(work: () => Promise<T>): Promise<T | null> {
    say(null);
    try {
      return await work();
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
      return null;
    }
  }

  return {
    isReading,
    isOut: out !== null,
    choose: (item, paper) =>
      carefully(async () => {
        const grant = await desk.chooseDocument("paper");
        return grant && keep(item, paper, grant);
      }),
    drop: async (item, files) => {
      await carefully(async () => {
        for (const grant of await desk.dropped(files)) await keep(item, null, grant);
      });
    },
    saveCopy: async ({ exemption }, number, paper) => {
      const { file } = paper;
      if (file === undefined) return;
      await carefully(async () => {
        const twin = exemption === null ? "public" : "part B";
        const place = await desk.chooseCopyPlace(paperFileName(number, paper, file, twin));
        if (!place) return;
        const { fileName } = await line.call("files.saveCopy", { sha256: file.sha256, place: place.id });
        say({ notice: "done", text: said.copySaved(fileName), reveal: () => desk.reveal(place.id) });
      });
    },
  };
}
