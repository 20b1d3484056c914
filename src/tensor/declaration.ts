import type { DType } from "../core/dtype.js";
import type { ErrorCode } from "../core/errors.js";
import type { Shape, Strides } from "../core/shape.js";
import type { Engine } from "../engine/engine.js";
import type { Handle } from "./handle.js";

/** How an operation is declared: one entry from which it runs, is differentiated, is tested and is listed. */

/** What an operation takes: tensors, or plain numbers where the operation allows them. */
export type Input = Handle | number;

/** What a derivative may read: operand i, or result k. Only what is declared is kept for backward. */
export type Saved = number | { readonly out: number };

/** The result of an operation, or the first of several. */
export const RESULT: Saved = { out: 0 };

/** What a derivative sees of the recorded operation. */
export interface Recorded<A> {
  readonly attrs: A;
  /** A saved operand (by its number) that is a tensor, or a saved result. */
  saved(which: Saved): Handle;
  /** A saved operand as it was given: a tensor or a number. */
  operand(which: number): Input;
  /** Shapes of the operands as they came in; `[]` for a number. */
  readonly shapes: readonly Shape[];
  /** Whether the gradient of this operand is asked for. */
  needs(operand: number): boolean;
}

/** The gradients of the operands, from that of the result; null where none is asked for. */
export type Derivative<A> = (gradient: Handle, op: Recorded<A>) => readonly (Handle | null)[];

/** The same from the gradients of several results; null for a result that nothing depends on. */
export type SeveralDerivative<A> = (
  gradients: readonly (Handle | null)[],
  op: Recorded<A>,
) => readonly (Handle | null)[];

/**
 * One call that shows the operation, and from which its tests are made. Inputs are written as short texts:
 * `"2x3"` normal values, `"2x3 positive"`, `"2x3 int<4"` whole numbers below 4, `"2x3 bool"`; `""` is a scalar.
 */
export interface Example<A> {
  readonly inputs: readonly (string | number)[];
  readonly attrs?: A;
}

/** A call that must fail, with the code of its error. */
export interface FailingExample<A> extends Example<A> {
  readonly fails: ErrorCode;
}

interface Declaration<A> {
  readonly name: string;
  /** The same in PyTorch, as a Python expression of x0, x1, … (or the list x) and the attributes by name. */
  readonly torch: string;
  /** PyTorch's name of the recorded node, where it is not the name with Backward0 (`add`: AddBackward0). */
  readonly node?: string;
  /** For each operand, what its gradient reads. */
  readonly saves: readonly (readonly Saved[])[];
  /** The derivative, or the reason why there is none. */
  readonly backward: Derivative<A> | { readonly none: string };
  readonly examples: readonly [Example<A>, ...Example<A>[]];
  readonly errors?: readonly FailingExample<A>[];
  /** The function that users call and that checks its arguments, where it is another: `errors` are tried on it. */
  readonly checked?: (inputs: readonly Input[], attrs: A) => unknown;
}

/**
 * An operation that computes: the shape rule and dtype of the result, and how the engine fills it. `forward` writes
 * every element of `out`; what stands there before is anything at all.
 */
export interface ComputeDeclaration<A> extends Declaration<A> {
  readonly shape: (inputs: readonly Input[], attrs: A) => Shape;
  readonly dtype: (inputs: readonly Input[], attrs: A) => DType;
  readonly forward: (engine: Engine, out: Handle, inputs: readonly Input[], attrs: A) => void;
}

export interface Geometry {
  readonly shape: Shape;
  readonly strides: Strides;
  readonly offset: number;
}

/** An operation that shows the same elements in another way: nothing is copied. */
export interface ViewDeclaration<A> extends Declaration<A> {
  readonly view: (x: Handle, attrs: A) => Geometry;
}

/** Shape and dtype of a result. */
export interface ResultType {
  readonly shape: Shape;
  readonly dtype: DType;
}

/**
 * An operation with several results, or with results that only its derivative reads (positions, statistics, gates):
 * those come last, and users do not see them.
 */
export interface SeveralDeclaration<A> extends Omit<Declaration<A>, "backward"> {
  readonly results: (inputs: readonly Input[], attrs: A) => readonly ResultType[];
  /** How many results users see. */
  readonly visible: number;
  readonly forward: (engine: Engine, outs: readonly Handle[], inputs: readonly Input[], attrs: A) => void;
  readonly backward: SeveralDerivative<A> | { readonly none: string };
}

/** An operation made of others, which are not recorded: the derivative takes their place. */
export interface ComposedDeclaration<A> extends Declaration<A> {
  readonly compose: (inputs: readonly Input[], attrs: A) => Handle;
}

export type OpDeclaration<A> = ComputeDeclaration<A> | ViewDeclaration<A> | ComposedDeclaration<A>;
