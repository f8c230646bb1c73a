// A store that knows what others had, before anything else is in it: the register that ships has later years alone.
import { addComparators } from "../../../main/backend/store/comparators.ts";
import { openStore } from "../../../main/backend/store/open.ts";
import type { Comparator } from "../../../shared/domain/scorecard/comparator.ts";
import type { Workplace } from "../backend-in-a-folder.ts";

const COMPARATORS: readonly Comparator[] = [
  had("CLA 08", "England", 93.4),
  had("CLA 11", "statistical neighbours", 74.25),
  had("CLA 11", "England", 71),
  had("CLA 17", "England", 88.5),
  had("CLA 19", "statistical neighbours", 89),
  had("CLA 19", "England", 88),
];

export async function compareWithOthers({ open, storePath }: Workplace): Promise<void> {
  await (await open()).close();
  const store = await openStore(storePath);
  await addComparators(store.db, COMPARATORS);
  await store.close();
}

function had(indicator: string, comparedWith: Comparator["comparedWith"], value: number): Comparator {
  return { indicator, comparedWith, value, financialYear: 2017, source: "Department for Education" };
}
