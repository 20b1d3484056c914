import type { ArrayOf, DType } from "../core/dtype.js";
import type { Shape, Strides } from "../core/shape.js";

/**
 * How a kernel says what its tests are. The conformance suite (test/engine) draws the calls, runs them on two engines
 * and compares. Types alone: a program carries nothing of it.
 */

/** A view that can be laid down on any engine: its geometry, and all that its storage holds. */
export interface Plan<D extends DType = DType> {
  readonly dtype: D;
  readonly shape: Shape;
  readonly strides: Strides;
  readonly offset: number;
  /** The whole storage, also what the view does not show. */
  readonly data: ArrayOf[D];
}

/** `plain`: moderate numbers. `special`: NaN and ±∞ among them. `wild`: also denormals, extremes, −0. */
export type Flavour = "plain" | "special" | "wild";

/** How a view may be laid out. */
export interface ViewOptions {
  /** A result: no element twice. */
  readonly out?: boolean;
  readonly flavour?: Flavour;
  /** How often it is contiguous from 0 on. Default 0.3. */
  readonly simply?: number;
  readonly value?: () => number | bigint;
}

/** Draws calls at random; everything follows from one seed. */
export interface Drawing {
  /** A number in [0, 1). */
  uniform(): number;
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number;
  pick<T>(choices: readonly T[]): T;
  chance(p: number): boolean;
  /** A shape of up to four dimensions, often with a 1, sometimes with a 0. */
  shape(options?: { rank?: number; most?: number }): number[];
  /** A view of this shape: contiguous, transposed, with steps and gaps, shifted, or (no result) repeated. */
  view<D extends DType>(dtype: D, shape: Shape, options?: ViewOptions): Plan<D>;
}

/** How far the elements of a result may be from the exact ones, rounded. */
export interface Tolerance {
  /** Of element k (row by row) whose exact value is `exact`. */
  readonly bound: (k: number, exact: number) => number;
  /** Whether −0 and 0 are told apart. */
  readonly zeroSign: boolean;
}

/** One call. */
export interface TrialCall<A> {
  /** What differs from call to call, for messages. */
  readonly describe: string;
  readonly outs: readonly Plan[];
  readonly ins: readonly Plan[];
  readonly attrs: A;
  /** Of all results, or of each. */
  readonly tolerance: Tolerance | readonly Tolerance[];
  /** The kernel reads what its results held before; else they are fully overwritten. */
  readonly adds?: boolean;
}

/** Draws a call; null where this draw gives none. */
export type TrialOf<A> = (draw: Drawing) => TrialCall<A> | null;

/** The sum of the sizes of all terms, by which rounding errors of several operations are measured. */
export type Terms = (a: number, b: number, c: number, s: number) => number;
