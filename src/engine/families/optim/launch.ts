import { bytesOf, type FloatDType, isFloat } from "../../../core/dtype.js";
import { numel } from "../../../core/shape.js";
import { isContiguous } from "../../../core/strides.js";
import type { View } from "../../view.js";
import type { Machine } from "../../wasm/abi.js";
import { addressOf, workspaceView } from "../../wasm/job/views.js";
import * as layout from "../../wasm/layout.js";
import type { KernelFunction } from "../../wasm/module.js";
import { copy } from "../copy/launch.js";
import type { StepRule } from "./rule.js";

const [INTS, COUNT, CHUNK] = [layout.ENTRY_BYTES / 4, layout.ENTRY_COUNT / 4, layout.ENTRY_CHUNK / 4];
/** The kind of tensors that a step does not change. */
const GRADIENTS = 1;

/** One step over all parameters; false where no kernel does it. */
export function launch<A>(
  machine: Machine,
  { wasm, scalars, flags }: StepRule<A>,
  outs: readonly View[],
  grads: readonly View[],
  attrs: A,
): boolean {
  if (wasm === undefined) return false;
  const count = grads.length;
  const given: (readonly View[])[] = [outs.slice(0, count), grads];
  for (let k = count; k < outs.length; k += count) given.push(outs.slice(k, k + count));
  const tensors = laidFlat(machine, given);
  if (tensors === null) return false;
  const { job } = machine;
  const numbers = scalars(attrs);
  for (let i = 0; i < numbers.length; i++) job.scalar(i, numbers[i]);
  const switches = flags(attrs);
  for (let i = 0; i < switches.length; i++) job.param(i, switches[i] ? 1 : 0);
  launchAll(machine, tensors, wasm.kernel.float32, "float32", wasm.cost);
  launchAll(machine, tensors, wasm.kernel.float64, "float64", wasm.cost);
  bringBack(machine, given, tensors);
  return true;
}

/** The tensors of each kind: parameters, gradients, … */
type Kinds = readonly (readonly View[])[];

/** Tensors with steps or gaps (gradients, often) are stepped on copies. Null where a tensor cannot be copied. */
function laidFlat(machine: Machine, kinds: Kinds): Kinds | null {
  if (kinds.every(allFlat)) return kinds;
  const views = kinds.flat();
  if (!views.every(({ dtype }) => isFloat(dtype))) return null;
  const bytes = views.map((view) => (isFlat(view) ? 0 : Math.ceil(bytesOfAll(view) / 16) * 16));
  const total = bytes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return kinds;
  let end = machine.workspace(total);
  let number = 0;
  const flat = kinds.map((tensors) =>
    tensors.map((view) => {
      const size = bytes[number++];
      end += size;
      return size === 0 ? view : workspaceView(end - size, view.dtype, view.sizes);
    }),
  );
  const copies = kinds.every((tensors, k) =>
    tensors.every((view, i) => flat[k][i] === view || copy(machine, flat[k][i], view)),
  );
  return copies ? flat : null;
}

/** What was stepped on copies goes back; gradients are only read. */
function bringBack(machine: Machine, given: Kinds, flat: Kinds): void {
  if (given === flat) return;
  given.forEach((tensors, k) => {
    tensors.forEach((view, i) => {
      if (k !== GRADIENTS && flat[k][i] !== view) copy(machine, view, flat[k][i]);
    });
  });
}

/** Whether all are floats without steps or gaps. */
function allFlat(views: readonly View[]): boolean {
  for (let i = 0; i < views.length; i++) if (!isFlat(views[i]) || !isFloat(views[i].dtype)) return false;
  return true;
}

const isFlat = ({ sizes: shape, strides }: View) => isContiguous(shape, strides);
const bytesOfAll = ({ sizes: shape, dtype }: View) => numel(shape) * bytesOf(dtype);

/** Writes the table of the parameters of one dtype, and steps them; `tensors[k][i]` is what entry i has at place k. */
function launchAll(
  machine: Machine,
  tensors: Kinds,
  kernel: KernelFunction,
  dtype: FloatDType,
  cost: number,
): void {
  const { job } = machine;
  const params = tensors[0];
  let entry = 0;
  let chunks = 0;
  let elements = 0;
  for (let i = 0; i < params.length; i++) {
    const count = numel(params[i].sizes);
    if (params[i].dtype === dtype && count > 0) {
      for (let k = 0; k < tensors.length; k++) {
        const view = tensors[k][i];
        // The kernel reads and writes as many elements of each as the parameter has: never beyond a tensor's end.
        if (view.dtype !== dtype || numel(view.sizes) !== count) {
          throw new Error(
            `a step over ${count} elements of ${dtype} was given ${numel(view.sizes)} of ${view.dtype}`,
          );
        }
        job.table(entry * INTS + k, addressOf(view));
      }
      job.table(entry * INTS + COUNT, count);
      job.table(entry * INTS + CHUNK, chunks);
      entry++;
      chunks += Math.ceil(count / layout.STEP_CHUNK);
      elements += count;
    }
    if (chunks === 0 || (entry < layout.MOST_ENTRIES && i < params.length - 1)) continue;
    // The end of the table: the next parameter would begin after the last chunk.
    job.table(entry * INTS + CHUNK, chunks);
    machine.launch(kernel, chunks, elements * cost);
    entry = 0;
    chunks = 0;
    elements = 0;
  }
}
