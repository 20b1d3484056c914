import { noGrad } from "../autograd/mode.js";
import { numel } from "../core/shape.js";
import { currentEngine } from "./currentEngine.js";
import type {
  ComposedDeclaration,
  ComputeDeclaration,
  Input,
  OpDeclaration,
  SeveralDeclaration,
  ViewDeclaration,
} from "./declaration.js";
import type { Handle } from "./handle.js";
import { type Rule, record, recordSeveral, releaseInner, type SeveralRule } from "./node.js";

export * from "./declaration.js";
export { named, OpNode, type Rule, record, releaseInner, zerosOf } from "./node.js";

/** The first tensor among the operands: the result has its face. */
function firstHandle(inputs: readonly Input[]): Handle {
  for (const x of inputs) if (typeof x !== "number") return x;
  throw new Error("an operation needs at least one tensor");
}

/** A callable operation; its declaration stands beside it. */
export type Op<A> = (<T extends Handle>(inputs: readonly (T | number)[], attrs: A) => T) & {
  readonly declaration: OpDeclaration<A>;
};

/** A callable operation with several results. */
export type SeveralOp<A> = (<T extends Handle>(inputs: readonly (T | number)[], attrs: A) => T[]) & {
  readonly declaration: SeveralDeclaration<A>;
};

/** Turns a declaration into the function that runs it. The inputs have the dtypes that the operation wants. */
export function defineOp<A = Record<never, never>>(declaration: OpDeclaration<A>): Op<A> {
  const rule = typeof declaration.backward === "function" ? (declaration as Rule<A>) : null;
  return Object.assign(runner(declaration, rule), { declaration });
}

function runner<A>(declaration: OpDeclaration<A>, rule: Rule<A> | null): Run<A> {
  if ("view" in declaration) return viewing(declaration, rule);
  return "compose" in declaration ? composing(declaration, rule) : computing(declaration, rule);
}

/** The same for an operation with several results: it gives those that users see. */
export function defineSeveral<A = Record<never, never>>(declaration: SeveralDeclaration<A>): SeveralOp<A> {
  const { results, visible, forward, backward } = declaration;
  const rule = typeof backward === "function" ? (declaration as SeveralRule<A>) : null;
  const run = <T extends Handle>(inputs: readonly (T | number)[], attrs: A): T[] => {
    const face = firstHandle(inputs) as T;
    const outs = results(inputs, attrs).map(({ shape, dtype }) =>
      face.spawnNew(dtype, shape, numel(shape), false),
    );
    forward(currentEngine(), outs, inputs, attrs);
    if (rule !== null) recordSeveral(rule, inputs, attrs, outs, visible);
    for (let k = visible; k < outs.length; k++) releaseInner(outs[k]);
    return outs.slice(0, visible);
  };
  return Object.assign(run, { declaration });
}

type Run<A> = <T extends Handle>(inputs: readonly (T | number)[], attrs: A) => T;

function viewing<A>({ view }: ViewDeclaration<A>, rule: Rule<A> | null): Run<A> {
  return <T extends Handle>(inputs: readonly (T | number)[], attrs: A): T => {
    const first = firstHandle(inputs) as T;
    const { shape, strides, offset } = view(first, attrs);
    const out = first.spawn(first.storage, first.dtype, shape, strides, offset);
    const base = first.base ?? first;
    out.setBase(base, base.edge);
    if (rule !== null) record(rule, inputs, attrs, out);
    return out;
  };
}

function computing<A>(declaration: ComputeDeclaration<A>, rule: Rule<A> | null): Run<A> {
  const { shape: shapeOf, dtype: dtypeOf, forward } = declaration;
  return <T extends Handle>(inputs: readonly (T | number)[], attrs: A): T => {
    const shape = shapeOf(inputs, attrs);
    // The forward writes every element: nothing need be cleared.
    const out = (firstHandle(inputs) as T).spawnNew(dtypeOf(inputs, attrs), shape, numel(shape), false);
    forward(currentEngine(), out, inputs, attrs);
    if (rule !== null) record(rule, inputs, attrs, out);
    return out;
  };
}

function composing<A>({ compose }: ComposedDeclaration<A>, rule: Rule<A> | null): Run<A> {
  return <T extends Handle>(inputs: readonly (T | number)[], attrs: A): T => {
    const out = noGrad(() => compose(inputs, attrs)) as T;
    if (rule !== null) record(rule, inputs, attrs, out);
    return out;
  };
}
