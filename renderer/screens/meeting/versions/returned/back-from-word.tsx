// The way back in for minutes that were edited in Word: the file is chosen, and its changes are shown beside the record.
import "../../../../styles/returned.css";
import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useState } from "react";
import type { Grant } from "../../../../../shared/contract.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { useQuery } from "../../../../backend.ts";
import { desk } from "../../../../desk.ts";
import { asRefusal } from "../../../../line.ts";
import { useNotice } from "../../../../parts/notices.tsx";
import { RefusalNote } from "../../../../parts/refusal-note.tsx";
import { words } from "../../../../text/en-GB.ts";
import { ReturnedFile } from "./returned-file.tsx";

const said = words.returned;

export function BackFromWord({ record }: { readonly record: MeetingRecord }) {
  const say = useNotice();
  const [file, setFile] = useState<Grant | null>(null);

  async function choose() {
    say(null);
    try {
      const chosen = await desk.chooseDocument();
      if (chosen) setFile(chosen);
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    }
  }

  return (
    <section className="returned" aria-labelledby="returned">
      <h2 id="returned">{said.title}</h2>
      <p className="quiet">{said.lead}</p>
      <Button
        variant="default"
        leftSection={<IconFileImport size={20} aria-hidden />}
        onClick={() => void choose()}
      >
        {file ? said.another : said.choose}
      </Button>
      {file && <Compared key={file.id} file={file} record={record} />}
    </section>
  );
}

function Compared({ file, record }: { readonly file: Grant; readonly record: MeetingRecord }) {
  const returned = useQuery("minutes.returned", { meeting: record.meeting.id, file: file.id });
  if (returned.state === "loading") return <p role="status">{said.reading}</p>;
  if (returned.state === "refused") return <RefusalNote refusal={returned.refusal} />;
  return <ReturnedFile file={file} record={record} returned={returned.value} />;
}
