/** The element types of tensors, from the lowest to the highest in PyTorch's order of promotion. */
export const DTYPES = ["bool", "uint8", "int32", "int64", "float32", "float64"] as const;

export type DType = (typeof DTYPES)[number];
export type FloatDType = "float32" | "float64";

/** The typed array that holds elements of a dtype: `bool` is a byte, 0 or 1; `int64` is 64 bits. */
export interface ArrayOf {
  bool: Uint8Array<ArrayBuffer>;
  uint8: Uint8Array<ArrayBuffer>;
  int32: Int32Array<ArrayBuffer>;
  int64: BigInt64Array<ArrayBuffer>;
  float32: Float32Array<ArrayBuffer>;
  float64: Float64Array<ArrayBuffer>;
}

export type TypedArray = ArrayOf[DType];

const CONSTRUCTORS: { readonly [D in DType]: new (length: number) => ArrayOf[D] } = {
  bool: Uint8Array,
  uint8: Uint8Array,
  int32: Int32Array,
  int64: BigInt64Array,
  float32: Float32Array,
  float64: Float64Array,
};

const RANK: { readonly [D in DType]: number } = {
  bool: 0,
  uint8: 1,
  int32: 2,
  int64: 3,
  float32: 4,
  float64: 5,
};

export function isDType(value: unknown): value is DType {
  return typeof value === "string" && (DTYPES as readonly string[]).includes(value);
}

/** By comparisons: this stands on the path of every operation, where a table looked up by names costs ten times as much. */
export function bytesOf(dtype: DType): number {
  if (dtype === "float32" || dtype === "int32") return 4;
  return dtype === "float64" || dtype === "int64" ? 8 : 1;
}

/** A new typed array of zeros. */
export function newArray<D extends DType>(dtype: D, length: number): ArrayOf[D] {
  return new CONSTRUCTORS[dtype](length);
}

export function isFloat(dtype: DType): dtype is FloatDType {
  return dtype === "float32" || dtype === "float64";
}

/** 0 for bool, 1 for whole numbers, 2 for floats: PyTorch's categories of promotion. */
function category(dtype: DType): 0 | 1 | 2 {
  if (dtype === "bool") return 0;
  return isFloat(dtype) ? 2 : 1;
}

/** The smallest dtype that holds both (`torch.promote_types`). */
export function promoteTypes(a: DType, b: DType): DType {
  return RANK[a] >= RANK[b] ? a : b;
}

/** What decides the dtype of a result: a tensor with its number of dimensions, or a plain number. */
export type TypedOperand = { readonly dtype: DType; readonly sizes: readonly number[] } | number | boolean;

/** The least and the largest number of each dtype of whole numbers. */
export const WHOLE_LIMITS = {
  uint8: [0n, 255n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
} as const satisfies Partial<Record<DType, readonly [least: bigint, most: bigint]>>;

/**
 * The dtype that PyTorch gives a plain number; JavaScript cannot tell 1 from 1.0, so whole numbers count as ints. What int64 cannot hold
 * (1e20) was meant as a float.
 */
export function dtypeOfNumber(value: number | boolean): DType {
  if (typeof value === "boolean") return "bool";
  return Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63 ? "int64" : "float32";
}

/**
 * The dtype of an operation over these operands (`torch.result_type`): tensors with dimensions decide; a
 * zero-dimensional tensor, and after it a plain number, counts only where it is of a higher category
 * (int tensor × 0.5 is float32, uint8 tensor + 1 stays uint8).
 */
export function resultType(operands: readonly TypedOperand[]): DType {
  let dimensioned: DType | null = null;
  let zeroDim: DType | null = null;
  let number: DType | null = null;
  for (const operand of operands) {
    if (typeof operand !== "object") number = promote(number, dtypeOfNumber(operand));
    else if (operand.sizes.length > 0) dimensioned = promote(dimensioned, operand.dtype);
    else zeroDim = promote(zeroDim, operand.dtype);
  }
  return combine(dimensioned, combine(zeroDim, number)) ?? "float32";
}

function promote(a: DType | null, b: DType | null): DType | null {
  return a === null ? b : b === null ? a : promoteTypes(a, b);
}

function combine(higher: DType | null, lower: DType | null): DType | null {
  if (higher === null || lower === null) return higher ?? lower;
  return category(higher) >= category(lower) ? higher : promoteTypes(higher, lower);
}

/** Whether a value of `from` may be written into a tensor of `to` in place (PyTorch's `can_cast`). */
export function canCast(from: DType, to: DType): boolean {
  return category(from) <= category(to);
}

/**
 * Whole numbers from 0 to 2⁵³ as int64. Written by halves, the low word first: a bigint for each would cost ten times
 * as much.
 */
export function int64Array(values: ArrayLike<number>): BigInt64Array<ArrayBuffer> {
  const out = new BigInt64Array(values.length);
  const halves = new Int32Array(out.buffer);
  for (let i = 0; i < values.length; i++) {
    halves[2 * i] = values[i];
    halves[2 * i + 1] = values[i] / 2 ** 32;
  }
  return out;
}
