import { isGradEnabled } from "../autograd/mode.js";
import { warn } from "./messages.js";

/**
 * Notices an evaluation in training mode: a whole loader gone through under noGrad while Dropout or BatchNorm acted
 * as in training. Layers report here, loaders ask.
 */
let layers = new Set<string>();

/** A layer says that it acts as in training. */
export function watchTraining(layer: string): void {
  if (!isGradEnabled()) layers.add(layer);
}

/** Begins to watch a pass over a loader; call the result at its end. */
export function watchLoader(): () => void {
  layers = new Set();
  const seen = layers;
  let evaluating = !isGradEnabled();
  return () => {
    evaluating &&= !isGradEnabled() && seen === layers;
    if (evaluating && seen.size > 0) warn("W-MODE-001", { layers: [...seen].join(", ") });
  };
}
