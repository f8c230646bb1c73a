// The way in for minutes that were written before: a Word document is chosen and shown before anything is stored.
import { Button, Drawer } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import type { Grant } from "../../../../shared/contract.ts";
import { desk } from "../../../desk.ts";
import { asRefusal } from "../../../line.ts";
import { useNotice } from "../../../parts/notices.tsx";
import { words } from "../../../text/en-GB.ts";

const said = words.oldMinutes;
const Preview = lazy(async () => ({
  default: (await import("./old-minutes-preview.tsx")).OldMinutesPreview,
}));

interface BringInOldMinutesProps {
  /** The body that is offered where the document names none that is known. */
  readonly body: string;
  readonly onMeeting: (meeting: string) => void;
}

export function BringInOldMinutes({ body, onMeeting }: BringInOldMinutesProps) {
  const say = useNotice();
  const [file, setFile] = useState<Grant | null>(null);

  async function choose() {
    try {
      const chosen = await desk.chooseDocument();
      if (chosen) setFile(chosen);
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    }
  }

  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconFileImport size={18} aria-hidden />}
        onClick={() => void choose()}
      >
        {said.bringIn}
      </Button>
      {/* The list of a select is closed with Escape as well, which must not throw away what was put right. */}
      <Drawer.Root
        opened={file !== null}
        onClose={() => setFile(null)}
        closeOnEscape={false}
        position="right"
        size="100%"
        transitionProps={{ duration: 0 }}
      >
        <Drawer.Content>
          <Drawer.Header role="presentation">
            <Drawer.Title>{file && said.title(file.name)}</Drawer.Title>
            <Drawer.CloseButton aria-label={words.shell.close} />
          </Drawer.Header>
          <Drawer.Body>
            {file && (
              <Suspense fallback={<p role="status">{said.reading}</p>}>
                <Preview
                  key={file.id}
                  file={file}
                  body={body}
                  onAnother={() => void choose()}
                  onBroughtIn={(meeting) => {
                    setFile(null);
                    onMeeting(meeting);
                  }}
                />
              </Suspense>
            )}
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </>
  );
}
