// A template that is being tried out: what came of it, and which of its styles are chosen so far.
import { useState } from "react";
import type { TestedHouseStyle } from "../../../../shared/contract.ts";
import type { ChosenStyles, StyleRole } from "../../../../shared/domain/paper/house-style.ts";
import { useLine } from "../../../backend.ts";
import { desk } from "../../../desk.ts";
import { asRefusal } from "../../../line.ts";
import { useNotice } from "../../../parts/notices.tsx";
import { words } from "../../../text/en-GB.ts";

const said = words.houseStyle;

export interface Trial {
  /** Null for the template that is chosen already. */
  readonly file: string | null;
  readonly roles: ChosenStyles;
  readonly test: TestedHouseStyle;
}

export function useTrial() {
  const line = useLine();
  const say = useNotice();
  const [trial, setTrial] = useState<Trial | null>(null);
  const [busy, setBusy] = useState(false);

  async function carefully(work: () => Promise<void>) {
    setBusy(true);
    say(null);
    try {
      await work();
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    } finally {
      setBusy(false);
    }
  }

  async function look(file: string | null, roles: ChosenStyles) {
    setTrial({ file, roles, test: await line.call("houseStyle.test", { file, roles }) });
  }

  return {
    trial,
    busy,
    choose: () =>
      carefully(async () => {
        const file = await desk.chooseDocument("template");
        if (file) await look(file.id, {});
      }),
    change: (roles: ChosenStyles) => carefully(() => look(null, roles)),
    setStyle: (role: StyleRole, style: string | null) =>
      carefully(async () => {
        if (trial) await look(trial.file, { ...trial.roles, [role]: style });
      }),
    leave: () => setTrial(null),
    use: () =>
      carefully(async () => {
        if (!trial) return;
        const { file, roles, test } = trial;
        await line.call("houseStyle.choose", { file, sha256: test.sha256, roles });
        setTrial(null);
        say({ notice: "done", text: said.used(test.name) });
      }),
    remove: () =>
      carefully(async () => {
        await line.call("houseStyle.remove", {});
        say({ notice: "done", text: said.removed });
      }),
    sample: (file: string | null, roles: ChosenStyles) =>
      carefully(async () => {
        const place = await desk.choosePlace(said.sampleName);
        if (!place) return;
        const { fileName } = await line.call("houseStyle.sample", { file, roles, place: place.id });
        say({ notice: "done", text: said.sampleDone(fileName), reveal: () => desk.reveal(place.id) });
      }),
  };
}
