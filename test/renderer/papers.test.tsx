import { MantineProvider } from "@mantine/core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Papers } from "../../renderer/screens/meeting/agenda/files/papers.tsx";
import type { PaperFiles } from "../../renderer/screens/meeting/agenda/files/use-paper-files.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { someItem } from "../domain/meeting/some-meeting.ts";

const said = words.agenda;
const item = someItem({
  attachments: [
    {
      kind: "file",
      title: "Ofsted report",
      state: "attached",
      publishedOn: null,
      file: { name: "Ofsted.pdf", mediaType: "application/pdf", bytes: 1_300_000, sha256: "a" },
    },
    { kind: "file", title: "Annex", state: "to follow", publishedOn: null },
    { kind: "scorecard", title: "Scorecard", state: "attached", publishedOn: null },
  ],
});

function drawn({ isReadOnly = false, isOut = false }): string {
  const files: PaperFiles = {
    isReading: false,
    isOut,
    choose: async () => null,
    drop: async () => undefined,
    saveCopy: async () => undefined,
  };
  return renderToStaticMarkup(
    <MantineProvider>
      <Papers item={item} number="5" files={files} isReadOnly={isReadOnly} onChange={() => undefined} />
    </MantineProvider>,
  );
}

const count = (markup: string, text: string) => markup.split(text).length - 1;

describe("the papers of an item", () => {
  it("show of a file what it is, and offer one for a paper that is listed by its title alone", () => {
    const markup = drawn({});
    expect(markup).toContain("Ofsted.pdf");
    expect(markup).toContain("PDF, 1.2 MB");
    expect(count(markup, said.saveCopy)).toBe(1);
    expect(count(markup, said.chooseOtherFile)).toBe(1);
    expect(count(markup, said.chooseItsFile)).toBe(1);
  });

  it("offer a newer file once the agenda is out", () => {
    expect(count(drawn({ isOut: true }), said.chooseNewerFile)).toBe(1);
  });

  it("give copies also when the minutes are approved, and take nothing then", () => {
    const markup = drawn({ isReadOnly: true });
    const withoutFields = markup.replaceAll(/<fieldset disabled.*?<\/fieldset>/gs, "");
    expect(count(withoutFields, said.saveCopy)).toBe(1);
    for (const taking of [said.chooseItsFile, said.chooseOtherFile, said.chooseFile, said.addPaper])
      expect(withoutFields).not.toContain(taking);
  });
});
