// A meeting carries a whole agenda with a minute for each item; minutes go their way from draft to signed; actions are
// followed; what was said can be searched. A meeting of before becomes one whose fifth item is the scorecard.

const STANDING_ITEMS = [
  { kind: "apologies", title: "Apologies for absence", presenter: "" },
  { kind: "interests", title: "Declarations of interest", presenter: "" },
  { kind: "previous minutes", title: "Minutes of the previous meeting", presenter: "" },
  { kind: "actions", title: "Update on actions", presenter: "" },
  {
    kind: "scorecard",
    title: "Children in Care Performance Scorecard",
    presenter: "Head of Corporate Parenting",
  },
];

const SETTINGS = JSON.stringify({
  regime: "part-va",
  numbering: "item",
  standingItems: STANDING_ITEMS,
  closureDays: [],
  quorum: null,
  phrases: [],
  roll: [],
});

const DETAILS = `'{"purpose":"","recommendation":null,"attachments":[],"backgroundPapers":[],"exemption":null,"lateness":null}'`;
const SCORECARD_ATTACHED = `'[{"kind":"scorecard","title":"Children in Care Performance Scorecard","state":"attached","publishedOn":null}]'`;
const NOTHING_MINUTED = `'{"resolution":null,"isWithoutResolution":false,"movements":[]}'`;

export const clerksMonth = `
ALTER TABLE body ADD COLUMN settings TEXT NOT NULL DEFAULT '${SETTINGS}' CHECK (json_valid(settings));

CREATE TABLE newer_meeting (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  date TEXT NOT NULL,
  time TEXT NOT NULL,
  venue TEXT NOT NULL,
  closed_at TEXT NOT NULL DEFAULT '',
  agenda_published_on TEXT,
  first_number INTEGER,
  opened_on TEXT,
  agenda_as_opened TEXT CHECK (agenda_as_opened IS NULL OR json_valid(agenda_as_opened)),
  minutes_state TEXT NOT NULL DEFAULT 'draft'
    CHECK (minutes_state IN ('draft', 'with officers', 'with the chair', 'published draft', 'approved', 'signed')),
  attendance TEXT NOT NULL CHECK (json_valid(attendance)),
  interests TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(interests)),
  version INTEGER NOT NULL DEFAULT 0,
  UNIQUE (body_id, date)
) STRICT;

INSERT INTO newer_meeting (id, body_id, date, time, venue, attendance, version)
SELECT id, body_id, date, time, venue, json_set(attendance, '$.substitutes', json('[]')), version FROM meeting;

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES newer_meeting (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  presenter TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details)),
  minute TEXT NOT NULL CHECK (json_valid(minute))
) STRICT;

CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);

INSERT INTO agenda_item (id, meeting_id, position, kind, title, presenter, details, minute)
SELECT lower(hex(randomblob(16))), meeting.id, standing.key, standing.value ->> 'kind', standing.value ->> 'title',
  standing.value ->> 'presenter', ${DETAILS}, ${NOTHING_MINUTED}
FROM meeting, json_each('${JSON.stringify(STANDING_ITEMS.slice(0, 4))}') AS standing;

INSERT INTO agenda_item (id, meeting_id, position, kind, title, presenter, details, minute)
SELECT id || ' scorecard', id, 4, 'scorecard', item_title, item_presenter,
  json_set(${DETAILS}, '$.attachments', json(${SCORECARD_ATTACHED})),
  CASE WHEN resolution_verb IS NULL THEN ${NOTHING_MINUTED}
    ELSE json_set(${NOTHING_MINUTED}, '$.resolution',
      json_object('verb', resolution_verb, 'wording', resolution_wording, 'vote', NULL)) END
FROM meeting;

CREATE TABLE newer_paragraph (
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  role TEXT NOT NULL,
  text TEXT NOT NULL,
  speaker TEXT,
  links TEXT NOT NULL CHECK (json_valid(links)),
  oral TEXT CHECK (oral IS NULL OR json_valid(oral)),
  PRIMARY KEY (item_id, position)
) STRICT, WITHOUT ROWID;

INSERT INTO newer_paragraph (item_id, position, id, role, text, speaker, links, oral)
SELECT meeting_id || ' scorecard', position, lower(hex(randomblob(16))), 'narrative', text, NULL, '[]', NULL
FROM minute_paragraph;

CREATE TABLE newer_paper (
  id INTEGER PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES newer_meeting (id),
  kind TEXT NOT NULL,
  printed_at TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  frozen TEXT NOT NULL CHECK (json_valid(frozen)),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

INSERT INTO newer_paper SELECT * FROM paper;

DROP TABLE paper;
DROP TABLE minute_paragraph;
DROP TABLE meeting;
ALTER TABLE newer_meeting RENAME TO meeting;
ALTER TABLE newer_paragraph RENAME TO minute_paragraph;
ALTER TABLE newer_paper RENAME TO paper;

CREATE TABLE minutes_version (
  id INTEGER PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  state TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  frozen TEXT NOT NULL CHECK (json_valid(frozen))
) STRICT;

CREATE TRIGGER minutes_version_is_never_changed BEFORE UPDATE ON minutes_version
BEGIN SELECT RAISE (ABORT, 'versions of minutes are only ever added'); END;

CREATE TRIGGER minutes_version_is_never_removed BEFORE DELETE ON minutes_version
BEGIN SELECT RAISE (ABORT, 'versions of minutes are only ever added'); END;

CREATE TABLE correction (
  id TEXT PRIMARY KEY,
  of_meeting TEXT NOT NULL REFERENCES meeting (id),
  made_at_meeting TEXT NOT NULL REFERENCES meeting (id),
  is_exempt INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  sentence TEXT NOT NULL,
  task TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped', 'refused')),
  updates TEXT NOT NULL CHECK (json_valid(updates))
) STRICT;

CREATE TABLE learned_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE ignored_remark (
  id INTEGER PRIMARY KEY,
  check_name TEXT NOT NULL,
  text TEXT NOT NULL,
  meeting_id TEXT REFERENCES meeting (id)
) STRICT;

CREATE TABLE spoken (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'resolution', 'action')),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  text TEXT NOT NULL
) STRICT;

CREATE INDEX spoken_by_item ON spoken (item_id, kind);

CREATE TABLE spoken_of (
  spoken_id INTEGER NOT NULL REFERENCES spoken (id) ON DELETE CASCADE,
  indicator TEXT NOT NULL REFERENCES indicator (reference),
  PRIMARY KEY (indicator, spoken_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX spoken_of_by_spoken ON spoken_of (spoken_id);

CREATE VIRTUAL TABLE spoken_words USING fts5 (
  text, content = 'spoken', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER spoken_is_indexed AFTER INSERT ON spoken
BEGIN INSERT INTO spoken_words (rowid, text) VALUES (new.id, new.text); END;

CREATE TRIGGER spoken_is_taken_out AFTER DELETE ON spoken
BEGIN INSERT INTO spoken_words (spoken_words, rowid, text) VALUES ('delete', old.id, old.text); END;

INSERT INTO spoken (kind, meeting_id, item_id, text)
SELECT 'paragraph', agenda_item.meeting_id, item_id, text
FROM minute_paragraph JOIN agenda_item ON agenda_item.id = item_id ORDER BY item_id, minute_paragraph.position;

INSERT INTO spoken (kind, meeting_id, item_id, text)
SELECT 'resolution', meeting_id, id, minute ->> '$.resolution.wording'
FROM agenda_item WHERE minute ->> '$.resolution' IS NOT NULL;
`;
