// The backend as both sides know it: one handler for each operation of the contract.
import type { Area, Grant, Input, OperationName, Output, Progress } from "../contract.ts";

/** The part of an `AbortSignal` that is used, so that this folder needs no DOM. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface CallContext {
  /** Aborted when the caller cancels. */
  readonly signal: CancelSignal;
  readonly progress: (progress: Progress) => void;
}

export type Handlers = {
  readonly [N in OperationName]: (input: Input<N>, call: CallContext) => Promise<Output<N>>;
};

export interface Backend {
  readonly handlers: Handlers;
  /** Turns a path that the user chose into an opaque id; asked by the process that showed the dialog. */
  readonly grant: (path: string) => Grant;
  /** Calls back after each commit with the parts that changed; returns how to stop. */
  readonly onChanged: (listener: (areas: readonly Area[]) => void) => () => void;
  /** Closes the store; a command that runs is waited for by whoever serves the backend. */
  readonly close: () => Promise<void>;
}
