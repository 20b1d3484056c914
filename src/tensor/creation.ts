import { checkDType, checkInteger, checkOptions, show, wrong } from "../core/check.js";
import { boolean, type Constraint, integer, list, number } from "../core/constraints.js";
import {
  type ArrayOf,
  type DType,
  type FloatDType,
  isDType,
  isFloat,
  newArray,
  promoteTypes,
  type TypedArray,
} from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { type Called, keyword, parameter, REQUIRED, signature } from "../core/parameters.js";
import { checkShape, numel, type Shape } from "../core/shape.js";
import { contiguousStrides, denseStrides } from "../core/strides.js";
import { fma64 } from "../numeric/fused.js";
import { checkFactor, checkTensor } from "./arguments.js";
import { currentEngine } from "./currentEngine.js";
import { checkFits } from "./fits.js";
import { reshape } from "./functions/shape.js";
import { copyInPlace } from "./inplace.js";
import { failure } from "./messages.js";
import { Tensor, type Transferable } from "./tensor.js";

/** Numbers in a typed array, row by row, with their shape: what scalers and tables give. */
export interface DenseData {
  readonly data: ArrayBufferView<ArrayBufferLike>;
  readonly shape: Shape;
}

/** Numbers, booleans or bigints, nested to any depth; or a typed array, with or without a shape. */
export type TensorData =
  | number
  | boolean
  | bigint
  | readonly TensorData[]
  | ArrayBufferView<ArrayBufferLike>
  | DenseData
  | Tensor;

export interface TensorOptions<D extends DType = DType> {
  /** Default: float32 for numbers, bool for booleans, int64 for bigints, the array's own for a typed array. */
  dtype?: D;
  /** Record operations on this tensor, so that backward gives it a `grad`. Default false. */
  requiresGrad?: boolean;
}

const OPTIONS = ["dtype", "requiresGrad"];

/** The parameters that creation functions share; null is the dtype that each chooses by itself. */
export const dtype = /* @__PURE__ */ keyword(null, {
  accepts: isDType,
  text: () => say("a dtype such as 'float32'", "un dtype como 'float32'"),
});
export const requiresGrad = /* @__PURE__ */ keyword(false, boolean);

/** A number, NaN and ±∞ included. */
const anyNumber: Constraint = {
  accepts: (value) => typeof value === "number",
  text: () => say("a number", "un número"),
};

/** Checks the options of a creation function and gives the dtype. */
function dtypeFrom(where: string, options: TensorOptions, otherwise: DType): DType {
  checkOptions(where, options, OPTIONS);
  const { dtype = otherwise } = options;
  checkDType(where, dtype);
  return dtype;
}

/** A contiguous tensor over a new storage of zeros. */
export function makeTensor<D extends DType>(dtype: D, shape: Shape, options: TensorOptions = {}): Tensor<D> {
  const storage = currentEngine().allocate(dtype, numel(shape));
  const tensor = new Tensor<D>(storage, dtype, shape, contiguousStrides(shape), 0);
  if (options.requiresGrad) tensor.requiresGrad = true;
  return tensor;
}

/** Zeros of the shape of another tensor, without gaps, the dimensions in its order in memory: PyTorch's empty_like. @internal */
export function denseLike<D extends DType>({ sizes: shape, strides }: Tensor, dtype: D): Tensor<D> {
  const storage = currentEngine().allocate(dtype, numel(shape));
  return new Tensor<D>(storage, dtype, shape, denseStrides(shape, strides), 0);
}

/** A contiguous tensor of these elements, row by row. */
export function fromArray<D extends DType>(
  dtype: D,
  shape: Shape,
  data: ArrayOf[D],
  options?: TensorOptions,
): Tensor<D> {
  const tensor = makeTensor(dtype, shape, options);
  currentEngine().write(tensor.storage, 0, data);
  return tensor;
}

/** The typed arrays that tensors are made of, by the name that each says itself, of whatever realm: the dtype, and the elements as it holds them. */
const OF_ARRAYS: Readonly<Record<string, [DType, (array: never) => TypedArray]>> = {
  Float32Array: ["float32", (array) => new Float32Array(array)],
  Float64Array: ["float64", (array) => new Float64Array(array)],
  Float16Array: ["float32", (array) => new Float32Array(array)],
  BigInt64Array: ["int64", (array) => new BigInt64Array(array)],
  BigUint64Array: ["int64", (array) => signed(array)],
  Int32Array: ["int32", (array) => new Int32Array(array)],
  Uint32Array: ["int64", (array) => BigInt64Array.from(Array.from(array as Uint32Array, BigInt))],
  Int16Array: ["int32", (array) => new Int32Array(array)],
  Uint16Array: ["int32", (array) => new Int32Array(array)],
  Int8Array: ["int32", (array) => new Int32Array(array)],
  Uint8Array: ["uint8", (array) => new Uint8Array(array)],
  Uint8ClampedArray: ["uint8", (array) => new Uint8Array(array)],
};

