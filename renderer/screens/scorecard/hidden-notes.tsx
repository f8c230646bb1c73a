// Below what is hidden: the exceptions from the rule, and what is printed although nobody can judge it.
import "../../styles/small-numbers.css";
import type { HiddenFromPublic } from "../../../shared/contract.ts";
import { exceptionInWords } from "../../../shared/domain/disclosure/settings.ts";
import { periodName } from "../../../shared/domain/period/period.ts";
import { useQuery } from "../../backend.ts";
import { words } from "../../text/en-GB.ts";

const said = words.smallNumbers;

export function HiddenNotes({ disclosure, unjudged }: Pick<HiddenFromPublic, "disclosure" | "unjudged">) {
  const register = useQuery("indicators.list", disclosure.exceptions.length > 0 ? {} : null);
  const nameOf = (reference: string) =>
    register.state === "ready"
      ? (register.value.find((indicator) => indicator.reference === reference)?.name ?? "")
      : "";
  return (
    <>
      {disclosure.exceptions.length > 0 && (
        <section className="hidden-notes" aria-labelledby="exceptions-in-force">
          <h3 id="exceptions-in-force">{said.inForce}</h3>
          <ul>
            {disclosure.exceptions.map((exception) => (
              <li key={exception.indicator}>{exceptionInWords(exception, nameOf(exception.indicator))}.</li>
            ))}
          </ul>
        </section>
      )}
      {unjudged.length > 0 && (
        <section className="hidden-notes" aria-labelledby="cannot-be-judged">
          <h3 id="cannot-be-judged">{said.unjudged}</h3>
          <p>{said.unjudgedLead}</p>
          <ul>
            {unjudged.map(({ indicator, name, latest, count }) => (
              <li key={indicator}>
                <span className="reference">{indicator}</span>{" "}
                {said.unjudgedPeriods(name, count, periodName(latest))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
