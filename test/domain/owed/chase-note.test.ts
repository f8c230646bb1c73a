import { describe, expect, test } from "vitest";
import { indicator, june, reading, target } from "./owed-parts.ts";

const noteTo = (parts: Parameters<typeof june>[0]) => june(parts).senders[0]?.chase ?? "";

describe("the note to a sender", () => {
  test("greets the post and says by which day the figures are due", () => {
    expect(noteTo({ register: [indicator("A"), indicator("Q", { frequency: "quarter" })] })).toBe(
      `Dear Head of Health

Your return for June 2019 is due on 15 July 2019.

Please send these figures by 15 July 2019:

- A Name of A
- Q Name of Q, for Quarter 1 2019/20

Please reply to this e-mail with your Excel workbook attached, laid out as it was last time. Where a figure is not due or does not apply, write “not due” or “not applicable” in its cell, as an empty cell counts as not supplied.

Thank you.`,
    );
  });

  test("says after the day that they were due, and asks for them soon", () => {
    const note = noteTo({ today: "2019-07-16" });
    expect(note).toContain("Your return for June 2019 was due on 15 July 2019, and we have not had it yet.");
    expect(note).toContain("Please send these figures as soon as you can:");
  });

  test("says on the day itself that they are due", () => {
    const note = noteTo({ today: "2019-07-15" });
    expect(note).toContain("Your return for June 2019 is due on 15 July 2019.");
    expect(note).toContain("Please send these figures by 15 July 2019:");
  });

  test("thanks for what came and asks for the rest alone", () => {
    const note = noteTo({ readings: [reading("A", "2019-06", 80)] });
    expect(note).toContain("Thank you for your return for June 2019, which is due on 15 July 2019.");
    expect(note).toContain("Please send this figure by 15 July 2019:\n\n- B Name of B\n\n");
    expect(note).not.toContain("- A ");
  });

  test("asks for commentary, with the reason, and for the workbook again", () => {
    const note = noteTo({
      register: [indicator("A")],
      targets: [target("A", 100)],
      readings: [reading("A", "2019-06", 50)],
    });
    expect(note).toContain("We have all its figures.");
    expect(note).toContain("- A Name of A, for June 2019: red");
    expect(note).toContain("add the comments to your Excel workbook and send it again");
  });

  test("is not written where nothing is to ask for", () => {
    expect(
      june({ register: [indicator("A")], readings: [reading("A", "2019-06", 80)] }).senders,
    ).toMatchObject([{ state: "sent", chase: null }]);
  });
});
