import "./tensor/methods.js";
import { Module } from "./nn/module.js";
import { LRScheduler } from "./optim/lrScheduler/base.js";
import { Optimizer } from "./optim/optimizer.js";
import { Handle } from "./tensor/handle.js";
import { failure } from "./tensor/pythonMessages.js";
import { Tensor } from "./tensor/tensor.js";

/**
 * Names that users carry over from Python (`x.masked_fill(…)`, `optimizer.zero_grad()`, `x.requires_grad = true`) answer with the right one.
 * They stand below the classes' own prototypes, where a name is looked for that is found nowhere else: what there is, is as fast as before. The
 * PyTorch door loads them; a page of parts does not carry them.
 */

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Names that do not follow from ours, and fields, which no prototype has. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  x: { tolist: "toArray()", element_size: "elementSize()", new_zeros: "newZeros(…)", type: "to(dtype)" },
  module: { in_features: "inFeatures", out_features: "outFeatures", num_features: "numFeatures" },
  optimizer: { param_groups: "paramGroups" },
  scheduler: { last_epoch: "lastEpoch", base_lrs: "baseLrs" },
};

/** The names of a class and those below it that Python writes otherwise: methods with brackets. */
function namesOf(prototype: object): Map<string, string> {
  const names = new Map<string, string>();
  for (let at = prototype; at !== Object.prototype && at !== null; at = Object.getPrototypeOf(at))
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if (/[A-Z]/.test(name) && /^[a-z]\w*$/i.test(name))
        names.set(snake(name), typeof value === "function" ? `${name}(…)` : name);
  return names;
}

/** Puts the names below `base`. `what`: how an object of the class is called; `held`: whether assigning such a name is a mistake too. */
function spell(what: string, named: object, base: object, held: boolean): void {
  const below: object = Object.create(Object.getPrototypeOf(base));
  for (const [written, instead] of [...namesOf(named), ...Object.entries(OTHERS[what])]) {
    if (written in named) continue;
    const isMethod = instead.endsWith(")");
    const advise = (): never => {
      throw failure("E-TENSOR-006", {
        written: `${what}.${written}${isMethod ? "(…)" : ""}`,
        instead: `${what}.${instead}`,
      });
    };
    const own = function (this: object, value: unknown) {
      Object.defineProperty(this, written, { value, writable: true, enumerable: true, configurable: true });
    };
    Object.defineProperty(
      below,
      written,
      isMethod
        ? { value: advise, writable: true, configurable: true }
        : { get: advise, set: held ? advise : own, configurable: true },
    );
  }
  Object.setPrototypeOf(base, below);
}

spell("x", Tensor.prototype, Handle.prototype, true);
spell("module", Module.prototype, Module.prototype, false);
spell("optimizer", Optimizer.prototype, Optimizer.prototype, true);
spell("scheduler", LRScheduler.prototype, LRScheduler.prototype, true);
