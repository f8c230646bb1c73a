// One paper to Word: asks where, prints, and says what was done and where it lies.
import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import type { PrintedPaper } from "../../shared/contract.ts";
import { useLine } from "../backend.ts";
import { desk } from "../desk.ts";
import { asRefusal, type Line } from "../line.ts";
import { words } from "../text/en-GB.ts";
import { useMenu } from "./menu.ts";
import { useNotice } from "./notices.tsx";

interface PrintButtonProps {
  readonly print: (line: Line, place: string) => Promise<PrintedPaper>;
  readonly suggestedName: string;
  /** Saves what is to be printed; false where it could not. */
  readonly saveFirst?: () => Promise<boolean>;
  readonly label?: string;
  /** True for a second paper of a screen: the menu prints the first. */
  readonly isSecond?: boolean;
}

export function PrintButton({
  print,
  suggestedName,
  saveFirst,
  label = words.printing.print,
  isSecond = false,
}: PrintButtonProps) {
  const line = useLine();
  const say = useNotice();
  const [busy, setBusy] = useState(false);

  const choosePlaceAndPrint = useCallback(async () => {
    setBusy(true);
    say(null);
    try {
      if (saveFirst && !(await saveFirst())) return;
      const place = await desk.choosePlace(suggestedName);
      if (!place) return;
      const { fileName } = await print(line, place.id);
      say({ notice: "done", text: words.printing.done(fileName), reveal: () => desk.reveal(place.id) });
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    } finally {
      setBusy(false);
    }
  }, [saveFirst, line, print, say, suggestedName]);

  useMenu(isSecond ? null : "print", () => void choosePlaceAndPrint());

  return (
    <Button
      variant={isSecond ? "default" : "filled"}
      leftSection={<IconPrinter size={20} aria-hidden />}
      onClick={() => void choosePlaceAndPrint()}
      loading={busy}
      aria-label={busy ? words.printing.busy : undefined}
    >
      {label}
    </Button>
  );
}