function signed(array: BigUint64Array): BigInt64Array<ArrayBuffer> {
  for (const value of array) checkFits("tensor", value, "int64");
  return new BigInt64Array(array);
}

/** The dtype of a typed array and its elements: the array itself where it is one of ours. */
function dtypeOfArray(array: ArrayBufferView, at: readonly number[] = []): [DType, TypedArray] {
  if (array.byteLength === 0 && isDetached(array.buffer)) throw failure("E-DATA-006", { at: path(at) });
  if (array instanceof Float32Array) return ["float32", array as Float32Array<ArrayBuffer>];
  if (array instanceof Float64Array) return ["float64", array as Float64Array<ArrayBuffer>];
  if (array instanceof BigInt64Array) return ["int64", array as BigInt64Array<ArrayBuffer>];
  if (array instanceof Int32Array) return ["int32", array as Int32Array<ArrayBuffer>];
  if (array instanceof Uint8Array) return ["uint8", array as Uint8Array<ArrayBuffer>];
  const kind = (array as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] ?? "";
  if (!Object.hasOwn(OF_ARRAYS, kind)) throw failure("E-DATA-002", { at: path(at), received: show(array) });
  const [dtype, convert] = OF_ARRAYS[kind];
  return [dtype, convert(array as never)];
}

/** Whether a buffer was handed to a worker or a structuredClone: nothing can be read from it. */
function isDetached(buffer: ArrayBufferLike): boolean {
  try {
    new Uint8Array(buffer);
    return false;
  } catch {
    return true;
  }
}

const path = (at: readonly number[]) => (at.length === 0 ? "the top" : `[${at.join("][")}]`);

/** The most dimensions that nested arrays may have; an array that contains itself has no end. */
const MAX_RANK = 64;

/** A typed array: the last dimension of what it stands in. */
const isTypedArray = (value: unknown): value is ArrayLike<number | bigint> & ArrayBufferView =>
  ArrayBuffer.isView(value) && "length" in value;

/** The shape of nested arrays; throws where they are ragged. */
function shapeOf(data: unknown): number[] {
  const shape: number[] = [];
  for (let level = data; Array.isArray(level) || isTypedArray(level); level = level[0]) {
    shape.push(level.length);
    if (shape.length > MAX_RANK) {
      throw failure("E-ARG-002", {
        where: "tensor",
        name: "data",
        expected: say(
          `an array of at most ${MAX_RANK} dimensions`,
          `un array de ${MAX_RANK} dimensiones como mucho`,
        ),
        received: say("an array that contains itself", "un array que se contiene a sí mismo"),
      });
    }
  }
  return shape;
}

type Element = number | boolean | bigint;

/** What nested arrays hold: all elements, row by row, the kinds of those in plain arrays, and the dtypes of typed arrays. */
class Elements {
  readonly all: Element[] = [];
  private readonly kinds = new Set<string>();
  private readonly typed = new Set<DType>();

  /** Takes the elements of nested arrays of a shape. `at`: where `data` stands, for errors. */
  take(data: unknown, shape: Shape, at: number[]): void {
    if (at.length === shape.length) {
      if (typeof data === "number" || typeof data === "boolean" || typeof data === "bigint") {
        this.all.push(data);
        this.kinds.add(typeof data);
      } else if (Array.isArray(data) || isTypedArray(data))
        throw failure("E-DATA-001", {
          at: path(at),
          expected: say("a number", "un número"),
          received: data.length,
        });
      else throw notAnElement(data, at);
      return;
    }
    const expected = shape[at.length];
    if (data instanceof Tensor) throw notAnElement(data, at);
    if (!Array.isArray(data) && !isTypedArray(data))
      throw failure("E-DATA-001", { at: path(at), expected, received: show(data) });
    if (data.length !== expected)
      throw failure("E-DATA-001", { at: path(at), expected, received: data.length });
    const depth = at.length;
    if (isTypedArray(data)) {
      if (depth + 1 < shape.length)
        throw failure("E-DATA-001", {
          at: path([...at, 0]),
          expected: shape[depth + 1],
          received: say("a number", "un número"),
        });
      const [dtype, array] = dtypeOfArray(data, at);
      this.typed.add(dtype);
      for (const value of array) this.all.push(value);
      return;
    }
    for (let i = 0; i < expected; i++) {
      at[depth] = i;
      this.take(data[i], shape, at);
    }
    at.length = depth;
  }

