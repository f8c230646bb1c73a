// The lines between the preload and this process, each with what it carries.
import type { DeskBridge, MenuCommand } from "../shared/desk.ts";

type Bridge = DeskBridge<never>;

/** Asked by the page, answered here. A dropped file comes as its path, which the page itself never sees. */
export interface Asked {
  readonly dropped: (paths: readonly string[]) => ReturnType<Bridge["dropped"]>;
  readonly chooseWorkbooks: Bridge["chooseWorkbooks"];
  readonly chooseDocument: Bridge["chooseDocument"];
  readonly choosePlace: Bridge["choosePlace"];
  readonly chooseCopyPlace: Bridge["chooseCopyPlace"];
}

/** Told by the page; no answer. */
export interface Told {
  readonly reveal: Bridge["reveal"];
  readonly askForPort: Bridge["askForPort"];
}

/** Told to the page. */
export interface TellsPage {
  readonly menu: (command: MenuCommand) => void;
  readonly port: () => void;
}
