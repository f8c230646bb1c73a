// Settings: the bodies, each with how it works and who belongs to it, and where the records are.
import "../../styles/settings.css";
import { Button, NativeSelect } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import { NEW_BODY } from "../../../shared/domain/meeting/new-body.ts";
import { useQuery } from "../../backend.ts";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import { BodySettings } from "./body-settings.tsx";
import { HouseStyle } from "./house-style/house-style.tsx";
import { Proofing } from "./proofing.tsx";
import { RecordsPlace } from "./records-place.tsx";
import { SmallNumbers } from "./small-numbers/small-numbers.tsx";
import { unsaved } from "./unsaved.ts";

const said = words.settings;

interface SettingsScreenProps {
  /** The body that the window is working for. */
  readonly bodyId: string;
  /** Goes over to a meeting that was added here. */
  readonly onMeeting: (meeting: string) => void;
}

export default function SettingsScreen({ bodyId, onMeeting }: SettingsScreenProps) {
  const bodies = useQuery("bodies.list", {});
  const [chosen, setChosen] = useState(bodyId);
  const [named, setNamed] = useState("");
  const [added, setAdded] = useState<Body | null>(null);
  if (bodies.state === "loading") return <p role="status">{words.shell.loading}</p>;
  if (bodies.state === "refused") return <RefusalNote refusal={bodies.refusal} />;
  const stored = bodies.value;
  const fresh = freshBodies(stored, added);
  const all = [...stored, ...fresh];
  const body = all.find(({ id }) => id === chosen) ?? stored[0];
  if (!body) return null;

  function add(like: Body) {
    const { council, closureDays } = like;
    const next = { ...NEW_BODY, id: crypto.randomUUID(), council, closureDays, name: "", callsItself: "" };
    setAdded(next);
    setChosen(next.id);
  }

  return (
    <div className="screen settings">
      <div className="screen-head">
        <h1>{said.title}</h1>
        <div className="settings-bodies">
          {all.length > 1 && (
            <NativeSelect
              aria-label={said.body}
              value={body.id}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={all.map((each) => ({
                value: each.id,
                label: each === body ? named || said.newBody : labelOf(each),
              }))}
            />
          )}
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => add(body)}
          >
            {said.addBody}
          </Button>
        </div>
      </div>
      <div className="settings-of-body">
        <BodySettings
          key={body.id}
          body={body}
          isNew={fresh.includes(body)}
          onNamed={setNamed}
          onMeeting={onMeeting}
          onLeaveOut={() => {
            setAdded(null);
            setChosen(bodyId);
          }}
        />
      </div>
      <Proofing />
      <SmallNumbers />
      <HouseStyle />
      <RecordsPlace />
    </div>
  );
}

/** Bodies that were added here and are not saved yet. */
function freshBodies(stored: readonly Body[], added: Body | null): readonly Body[] {
  const begun = [...unsaved.values()].map(({ base }) => base);
  const unstored = begun.filter(({ id }) => !stored.some((body) => body.id === id));
  const isMore = added && ![...stored, ...unstored].some(({ id }) => id === added.id);
  return isMore ? [...unstored, added] : unstored;
}

function labelOf({ id, name }: Body): string {
  const written = unsaved.get(id)?.draft.name.trim() || name || said.newBody;
  return unsaved.has(id) ? said.notSavedYet(written) : written;
}
