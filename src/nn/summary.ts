import { noGrad } from "../autograd/mode.js";
import { checkDType, checkOptions, wrong } from "../core/check.js";
import { bytesOf, type DType, isFloat } from "../core/dtype.js";
import { AntorchaError } from "../core/errors.js";
import { say } from "../core/messages/language.js";
import type { Shape } from "../core/shape.js";
import { zeros } from "../tensor/creation.js";
import { Tensor } from "../tensor/tensor.js";
import { Linear } from "./layers/linear.js";
import { failure } from "./messages.js";
import { Module } from "./module.js";
import type { Parameter } from "./parameter.js";
import { summaryText } from "./summaryText.js";

export interface SummaryOptions {
  /** The shape of one sample, without the number of samples: `[4]`. */
  inputShape?: Shape;
  /** In place of inputShape: what the model is called with, as it is (several inputs as an array). */
  input?: Tensor | readonly Tensor[];
  /** dtype of the input that inputShape makes. Default: that of the model's parameters; float32 where it has none. */
  dtype?: DType;
}

/** One row of a summary: a layer, or a model's own parameters. */
export interface LayerSummary {
  /** Where it stands: `fc1`, `features.0`; "" is the model itself. */
  readonly path: string;
  /** Its class. */
  readonly type: string;
  /** The shape of what it gave, null for a size that follows the number of samples; null if it was never called. */
  readonly outputShape: readonly (number | null)[] | null;
  /** The elements of its own parameters; what two layers share counts in the first. */
  readonly params: number;
}

/**
 * What `summary` finds; `console.log` or `String` show it as a table.
 *
 * @example
 * const { layers } = torch.summary(new nn.Sequential(new nn.Linear(4, 3)), { inputShape: [4] });
 * layers[0].path // 0
 * layers[0].outputShape // [null, 3]
 */
export class ModelSummary {
  /** The class of the model. */
  readonly model: string;
  /** A row for each module without modules below it, and for the own parameters of the others, in the order of their calls. */
  readonly layers: readonly LayerSummary[];
  /** The elements of all parameters; what two layers share counts once. */
  readonly totalParams: number;
  /** The elements of the parameters that require a gradient. */
  readonly trainableParams: number;
  /** The elements of the frozen parameters. */
  readonly nonTrainableParams: number;
  /** Bytes of the trainable and of the other parameters. */
  readonly bytes: readonly [trainable: number, nonTrainable: number];

  constructor(model: Module, layers: readonly LayerSummary[]) {
    const parameters = [...model.parameters()];
    const count = (list: readonly Parameter[]) => list.reduce((n, p) => n + p.numel(), 0);
    const size = (list: readonly Parameter[]) => list.reduce((n, p) => n + p.numel() * bytesOf(p.dtype), 0);
    const trainable = parameters.filter((p) => p.requiresGrad);
    const frozen = parameters.filter((p) => !p.requiresGrad);
    this.model = model.constructor.name;
    this.layers = layers;
    this.totalParams = count(parameters);
    this.trainableParams = count(trainable);
    this.nonTrainableParams = count(frozen);
    this.bytes = [size(trainable), size(frozen)];
  }

  /** The table, as Keras' `model.summary()` prints it. */
  toString(): string {
    return summaryText(this);
  }

