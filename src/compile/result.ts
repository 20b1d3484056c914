import type { DType } from "../core/dtype.js";
import type { Shape, Strides } from "../core/shape.js";
import type { Storage, View } from "../engine/engine.js";
import { Tensor } from "../tensor/tensor.js";
import { failure } from "./messages.js";

/** Whoever overwrites results: counts its calls. */
export interface Overwriter {
  readonly name: string;
  turn: number;
}

/** A result over memory that the next call uses again: from then on it says so, instead of showing the next call's values. */
export class CompiledResult extends Tensor {
  readonly #owner: Overwriter;
  readonly #turn: number;

  constructor(owner: Overwriter, { storage, dtype, sizes, strides, offset }: View) {
    super(storage, dtype, sizes, strides, offset);
    this.#owner = owner;
    this.#turn = owner.turn;
  }

  override get storage(): Storage {
    if (this.#turn !== this.#owner.turn) throw failure("E-COMPILE-002", { name: this.#owner.name });
    return super.storage;
  }

  /** @internal */
  override spawn(storage: Storage, dtype: DType, sizes: Shape, strides: Strides, offset: number): this {
    if (storage !== super.storage) return super.spawn(storage, dtype, sizes, strides, offset);
    return new CompiledResult(this.#owner, { storage, dtype, sizes, strides, offset }) as this;
  }
}
