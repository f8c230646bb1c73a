// A refusal as a person reads it: what happened, what was kept, what to do now.
import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Refusal } from "../../shared/errors.ts";
import { refusalWords, words } from "../text/en-GB.ts";

interface RefusalNoteProps {
  readonly refusal: Refusal;
  readonly onTryAgain?: () => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}

export function RefusalNote({ refusal, onTryAgain, children }: RefusalNoteProps) {
  const { sentence, next } = refusalWords(refusal);
  return (
    <div className="refusal" role="alert">
      <IconAlertTriangle aria-hidden className="refusal-mark" />
      <div>
        <p className="refusal-sentence">{sentence}</p>
        <p>{next}</p>
        {(onTryAgain || children) && (
          <div className="buttons">
            {onTryAgain && (
              <Button variant="default" onClick={onTryAgain}>
                {words.shell.tryAgain}
              </Button>
            )}
            {children}
          </div>
        )}
      </div>
    </div>
  );
}
