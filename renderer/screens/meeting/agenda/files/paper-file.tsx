// The file of a paper, as it is kept: what it is, a copy of it, and another in its place.
import { Button } from "@mantine/core";
import { IconDownload, IconFile } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { Attachment } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import { endingOf, fileSize } from "../../../../../shared/domain/meeting/agenda/file-kinds.ts";
import { words } from "../../../../text/en-GB.ts";

const said = words.agenda;

interface PaperFileProps {
  readonly attachment: Attachment;
  /** Counted from 1. */
  readonly place: number;
  /** True once the agenda has gone out. */
  readonly isOut: boolean;
  /** True for one that has just come: the keyboard then stands at it. */
  readonly isArrived: boolean;
  /** Null where the agenda stands as it is. */
  readonly onChoose: (() => void) | null;
  readonly onSaveCopy: () => void;
}

export function PaperFile({ attachment, place, isOut, isArrived, onChoose, onSaveCopy }: PaperFileProps) {
  const { file } = attachment;
  const copy = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isArrived) copy.current?.focus();
  }, [isArrived]);
  const other = isOut ? said.chooseNewerFile : said.chooseOtherFile;
  const ofPaper = <span className="unseen">{said.ofPaper(place)}</span>;
  return (
    <div className="agenda-file">
      {file && (
        <>
          <span className="agenda-file-name">
            <IconFile size={18} aria-hidden />
            <span>
              {file.name}{" "}
              <span className="quiet">{said.fileFacts(endingOf(file.name), fileSize(file.bytes))}</span>
            </span>
          </span>
          <Button
            ref={copy}
            variant="default"
            size="compact-sm"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={onSaveCopy}
          >
            {said.saveCopy}
            {ofPaper}
          </Button>
        </>
      )}
      {onChoose && (
        <Button variant="subtle" size="compact-sm" onClick={onChoose}>
          {file ? other : said.chooseItsFile}
          {ofPaper}
        </Button>
      )}
    </div>
  );
}
