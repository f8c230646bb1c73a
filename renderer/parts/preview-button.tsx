// Shows a paper before it is printed.
import { Button, SegmentedControl } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { type ComponentType, useState } from "react";
import type { PaperAsked } from "../../shared/contract.ts";
import { asRefusal } from "../line.ts";
import { words } from "../text/en-GB.ts";
import { useNotice } from "./notices.tsx";
import { SideDrawer } from "./side-drawer.tsx";

const said = words.preview;
/** Read in when a paper is first shown; not with `lazy`, which would wait a third of a second to draw what has come. */
type Preview = ComponentType<{ readonly asked: PaperAsked }>;

/** The tables of a scorecard lie on landscape sheets. */
function widthOf(kind: PaperAsked["kind"]): string {
  return kind === "scorecard" ? "min(76rem, 96vw)" : "min(56rem, 96vw)";
}

interface PreviewButtonProps {
  readonly meeting: string;
  readonly kind: PaperAsked["kind"];
  /** Of which minute an extract is shown. */
  readonly item?: string;
  /** Which supplement to the agenda is shown. */
  readonly supplement?: number;
  /** What the button is called where its label alone does not tell it from others. */
  readonly describedAs?: string;
  readonly firstTwin?: PaperAsked["twin"];
  /** Whether there is a Part B to look at as well. */
  readonly hasPartB?: boolean;
  /** Saves what is to be shown; false where it could not. */
  readonly saveFirst?: () => Promise<boolean>;
}

export function PreviewButton({
  meeting,
  kind,
  item,
  supplement,
  describedAs,
  firstTwin = "public",
  hasPartB = false,
  saveFirst,
}: PreviewButtonProps) {
  const say = useNotice();
  const [isOpen, setIsOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly Preview: Preview } | null>(null);
  const [twin, setTwin] = useState<PaperAsked["twin"]>("public");

  async function open(): Promise<void> {
    try {
      if (saveFirst && !(await saveFirst())) return;
      const { PaperPreview } = await import("./paper-preview.tsx");
      setLoaded({ Preview: PaperPreview });
      setTwin(firstTwin);
      setIsOpen(true);
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    }
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconEye size={20} aria-hidden />}
        onClick={() => void open()}
        aria-haspopup="dialog"
        aria-label={describedAs}
      >
        {said.open}
      </Button>
      <SideDrawer
        title={said.titles[kind]}
        size={widthOf(kind)}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={said.close}
      >
        <p className="quiet">{said.hint}</p>
        {hasPartB && (
          <SegmentedControl
            aria-label={said.twin}
            value={twin}
            onChange={setTwin}
            data={[
              { value: "public", label: said.twins.public },
              { value: "part B", label: said.twins["part B"] },
            ]}
          />
        )}
        {loaded && <loaded.Preview asked={{ meeting, kind, twin, item, supplement }} />}
      </SideDrawer>
    </>
  );
}
