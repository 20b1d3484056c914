import type { Engine, EngineCall } from "../engine.js";
import type { Operand, Storage, View } from "../view.js";

/** A call of the engine as it was recorded. */
export interface EngineStep extends EngineCall {
  readonly kind: "call";
}

/** A question about values that decided how the recording went on: another answer, and the record does not hold. */
export interface GuardStep {
  readonly kind: "guard";
  readonly view: View;
  readonly holds: (engine: Engine, view: View) => boolean;
}

/** Code of the host that runs again each time, such as an optimizer's step, which counts and reads its rate. */
export interface LiveStep {
  readonly kind: "live";
  readonly name: string;
  readonly run: () => void;
}

export type Step = EngineStep | GuardStep | LiveStep;

/** The storages of the views among these operands. */
export function* storagesOf(operands: readonly Operand[]): Generator<Storage> {
  for (const x of operands) if (typeof x !== "number") yield x.storage;
}

/** The same window on another storage. */
export const viewOn = ({ dtype, sizes, strides, offset }: View, storage: Storage): View => ({
  storage,
  dtype,
  sizes,
  strides,
  offset,
});
