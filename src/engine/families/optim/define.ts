import { numel } from "../../../core/shape.js";
import { arrayOf } from "../../host/storage.js";
import { lastStride, walk } from "../../host/walk.js";
import type { View } from "../../view.js";
import type { Round, StepRule } from "./rule.js";

/** One step over all parameters, by the definition. */
export function define<A>(rule: StepRule<A>, outs: readonly View[], grads: readonly View[], attrs: A): void {
  const count = grads.length;
  for (let i = 0; i < count; i++) {
    const state = outs.filter((_, k) => k >= count && k % count === i);
    stepOne(rule, [outs[i], grads[i], ...state], attrs);
  }
}

/** Goes through the tensors of one parameter element by element. */
function stepOne<A>({ element }: StepRule<A>, views: readonly View[], attrs: A): void {
  if (numel(views[0].sizes) === 0) return;
  const round: Round = views[0].dtype === "float32" ? Math.fround : (x) => x;
  const arrays = views.map((view) => arrayOf(view) as Float64Array);
  const steps = views.map(lastStride);
  walk(views[0].sizes, views, (starts, length) => {
    for (let n = 0; n < length; n++) {
      const at = starts.map((start, k) => start + n * steps[k]);
      element(round, arrays, at, attrs);
    }
  });
}
