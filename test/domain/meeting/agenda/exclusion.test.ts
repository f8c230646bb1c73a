import { describe, expect, it } from "vitest";
import { exclusionWording } from "../../../../shared/domain/meeting/agenda/exclusion.ts";
import { someBody } from "../some-meeting.ts";

const inPrivate = (number: string, paragraph: number) => ({
  number,
  exemption: { paragraph, publicTitle: `Private matter ${paragraph}` },
});
const WEIGHED =
  "because the public interest in maintaining the exemption outweighs the public interest in disclosing the information";

describe("the exclusion of press and public", () => {
  it("names the power, the item and the paragraph", () => {
    expect(exclusionWording(someBody(), [inPrivate("9", 1)])).toBe(
      "to exclude the press and public from the meeting under section 100A(4) of the Local Government Act 1972 for item 9, " +
        "which involves the likely disclosure of exempt information as defined in paragraph 1 of " +
        `Part 1 of Schedule 12A to the Local Government Act 1972 (as amended), ${WEIGHED}`,
    );
  });

  it("names each paragraph once for several items, in the form of a body that says that things be done", () => {
    const { resolutionForm } = someBody();
    const body = someBody({ regime: "voluntary", resolutionForm: { ...resolutionForm, verbForm: "that" } });
    expect(exclusionWording(body, [inPrivate("9", 3), inPrivate("10", 1), inPrivate("11", 3)])).toBe(
      "That the press and public be excluded from the meeting for items 9, 10 and 11, " +
        "which involve the likely disclosure of exempt information as defined in paragraphs 1 and 3 of " +
        `Part 1 of Schedule 12A to the Local Government Act 1972 (as amended), ${WEIGHED}`,
    );
  });

  it("names items by their public titles where they have no numbers", () => {
    expect(
      exclusionWording(someBody({ regime: "executive" }), [inPrivate("", 1), inPrivate("", 2)]),
    ).toContain(
      "(England) Regulations 2012 for the items Private matter 1 and Private matter 2, which involve",
    );
  });

  it("has no words where nothing is taken in private", () => {
    expect(exclusionWording(someBody(), [])).toBeNull();
  });
});
