import type { DType } from "../core/dtype.js";
import { checkAsAsked } from "./checking.js";
import { teachDevtools } from "./devtools.js";
import { teachFollowing } from "./follow.js";
import * as aliases from "./functions/aliases.js";
import * as arithmetic from "./functions/arithmetic.js";
import * as arrange from "./functions/arrange.js";
import * as bits from "./functions/bits.js";
import * as close from "./functions/close.js";
import * as compare from "./functions/compare.js";
import * as counting from "./functions/counting.js";
import * as draws from "./functions/draws.js";
import * as elementary from "./functions/elementary.js";
import * as extremes from "./functions/extremes.js";
import * as indexing from "./functions/indexing.js";
import * as math from "./functions/math.js";
import * as maxMin from "./functions/maxMin.js";
import * as medians from "./functions/medians.js";
import * as order from "./functions/order.js";
import * as positions from "./functions/positions.js";
import * as products from "./functions/products.js";
import * as questions from "./functions/questions.js";
import * as reduce from "./functions/reduce.js";
import * as rounding from "./functions/rounding.js";
import * as scan from "./functions/scan.js";
import * as selection from "./functions/selection.js";
import * as shape from "./functions/shape.js";
import * as special from "./functions/special.js";
import * as split from "./functions/split.js";
import * as statistics from "./functions/statistics.js";
import * as strided from "./functions/strided.js";
import * as unique from "./functions/unique.js";
import { Handle } from "./handle.js";
import * as choice from "./methods/choice.js";
import * as drawn from "./methods/draws.js";
import * as inplace from "./methods/inplace.js";
import * as inplaceMath from "./methods/inplaceMath.js";
import * as inplaceMore from "./methods/inplaceMore.js";
import * as inplaceProducts from "./methods/inplaceProducts.js";
import * as inplaceScan from "./methods/inplaceScan.js";
import * as inplaceSelection from "./methods/inplaceSelection.js";
import * as inplaceTruth from "./methods/inplaceTruth.js";
import * as made from "./methods/made.js";
import * as view from "./methods/view.js";
import type { Extremes } from "./ops/extremes.js";
import { followInPlace } from "./ops/region.js";
import { teachRunner } from "./sameness.js";
import { Tensor } from "./tensor.js";
import type { VarArguments } from "./varOptions.js";

/**
 * Makes methods of the functions: every function of a family `f(x, …)` is `x.f(…)` too, with its types and its
 * docstring. Bundlers keep this file (package.json names it under sideEffects) for whoever imports the PyTorch door.
 */

/** The methods of a family: its functions without their first argument. */
type MethodsOf<F> = {
  [K in keyof F]: F[K] extends (x: never, ...rest: infer A) => infer R ? (...rest: A) => R : never;
};

/** The same where the result has the dtype of the tensor. */
type KeepingMethodsOf<F, D extends DType> = {
  [K in keyof F]: F[K] extends (x: never, ...rest: infer A) => unknown ? (...rest: A) => Tensor<D> : never;
};

/** The same where the results, an array, have the dtype of the tensor. */
type SplittingMethodsOf<F, D extends DType> = {
  [K in keyof F]: F[K] extends (x: never, ...rest: infer A) => unknown ? (...rest: A) => Tensor<D>[] : never;
};

/** The same where the result is the tensor itself, whatever its class. */
type ChangingMethodsOf<F> = {
  [K in keyof F]: F[K] extends (x: never, ...rest: infer A) => unknown
    ? <S>(this: S, ...rest: A) => S
    : never;
};

/** The same of two forms: without arguments, and with some. */
type TwoFormMethodsOf<F> = {
  [K in keyof F]: F[K] extends {
    (x: never, ...rest: infer A): infer P;
    (x: never, ...rest: infer B): infer Q;
  }
    ? { (...rest: A): P; (...rest: B): Q }
    : never;
};

/** The same of four forms, by what is asked for. */
type FourFormMethodsOf<F> = {
  [K in keyof F]: F[K] extends {
    (x: never, ...rest: infer A): infer P;
    (x: never, ...rest: infer B): infer Q;
    (x: never, ...rest: infer C): infer R;
    (x: never, ...rest: infer D): infer S;
  }
    ? { (...rest: A): P; (...rest: B): Q; (...rest: C): R; (...rest: D): S }
    : never;
};

/** `max` and `min` ask one of three questions. */
type ExtremeMethodsOf<F, D extends DType> = {
  [K in keyof F]: {
    /** The extreme element. */
    (): Tensor<D>;
    /** The extreme elements along a dimension with their positions: `{ values, indices }`, a pair to take apart too. */
    (dim: number, options?: reduce.FoldOptions): Extremes<Tensor<D>, Tensor<"int64">>;
    /** `maximum` or `minimum` of two tensors. */
    (other: Tensor): Tensor;
  };
};

