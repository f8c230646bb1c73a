// How small numbers are hidden: the rules that the council has set, if any, and the indicators that are excepted from them.

export const disclosure = `
CREATE TABLE disclosure_rules (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  small_up_to INTEGER NOT NULL,
  least_shared INTEGER NOT NULL,
  hides_nought INTEGER NOT NULL CHECK (hides_nought IN (0, 1))
) STRICT;

CREATE TABLE disclosure_exception (
  indicator TEXT PRIMARY KEY REFERENCES indicator (reference),
  always TEXT NOT NULL CHECK (always IN ('shown', 'hidden')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
