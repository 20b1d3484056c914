import { isGradEnabled } from "../autograd/mode.js";
import { Output } from "../autograd/output.js";
import { wrong } from "../core/check.js";
import { isFloat } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { Handle } from "../tensor/handle.js";
import { OpNode, type SeveralRule, zerosOf } from "../tensor/node.js";
import type { Tensor } from "../tensor/tensor.js";

/** Hooks of modules in backward: nodes of the tape around a call, through which its gradients come in and go out. */

/** Gradients, one for each argument or result of a module; null for what is no tensor, or has none. */
export type Gradients = readonly (Tensor | null)[];

/** Looks at (or replaces) the gradients of a module's results. */
// biome-ignore lint/suspicious/noExplicitAny: hooks are given the module as the class that they know
export type BackwardPreHook = (module: any, gradOutput: Gradients) => unknown;
/** Looks at (or replaces) the gradients of a module's arguments. */
// biome-ignore lint/suspicious/noExplicitAny: hooks are given the module as the class that they know
export type BackwardHook = (module: any, gradInput: Gradients, gradOutput: Gradients) => unknown;

/** The hooks of a module, or those of all. */
export interface BackwardHooks {
  readonly pre: BackwardPreHook[];
  readonly post: BackwardHook[];
}

const NODE = "BackwardHookFunctionBackward";

type Change = (gradients: (Handle | null)[]) => Gradients;

/** Its derivative is the hooks': nothing that they have seen is freed. */
class HookNode extends OpNode<object> {
  readonly isUsers = true;
}

/** The same values, with `change` between their gradients and those of what is given on. `filled`: zeros for tensors that none came to. */
function gate(values: readonly unknown[], filled: boolean, change: Change): unknown[] {
  const isTensor = (x: unknown): x is Handle => x instanceof Handle;
  const tensors = values.filter(isTensor);
  const outs = tensors.map((x) => x.spawn(x.storage, x.dtype, x.sizes, x.strides, x.offset));
  /** Something for each value that is a tensor, null for the others. */
  const spread = <V>(of: (k: number) => V): (V | null)[] => {
    let k = 0;
    return values.map((x) => (isTensor(x) ? of(k++) : null));
  };
  const rule: SeveralRule<object> = {
    name: NODE,
    node: NODE,
    saves: [[]],
    backward: (came) => {
      const gradients = spread(
        (k) => came[k] ?? (filled && isFloat(outs[k].dtype) ? zerosOf(outs[k]) : null),
      );
      return change(gradients).filter((_, i) => isTensor(values[i]));
    },
  };
  const node = new HookNode(
    rule,
    tensors,
    {},
    tensors.map((x) => x.edge),
    outs,
    outs.length,
  );
  outs.forEach((out, k) => {
    if (tensors[k].edge !== null) out.edge = new Output(node, k);
  });
  return spread((k) => outs[k]).map((out, i) => out ?? values[i]);
}

/** What a hook gave in the place of gradients: as many, or nothing. */
function replaced(result: unknown, gradients: Gradients): Gradients {
  if (result === null || result === undefined) return gradients;
  const list: unknown[] = Array.isArray(result) ? result : [result];
  if (list.length === gradients.length) return list as (Tensor | null)[];
  const expected = say(`${gradients.length} gradients`, `${gradients.length} gradientes`);
  throw wrong("registerFullBackwardHook", "hook(…)", expected, result);
}

/** Calls a module with its hooks in backward. `run` does the rest of the call. */
export function callWithin(
  module: object,
  { pre, post }: BackwardHooks,
  args: readonly unknown[],
  run: (args: readonly unknown[]) => unknown,
): unknown {
  if (!isGradEnabled()) return run(args);
  let came: Gradients | null = null;
  const isWanted = args.some((x) => x instanceof Handle && x.requiresGrad);
  const given = !isWanted
    ? args
    : gate(args, true, (gradients) => {
        let gradInput = gradients as Gradients;
        if (came === null) return gradInput; // no gradient came to a result
        for (const hook of [...post]) gradInput = replaced(hook(module, gradInput, came), gradInput);
        came = null;
        return gradInput;
      });
  const result = run(given);
  const results: readonly unknown[] = Array.isArray(result) ? result : [result];
  if (!results.some((x) => x instanceof Handle && x.requiresGrad)) return result;
  const outs = gate(results, false, (gradients) => {
    let gradOutput = gradients as Gradients;
    for (const hook of [...pre]) gradOutput = replaced(hook(module, gradOutput), gradOutput);
    came = gradOutput;
    if (isWanted) return gradOutput;
    // No argument requires a gradient: the hooks are told of the results alone.
    const none = args.map(() => null);
    for (const hook of [...post]) hook(module, none, gradOutput);
    return gradOutput;
  });
  return Array.isArray(result) ? outs : outs[0];
}
