// Returns can be withdrawn and then sent again, and what was said about a sender's workbooks is remembered.

export const returnsOfSenders = `
CREATE TABLE newer_return (
  id TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  sender TEXT NOT NULL,
  accepted_at TEXT NOT NULL,
  period TEXT,
  added INTEGER NOT NULL,
  revised INTEGER NOT NULL,
  withdrawn_at TEXT
) STRICT;

INSERT INTO newer_return SELECT *, NULL FROM return;

CREATE TABLE newer_reading (
  id INTEGER PRIMARY KEY,
  indicator TEXT NOT NULL REFERENCES indicator (reference),
  period TEXT NOT NULL,
  as_at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('value', 'not supplied', 'not due', 'not applicable', 'suppressed')),
  value REAL,
  numerator REAL,
  denominator REAL,
  provisional INTEGER NOT NULL,
  comment TEXT,
  return_id TEXT NOT NULL REFERENCES newer_return (id),
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  raw TEXT NOT NULL,
  supersedes INTEGER REFERENCES newer_reading (id),
  CHECK ((kind = 'value') = (value IS NOT NULL))
) STRICT;

INSERT INTO newer_reading SELECT * FROM reading ORDER BY id;

DROP TABLE reading;
DROP TABLE return;
ALTER TABLE newer_return RENAME TO return;
ALTER TABLE newer_reading RENAME TO reading;

CREATE UNIQUE INDEX return_stands_once ON return (sha256) WHERE withdrawn_at IS NULL;
CREATE INDEX reading_by_period ON reading (period, indicator, id);
CREATE INDEX reading_by_indicator ON reading (indicator, period, id);

CREATE TRIGGER reading_is_never_changed BEFORE UPDATE ON reading
BEGIN SELECT RAISE (ABORT, 'readings are only ever added'); END;

CREATE TRIGGER reading_is_never_removed BEFORE DELETE ON reading
BEGIN SELECT RAISE (ABORT, 'readings are only ever added'); END;

CREATE TRIGGER return_is_never_removed BEFORE DELETE ON return
BEGIN SELECT RAISE (ABORT, 'returns are withdrawn and not removed'); END;

CREATE TABLE sender_layout (
  id INTEGER PRIMARY KEY,
  sender TEXT NOT NULL,
  layout TEXT NOT NULL CHECK (json_valid(layout)),
  memory TEXT NOT NULL CHECK (json_valid(memory)),
  return_id TEXT NOT NULL REFERENCES return (id)
) STRICT;

CREATE INDEX sender_layout_by_sender ON sender_layout (sender);
`;
