import type { Kernel } from "../../kernel.js";
import { define } from "./define.js";
import { launch } from "./launch.js";
import type { StepRule } from "./rule.js";
import { trialOf } from "./trials.js";

/** The kernel of a rule. */
export function stepKernel<A>(rule: StepRule<A>): Kernel<A> {
  return {
    name: rule.name,
    define: (outs, grads, attrs) => define(rule, outs, grads, attrs),
    wasm: (machine, outs, grads, attrs) => launch(machine, rule, outs, grads, attrs),
    trial: trialOf(rule),
  };
}
