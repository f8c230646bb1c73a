// What was written of bodies and is not saved yet. It outlives the screen, so that going elsewhere loses nothing.
import type { Body } from "../../../shared/domain/meeting/body.ts";
import type { BodyDraft } from "./body-draft.ts";

/** By the id of the body; `base` is the body that the draft began from. */
export const unsaved = new Map<string, { readonly draft: BodyDraft; readonly base: Body }>();
