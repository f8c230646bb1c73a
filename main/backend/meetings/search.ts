// Search over all that was minuted, resolved and promised.
import type { Input, Spoken } from "../../../shared/contract.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { findSpoken } from "../store/meetings/spoken.ts";
import { loadRegister } from "../store/register.ts";
import { nameQuery, typedQueries } from "./search-words.ts";

const MOST = 200;

export function searchHandlers(house: House): Pick<Handlers, "search.find"> {
  return { "search.find": (asked) => find(house, asked) };
}

/** Nothing is asked where there are neither words nor an indicator. */
async function find(house: House, { words, indicator }: Input<"search.find">): Promise<readonly Spoken[]> {
  const { db } = house.store;
  const spokenOf = indicator === null ? null : await indicatorAsked(house, indicator);
  const queries = typedQueries(words);
  if (queries.length === 0) return spokenOf === null ? [] : findSpoken(db, { words: null, spokenOf }, MOST);
  for (const query of queries) {
    const found = await findSpoken(db, { words: query, spokenOf }, MOST);
    if (found.length > 0) return found;
  }
  return [];
}

async function indicatorAsked(house: House, reference: string) {
  const indicator = (await loadRegister(house.store.db)).find((one) => one.reference === reference);
  return { reference, called: indicator ? nameQuery(indicator) : null };
}
