import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import { parsePeriod, type YearContext } from "../../../shared/domain/period/parse-period.ts";
import {
  type Period,
  periodKind,
  periodName,
  shortPeriodName,
} from "../../../shared/domain/period/period.ts";
import { anyPeriod } from "./any-period.ts";

describe("a period as returns write it", () => {
  it.each<[string, Period, IsoDate | null]>([
    ["May-19", "2019-05", null],
    ["May 19", "2019-05", null],
    ["May 2019", "2019-05", null],
    ["May\u20112019", "2019-05", null],
    ["end May 2019", "2019-05", null],
    ["1 May - 31 May 2019", "2019-05", "2019-05-31"],
    ["1 April to 30 June 2019", "FY2019-Q1", "2019-06-30"],
    ["May-2019", "2019-05", null],
    ["MAY2019", "2019-05", null],
    ["may, 2019", "2019-05", null],
    ["2019 May", "2019-05", null],
    ["Apr 19", "2019-04", null],
    ["April '19", "2019-04", null],
    ["April ’19", "2019-04", null],
    ["Sept 2019", "2019-09", null],
    ["Sep. 2019", "2019-09", null],
    ["Dec 98", "1998-12", null],
    ["Jan 69", "2069-01", null],
    ["Jan 70", "1970-01", null],
    ["May\u00a02019", "2019-05", null],
    ["2019-05", "2019-05", null],
    ["201905", "2019-05", null],
    ["05/2019", "2019-05", null],
    ["05/19", "2019-05", null],
    ["2019/05", "2019-05", null],
    ["31/05/2019", "2019-05", "2019-05-31"],
    ["03/04/2019", "2019-04", "2019-04-03"],
    ["31/5/19", "2019-05", "2019-05-31"],
    ["31.05.2019", "2019-05", "2019-05-31"],
    ["2019-05-31", "2019-05", "2019-05-31"],
    ["2019-05-31T14:30:00", "2019-05", "2019-05-31"],
    ["31-May-19", "2019-05", "2019-05-31"],
    ["31 May 2019", "2019-05", "2019-05-31"],
    ["31st May 2019", "2019-05", "2019-05-31"],
    ["Friday 31 May 2019", "2019-05", "2019-05-31"],
    ["May 31, 2019", "2019-05", "2019-05-31"],
    ["month ending 31 May 2019", "2019-05", "2019-05-31"],
    ["as at 31 May 2019", "2019-05", "2019-05-31"],
    ["Data as at 31 May 2019", "2019-05", "2019-05-31"],
    ["May 2019 (as at 31 May 2019)", "2019-05", "2019-05-31"],
    ["May 2019 (2019/20)", "2019-05", null],
    ["May 2019/20", "2019-05", null],
    ["Feb 2019/20", "2020-02", null],
    ["Feb 2009-10", "2010-02", null],
    ["M2 2019/20", "2019-05", null],
    ["2019/20 M2", "2019-05", null],
    ["Period 10, 2019/20", "2020-01", null],
    ["P2 (May) 2019/20", "2019-05", null],
    ["month 05/2019", "2019-05", null],
    ["period 1 April 2019 to 30 June 2019", "FY2019-Q1", "2019-06-30"],
    ["31/05/2019 09:13:22", "2019-05", "2019-05-31"],
    ["Q1 2019/20", "FY2019-Q1", null],
    ["Q1 19-20", "FY2019-Q1", null],
    ["2019/20 Q1", "FY2019-Q1", null],
    ["Qtr 3 2019–20", "FY2019-Q3", null],
    ["Quarter 4, 2019/20", "FY2019-Q4", null],
    ["First quarter 2019/20", "FY2019-Q1", null],
    ["Q1 2009-10", "FY2009-Q1", null],
    ["Q1_2019-20", "FY2019-Q1", null],
    ["FY2019-Q1", "FY2019-Q1", null],
    ["Q1 (Apr-Jun) 2019/20", "FY2019-Q1", null],
    ["Q1 (Apr - Jun) 2019", "FY2019-Q1", null],
    ["Q4 (Jan–Mar) 2020", "FY2019-Q4", null],
    ["Apr-Jun 2019", "FY2019-Q1", null],
    ["Apr 2019 - Jun 2019", "FY2019-Q1", null],
    ["1 April 2019 to 30 June 2019", "FY2019-Q1", "2019-06-30"],
    ["01/05/2019 - 31/05/2019", "2019-05", "2019-05-31"],
    ["quarter ending 30 June 2019", "FY2019-Q1", "2019-06-30"],
    ["at 30 Jun 2022 (end of Q1 2022/23)", "FY2022-Q1", "2022-06-30"],
    ["at 30 Jun 2022 (end of Q1)", "FY2022-Q1", "2022-06-30"],
    ["2019/20", "FY2019", null],
    ["2019-20", "FY2019", null],
    ["2019–20", "FY2019", null],
    ["2003–04", "FY2003", null],
    ["2009/10", "FY2009", null],
    ["2019/2020", "FY2019", null],
    ["2018-2019", "FY2018", null],
    ["1999/2000", "FY1999", null],
    ["1999-00", "FY1999", null],
    ["201920", "FY2019", null],
    ["19/20", "FY2019", null],
    ["FY19/20", "FY2019", null],
    ["FY 2019/20", "FY2019", null],
    ["FY09/10", "FY2009", null],
    ["FY2019", "FY2019", null],
    ["2018/19 outturn", "FY2018", null],
    ["Year ending 31 March 2018", "FY2017", "2018-03-31"],
    ["Year ended March 2018", "FY2017", null],
    ["April 2019 to March 2020", "FY2019", null],
    ["1 April 2019 – 31 March 2020", "FY2019", "2020-03-31"],
    ["31 March 2020 (2019/20)", "FY2019", "2020-03-31"],
    ["Autumn term 2019", "2019-autumn", null],
    ["Spring 2020", "2020-spring", null],
    ["2019-autumn", "2019-autumn", null],
    ["Autumn term 2019/20", "2019-autumn", null],
    ["Summer term 2019/20", "2020-summer", null],
  ])("%s is %s, as at %s", (text, period, asAt) => {
    expect(parsePeriod(text)).toEqual({ period, asAt, marks: [] });
  });

  it.each<[string, YearContext, Period]>([
    ["May", { financialYear: 2019 }, "2019-05"],
    ["Feb", { financialYear: 2019 }, "2020-02"],
    ["Mar", { financialYear: 2019 }, "2020-03"],
    ["Apr", { financialYear: 2019 }, "2019-04"],
    ["March", { year: 2019 }, "2019-03"],
    ["31 May", { financialYear: 2019 }, "2019-05"],
    ["31/05", { financialYear: 2019 }, "2019-05"],
    ["Q1", { financialYear: 2019 }, "FY2019-Q1"],
    ["Quarter 1", { financialYear: 2019 }, "FY2019-Q1"],
    ["Q1 (Apr-Jun)", { financialYear: 2019 }, "FY2019-Q1"],
    ["Q4 (Jan-Mar)", { financialYear: 2019 }, "FY2019-Q4"],
    ["Q4 (Jan-Mar)", { year: 2020 }, "FY2019-Q4"],
    ["Jul-Sep", { financialYear: 2019 }, "FY2019-Q2"],
    ["Autumn term", { financialYear: 2019 }, "2019-autumn"],
    ["Spring term", { financialYear: 2019 }, "2020-spring"],
    ["Autumn", { year: 2019 }, "2019-autumn"],
    ["May 2018", { financialYear: 2019 }, "2018-05"],
    ["Q1 2018/19", { financialYear: 2019 }, "FY2018-Q1"],
  ])("%s under %j is %s", (text, context, period) => {
    expect(parsePeriod(text, context)).toMatchObject({ period });
  });

  it.each([
    ["Mar-19 (p)", "provisional"],
    ["Mar-19p", "provisional"],
    ["March 2019 provisional", "provisional"],
    ["Mar-19 (r)", "revised"],
    ["Mar-19 [r]", "revised"],
    ["March 2019 *", "footnote"],
    ["Mar-19 (1)", "footnote"],
    ["Mar-19²", "footnote"],
    ["March 2019¹,²", "footnote"],
    ["March 2019 (draft)", "provisional"],
    ["March 2019 draft", "provisional"],
    ["Mar-19 [note 3]", "footnote"],
  ])("%s is March 2019 and %s", (text, mark) => {
    expect(parsePeriod(text)).toEqual({ period: "2019-03", asAt: null, marks: [mark] });
  });

  it.each<[string, YearContext, readonly Period[]]>([
    ["2015 *", {}, ["FY2015", "FY2014"]],
    ["2009-10", {}, ["FY2009", "2009-10"]],
    ["200910", {}, ["FY2009", "2009-10"]],
    ["2011-12", {}, ["FY2011", "2011-12"]],
    ["05/06", {}, ["FY2005", "2006-05"]],
    ["FY19", {}, ["FY2019", "FY2018"]],
    ["May", {}, []],
    ["31 May", {}, []],
    ["Q1", {}, []],
    ["Q1 (Apr-Jun)", {}, []],
    ["Autumn term", {}, []],
    ["Q1 2019", {}, ["FY2019-Q1", "FY2018-Q4"]],
    ["Q1", { year: 2019 }, ["FY2019-Q1", "FY2018-Q4"]],
    ["Q1 (Jan-Mar)", { financialYear: 2019 }, ["FY2019-Q4", "FY2019-Q1"]],
    ["Summer term", { financialYear: 2019 }, ["2019-summer", "2020-summer"]],
    ["at 30 Jun 2022 (end of Q2 2022/23)", {}, ["FY2022-Q2", "2022-06"]],
    ["May 2018 (2019/20)", {}, ["2018-05", "2019-05"]],
    ["April 2018 (2019/20)", {}, ["2018-04", "2019-04"]],
    ["March 2019 (2019/20)", {}, ["2019-03", "2020-03"]],
    ["Year ending 30 June 2018", {}, ["2018-06", "FY2018-Q1"]],
    ["Rolling 12 months to May 2019", {}, ["2019-05", "FY2019-Q1"]],
    ["1 April 2019 to 31 May 2019", {}, ["2019-05"]],
    ["May/June 2019", {}, []],
    ["May-Jun 2019", {}, []],
    ["May 2019, April 2019", {}, []],
    ["Q1 2019/20 May", {}, []],
    ["Autumn term Q3 2019/20", {}, []],
    ["05/31/2019", {}, ["2019-05"]],
    ["31/02/2019", {}, ["2019-02"]],
    ["YTD 2019/20", {}, []],
    ["YTD", {}, []],
    ["H1 2019/20", {}, []],
    ["April 2019 to date", {}, ["2019-04"]],
    ["12/05", {}, ["2005-12"]],
    ["31/05", {}, []],
    ["YTD May 2019", {}, ["2019-05"]],
    ["Week ending 31 May 2019", {}, ["2019-05"]],
    ["Academic year 2019/20", {}, []],
    ["Month 2", {}, []],
    ["Month 2 2019", {}, ["2019-05", "2019-02"]],
    ["P2 (June) 2019/20", {}, []],
  ])("%s under %j is for a person to say, among %j", (text, context, candidates) => {
    const parsed = parsePeriod(text, context);
    expect(parsed).toEqual({ unclear: expect.stringMatching(/^[A-Z].*[^.]$/), candidates });
  });

  it.each([
    "",
    " ",
    "-",
    "*",
    "(p)",
    "18",
    "85%",
    "0.2009",
    "Target",
    "Target 2019/20",
    "May 2019 target",
    "jan edwards",
    "Mayor",
    "Marching 2019",
    "CLA 11",
    "Jobs 2011",
    "2019/21",
    "2017-20",
    "2019-13",
    "31",
    "Q5 2019/20",
    "quarter",
    "Year",
    "Indicator",
    "81770",
    "May 0019",
    "31/05/1066",
    "M1",
    "P2",
    "Month 13 2019/20",
    "50206631",
    "The Children in Care Performance Scorecard of May 2019 is attached.",
  ])("%j names no period", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it("gives no as-at day for a first of the month, by which Excel keeps a month", () => {
    expect(parsePeriod("2019-05-01")).toEqual({ period: "2019-05", asAt: null, marks: [] });
    expect(parsePeriod("as at 1 May 2019")).toEqual({ period: "2019-05", asAt: "2019-05-01", marks: [] });
  });

  it("is read back from the name under which it is printed", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(periodName(period))).toMatchObject({ period });
        expect(parsePeriod(shortPeriodName(period))).toMatchObject({ period });
      }),
    );
  });

  it("is read back from its written form, or asked about among its readings", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const parsed = parsePeriod(period);
        if (periodKind(period) === "month" && parsed && "unclear" in parsed)
          expect(parsed.candidates).toContain(period);
        else expect(parsed).toMatchObject({ period });
      }),
    );
  });

  it("never makes any text fail", () => {
    const words = fc.constantFrom(
      "May",
      "Q1",
      "2019",
      "2019/20",
      "31",
      "/",
      "-",
      "to",
      "year ending",
      "(p)",
      "FY",
      "99",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join(" ")),
        ),
        (text) => {
          const parsed = parsePeriod(text, { financialYear: 2019 });
          expect(parsed === null || "period" in parsed || "unclear" in parsed).toBe(true);
        },
      ),
    );
  });
});
