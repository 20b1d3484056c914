import { noGrad } from "../autograd/mode.js";
import { say } from "../core/messages/language.js";
import { clone } from "../tensor/ops/cast.js";
import { Tensor } from "../tensor/tensor.js";
import { failure } from "./messages.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";

/** A tensor of its own memory, a leaf with the same `requiresGrad` and a copy of the gradient. */
function copyTensor(x: Tensor, copy: (value: unknown) => unknown): Tensor {
  if (!x.isLeaf) {
    throw failure("E-ARG-002", {
      where: "deepcopy",
      name: say("the tensor", "el tensor"),
      expected: say("a leaf of the graph (use x.detach())", "una hoja del grafo (usa x.detach())"),
      received: say("the result of an operation", "el resultado de una operación"),
    });
  }
  const data = noGrad(() => clone<Tensor>(x.detach()));
  const made =
    x instanceof Parameter ? new Parameter(data, x.requiresGrad) : data.requiresGrad_(x.requiresGrad);
  if (x.gradient !== null) made.grad = copy(x.gradient) as Tensor;
  return made;
}

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

/**
 * Python's `copy.deepcopy` for models and tensors: a copy that shares no memory with the original. Parameters and buffers keep
 * names, dtypes, `requiresGrad` and gradients; what is one object in the original (tied weights) is one in the copy; modes and
 * hooks (the same functions) stay. Arrays, plain objects, Maps, Sets and typed arrays are copied with what they hold; functions and
 * objects of other classes are shared. No constructor runs, so a class with `#private` fields has none of them in its copy.
 *
 * An optimizer keeps to the parameters that it was given: make another one for the copy.
 *
 * @throws E-ARG-002 for a tensor that was computed with gradients: no leaf
 * @example
 * const model = new nn.Linear(2, 1);
 * const best = torch.deepcopy(model);
 * model.weight.data.fill_(0);
 * best.weight.equal(model.weight) // false
 */
export function deepcopy<T>(value: T): T {
  const made = new Map<unknown, unknown>();
  const copy = (x: unknown): unknown => {
    if (x === null || (typeof x !== "object" && typeof x !== "function")) return x;
    if (made.has(x)) return made.get(x);
    const keep = <V>(y: V): V => {
      made.set(x, y);
      return y;
    };
    if (x instanceof Module) return x.copied(copy, keep);
    if (x instanceof Tensor) return keep(copyTensor(x, copy));
    if (typeof x === "function") return x;
    if (Array.isArray(x)) {
      const array = keep(new Array<unknown>(x.length));
      for (let i = 0; i < x.length; i++) if (i in x) array[i] = copy(x[i]);
      return array;
    }
    if (x instanceof Map) {
      const map = keep(new Map<unknown, unknown>());
      for (const [key, held] of x) map.set(copy(key), copy(held));
      return map;
    }
    if (x instanceof Set) {
      const set = keep(new Set<unknown>());
      for (const held of x) set.add(copy(held));
      return set;
    }
    if (ArrayBuffer.isView(x) && "slice" in x) return keep((x as unknown as Float32Array).slice());
    if (!isPlain(x)) return x;
    const object = keep(Object.create(Object.getPrototypeOf(x)) as Record<string, unknown>);
    for (const [key, held] of Object.entries(x)) object[key] = copy(held);
    return object;
  };
  return copy(value) as T;
}
