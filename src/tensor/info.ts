import { wrong } from "../core/check.js";
import { bytesOf, type FloatDType, isFloat, WHOLE_LIMITS } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { formatGeneral } from "../text/numbers.js";

/**
 * The limits of a float dtype: `torch.finfo`.
 *
 * @example
 * torch.finfo("float32").bits // 32
 */
export class FloatInfo {
  /** The dtype that these are the limits of. */
  readonly dtype: FloatDType;
  /** Bits of one element. */
  readonly bits: number;
  /** The distance from 1 to the next number. */
  readonly eps: number;
  /** The largest number. */
  readonly max: number;
  /** The smallest number, below 0 where there are such. */
  readonly min: number;
  /** The smallest positive number of full precision; `tiny` is its other name. */
  readonly smallestNormal: number;
  /** `smallestNormal` by its other name. */
  readonly tiny: number;
  /** 10^−d, where every number of d decimal digits survives. */
  readonly resolution: number;

  /** IEEE 754: `fraction` bits of fraction, numbers below 2^(bias + 1). */
  constructor(dtype: FloatDType, fraction: number, bias: number, resolution: number) {
    this.dtype = dtype;
    this.bits = 8 * bytesOf(dtype);
    this.eps = 2 ** -fraction;
    this.max = (2 - this.eps) * 2 ** bias;
    this.min = -this.max;
    this.smallestNormal = 2 ** (1 - bias);
    this.tiny = this.smallestNormal;
    this.resolution = resolution;
  }

  /** PyTorch's text. */
  toString(): string {
    const shown = (["resolution", "min", "max", "eps", "smallestNormal", "tiny"] as const).map(
      (key) => `${key === "smallestNormal" ? "smallest_normal" : key}=${formatGeneral(this[key], 6)}`,
    );
    return `finfo(${shown.join(", ")}, dtype=${this.dtype})`;
  }
}

const FLOATS: { readonly [D in FloatDType]: FloatInfo } = {
  float32: Object.freeze(new FloatInfo("float32", 23, 127, 1e-6)),
  float64: Object.freeze(new FloatInfo("float64", 52, 1023, 1e-15)),
};

export type IntDType = keyof typeof WHOLE_LIMITS;

/**
 * The limits of a dtype of whole numbers: `torch.iinfo`. Those of int64 are bigints: no number holds them.
 *
 * @example
 * torch.iinfo("uint8").max // 255
 */
export class IntInfo<D extends IntDType = IntDType> {
  /** The dtype that these are the limits of. */
  readonly dtype: D;
  /** Bits of one element. */
  readonly bits: number;
  /** The largest number. */
  readonly max: D extends "int64" ? bigint : number;
  /** The smallest number, below 0 where there are such. */
  readonly min: D extends "int64" ? bigint : number;

  constructor(dtype: D, min: IntInfo<D>["min"], max: IntInfo<D>["max"]) {
    this.dtype = dtype;
    this.bits = 8 * bytesOf(dtype);
    this.max = max;
    this.min = min;
  }

  /** PyTorch's text, which rounds the limits to six digits. */
  toString(): string {
    const [min, max] = [this.min, this.max].map((x) => formatGeneral(Number(x), 6));
    return `iinfo(min=${min}, max=${max}, dtype=${this.dtype})`;
  }
}

const numbers = ([least, most]: readonly [bigint, bigint]) => [Number(least), Number(most)] as const;

const INTS: { readonly [D in IntDType]: IntInfo<D> } = {
  uint8: Object.freeze(new IntInfo("uint8", ...numbers(WHOLE_LIMITS.uint8))),
  int32: Object.freeze(new IntInfo("int32", ...numbers(WHOLE_LIMITS.int32))),
  int64: Object.freeze(new IntInfo("int64", ...WHOLE_LIMITS.int64)),
};

/**
 * The limits of a float dtype (`torch.finfo`): bits, eps, max, min, tiny, smallestNormal, resolution.
 *
 * @example
 * torch.finfo("float64").eps // 2.220446049250313e-16
 */
export function finfo(dtype: FloatDType = "float32"): FloatInfo {
  if (isFloat(dtype)) return FLOATS[dtype];
  const expected = say(
    "'float32' or 'float64' (iinfo is for whole numbers)",
    "'float32' o 'float64' (iinfo es para números enteros)",
  );
  throw wrong("finfo", "dtype", expected, dtype);
}

/**
 * The limits of a dtype of whole numbers (`torch.iinfo`): bits, max, min.
 *
 * @example
 * torch.iinfo("int32").max // 2147483647
 */
export function iinfo<D extends IntDType>(dtype: D): IntInfo<D> {
  if (typeof dtype === "string" && Object.hasOwn(INTS, dtype)) return INTS[dtype] as IntInfo<D>;
  const expected = say(
    "'uint8', 'int32' or 'int64' (finfo is for floats)",
    "'uint8', 'int32' o 'int64' (finfo es para números de coma flotante)",
  );
  throw wrong("iinfo", "dtype", expected, dtype);
}