/** `nonzero` gives one tensor, or one for each dimension. */
interface NonzeroMethod {
  /**
   * Where x is not 0 (or true): a tensor of positions for each dimension. Reads the values.
   *
   * @example
   * const [rows, columns] = torch.tensor([[1, 0], [0, 2]]).nonzero({ asTuple: true });
   * columns // tensor([0, 1])
   */
  nonzero(options: { asTuple: true }): Tensor<"int64">[];
  /**
   * Where x is not 0 (or true): a row of positions for each such element. Reads the values.
   *
   * @example
   * torch.tensor([0, 3]).nonzero() // tensor([[1]])
   */
  nonzero(options?: positions.NonzeroOptions): Tensor<"int64">;
}

declare module "./tensor.js" {
  interface Tensor<D extends DType>
    extends MethodsOf<typeof arithmetic>,
      MethodsOf<typeof close>,
      MethodsOf<typeof compare>,
      MethodsOf<typeof math>,
      MethodsOf<typeof elementary>,
      MethodsOf<typeof rounding>,
      MethodsOf<typeof special>,
      MethodsOf<typeof bits>,
      MethodsOf<typeof questions>,
      MethodsOf<typeof products>,
      MethodsOf<typeof aliases>,
      MethodsOf<typeof reduce>,
      MethodsOf<typeof choice>,
      MethodsOf<typeof draws>,
      MethodsOf<typeof made>,
      MethodsOf<typeof statistics>,
      MethodsOf<typeof scan>,
      MethodsOf<typeof order>,
      MethodsOf<typeof counting>,
      TwoFormMethodsOf<typeof medians>,
      FourFormMethodsOf<typeof unique>,
      ExtremeMethodsOf<typeof maxMin, D>,
      KeepingMethodsOf<typeof extremes, D>,
      KeepingMethodsOf<typeof shape, D>,
      KeepingMethodsOf<typeof strided, D>,
      KeepingMethodsOf<typeof arrange, D>,
      SplittingMethodsOf<typeof split, D>,
      KeepingMethodsOf<typeof indexing, D>,
      KeepingMethodsOf<typeof selection, D>,
      MethodsOf<Omit<typeof positions, "nonzero">>,
      NonzeroMethod,
      KeepingMethodsOf<typeof view, D>,
      ChangingMethodsOf<typeof inplace>,
      ChangingMethodsOf<typeof inplaceSelection>,
      ChangingMethodsOf<typeof drawn>,
      ChangingMethodsOf<typeof inplaceMath>,
      ChangingMethodsOf<typeof inplaceTruth>,
      ChangingMethodsOf<typeof inplaceProducts>,
      ChangingMethodsOf<typeof inplaceMore>,
      ChangingMethodsOf<typeof inplaceScan> {
    /**
     * The variance over the given dimensions, all where none are given: `torch.var`.
     *
     * @throws E-DTYPE-001 for whole numbers; E-SHAPE-002 for a dimension that the tensor does not have
     * @example
     * torch.tensor([1, 2, 3, 6]).var() // tensor(4.6667)
     */
    var(...options: VarArguments): Tensor;
  }
}

const FAMILIES = [
  arithmetic,
  close,
  compare,
  math,
  reduce,
  choice,
  draws,
  drawn,
  made,
  maxMin,
  extremes,
  shape,
  strided,
  arrange,
  split,
  indexing,
  selection,
  positions,
  view,
  inplaceSelection,
  inplace,
  elementary,
  rounding,
  inplaceMath,
  special,
  bits,
  questions,
  aliases,
  inplaceTruth,
  products,
  inplaceProducts,
  inplaceMore,
  inplaceScan,
  statistics,
  scan,
  order,
  counting,
  medians,
  unique,
];

/** A function of a tensor as its method. */
function methodOf(name: string, f: (x: Tensor, ...rest: unknown[]) => unknown): PropertyDescriptor {
  const method = {
    [name](this: Tensor, ...rest: unknown[]) {
      return f(this, ...rest);
    },
  };
  return { value: method[name], writable: true, configurable: true };
}

Object.setPrototypeOf(Tensor.prototype, Handle.prototype);
for (const family of FAMILIES)
  for (const [name, f] of Object.entries(family))
    Object.defineProperty(Tensor.prototype, name, methodOf(name, f as never));

checkAsAsked();
teachFollowing(followInPlace);
teachRunner();
teachDevtools();