  /** The dtype that PyTorch would infer, but for whole numbers: JavaScript cannot tell 1 from 1.0, so they are floats. */
  get dtype(): DType {
    const { kinds } = this;
    const plain =
      kinds.size === 1
        ? kinds.has("boolean")
          ? "bool"
          : kinds.has("bigint")
            ? "int64"
            : "float32"
        : "float32";
    const dtypes = [...this.typed];
    if (dtypes.length === 0 || kinds.size > 0) dtypes.push(plain);
    return dtypes.reduce(promoteTypes);
  }
}

const notAnElement = (data: unknown, at: readonly number[]) =>
  data instanceof Tensor
    ? failure("E-DATA-005", { at: path(at) })
    : failure("E-DATA-002", { at: path(at), received: show(data) });

/** An element as the typed array of a dtype takes it: as a cast would. */
function element(value: number | boolean | bigint, dtype: DType): number | bigint {
  if (dtype === "int64") return typeof value === "bigint" ? value : BigInt(Math.trunc(Number(value)));
  if (dtype === "bool") return Number(value) !== 0 ? 1 : 0;
  return Number(value);
}

const isDense = (data: unknown): data is DenseData =>
  typeof data === "object" &&
  data !== null &&
  ArrayBuffer.isView((data as Partial<DenseData>).data) &&
  Array.isArray((data as Partial<DenseData>).shape);

/** A tensor that is not of this class: of a second copy of the package. */
const isForeign = (data: unknown): data is { dtype: DType; shape: Shape; numpy(): TypedArray } =>
  typeof data === "object" &&
  data !== null &&
  typeof Reflect.get(data, "numpy") === "function" &&
  isDType(Reflect.get(data, "dtype"));

/**
 * A tensor of these values, copied. Numbers give float32 whether or not they are whole, booleans bool, bigints int64, a
 * typed array its own dtype; `{ data, shape }` of scalers and tables, the shape too.
 *
 * @example torch.tensor([[1, 2], [3, 4]])
 * @example torch.tensor([0, 2, 1], { dtype: "int64" })
 */
export function tensor(
  data: readonly boolean[] | boolean,
  options?: { requiresGrad?: boolean },
): Tensor<"bool">;
export function tensor<D extends DType>(
  data: TensorData,
  options: TensorOptions<D> & { dtype: D },
): Tensor<D>;
export function tensor(data: TensorData, options?: TensorOptions): Tensor;
export function tensor(data: TensorData, options: TensorOptions = {}): Tensor {
  if (data instanceof Tensor) {
    const copy = makeTensor(dtypeFrom("tensor", options, data.dtype), data.sizes);
    copyInPlace(copy, data.detach());
    return options.requiresGrad ? copy.requiresGrad_() : copy;
  }
  if (ArrayBuffer.isView(data)) {
    const [own, array] = dtypeOfArray(data);
    const dtype = dtypeFrom("tensor", options, own);
    const made = fromArray(own, [array.length], array as never);
    const result = made.to(dtype);
    return options.requiresGrad ? result.requiresGrad_() : result;
  }
  if (isForeign(data))
    return tensor(
      { data: data.numpy(), shape: data.shape },
      { ...options, dtype: options.dtype ?? data.dtype },
    );
  if (isDense(data)) {
    checkShape("tensor", data.shape);
    const { requiresGrad = false, ...rest } = options;
    return reshape(tensor(data.data, rest), [...data.shape]).requiresGrad_(requiresGrad);
  }
  const shape = shapeOf(data);
  checkShape("tensor", shape);
  const taken = new Elements();
  taken.take(data, shape, []);
  const elements = taken.all;
  const dtype = dtypeFrom("tensor", options, taken.dtype);
  const array = newArray(dtype, elements.length);
  for (let i = 0; i < elements.length; i++) {
    const value = elements[i];
    if (typeof value !== "boolean") checkFits("tensor", value, dtype);
    array[i] = element(value, dtype) as never;
  }
  return fromArray(dtype, shape, array as never, options);
}

