// What was typed into a form and not sent yet.
import type { Handlers } from "../../shared/rpc/handlers.ts";
import type { House } from "./house.ts";
import { keepUnsent, loadUnsent } from "./store/unsent-forms.ts";

export function unsentFormHandlers({ store }: House): Pick<Handlers, "unsent.show" | "unsent.keep"> {
  return {
    "unsent.show": ({ form }) => loadUnsent(store.db, form),
    "unsent.keep": async ({ form, typed }) => {
      await keepUnsent(store.db, form, typed);
      return {};
    },
  };
}
