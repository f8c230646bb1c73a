// What others have, with year and source, in the place of one undated figure for England; and changes of definition.

export const comparators = `
CREATE TABLE comparator (
  indicator TEXT NOT NULL REFERENCES indicator (reference),
  compared_with TEXT NOT NULL CHECK (compared_with IN ('statistical neighbours', 'England')),
  financial_year INTEGER NOT NULL,
  value REAL NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (indicator, compared_with, financial_year)
) STRICT, WITHOUT ROWID;

INSERT INTO comparator (indicator, compared_with, financial_year, value, source)
SELECT reference, 'England', 2024, england, 'Department for Education' FROM indicator WHERE england IS NOT NULL;

ALTER TABLE indicator DROP COLUMN england;

CREATE TABLE definition_change (
  indicator TEXT NOT NULL REFERENCES indicator (reference),
  holds_from TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (indicator, holds_from)
) STRICT, WITHOUT ROWID;
`;
