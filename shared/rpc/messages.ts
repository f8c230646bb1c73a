// Everything that crosses the line between a caller and the backend.
import type { Area, Progress } from "../contract.ts";
import type { Refusal } from "../errors.ts";

export interface CallMessage {
  readonly type: "call";
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

interface CancelMessage {
  readonly type: "cancel";
  readonly id: number;
}

/** From the caller. It is not trusted: see `readCallerMessage`. */
export type CallerMessage = CallMessage | CancelMessage;

export type BackendMessage =
  | { readonly type: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly type: "reply"; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly type: "reply"; readonly id: number; readonly ok: false; readonly refusal: Refusal }
  | { readonly type: "changed"; readonly areas: readonly Area[] };

/** The message, or null where it is none: a caller that talks nonsense gets no answer. */
export function readCallerMessage(message: unknown): CallerMessage | null {
  if (typeof message !== "object" || message === null) return null;
  const { type, id, name, input } = message as Partial<Record<keyof CallMessage, unknown>>;
  if (typeof id !== "number") return null;
  if (type === "cancel") return { type, id };
  if (type === "call" && typeof name === "string") return { type, id, name, input };
  return null;
}
