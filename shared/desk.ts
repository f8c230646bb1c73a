// What the page may ask of the desktop around it: files that the user points at, and the menu. Never a path.
import type { Grant } from "./contract.ts";
import type { PaperForm } from "./domain/paper/form.ts";

export type MenuCommand =
  | "bring in returns"
  | "show returns"
  | "show scorecard"
  | "show meeting"
  | "show actions"
  | "show papers"
  | "show search"
  | "show settings"
  | "print"
  | "save minutes";

export const DOCUMENT_KINDS = ["document", "template", "paper"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** `DroppedFile` and `Port` are the browser's `File` and `MessagePort`, which this folder does not know. */
export interface Desk<DroppedFile, Port> {
  /** Files that the user dropped on the window. */
  dropped(files: readonly DroppedFile[]): Promise<readonly Grant[]>;
  /** Asks with the system's own dialog; an empty list where the user thought better of it. */
  chooseWorkbooks(): Promise<readonly Grant[]>;
  /** Asks for one Word document, a template of Word's, or a paper of any kind; null where the user thought better of it. */
  chooseDocument(kind?: DocumentKind): Promise<Grant | null>;
  /**
   * Asks where to save a file, in the form that the suggested name's ending says or in one of the others that are
   * offered; null where the user thought better of it.
   */
  choosePlace(suggestedName: string, otherForms?: readonly PaperForm[]): Promise<Grant | null>;
  /** Asks where to save a copy of a file that is kept, or a zip of them; null where the user thought better of it. */
  chooseCopyPlace(suggestedName: string): Promise<Grant | null>;
  /** Shows a file that was saved in the system's file manager. */
  reveal(place: string): void;
  /** Calls back for each menu entry or shortcut that is the page's to carry out; returns how to stop. */
  onMenu(listener: (command: MenuCommand) => void): () => void;
  /**
   * Calls back with a port to the backend, now and after each restart of it; returns how to stop.
   * The port speaks the messages of `shared/rpc`.
   */
  onPort(listener: (port: Port) => void): () => void;
}

/**
 * What the preload exposes as `window.desk`. Electron's bridge carries functions and values but no ports, so the port
 * comes as a message to the window, once asked for and again after each restart of the backend.
 */
export interface DeskBridge<DroppedFile> extends Omit<Desk<DroppedFile, never>, "onPort"> {
  askForPort(): void;
}

/** The message to the window that brings a port along. */
export type PortArrives = "the port to the backend";
