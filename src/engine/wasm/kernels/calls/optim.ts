import { bytesOf, type FloatDType, isFloat } from "../../../../core/dtype.js";
import { numel } from "../../../../core/shape.js";
import { isContiguous } from "../../../../core/strides.js";
import type { AdamStep, SGDStep, View } from "../../../engine.js";
import type { KernelName, Machine } from "../../abi.js";
import * as layout from "../../layout.js";
import { copy } from "./copy.js";
import { addressOf, workspaceView } from "./views.js";

const [INTS, COUNT, CHUNK] = [layout.ENTRY_BYTES / 4, layout.ENTRY_COUNT / 4, layout.ENTRY_CHUNK / 4];
/** Nanoseconds an element. */
const [SGD_COST, ADAM_COST] = [0.5, 1.5];
/** The kind of tensors that a step does not change. */
const GRADIENTS = 1;

/** One step of SGD over all parameters; false where no kernel does it. */
export function sgd(
  machine: Machine,
  params: readonly View[],
  grads: readonly View[],
  momentum: readonly View[] | null,
  first: boolean,
  step: SGDStep,
): boolean {
  const given = momentum === null ? [params, grads] : [params, grads, momentum];
  const tensors = laidFlat(machine, given);
  if (tensors === null) return false;
  const { job } = machine;
  job.param(0, momentum === null ? 0 : 1);
  job.param(1, first ? 1 : 0);
  job.param(2, step.nesterov ? 1 : 0);
  job.param(3, step.maximize ? 1 : 0);
  job.scalar(0, step.lr);
  job.scalar(1, step.momentum);
  job.scalar(2, 1 - step.dampening);
  job.scalar(3, step.weightDecay);
  launchAll(machine, tensors, "sgdF32", "float32", SGD_COST);
  launchAll(machine, tensors, "sgdF64", "float64", SGD_COST);
  bringBack(machine, given, tensors);
  return true;
}

/** One step of Adam over all parameters; false where no kernel does it. */
export function adam(
  machine: Machine,
  params: readonly View[],
  grads: readonly View[],
  means: readonly View[],
  squares: readonly View[],
  largest: readonly View[] | null,
  step: AdamStep,
): boolean {
  const given = [params, grads, means, squares];
  if (largest !== null) given.push(largest);
  const tensors = laidFlat(machine, given);
  if (tensors === null) return false;
  const { job } = machine;
  job.param(0, largest === null ? 0 : 1);
  job.param(1, step.maximize ? 1 : 0);
  job.scalar(0, 1 - step.beta1);
  job.scalar(1, step.beta2);
  job.scalar(2, 1 - step.beta2);
  job.scalar(3, step.eps);
  job.scalar(4, step.weightDecay);
  job.scalar(5, step.stepSize);
  job.scalar(6, step.correction2);
  launchAll(machine, tensors, "adamF32", "float32", ADAM_COST);
  launchAll(machine, tensors, "adamF64", "float64", ADAM_COST);
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
      return size === 0 ? view : workspaceView(end - size, view.dtype, view.shape);
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

const isFlat = ({ shape, strides }: View) => isContiguous(shape, strides);
const bytesOfAll = ({ shape, dtype }: View) => numel(shape) * bytesOf(dtype);

/** Writes the table of the parameters of one dtype, and steps them; `tensors[k][i]` is what entry i has at place k. */
function launchAll(
  machine: Machine,
  tensors: Kinds,
  kernel: KernelName,
  dtype: FloatDType,
  cost: number,
): void {
  const { job } = machine;
  const params = tensors[0];
  let entry = 0;
  let chunks = 0;
  let elements = 0;
  for (let i = 0; i < params.length; i++) {
    const count = numel(params[i].shape);
    if (params[i].dtype === dtype && count > 0) {
      for (let k = 0; k < tensors.length; k++) job.table(entry * INTS + k, addressOf(tensors[k][i]));
      job.table(entry * INTS + COUNT, count);
      job.table(entry * INTS + CHUNK, chunks);
      entry++;
      chunks += Math.ceil(count / layout.STEP_CHUNK);
      elements += count;
    }
    if (chunks === 0 || (entry < layout.MOST_ENTRIES && i < params.length - 1)) continue;
    // The end of the table: the next parameter would begin with a chunk that there is not.
    job.table(entry * INTS + CHUNK, chunks);
    machine.launch(kernel, chunks, elements * cost);
    entry = 0;
    chunks = 0;
    elements = 0;
  }
}
