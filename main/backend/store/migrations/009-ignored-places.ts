// A remark that is ignored here keeps its place, and what the clerk said to the reading desk keeps its day.
// What was ignored before has no place, and goes on being ignored at its whole meeting.

export const ignoredPlaces = `
ALTER TABLE ignored_remark ADD COLUMN place TEXT
  CHECK (place IS NULL OR (json_valid(place) AND meeting_id IS NOT NULL));

ALTER TABLE ignored_remark ADD COLUMN ignored_at TEXT;

DELETE FROM ignored_remark WHERE id NOT IN (
  SELECT min(id) FROM ignored_remark GROUP BY check_name, text, meeting_id
);

ALTER TABLE learned_word ADD COLUMN learned_at TEXT;

UPDATE learned_word SET learned_at = (
  SELECT max(at) FROM audit WHERE action = 'word learned' AND subject = word
);
`;
