import { checkBoolean, checkOptions, wrong } from "../core/check.js";
import { isFloat } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { failure } from "../tensor/func/messages.js";
import { stack } from "../tensor/functions/free.js";
import { Tensor } from "../tensor/tensor.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";

/** Tensors by their names in a module. */
export type NamedTensors = Readonly<Record<string, Tensor>>;

export interface FunctionalCallOptions {
  /** A tensor that stands under several names is replaced under all of them. Default true. */
  tieWeights?: boolean;
  /** Every parameter and buffer must be given. Default false. */
  strict?: boolean;
}

/** Where a parameter or a buffer stands: the object that holds it, and under what key. */
interface Slot {
  readonly holder: object;
  readonly key: string;
  readonly tensor: Tensor;
}

const joined = (prefix: string, name: string) => (prefix === "" ? name : `${prefix}.${name}`);

/** The parameters and buffers of a module by all their names. */
function* slotsOf(module: Module, prefix = "", depth = 0): Generator<[string, Slot]> {
  const buffers = new Set(Array.from(module.namedBuffers({ recurse: false }), ([name]) => name));
  for (const [key, value] of Object.entries(module)) {
    if (value instanceof Parameter || (value instanceof Tensor && buffers.has(key)))
      yield [joined(prefix, key), { holder: module, key, tensor: value }];
    if (!Array.isArray(value)) continue;
    for (const [i, item] of value.entries())
      if (item instanceof Parameter)
        yield [joined(prefix, `${key}.${i}`), { holder: value, key: String(i), tensor: item }];
  }
  if (depth < 64)
    for (const [name, child] of module.namedFields()) yield* slotsOf(child, joined(prefix, name), depth + 1);
}

/** What takes the place of a parameter: the same memory and the same place in the graph, under a parameter's face. */
function standIn(tensor: Tensor): Parameter {
  if (tensor instanceof Parameter) return tensor;
  const parameter = new Parameter(tensor.detach(), false);
  parameter.edge = tensor.edge;
  return parameter;
}

/** All given tensors in one table: the first that names one counts. */
function tableOf(given: unknown): Map<string, Tensor> {
  const table = new Map<string, Tensor>();
  const dicts: unknown[] = Array.isArray(given) ? given : [given];
  const expected = say(
    "an object of tensors by name, or an array of such",
    "un objeto de tensores por nombre, o un array de ellos",
  );
  for (const dict of dicts) {
    if (dict === null || typeof dict !== "object" || dict instanceof Tensor)
      throw wrong("functionalCall", "parametersAndBuffers", expected, given);
    const entries = dict instanceof Map ? dict.entries() : Object.entries(dict);
    for (const [name, tensor] of entries) {
      if (!(tensor instanceof Tensor))
        throw wrong("functionalCall", String(name) as never, say("a tensor", "un tensor"), tensor);
      if (!table.has(name)) table.set(name, tensor);
    }
  }
  return table;
}

/**
 * Calls a module with other parameters and buffers than its own, which come back afterwards: the module as a function of them.
 * Gradients go to the tensors that are given. `args` are the arguments of the module, an array, or one alone; `kwargs`, an object,
 * comes last.
 *
 * @throws E-FUNC-003 for a name that the module has not; E-FUNC-004 with `strict`, for one that is missing
 * @example
 * const layer = new nn.Linear(2, 1);
 * const params = { weight: torch.ones(1, 2), bias: torch.zeros(1) };
 * torch.func.functionalCall(layer, params, torch.tensor([[1, 2]])) // tensor([[3.]])
 */
