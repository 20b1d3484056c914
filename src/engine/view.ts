import type { DType } from "../core/dtype.js";
import type { Shape, Strides } from "../core/shape.js";

/**
 * The bytes of one or more tensors, owned by the engine that made them. The tensor layer counts the writes
 * (`version`, `unchecked`, `writtenBy`), so that backward can tell when a value it needs has been changed.
 */
export interface Storage {
  readonly dtype: DType;
  /** Number of elements. */
  readonly length: number;
  /** Goes up by one at every write after the first; kept by the tensor layer. */
  version: number;
  /** How many of these writes went through `x.data`, of which backward does not ask; kept by the tensor layer. */
  unchecked: number;
  /** The operation that wrote last (`add_`), for error messages. */
  writtenBy: string;
  /** How many recorded operations have saved it for backward; kept by the tensor layer. */
  saved: number;
  /** Whether no user has a handle of it: it is released with the last operation that saved it. */
  inner: boolean;
}

/** A window on a storage: element [i, j, …] stands at `offset + i·strides[0] + j·strides[1] + …`. */
export interface View {
  readonly storage: Storage;
  readonly dtype: DType;
  readonly sizes: Shape;
  readonly strides: Strides;
  readonly offset: number;
}

/** An operand of a pointwise kernel: a view of the result's shape (strides of 0 repeat), or a plain number. */
export type Operand = View | number;
