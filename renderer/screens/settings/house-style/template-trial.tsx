// What came of trying a template out: its faults, its styles at their parts, and what will stand on each page.
import { Button } from "@mantine/core";
import { Fragment } from "react";
import type { HouseStyleFault, Stationery } from "../../../../shared/domain/paper/house-style.ts";
import { words } from "../../../text/en-GB.ts";
import { StyleTable } from "./style-table.tsx";
import type { useTrial } from "./use-trial.ts";

const said = words.houseStyle;

export function TemplateTrial({ trying }: { readonly trying: ReturnType<typeof useTrial> }) {
  if (!trying.trial) return null;
  const { file, roles, test } = trying.trial;
  const isUsable = test.faults.every(({ severity }) => severity !== "error");
  return (
    <section className="template-trial" aria-labelledby="template-trial">
      <h3 id="template-trial">{said.trying(test.name)}</h3>
      <Faults faults={test.faults} />
      {test.stationery && (
        <>
          <StyleTable test={test} busy={trying.busy} onStyle={trying.setStyle} />
          <OnEachPage stationery={test.stationery} />
        </>
      )}
      <div className="buttons">
        <Button disabled={!isUsable} loading={trying.busy} onClick={() => void trying.use()}>
          {file === null ? said.keep : said.use}
        </Button>
        {isUsable && (
          <Button variant="default" onClick={() => void trying.sample(file, roles)}>
            {said.sample}
          </Button>
        )}
        <Button variant="default" onClick={trying.leave}>
          {said.leave}
        </Button>
      </div>
    </section>
  );
}

function Faults({ faults }: { readonly faults: readonly HouseStyleFault[] }) {
  const errors = faults.filter(({ severity }) => severity === "error");
  const warnings = faults.filter(({ severity }) => severity === "warning");
  if (faults.length === 0) return <p>{said.fine}</p>;
  return (
    <>
      {errors.length > 0 && (
        <div className="note">
          <p>
            <strong>{said.errors}</strong>
          </p>
          {errors.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
      {warnings.length > 0 && (
        <details open={errors.length === 0}>
          <summary>{said.warnings(warnings.length)}</summary>
          <ul>
            {warnings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OnEachPage({ stationery }: { readonly stationery: Stationery }) {
  const { header, footer, firstPage, page } = stationery;
  const rows = [
    ...(firstPage
      ? [
          { label: said.firstHeader, lines: firstPage.header },
          { label: said.firstFooter, lines: firstPage.footer },
        ]
      : []),
    { label: said.header, lines: header },
    { label: said.footer, lines: footer },
    { label: said.size, lines: [said.millimetres(page.width, page.height)] },
  ];
  return (
    <>
      <h4>{said.pages}</h4>
      <dl className="facts">
        {rows.map(({ label, lines }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              {lines.map((text) => (
                <div key={text}>{text}</div>
              ))}
              {lines.length === 0 && said.noLines}
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
