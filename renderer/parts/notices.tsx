// What was done, said in one place at the foot of the window; it stays until it is closed or followed by another.
import { Button, CloseButton, Paper } from "@mantine/core";
import { IconCheck, IconFolder } from "@tabler/icons-react";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { Refusal } from "../../shared/errors.ts";
import { words } from "../text/en-GB.ts";
import { RefusalNote } from "./refusal-note.tsx";

export type Notice =
  | { readonly notice: "done"; readonly text: string; readonly reveal?: () => void }
  | { readonly notice: "refused"; readonly refusal: Refusal };

const NoticeContext = createContext<(notice: Notice | null) => void>(() => undefined);

/** Shows a notice in place of the one before; null takes it away. */
export function useNotice(): (notice: Notice | null) => void {
  return useContext(NoticeContext);
}

export function Notices({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const say = useMemo(() => setNotice, []);
  return (
    <NoticeContext value={say}>
      {children}
      <section className="notices" aria-live="polite" aria-label={words.shell.notices}>
        {notice && (
          <Paper className="notice" shadow="md" withBorder>
            {notice.notice === "refused" ? (
              <RefusalNote refusal={notice.refusal} />
            ) : (
              <Done notice={notice} />
            )}
            <CloseButton aria-label={words.shell.close} onClick={() => setNotice(null)} />
          </Paper>
        )}
      </section>
    </NoticeContext>
  );
}

function Done({ notice: { text, reveal } }: { readonly notice: Extract<Notice, { notice: "done" }> }) {
  return (
    <div className="notice-done">
      <IconCheck aria-hidden className="good" />
      <span>{text}</span>
      {reveal && (
        <Button variant="light" leftSection={<IconFolder size={18} aria-hidden />} onClick={reveal}>
          {words.shell.showInFolder}
        </Button>
      )}
    </div>
  );
}
