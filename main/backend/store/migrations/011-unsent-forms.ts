// What was typed into a form and not sent yet, so that an app that falls has it again.

export const unsentForms = `
CREATE TABLE unsent_form (
  form TEXT PRIMARY KEY,
  typed TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
