// Whether an item's paper carries figures of performance.
const PERFORMANCE = /\b(?:scorecards?|score cards?|dashboards?|performance)\b/i;

export function isPerformancePaper(title: string | null): boolean {
  return title !== null && PERFORMANCE.test(title);
}