export function functionalCall<M extends Module>(
  module: M,
  parametersAndBuffers: NamedTensors | ReadonlyMap<string, Tensor> | readonly NamedTensors[],
  args?: Parameters<M["forward"]> | Parameters<M["forward"]>[0],
  kwargs?: object | null,
  options: FunctionalCallOptions = {},
): ReturnType<M["forward"]> {
  const where = "functionalCall";
  if (!(module instanceof Module)) throw wrong(where, "module", say("a module", "un módulo"), module);
  checkOptions(where, options, ["tieWeights", "strict"]);
  const { tieWeights = true, strict = false } = options;
  checkBoolean(where, "tieWeights", tieWeights);
  checkBoolean(where, "strict", strict);
  const table = tableOf(parametersAndBuffers);
  const slots = new Map(slotsOf(module));
  const model = module.constructor.name;
  const unexpected = [...table.keys()].filter((name) => !slots.has(name));
  if (unexpected.length > 0) throw failure("E-FUNC-003", { model, names: unexpected });
  const chosen = new Map<Slot, Tensor>();
  for (const [name, slot] of slots) {
    const tied = () => [...table].find(([other]) => slots.get(other)?.tensor === slot.tensor)?.[1];
    const tensor = table.get(name) ?? (tieWeights ? tied() : undefined);
    if (tensor !== undefined) chosen.set(slot, tensor);
  }
  const missing = [...slots].filter(([, slot]) => !chosen.has(slot)).map(([name]) => name);
  if (strict && missing.length > 0) throw failure("E-FUNC-004", { model, names: missing });
  const given: unknown[] = args === undefined ? [] : Array.isArray(args) ? [...args] : [args];
  if (kwargs !== undefined && kwargs !== null) given.push(kwargs);
  const restore = () => {
    for (const slot of slots.values()) Reflect.set(slot.holder, slot.key, slot.tensor);
  };
  let result: ReturnType<M["forward"]>;
  try {
    for (const [{ holder, key, tensor }, other] of chosen)
      Reflect.set(holder, key, tensor instanceof Parameter ? standIn(other) : other);
    result = (module as unknown as (...args: unknown[]) => ReturnType<M["forward"]>)(...given);
  } catch (error) {
    restore();
    throw error;
  }
  if ((result as unknown) instanceof Promise) return (result as Promise<unknown>).finally(restore) as never;
  restore();
  return result;
}

/**
 * The parameters and buffers of modules of one kind, stacked: `[parameters, buffers]`, by name, each with one dimension more in front. With
 * `functionalCall` and `vmap` an ensemble is computed at once.
 *
 * @throws E-ARG-002 for no module, or modules of different classes
 * @example
 * const models = [new nn.Linear(2, 1), new nn.Linear(2, 1), new nn.Linear(2, 1)];
 * const [params, buffers] = torch.func.stackModuleState(models);
 * params.weight.shape // [3, 1, 2]
 * const x = torch.ones(4, 2);
 * const one = (p: Record<string, torch.Tensor>) => torch.func.functionalCall(models[0], [p, buffers], x);
 * torch.func.vmap(one)(params).shape // [3, 4, 1]
 */
export function stackModuleState(
  models: readonly Module[],
): [parameters: Record<string, Tensor>, buffers: Record<string, Tensor>] {
  const isList = Array.isArray(models) && models.length > 0 && models.every((one) => one instanceof Module);
  if (!isList || models.some((one) => one.constructor !== models[0].constructor)) {
    const expected = say("an array of modules of one class", "un array de módulos de una clase");
    throw wrong("stackModuleState", "models", expected, models);
  }
  const stacked = (tables: readonly ReadonlyMap<string, Tensor>[], learned: boolean) =>
    Object.fromEntries(
      [...tables[0]].map(([name, first]) => {
        const all = tables.map((table) => table.get(name)?.detach() ?? first.detach());
        const tensor = stack(all);
        return [name, learned && isFloat(tensor.dtype) ? tensor.requiresGrad_(first.requiresGrad) : tensor];
      }),
    );
  return [
    stacked(
      models.map((one) => new Map<string, Tensor>(one.namedParameters())),
      true,
    ),
    stacked(
      models.map((one) => new Map(one.namedBuffers())),
      false,
    ),
  ];
}
