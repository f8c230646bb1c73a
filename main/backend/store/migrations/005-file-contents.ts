// The files of agendas: each content once, under its SHA-256, and for good. Which paper it is of, under which name and of
// which kind, stands with the papers of the agenda's items, in the agenda as opened, and in what was printed.

export const fileContents = `
CREATE TABLE file_content (
  sha256 TEXT PRIMARY KEY,
  content BLOB NOT NULL CHECK (length(content) > 0),
  kept_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER file_content_is_never_changed BEFORE UPDATE ON file_content
BEGIN SELECT RAISE (ABORT, 'contents of files are only ever added'); END;

CREATE TRIGGER file_content_is_never_removed BEFORE DELETE ON file_content
BEGIN SELECT RAISE (ABORT, 'contents of files are only ever added'); END;
`;
