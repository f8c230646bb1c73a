// The titles of reports and urgent items are searched as well, and keep in step with the agenda, whoever changes it. Those
// that stand on each agenda are not: they would be found at every meeting.

const IS_SEARCHED = "kind IN ('report', 'urgent') AND trim(title) <> ''";

export const titlesSearched = `
CREATE TABLE newer_spoken (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('title', 'paragraph', 'resolution', 'action')),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  text TEXT NOT NULL
) STRICT;

CREATE TABLE newer_spoken_of (
  spoken_id INTEGER NOT NULL REFERENCES newer_spoken (id) ON DELETE CASCADE,
  indicator TEXT NOT NULL REFERENCES indicator (reference),
  PRIMARY KEY (indicator, spoken_id)
) STRICT, WITHOUT ROWID;

INSERT INTO newer_spoken SELECT id, kind, meeting_id, item_id, text FROM spoken;
INSERT INTO newer_spoken_of (spoken_id, indicator) SELECT spoken_id, indicator FROM spoken_of;

DROP TABLE spoken_of;
DROP TRIGGER spoken_is_taken_out;
DROP TABLE spoken;
ALTER TABLE newer_spoken RENAME TO spoken;
ALTER TABLE newer_spoken_of RENAME TO spoken_of;

CREATE INDEX spoken_by_item ON spoken (item_id, kind);
CREATE INDEX spoken_of_by_spoken ON spoken_of (spoken_id);

CREATE TRIGGER spoken_is_indexed AFTER INSERT ON spoken
BEGIN INSERT INTO spoken_words (rowid, text) VALUES (new.id, new.text); END;

CREATE TRIGGER spoken_is_taken_out AFTER DELETE ON spoken
BEGIN INSERT INTO spoken_words (spoken_words, rowid, text) VALUES ('delete', old.id, old.text); END;

CREATE TRIGGER title_is_searched AFTER INSERT ON agenda_item
BEGIN
  INSERT INTO spoken (kind, meeting_id, item_id, text)
  SELECT 'title', meeting_id, id, title FROM agenda_item WHERE id = new.id AND ${IS_SEARCHED};
END;

CREATE TRIGGER title_is_changed AFTER UPDATE OF title, kind ON agenda_item
WHEN new.title <> old.title OR new.kind <> old.kind
BEGIN
  DELETE FROM spoken WHERE item_id = new.id AND kind = 'title';
  INSERT INTO spoken (kind, meeting_id, item_id, text)
  SELECT 'title', meeting_id, id, title FROM agenda_item WHERE id = new.id AND ${IS_SEARCHED};
END;

CREATE TRIGGER title_is_taken_out BEFORE DELETE ON agenda_item
BEGIN DELETE FROM spoken WHERE item_id = old.id AND kind = 'title'; END;

INSERT INTO spoken (kind, meeting_id, item_id, text)
SELECT 'title', meeting_id, id, title FROM agenda_item WHERE ${IS_SEARCHED} ORDER BY meeting_id, position;
`;