  /** @internal Node's console.log */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/**
 * The layers of a model in the order in which they are called, with the shapes that come out of them and their
 * parameters, as Keras' `model.summary()` shows them. The model is run on zeros, in evaluation mode and without
 * gradients, and is afterwards as it was: nothing is drawn, no statistics move.
 *
 * @throws E-INPUT-001 where inputShape begins with the number of samples: one dimension more than the first layer
 *   with parameters takes. A model of sequences whose samples really have that shape is given `input`.
 * @example
 * const model = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 3));
 * torch.summary(model, { inputShape: [4] }).totalParams // 67
 */
export function summary(model: Module, options: SummaryOptions): ModelSummary {
  const where = "summary";
  if (!(model instanceof Module)) {
    const [name, expected] = [say("the model", "el modelo"), say("a module", "un módulo")];
    throw wrong(where, name, expected, model);
  }
  checkOptions(where, options ?? null, ["inputShape", "input", "dtype"]);
  const { inputShape, input, dtype = floatTypeOf(model) } = options;
  checkDType(where, dtype);
  if (input !== undefined) {
    const inputs = input instanceof Tensor ? [input] : input;
    if (inputShape !== undefined || !Array.isArray(inputs) || !inputs.every((x) => x instanceof Tensor)) {
      const expected = say(
        "an array of tensors, without inputShape beside it",
        "un array de tensores, sin inputShape al lado",
      );
      throw wrong(where, "input", expected, input);
    }
    return summarize(model, [run(model, inputs)]);
  }
  checkInputShape(inputShape);
  const samples = (shape: Shape, count: number) => [zeros([count, ...shape], { dtype })];
  const one = callsOfOne(model, inputShape, samples);
  return summarize(model, [one, run(model, samples(inputShape, 2))]);
}

/** The shapes that a module gave, in the order of the calls of the modules. */
type Calls = Map<Module, Shape | null>;

/** Thrown where the input of a first Linear has more than two dimensions: the caller checks whether inputShape holds the number of samples. */
const SUSPECT = new Error("the first layer has one dimension more than it takes");

/** Runs the model on one sample; tells where inputShape began with the number of samples. */
function callsOfOne(
  model: Module,
  inputShape: Shape,
  samples: (shape: Shape, count: number) => Tensor[],
): Calls {
  let problem: unknown;
  try {
    return run(model, samples(inputShape, 1), true);
  } catch (error) {
    problem = error;
  }
  const ours = problem === SUSPECT || problem instanceof AntorchaError;
  if (ours && inputShape.length > 1) {
    const shape = inputShape.slice(1);
    let runs = true;
    try {
      run(model, samples(shape, 1));
    } catch (error) {
      if (!(error instanceof AntorchaError)) throw error;
      runs = false;
    }
    if (runs) throw failure("E-INPUT-001", { given: inputShape, shape });
  }
  if (problem !== SUSPECT) throw problem;
  return run(model, samples(inputShape, 1));
}

/** Calls the model with hooks on every module, in evaluation mode; everything is put back. */
function run(model: Module, inputs: readonly Tensor[], suspicious = false): Calls {
  const calls: Calls = new Map();
  const modes = new Map<Module, boolean>();
  const hooks: { remove(): void }[] = [];
  let watching = suspicious;
  for (const module of model.modules()) {
    modes.set(module, module.training);
    const before = (_: unknown, args: readonly unknown[]) => {
      if (!calls.has(module)) calls.set(module, null);
      if (!watching || module.parameters({ recurse: false }).next().done) return;
      watching = false;
      if (module instanceof Linear && args[0] instanceof Tensor && args[0].dim() > 2) throw SUSPECT;
    };
    const after = (_: unknown, __: unknown, output: unknown) => {
      calls.set(module, calls.get(module) ?? shapeOf(output));
    };
    hooks.push(module.registerForwardPreHook(before), module.registerForwardHook(after));
  }
  try {
    model.eval();
    noGrad(() => model(...inputs));
  } finally {
    for (const hook of hooks) hook.remove();
    for (const [module, mode] of modes) module.training = mode;
  }
  return calls;
}

/** The shape of a result: of a tensor, or of the first tensor among several. */
function shapeOf(output: unknown): Shape | null {
  if (output instanceof Tensor) return output.sizes;
  if (output === null || typeof output !== "object") return null;
  for (const part of Object.values(output)) {
    const shape = shapeOf(part);
    if (shape !== null) return shape;
  }
  return null;
}

/** A row for every module without modules below it, and for the own parameters of the others. */
function summarize(model: Module, [first, second = first]: readonly Calls[]): ModelSummary {
  const paths = new Map(Array.from(model.namedModules(), ([path, module]) => [module, path]));
  const counted = new Set<Parameter>();
  const rows: LayerSummary[] = [];
  for (const module of new Set([...first.keys(), ...paths.keys()])) {
    const own = [...module.parameters({ recurse: false })];
    if (own.length === 0 && !module.children().next().done) continue;
    const fresh = own.filter((parameter) => !counted.has(parameter));
    for (const parameter of fresh) counted.add(parameter);
    const [a, b] = [first.get(module) ?? null, second.get(module) ?? null];
    rows.push({
      path: paths.get(module) ?? "",
      type: module.constructor.name,
      // What differs between one sample and two follows their number.
      outputShape: a?.map((size, d) => (size === b?.[d] ? size : null)) ?? null,
      params: fresh.reduce((n, parameter) => n + parameter.numel(), 0),
    });
  }
  return new ModelSummary(model, rows);
}

function floatTypeOf(model: Module): DType {
  for (const { dtype } of model.parameters()) if (isFloat(dtype)) return dtype;
  return "float32";
}

function checkInputShape(shape: unknown): asserts shape is Shape {
  if (Array.isArray(shape) && shape.every((size) => Number.isSafeInteger(size) && size > 0)) return;
  throw wrong(
    "summary",
    "inputShape",
    say(
      "the sizes of one sample, such as [4] for 4 features",
      "los tamaños de una muestra, como [4] para 4 características",
    ),
    shape,
  );
}
