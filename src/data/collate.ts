import { show, wrong } from "../core/check.js";
import type { AntorchaError } from "../core/errors.js";
import { say } from "../core/messages/language.js";
import { shapeText } from "../core/messages/message.js";
import { joined, listed, verbatim } from "../core/messages/phrase.js";
import { sameShape } from "../core/shape.js";
import { tensor } from "../tensor/creation.js";
import { stack } from "../tensor/ops/join.js";
import { Tensor } from "../tensor/tensor.js";
import { failure } from "./messages.js";

/**
 * Turns a list of samples into a batch, as PyTorch's `default_collate`: tensors are stacked, numbers become float32,
 * bigints int64, booleans bool; typed arrays are stacked in their dtype; tuples and objects are collated field by field;
 * texts stay a list. N tensors of shape [...] give one of shape [N, ...].
 *
 * @throws E-ARG-002 samples of different shapes, lengths or fields, or of a kind that is no tensor, number, text, array or object
 * @example
 * const [x, y] = data.defaultCollate([
 *   [torch.tensor([1, 2]), 0n],
 *   [torch.tensor([3, 4]), 1n],
 * ]) as torch.Tensor[];
 * x
 * // tensor([[1., 2.],
 * //         [3., 4.]])
 * y // tensor([0, 1])
 */
export function defaultCollate(samples: readonly unknown[]): unknown {
  if (!Array.isArray(samples)) {
    const expected = say("an array", "un array");
    const name = say("the samples", "las muestras");
    throw wrong("defaultCollate", name, expected, samples);
  }
  const [first] = samples;
  if (first instanceof Tensor) return stackSamples(samples);
  if (typeof first === "number" || typeof first === "boolean" || typeof first === "bigint")
    return tensor(samples as number[]);
  if (typeof first === "string") return [...samples];
  if (ArrayBuffer.isView(first)) return stackSamples(samples.map((x) => tensor(x as Float32Array)));
  if (Array.isArray(first)) {
    const odd = samples.find((sample) => !Array.isArray(sample) || sample.length !== first.length);
    if (odd !== undefined) throw unequal(first, odd);
    return first.map((_, i) => defaultCollate(samples.map((sample) => (sample as unknown[])[i])));
  }
  if (first !== null && typeof first === "object") {
    const keys = Object.keys(first);
    const odd = samples.find((s) => s === null || typeof s !== "object" || keys.some((key) => !(key in s)));
    if (odd !== undefined) throw unequal(first, odd);
    return Object.fromEntries(
      keys.map((key) => [key, defaultCollate(samples.map((s) => (s as Record<string, unknown>)[key]))]),
    );
  }
  throw wrong(
    "DataLoader",
    say("every sample", "cada muestra"),
    say(
      "a tensor, a number, a text, or arrays or objects of these (or give a collateFn)",
      "un tensor, un número, un texto, o arrays u objetos de estos (o da una collateFn)",
    ),
    first,
  );
}

/** One tensor of the tensors of all samples, along a new dimension in front. */
function stackSamples(samples: readonly unknown[]): Tensor {
  const first = samples[0] as Tensor;
  const odd = samples.find((x) => !(x instanceof Tensor && sameShape(x.sizes, first.sizes)));
  if (odd !== undefined) throw unequal(first, odd);
  return stack(samples as Tensor[]);
}

/** Samples of different make cannot become one batch. */
function unequal(first: object, odd: unknown): AntorchaError {
  const make = (sample: unknown) =>
    sample instanceof Tensor
      ? verbatim(`torch.Size(${shapeText(sample.sizes)})`)
      : Array.isArray(sample) || sample === null || typeof sample !== "object"
        ? show(sample)
        : joined("{ ", listed(Object.keys(sample)), " }");
  return failure("E-ARG-002", {
    where: "DataLoader",
    name: say("every sample", "cada muestra"),
    expected: say(
      `like the first of its batch, ${make(first)} (or give a collateFn)`,
      `como la primera de su lote, ${make(first)} (o da una collateFn)`,
    ),
    received: make(odd),
  });
}
