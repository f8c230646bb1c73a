import { describe, expect, it } from "vitest";
import { quotableIndicators } from "../../../renderer/screens/meeting/editor/figures/quotable-indicators.ts";
import type { QuotableIndicator } from "../../../renderer/screens/meeting/editor/minute-editor-props.ts";
import { hiddenValues } from "../../../shared/domain/disclosure/hidden-values.ts";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import { hiddenFigure } from "../../../shared/domain/reading-desk/checks/meeting/hidden-figure.ts";
import { scorecardOf, someIndicator, someShare } from "../../domain/disclosure/some-public.ts";
import { EXEMPTION, someItem, someMeeting } from "../../domain/reading-desk/some-meeting.ts";

const scorecard = scorecardOf("2019-05", [
  { indicator: someIndicator("CLA 01", { name: "Children in care" }), figures: { "2019-05": 412 } },
  { indicator: someIndicator("CLA 04"), figures: { "2019-05": 3 } },
  // May was printed before April came, which the year to date would tell: that is hidden, and May is not.
  { indicator: someIndicator("CLA 05"), figures: { "2019-04": 2, "2019-05": 31 } },
  { indicator: someShare("CLA 18"), figures: { "2019-05": [4, 29] } },
  { indicator: someIndicator("CLA 20"), figures: { "2019-05": { kind: "not due" } } },
  { indicator: someIndicator("CLA 21"), figures: { "2019-04": 40 } },
]);
const before = scorecardOf("2019-05", [{ indicator: someIndicator("CLA 05"), figures: { "2019-05": 31 } }]);
const forThePublic = publicScorecard(scorecard, [before]);
const PUBLIC = { exemption: null };
const PRIVATE = { exemption: EXEMPTION };
const latest = (indicators: readonly QuotableIndicator[]) =>
  Object.fromEntries(indicators.map((indicator) => [indicator.reference, indicator.latest]));

describe("what can be quoted in a minute", () => {
  it("is each indicator of the scorecard, in its order, with its plain wording", () => {
    const all = quotableIndicators(PUBLIC, scorecard, []);
    expect(all.map(({ reference }) => reference)).toEqual([
      "CLA 01",
      "CLA 04",
      "CLA 05",
      "CLA 18",
      "CLA 20",
      "CLA 21",
    ]);
    expect(all[0]).toEqual({
      reference: "CLA 01",
      name: "Children in care",
      wording: "children in care",
      period: "2019-05",
      latest: { latest: "quotable", text: "412" },
    });
  });

  it("says of an indicator without a figure why it has none", () => {
    const { "CLA 20": notDue, "CLA 21": nothingCame } = latest(quotableIndicators(PUBLIC, scorecard, []));
    expect(notDue).toEqual({ latest: "missing", why: "not due" });
    expect(nothingCame).toEqual({ latest: "missing", why: "not supplied" });
  });

  it("has each figure in an item that is taken in private, whatever the public scorecard hides", () => {
    const inPrivate = quotableIndicators(PRIVATE, scorecard, forThePublic.hidden);
    expect(quotableIndicators(PRIVATE, scorecard, null)).toEqual(inPrivate);
    const { "CLA 04": small, "CLA 18": share } = latest(inPrivate);
    expect(small).toEqual({ latest: "quotable", text: "3" });
    expect(share).toEqual({ latest: "quotable", text: "13.8%" });
  });

  it("keeps back what the public scorecard hides, with the reason, and no more than that", () => {
    const marked = latest(quotableIndicators(PUBLIC, scorecard, forThePublic.hidden));
    expect(marked).toMatchObject({
      "CLA 01": { latest: "quotable" },
      "CLA 04": { latest: "hidden", reason: "Small number" },
      "CLA 05": { latest: "quotable" },
      "CLA 18": { latest: "hidden", reason: "Small number" },
      "CLA 20": { latest: "missing" },
    });
    expect(forThePublic.hidden).toContainEqual(
      expect.objectContaining({ indicator: "CLA 05", period: "2019-05", place: "year to date" }),
    );
  });

  it("is nothing in a public item while it is not known what is hidden, and anywhere without a scorecard", () => {
    expect(quotableIndicators(PUBLIC, scorecard, null)).toEqual([]);
    expect(quotableIndicators(PRIVATE, null, [])).toEqual([]);
  });

  it("and the reading desk agree on what a public minute may quote", () => {
    const hidden = hiddenValues(scorecard, forThePublic);
    const marked = latest(quotableIndicators(PUBLIC, scorecard, forThePublic.hidden));
    for (const { reference, period, latest: figure } of quotableIndicators(PUBLIC, scorecard, [])) {
      if (figure.latest !== "quotable") continue;
      const links = [{ from: 12, to: 12 + figure.text.length, indicator: reference, period }];
      const item = someItem(1, { said: [{ text: `It stood at ${figure.text}.`, links }], resolved: null });
      const record = someMeeting({ items: [item] });
      const isError = hiddenFigure.inItem(item, record, hidden).length > 0;
      expect([reference, isError]).toEqual([reference, marked[reference]?.latest === "hidden"]);
    }
  });
});
