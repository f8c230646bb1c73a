import { MantineProvider } from "@mantine/core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MattersPart } from "../../renderer/screens/meeting/agenda/beside/matters-part.tsx";
import { Opening } from "../../renderer/screens/meeting/agenda/beside/opening.tsx";
import { words } from "../../renderer/text/en-GB.ts";
import type { MattersArising } from "../../shared/domain/meeting/actions/matter.ts";
import { someItem, someRecord } from "../domain/meeting/some-meeting.ts";
import { EXEMPTION } from "../domain/reading-desk/some-meeting.ts";

const MATTER = { what: "deferred", itemId: "i", number: "4", itemTitle: "Visits", isExempt: false } as const;
const ARISING: MattersArising = {
  of: { id: "previous", date: "2019-06-05" },
  isUnwritten: false,
  hasPrivatePart: true,
  matters: [
    { ...MATTER, sentence: "The report was deferred." },
    { ...MATTER, sentence: "The tender was deferred.", isExempt: true },
  ],
};
const ITEM = someItem({ kind: "matters arising" });

function drawn(arising: MattersArising | null, item = ITEM): string {
  const record = someRecord({ arising });
  return renderToStaticMarkup(
    <MantineProvider>
      <MattersPart record={record} items={[item]} />
      <Opening record={record} items={[item]} onOpen={() => undefined} />
    </MantineProvider>,
  );
}

test("beside the agenda stands each matter, and which of them is in private", () => {
  const page = drawn(ARISING);
  expect(page).toContain(words.agenda.arisingFrom("5 June 2019"));
  expect(page).toContain("Item 4 of 5 June 2019, Visits (deferred): “The report was deferred.”");
  expect(page.split(words.actions.inPrivateWhy)).toHaveLength(2);
});

test("beside the agenda stands that nothing arises, and nothing at all without an item for it", () => {
  expect(drawn({ ...ARISING, matters: [] })).toContain("No matters arise from the minutes of 5 June 2019.");
  expect(drawn(ARISING, someItem())).not.toContain(words.agenda.arising);
});

test("opening the meeting says for how many matters the minute begins, in private for all of them", () => {
  expect(drawn(ARISING)).toContain(words.agenda.openingMatters(1));
  expect(drawn(ARISING, { ...ITEM, exemption: EXEMPTION })).toContain(words.agenda.openingMatters(2));
  expect(drawn({ ...ARISING, matters: [] })).not.toContain(words.agenda.openingMatters(0));
});
