// The council's house style: which template papers are printed in, and trying another one out.
import "../../../styles/house-style.css";
import { Button } from "@mantine/core";
import { longDate } from "../../../../shared/domain/dates.ts";
import { useQuery } from "../../../backend.ts";
import { RefusalNote } from "../../../parts/refusal-note.tsx";
import { words } from "../../../text/en-GB.ts";
import { TemplateTrial } from "./template-trial.tsx";
import { useTrial } from "./use-trial.ts";

const said = words.houseStyle;

export function HouseStyle() {
  const shown = useQuery("houseStyle.show", {});
  const trying = useTrial();
  if (shown.state === "loading") return null;
  if (shown.state === "refused") return <RefusalNote refusal={shown.refusal} />;
  const chosen = shown.value;
  return (
    <section className="settings-part" aria-labelledby="house-style">
      <h2 id="house-style">{said.title}</h2>
      <p>{chosen ? said.chosen(chosen.name, longDate(chosen.chosenOn)) : said.none}</p>
      <p className="quiet">{said.lead}</p>
      <div className="buttons">
        <Button
          variant={chosen ? "default" : "filled"}
          onClick={() => void trying.choose()}
          loading={trying.busy}
          aria-label={trying.busy ? said.working : undefined}
        >
          {chosen ? said.chooseAnother : said.choose}
        </Button>
        {chosen && (
          <>
            <Button variant="default" onClick={() => void trying.change(chosen.chosen)}>
              {said.change}
            </Button>
            {!trying.trial && (
              <Button variant="default" onClick={() => void trying.sample(null, chosen.chosen)}>
                {said.sample}
              </Button>
            )}
            <Button variant="default" onClick={() => void trying.remove()}>
              {said.remove}
            </Button>
          </>
        )}
      </div>
      <p className="unseen" role="status">
        {trying.trial && said.lookedAt(trying.trial.test.name, trying.trial.test.faults.length)}
      </p>
      {trying.trial && <TemplateTrial trying={trying} />}
    </section>
  );
}
