import type { ArrayOf, DType, TypedArray } from "../../core/dtype.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { shapeText } from "../../core/messages/message.js";
import { numel, sameShape } from "../../core/shape.js";
import type { Engine, Support } from "../engine.js";
import type { Activation, Kernel, PointwiseKernel, ReduceKernel } from "../kernel.js";
import { failure } from "../messages.js";
import type { Operand, Storage, View } from "../view.js";
import { misfit } from "./checkedShapes.js";
import { overlaps, rangeOf, repeats } from "./extent.js";

/**
 * An engine that checks every call before another engine computes it: that each view lies in its storage, that the storage
 * is alive and of its dtype, that results overlap no operand, that shapes fit one another and positions lie inside. The
 * layers above have made sure of all this (engine.ts, contract); where they have not, kernels would write over other
 * tensors. Chosen once (`torch.backends.checked`, ANTORCHA_CHECKED=1), so that it costs nothing where it is not wanted.
 */
export class CheckedEngine implements Engine {
  readonly name: string;
  readonly inner: Engine;
  private readonly released = new WeakSet<Storage>();

  constructor(inner: Engine) {
    this.inner = inner;
    this.name = inner.name;
  }

  allocate(dtype: DType, length: number, clear?: boolean): Storage {
    if (!Number.isSafeInteger(length) || length < 0)
      throw refused("allocate", say(`a length of ${length}`, `una longitud de ${length}`));
    return this.inner.allocate(dtype, length, clear);
  }

  release(storage: Storage): void {
    this.alive("release", storage);
    this.released.add(storage);
    this.inner.release(storage);
  }

  write(storage: Storage, offset: number, data: TypedArray): void {
    this.alive("write", storage);
    if (!Number.isSafeInteger(offset) || offset < 0 || offset + data.length > storage.length) {
      const [last, size] = [offset + data.length - 1, storage.length];
      throw refused("write", outside(say("the array", "el array"), offset, last, size));
    }
    this.inner.write(storage, offset, data);
  }

  read<D extends DType>(view: View & { readonly dtype: D }, into?: ArrayOf[D]): ArrayOf[D] {
    this.views("read", [], [view]);
    if (into !== undefined && into.length !== numel(view.sizes))
      throw refused("read", say(`an array of ${into.length}`, `un array de ${into.length}`));
    return this.inner.read(view, into);
  }

  readAsync<D extends DType>(view: View & { readonly dtype: D }): Promise<ArrayOf[D]> {
    this.views("readAsync", [], [view]);
    return this.inner.readAsync(view);
  }

  require(x: View, low: number, high: number, error: (value: bigint) => Error): void {
    this.views("require", [], [x]);
    this.inner.require(x, low, high, error);
  }

  within(x: View, low: number, high: number): boolean | null {
    this.views("within", [], [x]);
    return this.inner.within(x, low, high);
  }

  fill(out: View, value: number): void {
    this.views("fill", [out], []);
    this.inner.fill(out, value);
  }

  copy(out: View, x: View): void {
    this.check("copy", [out], [x]);
    this.inner.copy(out, x);
  }

  pointwise(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar = 0): void {
    const views = operands.filter((x) => typeof x !== "number");
    this.check(kernel.name, [out], views, undefined, "pointwise", kernel.conditional === true);
    if (this.isComposed(kernel, out) && kernel.compose?.(this, out, operands, scalar) === true) return;
    this.inner.pointwise(kernel, out, operands, scalar);
  }

  reduce(kernel: ReduceKernel, out: View, x: View): void {
    this.check(kernel.name, [out], [x], undefined, "reduce");
    this.inner.reduce(kernel, out, x);
  }

  matmul(out: View, a: View, b: View): void {
    this.check("matmul", [out], [a, b]);
    this.inner.matmul(out, a, b);
  }

  linear(out: View, x: View, weight: View, bias: View | null, activation: Activation | null = null): void {
    this.check("linear", [out], bias === null ? [x, weight] : [x, weight, bias]);
    this.inner.linear(out, x, weight, bias, activation);
  }

  run<A>(kernel: Kernel<A>, outs: readonly View[], ins: readonly View[], attrs: A): void {
    this.check(kernel.name, outs, ins, attrs);
    if (outs.length > 0 && this.isComposed(kernel, outs[0]) && kernel.compose?.(this, outs, ins, attrs))
      return;
    this.inner.run(kernel, outs, ins, attrs);
  }

