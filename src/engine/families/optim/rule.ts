import type { Drawing } from "../../trial.js";
import type { OnFloats } from "../../wasm/module.js";

/** Rounds to the dtype of the parameters. */
export type Round = (x: number) => number;

/**
 * How an optimizer steps, as a row of a table: one element at a time, all parameters in one call.
 *
 * Results of the kernel: the parameters, then each state tensor of all parameters, one kind after the other. Operands:
 * the gradients. Every operation that PyTorch does is rounded to the dtype of the parameters, as there: where a run is on
 * a knife's edge (a ReLU about to flip), less rounding than PyTorch's would lead elsewhere.
 */
export interface StepRule<A> {
  readonly name: string;
  /** State tensors of a parameter, in order; the last ones may be left out where the attributes say so. */
  readonly state: readonly string[];
  /** The numbers that the WebAssembly kernel reads, in its order. */
  readonly scalars: (attrs: A) => readonly number[];
  /** The switches that it reads, in its order. */
  readonly flags: (attrs: A) => readonly boolean[];
  /**
   * The step of one element, in place: `x` are the arrays of parameter, gradient and state, `at` the places of the
   * element in them.
   */
  readonly element: (round: Round, x: readonly Float64Array[], at: readonly number[], attrs: A) => void;
  /** In WebAssembly, if there is a kernel: its functions, and nanoseconds an element of float32. */
  readonly wasm?: { readonly kernel: OnFloats; readonly cost: number };
  /** For the tests: attributes at random, and how many kinds of state tensors come with them. */
  readonly draw: (draw: Drawing) => { readonly attrs: A; readonly states: number };
}
