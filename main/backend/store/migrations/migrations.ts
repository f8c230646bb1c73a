// Every migration that was ever shipped, in order. A shipped one is frozen: its checksum is part of the tests.
import { firstStore } from "./001-first-store.ts";
import { returnsOfSenders } from "./002-returns-of-senders.ts";
import { clerksMonth } from "./003-clerks-month.ts";
import { houseStyle } from "./004-house-style.ts";
import { fileContents } from "./005-file-contents.ts";
import { disclosure } from "./006-disclosure.ts";
import { actionsInMinutes } from "./007-actions-in-minutes.ts";
import { comparators } from "./008-comparators.ts";
import { ignoredPlaces } from "./009-ignored-places.ts";
import { titlesSearched } from "./010-titles-searched.ts";
import { unsentForms } from "./011-unsent-forms.ts";

export interface Migration {
  /** The `user_version` of a store after this migration. */
  readonly version: number;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [
  { version: 1, sql: firstStore },
  { version: 2, sql: returnsOfSenders },
  { version: 3, sql: clerksMonth },
  { version: 4, sql: houseStyle },
  { version: 5, sql: fileContents },
  { version: 6, sql: disclosure },
  { version: 7, sql: actionsInMinutes },
  { version: 8, sql: comparators },
  { version: 9, sql: ignoredPlaces },
  { version: 10, sql: titlesSearched },
  { version: 11, sql: unsentForms },
];

export const newestVersion = Math.max(...migrations.map((migration) => migration.version));