/**
 * The tensor that `x.toTransferable()` has written, after a clone or a message.
 *
 * @throws E-ARG-002 for anything else
 * @example
 * const message = torch.tensor([true, false]).toTransferable();
 * torch.fromTransferable(structuredClone(message)) // tensor([ True, False])
 */
export function fromTransferable<D extends DType>(message: Transferable<D>): Tensor<D> {
  const { dtype, shape, data } = (message ?? {}) as Partial<Transferable<D>>;
  const fits =
    isDType(dtype) &&
    ArrayBuffer.isView(data) &&
    dtypeOfArray(data)[0] === (dtype === "bool" ? "uint8" : dtype) &&
    Array.isArray(shape) &&
    numel(shape) === (data as TypedArray).length;
  if (!fits) {
    const expected = say("what x.toTransferable() gave", "lo que dio x.toTransferable()");
    throw wrong("fromTransferable", say("the message", "el mensaje"), expected, message);
  }
  checkShape("fromTransferable", shape);
  return fromArray(dtype, [...shape], data as ArrayOf[D]);
}

/** Sizes given one by one or as one array, with options last. */
export type SizesAndOptions<D extends DType = DType> =
  | [...sizes: number[], options: TensorOptions<D>]
  | number[]
  | [Shape, TensorOptions<D>?]
  | [options: TensorOptions<D> & { size: Shape }];

/** @internal */
export function sizesAndOptions(where: string, args: readonly unknown[]): [Shape, TensorOptions] {
  const last = args[args.length - 1];
  const hasOptions = typeof last === "object" && !Array.isArray(last);
  // All by name: zeros({ size: [2, 3] }).
  if (hasOptions && args.length === 1 && Array.isArray((last as { size?: unknown } | null)?.size)) {
    const { size, ...options } = last as TensorOptions & { size: Shape };
    return sizesAndOptions(where, [size, options]);
  }
  const sizes = hasOptions ? args.slice(0, -1) : args;
  const shape = sizes.length === 1 && Array.isArray(sizes[0]) ? sizes[0] : sizes;
  checkShape(where, shape);
  return [[...shape], hasOptions ? (last as TensorOptions) : {}];
}

/**
 * A tensor of zeros: `zeros(2, 3)` or `zeros([2, 3], { dtype: "int64" })`.
 *
 * @example
 * torch.zeros(2, 2)
 * // tensor([[0., 0.],
 * //         [0., 0.]])
 */
export function zeros(...args: SizesAndOptions): Tensor {
  const [shape, options] = sizesAndOptions("zeros", args);
  return makeTensor(dtypeFrom("zeros", options, "float32"), shape, options);
}

/**
 * A tensor whose values do not matter (they are zeros here).
 *
 * @example
 * torch.empty(2, 3).shape // [2, 3]
 */
export function empty(...args: SizesAndOptions): Tensor {
  const [shape, options] = sizesAndOptions("empty", args);
  return makeTensor(dtypeFrom("empty", options, "float32"), shape, options);
}

/**
 * A tensor of ones.
 *
 * @example
 * torch.ones(2, { dtype: "int64" }) // tensor([1, 1])
 */
export function ones(...args: SizesAndOptions): Tensor {
  const [shape, options] = sizesAndOptions("ones", args);
  return filled("ones", makeTensor(dtypeFrom("ones", options, "float32"), shape), 1, options);
}

function filled(where: string, result: Tensor, value: number, options: TensorOptions): Tensor {
  checkFits(where, value, result.dtype);
  currentEngine().fill(result, value);
  return options.requiresGrad ? result.requiresGrad_() : result;
}

export interface FullParameters extends TensorOptions {
  size: Shape;
  /** The value of every element; of a boolean the dtype is bool. */
  fillValue: number | boolean;
}

const FULL = signature<FullParameters>("full", {
  size: parameter(REQUIRED, list),
  fillValue: parameter(REQUIRED, anyNumber, boolean),
  dtype,
  requiresGrad,
});

/**
 * A tensor of one value: float32 for a number, bool for a boolean, unless a dtype is given.
 *
 * @example
 * torch.full([2], 7) // tensor([7., 7.])
 */
