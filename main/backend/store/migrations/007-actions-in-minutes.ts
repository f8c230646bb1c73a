// A paragraph of minutes keeps the action of which it tells, and an action the day on which it was closed.

export const actionsInMinutes = `
ALTER TABLE minute_paragraph ADD COLUMN action TEXT CHECK (action IS NULL OR json_valid(action));

CREATE INDEX minute_paragraph_of_action ON minute_paragraph (item_id) WHERE action IS NOT NULL;

ALTER TABLE action ADD COLUMN closed_on TEXT;
`;
