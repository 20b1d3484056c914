import { show, wrong } from "../../core/check.js";
import { iterable } from "../../core/constraints.js";
import type { DType } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { Tensor } from "../../tensor/tensor.js";
import { compareText } from "../../text/compare.js";
import { failure } from "../messages.js";
import { Module } from "../module.js";
import { Parameter } from "../parameter.js";
import { entriesOf } from "./entries.js";

/** Lists and dicts of parameters, which register them. They hold other values too, which are not learned. */

/** A tensor is kept as a parameter. */
const kept = (value: unknown): unknown =>
  value instanceof Tensor && !(value instanceof Parameter) ? new Parameter(value) : value;

/** PyTorch's names of the types of tensors. */
const TYPES: Partial<Record<DType, string>> = {
  float32: "FloatTensor",
  float64: "DoubleTensor",
  int64: "LongTensor",
  int32: "IntTensor",
  uint8: "ByteTensor",
  bool: "BoolTensor",
};

/** A line for each value. */
function lines(items: readonly (readonly [string, unknown])[], typeOf: (dtype: DType) => string): string {
  return items
    .map(([key, value]) => {
      if (value instanceof Tensor) {
        const kind = value instanceof Parameter ? "Parameter" : "Tensor";
        return `  (${key}): ${kind} containing: [torch.${typeOf(value.dtype)} of size ${value.sizes.join("x")}]`;
      }
      const type = typeof value === "object" && value !== null ? value.constructor?.name : typeof value;
      return `  (${key}): Object of type: ${type ?? "Object"}`;
    })
    .join("\n");
}

function uncallable(name: string) {
  return failure("E-NOTIMPL-001", {
    what: say(`forward of a ${name}`, `forward de un ${name}`),
    instead: say(
      "Compute with its parameters in the forward of your model.",
      "Calcula con sus parámetros en el forward de tu modelo.",
    ),
  });
}

/**
 * A list of parameters that registers them, under 0, 1, 2 …; tensors become parameters.
 *
 * @throws E-ARG-002 for what is no list
 * @example
 * const list = new nn.ParameterList([torch.zeros(2), torch.ones(3)]);
 * list.at(-1).shape // [3]
 * Array.from(list.namedParameters(), ([name]) => name) // ['0', '1']
 */
export class ParameterList<P = Parameter> extends Module {
  constructor(values: Iterable<P | Tensor> | null = null) {
    super();
    if (values !== null) this.extend(values);
  }

  private items(): P[] {
    return Object.entries(this).flatMap(([key, value]) => (/^\d+$/.test(key) ? [value as P] : []));
  }

  /** How many there are. */
  override get length(): number {
    return this.items().length;
  }

  private place(index: number): string {
    const size = this.length;
    if (Number.isInteger(index) && index >= -size && index < size)
      return String(index < 0 ? index + size : index);
    throw failure("E-INDEX-001", { op: this.constructor.name, index: show(index), dim: 0, size });
  }

  /** What stands at a position; negative positions count from the end. */
  at(index: number): P {
    return Reflect.get(this, this.place(index)) as P;
  }

  /** Puts a value at a position: Python's `list[index] = value`. */
  set(index: number, value: P | Tensor): this {
    Reflect.set(this, this.place(index), kept(value));
    return this;
  }

  /** Adds a value at the end. */
  append(value: P | Tensor): this {
    Reflect.set(this, String(this.length), kept(value));
    return this;
  }

  /** Adds values at the end. */
  extend(values: Iterable<P | Tensor>): this {
    if (!iterable.accepts(values) || values instanceof Tensor) {
      const expected = say("a list of parameters", "una lista de parámetros");
      throw wrong(this.constructor.name, say("the argument", "el argumento"), expected, values);
    }
    for (const value of [...values]) this.append(value);
    return this;
  }

  /** What the list holds, in order. */
  *[Symbol.iterator](): Generator<P> {
    yield* this.items();
  }

  forward(): never {
    throw uncallable("ParameterList");
  }

