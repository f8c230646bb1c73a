// The first start: an example to look round in, or one's own first meeting.
import { Button, Paper } from "@mantine/core";
import { useState } from "react";
import type { Grant } from "../../shared/contract.ts";
import type { Refusal } from "../../shared/errors.ts";
import { useLine } from "../backend.ts";
import { asRefusal } from "../line.ts";
import { MeetingForm } from "../parts/meeting-form.tsx";
import { RefusalNote } from "../parts/refusal-note.tsx";
import { words } from "../text/en-GB.ts";

const said = words.firstStart;

export function FirstStart({ onExample }: { readonly onExample: (files: readonly Grant[]) => void }) {
  const line = useLine();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isOwn, setIsOwn] = useState(false);

  async function openExample() {
    setBusy(true);
    try {
      const { returns } = await line.call("example.open", {});
      onExample(returns);
    } catch (error) {
      setRefusal(asRefusal(error));
      setBusy(false);
    }
  }

  return (
    <main className="first-start">
      <p className="product">Resolved</p>
      <h1>{said.title}</h1>
      <p className="lead">{said.lead}</p>
      {refusal && <RefusalNote refusal={refusal} />}
      <div className="two-ways">
        <Paper withBorder p="lg" component="section">
          <h2>{said.exampleTitle}</h2>
          <p>{said.example}</p>
          <Button size="md" onClick={() => void openExample()} loading={busy}>
            {said.openExample}
          </Button>
        </Paper>
        <Paper withBorder p="lg" component="section">
          <h2>{said.ownTitle}</h2>
          <p>{said.own}</p>
          {isOwn ? (
            <MeetingForm />
          ) : (
            <Button size="md" variant="default" onClick={() => setIsOwn(true)}>
              {said.startOwn}
            </Button>
          )}
        </Paper>
      </div>
    </main>
  );
}