  support<A>(kernel: Kernel<A> | PointwiseKernel, dtype: DType): Support {
    return this.inner.support(kernel, dtype);
  }

  /** What is composed calls this engine, so that the parts are checked too. */
  private isComposed<A>(kernel: Kernel<A> | PointwiseKernel, { dtype }: View): boolean {
    return this.inner.support(kernel, dtype) === "composed";
  }

  private alive(kernel: string, storage: Storage): void {
    if (this.released.has(storage))
      throw refused(kernel, say("a storage that was released", "un almacenamiento ya liberado"));
  }

  private check(
    kernel: string,
    outs: readonly View[],
    ins: readonly View[],
    attrs: unknown = {},
    kind = kernel,
    conditional = false,
  ): void {
    this.views(kernel, outs, ins, kind === "pointwise");
    const found = misfit(kind, outs, ins, attrs as { readonly dim?: number }, conditional);
    if (found === null) return;
    if (found === "shapes") {
      const text = (views: readonly View[]) => views.map(({ sizes }) => shapeText(sizes)).join(", ");
      const [to, from] = [text(outs), text(ins)];
      throw refused(kernel, say(`${from} for results of ${to}`, `${from} para resultados de ${to}`));
    }
    if (found === "dtypes") {
      const [to, from] = [outs, ins].map((views) => views.map(({ dtype }) => dtype).join(", "));
      throw refused(kernel, say(`${from} for results of ${to}`, `${from} para resultados de ${to}`));
    }
    const { positions, size } = found;
    if (this.inner.within(positions, 0, size - 1) === false)
      throw refused(kernel, say(`positions outside 0 to ${size - 1}`, `posiciones fuera de 0 a ${size - 1}`));
  }

  private views(kernel: string, outs: readonly View[], ins: readonly View[], inPlace = false): void {
    for (const [i, view] of outs.entries())
      this.view(kernel, say(`result ${i + 1}`, `el resultado ${i + 1}`), view);
    for (const [i, view] of ins.entries())
      this.view(kernel, say(`operand ${i + 1}`, `el operando ${i + 1}`), view);
    for (const [i, out] of outs.entries()) {
      const name = say(`result ${i + 1}`, `el resultado ${i + 1}`);
      if (repeats(out))
        throw refused(
          kernel,
          say(`${name}, which has an element twice`, `${name}, que tiene un elemento dos veces`),
        );
      for (const [j, other] of [...outs.slice(0, i), ...ins].entries()) {
        if (inPlace && isSameView(out, other)) continue;
        if (!overlaps(out, other)) continue;
        const [en, es] = j < i ? ["result", "el resultado"] : ["operand", "el operando"];
        const number = j < i ? j + 1 : j - i + 1;
        throw refused(kernel, say(`${name} over ${en} ${number}`, `${name} sobre ${es} ${number}`));
      }
    }
  }

  /** A view lies in its storage, which is alive and of its dtype. */
  private view(kernel: string, name: Phrase, view: View): void {
    const { storage, dtype, sizes, strides, offset } = view;
    this.alive(kernel, storage);
    if (storage.dtype !== dtype)
      throw refused(
        kernel,
        say(
          `${name}: ${dtype} over a storage of ${storage.dtype}`,
          `${name}: ${dtype} sobre uno de ${storage.dtype}`,
        ),
      );
    const whole =
      [offset, ...sizes, ...strides].every(Number.isSafeInteger) && sizes.every((size) => size >= 0);
    if (!whole || sizes.length !== strides.length) {
      const text = `[${sizes}] / [${strides}] + ${offset}`;
      throw refused(kernel, say(`${name}: sizes and strides ${text}`, `${name}: tamaños y pasos ${text}`));
    }
    const [first, last] = rangeOf(view);
    if (first < 0 || last >= storage.length)
      throw refused(kernel, outside(name, first, last, storage.length));
  }
}

const isSameView = (a: View, b: View) =>
  a.storage === b.storage &&
  a.offset === b.offset &&
  sameShape(a.sizes, b.sizes) &&
  a.strides.every((stride, d) => stride === b.strides[d] || a.sizes[d] === 1);

const outside = (name: Phrase, first: number, last: number, length: number): Phrase =>
  say(
    `${name}: elements ${first} to ${last} of a storage of ${length}`,
    `${name}: los elementos ${first} a ${last} de un almacenamiento de ${length}`,
  );

const refused = (kernel: string, what: Phrase): Error => failure("E-ENGINE-004", { kernel, what });
