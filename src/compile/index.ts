import { boolean } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { absentKeyword, type Called, keyword, parameter, REQUIRED, signature } from "../core/parameters.js";
import { Module } from "../nn/module.js";
import { Compiled } from "./compiled.js";

/** `torch.compile` */

export interface CompileOptions {
  /** Throw where the function cannot be recorded whole, instead of running it eagerly with a warning. Default false. */
  fullgraph?: boolean;
  /** Give the function back as it is. Default false. */
  disable?: boolean;
}

interface CompileParameters<F> extends CompileOptions {
  /** A function of tensors, or a module. */
  model: F;
}

type CompileArguments<F> = Called<[model: F], CompileParameters<F>, ["model"]>;

// biome-ignore lint/suspicious/noExplicitAny: every function has its own arguments and result
type AnyFunction = (...args: any[]) => any;

/** What a compiled function has beside the call. */
export interface CompiledTools {
  /** The record that was made or played last, as text after the form of torch.fx: `print(graph)`. */
  graph(): string;
}

/** A function that is recorded at its first call and played from then on. */
export type CompiledFunction<F extends AnyFunction> = ((...args: Parameters<F>) => ReturnType<F>) &
  CompiledTools;

const COMPILE = signature<CompileParameters<unknown>>("compile", {
  model: parameter(REQUIRED, {
    accepts: (value) =>
      typeof value === "function" && !/^class\b/.test(Function.prototype.toString.call(value)),
    text: () => say("a function or a module", "una función o un módulo"),
  }),
  fullgraph: keyword(false, boolean),
  dynamic: absentKeyword,
  backend: absentKeyword,
  mode: absentKeyword,
  options: absentKeyword,
  disable: keyword(false, boolean),
});

/**
 * A module whose forward is compiled. It holds the module itself: parameters, modes, state dicts and casts are those of
 * `_orig_mod`, under PyTorch's names. `torch.compile(model)` makes it.
 *
 * @example
 * const net = torch.compile(new nn.Linear(2, 3));
 * Array.from(net.namedParameters(), ([name]) => name) // [ '_orig_mod.weight', '_orig_mod.bias' ]
 */
export class OptimizedModule<M extends Module = Module> extends Module {
  /** The module that was compiled. */
  _orig_mod: M;
  readonly #compiled: Compiled;

  constructor(model: M, options: Required<CompileOptions>) {
    super();
    this._orig_mod = model;
    const call = (...args: unknown[]) => (this._orig_mod as unknown as AnyFunction)(...args);
    this.#compiled = new Compiled(call, model.constructor.name, options.fullgraph);
  }

  forward(...args: Parameters<M["forward"]>): ReturnType<M["forward"]> {
    return this.#compiled.call(args) as ReturnType<M["forward"]>;
  }

  /** The record that was made or played last, as text after the form of torch.fx. */
  graph(): string {
    return this.#compiled.graph();
  }
}

/**
 * Records what a function of tensors computes when it is first called, and plays the record from then on: the same kernels on
 * memory that was planned once, without tape, checks and allocation. What is compiled may be a whole training step (forward,
 * backward, `optimizer.step()`, a scheduler's step), or a module, whose gradients work as always. The numbers are, bit for bit,
 * those of the function itself.
 *
 * It is recorded anew where arguments have other shapes, dtypes or values (of those that are no tensors), where a module changed its
 * mode or a field, where a parameter has another memory, or where gradients are recorded or not; after 8 records it is given up. What a record cannot
 * say again makes it run eagerly, with a warning that names the reason (W-COMPILE-001; `fullgraph`: E-COMPILE-001): values that are read
 * (`item()`, conditions), tensors made of values of JavaScript, random numbers (dropout in training), hooks, a closure for `step`.
 *
 * - A result is overwritten by the next call: read it, or `clone()` it; later, it throws E-COMPILE-002. So are the `grad` of parameters.
 * - Variables of JavaScript that the function reads have the values of the recording. Pass what changes as an argument.
 * - What else the function does (printing, counting) happens when it is recorded, not when it is played.
 *
 * Argument: a function, or a module. Options: fullgraph false, disable false.
 *
 * @throws E-ARG-002 for what is neither a function nor a module
 * @example
 * const model = new nn.Linear(2, 1);
 * const optimizer = new optim.SGD(model.parameters(), { lr: 0.01 });
 * const criterion = new nn.MSELoss();
 * const step = torch.compile((x: torch.Tensor, y: torch.Tensor) => {
 *   const loss = criterion(model(x), y);
 *   optimizer.zeroGrad();
 *   loss.backward();
 *   optimizer.step();
 *   return loss;
 * });
 * const [x, y] = [torch.tensor([[1, 2], [3, 4]]), torch.tensor([[1], [2]])];
 * const first = step(x, y).item();
 * for (let i = 0; i < 50; i++) step(x, y);
 * step(x, y).item() < first / 2 // true
 */
export function compile<M extends Module>(...args: CompileArguments<M>): OptimizedModule<M>;
export function compile<F extends AnyFunction>(...args: CompileArguments<F>): CompiledFunction<F>;
export function compile(...args: CompileArguments<AnyFunction>): unknown {
  const { model, fullgraph, disable } = COMPILE.read(args);
  if (disable) return model;
  if (model instanceof Module) return new OptimizedModule(model, { fullgraph, disable });
  const fn = model as AnyFunction;
  const compiled = new Compiled(fn, fn.name === "" ? "function" : fn.name, fullgraph);
  return Object.assign((...given: unknown[]) => compiled.call(given), { graph: () => compiled.graph() });
}