export function full(
  ...args: Called<[size: Shape, fillValue: number | boolean], FullParameters, ["size", "fillValue"]>
): Tensor {
  const [first, value] = args;
  // The usual call, which has nothing to be read.
  const plain = args.length === 2 && Array.isArray(first) && typeof value === "number";
  const { size, fillValue, dtype, requiresGrad } = plain
    ? { size: first as Shape, fillValue: value, dtype: null, requiresGrad: false }
    : FULL.read(args);
  checkShape("full", size);
  const otherwise = typeof fillValue === "boolean" ? "bool" : "float32";
  return filled("full", makeTensor(dtype ?? otherwise, [...size]), Number(fillValue), { requiresGrad });
}

/**
 * Zeros of the shape and, unless another is given, the dtype of `like`.
 *
 * @example
 * torch.zerosLike(torch.tensor([1, 2])) // tensor([0., 0.])
 */
export function zerosLike(like: Tensor, options: TensorOptions = {}): Tensor {
  checkTensor("zerosLike", "like", like);
  const result = denseLike(like, dtypeFrom("zerosLike", options, like.dtype));
  return options.requiresGrad ? result.requiresGrad_() : result;
}

/**
 * Ones of the shape and, unless another is given, the dtype of `like`.
 *
 * @example
 * torch.onesLike(torch.tensor([3, 4])) // tensor([1., 1.])
 */
export function onesLike(like: Tensor, options: TensorOptions = {}): Tensor {
  checkTensor("onesLike", "like", like);
  return filled("onesLike", denseLike(like, dtypeFrom("onesLike", options, like.dtype)), 1, options);
}

/**
 * One value in the shape and, unless another is given, the dtype of `like`.
 *
 * @example
 * torch.fullLike(torch.tensor([3, 4]), 5) // tensor([5., 5.])
 */
export function fullLike(like: Tensor, value: number, options: TensorOptions = {}): Tensor {
  checkTensor("fullLike", "like", like);
  checkFactor("fullLike", "value", value);
  return filled("fullLike", denseLike(like, dtypeFrom("fullLike", options, like.dtype)), value, options);
}

export interface ArangeParameters extends TensorOptions {
  /** Default 0. */
  start?: number;
  /** Not included. */
  end: number;
  /** Default 1. */
  step?: number;
}

const finite = /* @__PURE__ */ number(-Number.MAX_VALUE, Number.MAX_VALUE);

const ARANGE = signature<ArangeParameters>("arange", {
  start: parameter(0, finite),
  end: parameter(REQUIRED, finite),
  step: parameter(1, finite),
  dtype,
  requiresGrad,
});

/**
 * `arange(end)` or `arange(start, end, step)`: int64 where all three are whole numbers, else float32.
 *
 * @example
 * torch.arange(3) // tensor([0, 1, 2])
 * torch.arange(0, 1, 0.5) // tensor([0.0000, 0.5000])
 */
export function arange(end: number, options?: TensorOptions): Tensor;
export function arange(start: number, end: number, options?: TensorOptions): Tensor;
export function arange(start: number, end: number, step: number, options?: TensorOptions): Tensor;
export function arange(options: ArangeParameters): Tensor;
export function arange(...args: (number | Partial<ArangeParameters> | undefined)[]): Tensor {
  const given = plainRange(args) ?? ARANGE.read(isAlone(args, "end") ? [undefined, ...args] : args);
  const { start, end, step } = given;
  if (!(step !== 0 && (end - start) / step >= 0)) {
    const expected = say(
      "a number other than 0, with the sign of end - start",
      "un número distinto de 0, con el signo de end - start",
    );
    throw wrong("arange", "step", expected, step);
  }
  const whole = [start, end, step].every(Number.isInteger);
  const dtype = given.dtype ?? (whole ? "int64" : "float32");
  const count = Math.ceil((end - start) / step);
  checkInteger("arange", say("the number of elements", "el número de elementos"), count, 0, 2 ** 31 - 1);
  const array = newArray(dtype, count);
  const valueAt = isFloat(dtype)
    ? rangeOfFloats(start, step, count, dtype)
    : (i: number) => Math.trunc(start) + i * Math.trunc(step); // truncated first, as in PyTorch
  for (let i = 0; i < count; i++) array[i] = element(valueAt(i), dtype) as never;
  return fromArray(dtype, [count], array as never, given);
}