  override extraRepr(): string {
    return lines(
      this.items().map((value, i) => [String(i), value]),
      (dtype) => dtype,
    );
  }
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Parameters by name, as Python's dict: each is registered under its key; tensors become parameters. The keys of a plain object are sorted,
 * as PyTorch sorts those of a dict; Maps and pairs keep their order.
 *
 * @throws E-ARG-002 for a key that is the name of a member of every module
 * @example
 * const weights = new nn.ParameterDict({ right: torch.ones(2), left: torch.zeros(3) });
 * weights.keys() // ['left', 'right']
 * weights.at("left") instanceof nn.Parameter // true
 */
export class ParameterDict<P = Parameter> extends Module {
  /** @param parameters an object, a Map, another ParameterDict, or pairs of key and value */
  constructor(
    parameters:
      | Readonly<Record<string, P | Tensor>>
      | ReadonlyMap<string, P | Tensor>
      | Iterable<readonly [string, P | Tensor]>
      | ParameterDict<P>
      | null = null,
  ) {
    super();
    if (parameters !== null) this.update(parameters as never);
  }

  /** How many there are. */
  get size(): number {
    return Object.keys(this).length;
  }

  /** The same as `size`: Python's `len(dict)`. */
  override get length(): number {
    return this.size;
  }

  /** Whether there is a value of this key. */
  has(key: string): boolean {
    return typeof key === "string" && Object.hasOwn(this, key);
  }

  /** The value of a key: Python's `dict[key]`. Throws E-ARG-002 where there is none. */
  at(key: string): P {
    if (this.has(key)) return Reflect.get(this, key) as P;
    const keys = this.keys().join(", ");
    throw wrong(
      this.constructor.name,
      say("the key", "la clave"),
      say(`one of ${keys}`, `una de ${keys}`),
      key,
    );
  }

  /** The value of a key, or the default. */
  get<V = null>(key: string, otherwise: V = null as V): P | V {
    return this.has(key) ? this.at(key) : otherwise;
  }

  /** Gives a key a value: Python's `dict[key] = value`. */
  set(key: string, value: P | Tensor | null): this {
    if (!this.has(key)) this.registerParameter(key, null); // checks the name
    Reflect.set(this, key, kept(value));
    return this;
  }

  /** The value of a key, which it is given first where it has none. */
  setdefault(key: string, value: P | Tensor | null = null): P {
    if (!this.has(key)) this.set(key, value);
    return this.at(key);
  }

  /** Takes a value out; gives whether there was one: Python's `del dict[key]`. */
  delete(key: string): boolean {
    return this.has(key) && Reflect.deleteProperty(this, key);
  }

  /** Takes a value out and gives it. Throws E-ARG-002 where there is none. */
  pop(key: string): P {
    const value = this.at(key);
    this.delete(key);
    return value;
  }

  /** Takes the last pair of key and value out and gives it. Throws E-ARG-002 where there is none. */
  popitem(): [string, P] {
    const key = this.keys().at(-1) as string;
    return [key, this.pop(key)];
  }

  /** Takes everything out. */
  clear(): void {
    for (const key of this.keys()) this.delete(key);
  }

  /** Another ParameterDict with the same parameters. */
  copy(): ParameterDict<P> {
    return new ParameterDict<P>(this);
  }

  /** Another ParameterDict in which these keys have all the same value. */
  fromkeys<V = null>(keys: Iterable<string>, value: V = null as V): ParameterDict<V> {
    return new ParameterDict<V>(Array.from(keys, (key) => [key, value] as const));
  }

  /** Adds values, or puts them in the place of those with the same keys; takes what the constructor takes. */
  update(
    parameters:
      | Values
      | ReadonlyMap<string, unknown>
      | Iterable<readonly [string, unknown]>
      | ParameterDict<P>,
  ): void {
    if (parameters instanceof ParameterDict) {
      for (const [key, value] of parameters.items()) this.set(key, value);
      return;
    }
    const pairs = entriesOf("ParameterDict", parameters);
    if (!iterable.accepts(parameters)) pairs.sort(([a], [b]) => compareText(a, b));
    for (const [key, value] of pairs) this.set(key, value as P);
  }

  /** The keys, in order. */
  keys(): string[] {
    return Object.keys(this);
  }

  /** The values, in order. */
  values(): P[] {
    return Object.values(this);
  }

  /** Pairs of key and value, in order. */
  items(): [string, P][] {
    return Object.entries(this);
  }

  /** The keys, as Python's `for key in dict`. */
  *[Symbol.iterator](): Generator<string> {
    yield* this.keys();
  }

  forward(): never {
    throw uncallable("ParameterDict");
  }

  override extraRepr(): string {
    return lines(this.items(), (dtype) => TYPES[dtype] ?? dtype);
  }
}
