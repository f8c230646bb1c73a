// The council's house style: its Word template as it was chosen, and which of its styles plays which part in papers.

export const houseStyle = `
CREATE TABLE house_style (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  template BLOB NOT NULL,
  sha256 TEXT NOT NULL,
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  chosen_at TEXT NOT NULL
) STRICT;
`;