/** The usual calls, of finite numbers alone, which have nothing to be read. */
function plainRange(
  args: readonly unknown[],
): (Required<Omit<ArangeParameters, keyof TensorOptions>> & TensorOptions) | undefined {
  const { length } = args;
  if (length === 0 || length > 3) return undefined;
  for (const x of args) if (!Number.isFinite(x)) return undefined;
  const [start, end] = (length === 1 ? [0, args[0]] : args) as [number, number];
  return { start, end, step: length === 3 ? (args[2] as number) : 1 };
}

/** Whether a first number stands alone, and so is Python's second parameter: `arange(5)`, `randint(10, [3])`. @internal */
export function isAlone(args: readonly unknown[], second: string): boolean {
  const [first, next] = args;
  if (first === undefined || (typeof first === "object" && first !== null)) return false;
  if (typeof next !== "object" || next === null) return next === undefined;
  return Reflect.get(next, second) === undefined;
}

/**
 * start + i·step to PyTorch's last bit: its AVX2 kernel adds within vectors of 32 bytes (two at a time; what remains
 * goes one by one), from the first number of the vector in the dtype of the result, each sum and product rounded once.
 */
function rangeOfFloats(start: number, step: number, count: number, dtype: FloatDType) {
  const width = dtype === "float32" ? 8 : 4;
  const inVectors = count - (count % (2 * width));
  const round = dtype === "float32" ? Math.fround : (x: number) => x;
  return (i: number): number => {
    const lane = i < inVectors ? i % width : 0;
    return fma64(lane, step, round(fma64(step, i - lane, start)));
  };
}

export interface LinspaceParameters extends TensorOptions {
  start: number;
  /** Included. */
  end: number;
  /** How many numbers. */
  steps: number;
}

const LINSPACE = signature<LinspaceParameters>("linspace", {
  start: parameter(REQUIRED, number()),
  end: parameter(REQUIRED, number()),
  steps: parameter(REQUIRED, integer(0, 2 ** 31 - 1)),
  dtype,
  requiresGrad,
});

/**
 * `steps` numbers from start to end, both included, evenly spaced.
 *
 * @example
 * torch.linspace(0, 1, 3) // tensor([0.0000, 0.5000, 1.0000])
 */
export function linspace(
  ...args: Called<[start: number, end: number, steps: number], LinspaceParameters, ["start", "end", "steps"]>
): Tensor {
  const given = LINSPACE.read(args);
  const { start, end, steps } = given;
  const dtype = given.dtype ?? "float32";
  // From both ends towards the middle, from numbers in the dtype of the result, each sum rounded once: PyTorch's way.
  const single = dtype === "float32" ? Math.fround : (x: number) => x;
  const [first, last] = [start, end].map(isFloat(dtype) ? single : Math.trunc);
  const step = steps > 1 ? single(single(last - first) / (steps - 1)) : 0;
  const array = newArray(dtype, steps);
  for (let i = 0; i < steps; i++) {
    const half = steps === 1 || i < Math.floor(steps / 2);
    const value = half ? fma64(step, i, first) : fma64(-step, steps - 1 - i, last);
    array[i] = element(value, dtype) as never;
  }
  return fromArray(dtype, [steps], array as never, given);
}

export interface EyeParameters extends TensorOptions {
  /** Rows. */
  n: number;
  /** Columns. Default: as many as rows. */
  m?: number | null;
}

const EYE = signature<EyeParameters>("eye", {
  n: parameter(REQUIRED, integer(0)),
  m: parameter(null, integer(0)),
  dtype,
  requiresGrad,
});

/**
 * The identity matrix.
 *
 * @example
 * torch.eye(2)
 * // tensor([[1., 0.],
 * //         [0., 1.]])
 */
export function eye(...args: Called<[n: number, m?: number | null], EyeParameters, ["n", "m"]>): Tensor {
  const given = EYE.read(args);
  const { n } = given;
  const m = given.m ?? n;
  checkShape("eye", [n, m]);
  const dtype = given.dtype ?? "float32";
  const array = newArray(dtype, n * m);
  for (let i = 0; i < Math.min(n, m); i++) array[i * m + i] = element(1, dtype) as never;
  return fromArray(dtype, [n, m], array as never, given);
}

/** @internal */
export function floatType(where: string, options: TensorOptions): "float32" | "float64" {
  const dtype = dtypeFrom(where, options, "float32");
  if (!isFloat(dtype))
    throw failure("E-DTYPE-001", {
      op: where,
      expected: say("float32 or float64", "float32 o float64"),
      received: dtype,
    });
  return dtype;
}
