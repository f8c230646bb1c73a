// How a body works until it is told otherwise.

import { DEFAULT_PHRASES, DEFAULT_STANDING_ITEMS } from "./agenda/standing-items.ts";
import type { Body } from "./body.ts";

export const NEW_BODY: Omit<Body, "id" | "council" | "name" | "callsItself"> = {
  resolutionForm: { keyword: "RESOLVED", bold: true, separator: "", verbForm: "to", finalStop: true },
  staleAfterDays: 45,
  returnsDueDays: 15,
  regime: "part-va",
  numbering: "item",
  standingItems: DEFAULT_STANDING_ITEMS,
  closureDays: [],
  quorum: null,
  phrases: DEFAULT_PHRASES,
  roll: [],
};
