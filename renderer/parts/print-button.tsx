// One paper to Word, or in another form that it goes out in: asks where, prints, and says what was done and where it lies.
import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import type { PaperAsked, PrintedPaper } from "../../shared/contract.ts";
import { formOf, type PaperForm } from "../../shared/domain/paper/form.ts";
import { useLine } from "../backend.ts";
import { desk } from "../desk.ts";
import { asRefusal, type Line } from "../line.ts";
import { words } from "../text/en-GB.ts";
import { useMenu } from "./menu.ts";
import { useNotice } from "./notices.tsx";

interface PrintButtonProps {
  /** As Word. */
  readonly print: (line: Line, place: string) => Promise<PrintedPaper>;
  /** The same paper, where it goes out as PDF and as a page for the web too. */
  readonly paper?: PaperAsked;
  readonly suggestedName: string;
  /** Saves what is to be printed; false where it could not. */
  readonly saveFirst?: () => Promise<boolean>;
  readonly label?: string;
  /** What the button is called where its label alone does not tell it from others. */
  readonly describedAs?: string;
  /** True for a second paper of a screen: the menu prints the first. */
  readonly isSecond?: boolean;
}

export function PrintButton({
  print,
  paper,
  suggestedName,
  saveFirst,
  label = words.printing.print,
  describedAs,
  isSecond = false,
}: PrintButtonProps) {
  const line = useLine();
  const say = useNotice();
  const [busy, setBusy] = useState(false);
  const [making, setMaking] = useState<AbortController | null>(null);

  const choosePlaceAndPrint = useCallback(async () => {
    setBusy(true);
    say(null);
    try {
      if (saveFirst && !(await saveFirst())) return;
      const place = await desk.choosePlace(suggestedName, paper ? await otherForms(line) : []);
      if (!place) return;
      const form = formOf(place.name);
      const stop = new AbortController();
      if (form === "pdf") setMaking(stop);
      const { fileName } =
        paper && form !== "docx"
          ? await line.call(`papers.${form}`, { ...paper, place: place.id }, { signal: stop.signal })
          : await print(line, place.id);
      say({ notice: "done", text: words.printing.done(fileName), reveal: () => desk.reveal(place.id) });
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    } finally {
      setBusy(false);
      setMaking(null);
    }
  }, [saveFirst, line, print, paper, say, suggestedName]);

  useMenu(isSecond ? null : "print", () => void choosePlaceAndPrint());

  return (
    <>
      {making && (
        <Button variant="default" onClick={() => making.abort()}>
          {words.printing.stop}
        </Button>
      )}
      <Button
        variant={isSecond ? "default" : "filled"}
        leftSection={<IconPrinter size={20} aria-hidden />}
        onClick={() => void choosePlaceAndPrint()}
        loading={busy}
        aria-label={busy ? words.printing.busy : describedAs}
      >
        {label}
      </Button>
    </>
  );
}

async function otherForms(line: Line): Promise<readonly PaperForm[]> {
  const { pdf } = await line.call("papers.forms", {});
  return pdf ? ["pdf", "html"] : ["html"];
}
