// Shipped with 0.1.0: the register, bodies and meetings, returns and readings, papers, the audit trail.

export const firstStore = `
CREATE TABLE body (
  id TEXT PRIMARY KEY,
  council TEXT NOT NULL,
  name TEXT NOT NULL,
  calls_itself TEXT NOT NULL,
  resolution_form TEXT NOT NULL CHECK (json_valid(resolution_form)),
  stale_after_days INTEGER NOT NULL CHECK (stale_after_days > 0)
) STRICT;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  date TEXT NOT NULL,
  time TEXT NOT NULL,
  venue TEXT NOT NULL,
  attendance TEXT NOT NULL CHECK (json_valid(attendance)),
  item_number TEXT NOT NULL,
  item_title TEXT NOT NULL,
  item_presenter TEXT NOT NULL,
  resolution_verb TEXT,
  resolution_wording TEXT,
  version INTEGER NOT NULL DEFAULT 0,
  UNIQUE (body_id, date),
  CHECK ((resolution_verb IS NULL) = (resolution_wording IS NULL))
) STRICT;

CREATE TABLE minute_paragraph (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
  reference TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  section TEXT NOT NULL,
  name TEXT NOT NULL,
  numerator TEXT NOT NULL,
  denominator TEXT NOT NULL,
  unit TEXT NOT NULL,
  decimal_places INTEGER NOT NULL,
  polarity TEXT NOT NULL,
  data_period TEXT NOT NULL,
  frequency TEXT NOT NULL,
  basis TEXT NOT NULL,
  england REAL
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
  indicator TEXT NOT NULL REFERENCES indicator (reference),
  financial_year INTEGER NOT NULL,
  value REAL,
  rag TEXT NOT NULL CHECK (json_valid(rag)),
  PRIMARY KEY (indicator, financial_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE return (
  id TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  sender TEXT NOT NULL,
  accepted_at TEXT NOT NULL,
  period TEXT,
  added INTEGER NOT NULL,
  revised INTEGER NOT NULL
) STRICT;

CREATE TABLE reading (
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
  return_id TEXT NOT NULL REFERENCES return (id),
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  raw TEXT NOT NULL,
  supersedes INTEGER UNIQUE REFERENCES reading (id),
  CHECK ((kind = 'value') = (value IS NOT NULL))
) STRICT;

CREATE INDEX reading_by_period ON reading (period, indicator, id);

CREATE TRIGGER reading_is_never_changed BEFORE UPDATE ON reading
BEGIN SELECT RAISE (ABORT, 'readings are only ever added'); END;

CREATE TRIGGER reading_is_never_removed BEFORE DELETE ON reading
BEGIN SELECT RAISE (ABORT, 'readings are only ever added'); END;

CREATE TABLE paper (
  id INTEGER PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  kind TEXT NOT NULL CHECK (kind IN ('scorecard', 'minutes')),
  printed_at TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  frozen TEXT NOT NULL CHECK (json_valid(frozen)),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after))
) STRICT;
`;
