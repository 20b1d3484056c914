import { say } from "../core/messages/language.js";
import type { Sequential } from "../nn/index.js";
import type { Module } from "../nn/module.js";
import { tensor } from "../tensor/creation.js";
import { reshape } from "../tensor/functions/shape.js";
import { beginsAs, containerBytes, plainTensor, readContainer } from "./container.js";
import { parseSpec as parseFirst } from "./firstSpec.js";
import { failure } from "./messages.js";
import { buildNetwork, type NetworkPlan, parameterShapes } from "./network.js";
import { type ModelSpec, outputsOfSpec, parseSpec } from "./spec.js";
import { totalWidth } from "./treatment.js";

/**
 * A model file is a safetensors file: the parameters under PyTorch's names (Python reads them with `safetensors.torch.load_file`), and
 * in its metadata what is needed to use them. A checksum covers both.
 */
export interface Model {
  /** The columns' treatment, the layers, how it was trained and what it is worth. */
  readonly spec: ModelSpec;
  readonly network: Sequential;
}

const FORMAT = "antorcha-tabular";
/** 1: columns of numbers and classes alone, as the first version wrote them; 2: missing values are filled, and nothing else. (No 3: a
 * damaged bit would make 2 of it.) */
const VERSION = 4;

export const planOfSpec = (spec: ModelSpec): NetworkPlan => ({
  inputs: totalWidth(spec.features),
  hidden: spec.hidden,
  outputs: outputsOfSpec(spec),
  activation: spec.activation,
  dropout: spec.dropout,
});

/** Whether a file begins as a model of ours; what follows may be damaged. */
export const isModel = (begin: Uint8Array): boolean => beginsAs(begin, FORMAT);

/**
 * The bytes of a model's file, for the `antorcha` command and for `loadModel`; Python reads the parameters with
 * `safetensors.torch.load`.
 * @example
 * const table = io.Table.from({ x: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], y: [2, 4, 6, 8, 10, 12, 14, 16, 18, 20] });
 * const prepared = tabular.prepare(table, { target: "y", task: "regression" });
 * const { model } = await tabular.train(prepared, { epochs: 2 });
 * const bytes = tabular.saveModel(model);
 *
 * // with a file: await writeFile("double.model", bytes), and loadModel(await readFile("double.model"))
 * tabular.loadModel(bytes).spec.target.name // y
 */
export function saveModel({ spec, network }: Pick<Model, "spec"> & { readonly network: Module }): Uint8Array {
  const tensors = new Map(
    Object.entries(network.stateDict()).map(([name, tensor]) => [name, plainTensor(tensor)] as const),
  );
  return containerBytes(FORMAT, { version: VERSION, text: JSON.stringify(spec), tensors });
}

/**
 * Reads a model; everything in it is checked before it is used.
 * @param name what errors call it; default "the model"
 * @throws E-MODEL-001 to E-MODEL-003 where it is not a model, is damaged, or of a newer version
 * @example
 * const table = io.Table.from({ x: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], y: [2, 4, 6, 8, 10, 12, 14, 16, 18, 20] });
 * const prepared = tabular.prepare(table, { target: "y", task: "regression" });
 * const { model } = await tabular.train(prepared, { epochs: 2 });
 * const bytes = tabular.saveModel(model);
 * tabular.loadModel(bytes).spec.target.name // y
 * tabular.loadModel(bytes.subarray(0, 100)) // throws E-MODEL
 */
export function loadModel(bytes: Uint8Array, name?: string): Model {
  const file = name ?? say("the model", "el modelo");
  const { version, text, tensors } = readContainer(bytes, file, FORMAT, VERSION);
  const fail = (reason: Parameters<Parameters<typeof parseSpec>[1]>[0]) =>
    failure("E-MODEL-001", { file, reason });
  const spec = version === 1 ? fromFirst(text, fail) : parseSpec(text, fail);
  const plan = planOfSpec(spec);
  const expected = parameterShapes(plan);
  const fits =
    expected.size === tensors.size &&
    [...expected].every(([name, shape]) => {
      const tensor = tensors.get(name);
      return tensor?.dtype === "float32" && tensor.shape.join() === shape.join();
    });
  if (!fits) throw failure("E-MODEL-001", { file, reason: "parameters" });
  const network = buildNetwork(plan);
  const state = [...tensors].map(
    ([name, { data, shape }]) => [name, reshape(tensor(data), [...shape])] as const,
  );
  network.loadStateDict(new Map(state));
  network.eval();
  return { spec, network };
}

/** The first version's specification as one of this version. */
function fromFirst(text: string, fail: Parameters<typeof parseSpec>[1]): ModelSpec {
  const { target, features, classes, scaler, hidden, made } = parseFirst(text, fail);
  return {
    task: "classification",
    target: { name: target, classes, scale: null },
    features: features.map((name, j) => ({
      kind: "number",
      name,
      boolean: false,
      missing: 0,
      fill: scaler.mean[j],
      mean: scaler.mean[j],
      scale: scaler.scale[j],
    })),
    hidden,
    activation: "relu",
    dropout: 0,
    format: {},
    rows: { train: 0, validation: 0, test: 0 },
    bestEpoch: typeof made.bestEpoch === "number" ? made.bestEpoch : 0,
    history: [],
    evaluation: null,
    folds: null,
    made,
  };
}
