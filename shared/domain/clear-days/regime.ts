// Under which rules a body gives notice of its meetings.

export const REGIMES = ["part-va", "executive", "voluntary"] as const;

export type Regime = (typeof REGIMES)[number];

export interface NoticeRule {
  /** Clear days for which agenda and reports lie open before the meeting. */
  readonly agendaDays: number;
  /** Clear days for a notice of private business or of a key decision; null where there is no such notice. */
  readonly noticeDays: number | null;
  /** False where no law asks for the days, and the body keeps them of its own accord. */
  readonly isBinding: boolean;
  /** Where the rule stands, as a proof cites it. */
  readonly source: string;
}

export const NOTICE_RULES: Readonly<Record<Regime, NoticeRule>> = {
  "part-va": {
    agendaDays: 5,
    noticeDays: null,
    isBinding: true,
    source: "Local Government Act 1972, Part VA, sections 100A and 100B",
  },
  executive: {
    agendaDays: 5,
    noticeDays: 28,
    isBinding: true,
    source:
      "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012",
  },
  voluntary: {
    agendaDays: 5,
    noticeDays: null,
    isBinding: false,
    source: "kept of the body’s own accord; no law asks for it",
  },
};

export function isRegime(written: string): written is Regime {
  return REGIMES.some((regime) => regime === written);
}
