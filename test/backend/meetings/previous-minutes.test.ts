// The minutes that come up to be approved are those of the meeting before, in whatever order the meetings are arranged.
import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import { noCall } from "../backend-in-a-folder.ts";
import { minuteItem } from "../minute-an-item.ts";
import { workplaceForEach } from "../workplace-for-each.ts";

const at = workplaceForEach();

const show = (meeting: string) => at.backend.handlers["meetings.show"]({ meeting }, noCall);
const JULY = "Minutes of the meeting held on 3 July 2019";

async function arrange(date: IsoDate): Promise<string> {
  return (await at.backend.handlers["meetings.add"]({ date, time: "", venue: "" }, noCall)).meeting;
}

async function moveTo(meeting: string, date: IsoDate): Promise<void> {
  const { version } = await show(meeting);
  await at.backend.handlers["meetings.change"]({ meeting, version, date, time: "", venue: "" }, noCall);
}

async function approvalAt(meeting: string) {
  const items = (await show(meeting)).items.map(({ item }) => item);
  const { title, recommendation } = items.find(({ kind }) => kind === "previous minutes") ?? {};
  return [title, recommendation?.wording];
}

const approving = (title: string) => [title, `to approve the ${title} as a correct record`];

describe("the minutes to approve", () => {
  test("are those of a meeting that was arranged after theirs, too", async () => {
    const september = await arrange("2019-09-18");
    expect(await approvalAt(september)).toEqual(approving("Minutes of the previous meeting"));
    await arrange("2019-07-03");
    expect(await approvalAt(september)).toEqual(approving(JULY));
    await arrange("2019-07-24");
    expect(await approvalAt(september)).toEqual(approving("Minutes of the meeting held on 24 July 2019"));
  });

  test("follow the meeting before when that is moved, and when another comes between", async () => {
    const july = await arrange("2019-07-03");
    const september = await arrange("2019-09-18");
    const november = await arrange("2019-11-06");
    await moveTo(july, "2019-07-10");
    expect(await approvalAt(september)).toEqual(approving("Minutes of the meeting held on 10 July 2019"));
    await moveTo(july, "2019-10-02");
    expect(await approvalAt(september)).toEqual(approving("Minutes of the previous meeting"));
    expect(await approvalAt(july)).toEqual(approving("Minutes of the meeting held on 18 September 2019"));
    expect(await approvalAt(november)).toEqual(approving("Minutes of the meeting held on 2 October 2019"));
  });

  test("keep a title that a hand has written", async () => {
    await arrange("2019-07-03");
    const september = await arrange("2019-09-18");
    const { items, version } = await show(september);
    const written = items.map(({ item }) =>
      item.kind === "previous minutes" ? { ...item, title: "Minutes of 3 July 2019, as amended" } : item,
    );
    await at.backend.handlers["agenda.save"]({ meeting: september, version, items: written }, noCall);
    await arrange("2019-07-24");
    expect((await approvalAt(september))[0]).toBe("Minutes of 3 July 2019, as amended");
  });

  test("stay as they are on an agenda that is out, and once something is minuted", async () => {
    await arrange("2019-07-03");
    const september = await arrange("2019-09-18");
    const { version } = await show(september);
    await at.backend.handlers["agenda.publish"]({ meeting: september, version, on: "2019-09-10" }, noCall);
    await arrange("2019-07-24");
    expect(await approvalAt(september)).toEqual(approving(JULY));

    const november = await arrange("2019-11-06");
    const [first] = (await show(november)).items;
    await minuteItem(at.backend, november, first?.item.id ?? "", ["None were received."]);
    await arrange("2019-10-16");
    expect((await approvalAt(november))[0]).toBe("Minutes of the meeting held on 18 September 2019");
  });

  test("are told to a window that was writing the agenda meanwhile", async () => {
    const september = await arrange("2019-09-18");
    const before = (await show(september)).version;
    await arrange("2019-07-03");
    expect((await show(september)).version).toBe(before + 1);
  });
});
