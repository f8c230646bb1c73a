// Changes that are undone on their own, together neither with what was typed before them nor with what is typed after.
import { closeHistory } from "@tiptap/pm/history";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";

const singleKey = new PluginKey("single steps");

export function single(tr: Transaction): Transaction {
  return closeHistory(tr).setMeta(singleKey, true);
}

export function singleSteps(): Plugin {
  return new Plugin({
    key: singleKey,
    appendTransaction: (transactions, _before, { tr }) =>
      transactions.some((made) => made.getMeta(singleKey)) ? closeHistory(tr) : null,
  });
}
