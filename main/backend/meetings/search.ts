// Search over all that was minuted, resolved and promised.
import type { Input, Spoken } from "../../../shared/contract.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { findSpoken } from "../store/meetings/spoken.ts";
import { loadRegister } from "../store/register.ts";

const MOST = 200;

export function searchHandlers(house: House): Pick<Handlers, "search.find"> {
  return { "search.find": (asked) => find(house, asked) };
}

/** Nothing is asked where there are neither words nor an indicator. */
async function find(house: House, { words, indicator }: Input<"search.find">): Promise<readonly Spoken[]> {
  const { db } = house.store;
  const query = queryOf(words);
  if (query === null && indicator === null) return [];
  const register = await loadRegister(db);
  const named = register.find(({ reference }) => reference === indicator);
  const nameWords = named ? nameQuery(named.name, register) : null;
  return findSpoken(db, { words: query, indicator, nameWords }, MOST);
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Each word has to be there, the last as far as it is typed. */
function queryOf(written: string): string | null {
  const words = written.match(WORD) ?? [];
  if (words.length === 0) return null;
  return words.map((word, place) => `"${word}"${place === words.length - 1 ? "*" : ""}`).join(" ");
}

/** Words that only tie a name together or say how it is counted. */
const LITTLE =
  /^(?:an?|and|at|by|for|from|in|into|its|of|on|or|that|the|their|to|up|who|whose|with|per|number|percentage|rate|date|\d+)$/i;

/** A pair of words that stands in the names of more indicators than these tells none of them. */
const MOST_OF_A_PAIR = 3;

/**
 * What the indicator is called in passing: the pairs of neighbouring words of its name that few other names have, so
 * that "pathway plan" finds what was said of eligible young people with a pathway plan. Null where no pair tells.
 */
function nameQuery(name: string, register: readonly Indicator[]): string | null {
  const others = register.map((indicator) => new Set(pairsOf(indicator.name)));
  const telling = pairsOf(name).filter(
    (pair) => others.filter((pairs) => pairs.has(pair)).length <= MOST_OF_A_PAIR,
  );
  return telling.length === 0 ? null : telling.map((pair) => `"${pair}"`).join(" OR ");
}

function pairsOf(name: string): readonly string[] {
  const words = name.toLowerCase().match(WORD) ?? [];
  return words.flatMap((word, place) => {
    const next = words[place + 1];
    return next === undefined || LITTLE.test(word) || LITTLE.test(next) ? [] : [`${word} ${next}`];
  });
}
