// The stretch of time that a figure speaks of. The financial year starts in April; 2019/20 is written FY2019.

export type Term = "autumn" | "spring" | "summer";

/**
 * A period in its one written form: a month `2019-05`, a quarter of the financial year `FY2019-Q1`,
 * a financial year `FY2019`, or a school term in the calendar year in which it falls `2019-autumn`.
 */
export type Period = Month | Quarter | FinancialYear | SchoolTerm;
export type Month = `${number}-${number}`;
export type Quarter = `FY${number}-Q${1 | 2 | 3 | 4}`;
export type FinancialYear = `FY${number}`;
export type SchoolTerm = `${number}-${Term}`;
