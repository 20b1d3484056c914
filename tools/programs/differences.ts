import type { Difference } from "./differ.js";

/** Differences from PyTorch that are meant, or that PyTorch itself leaves open, each with its reason. */

type Is = (difference: Difference) => boolean;

const errorOf = (side: unknown): string =>
  typeof side === "object" && side !== null && "error" in side ? String(side.error) : "";
const oursSays =
  (text: RegExp): Is =>
  ({ ours }) =>
    text.test(errorOf(ours));
const theirsSays =
  (text: RegExp): Is =>
  ({ theirs }) =>
    text.test(errorOf(theirs));
const both =
  (...all: readonly Is[]): Is =>
  (difference) =>
    all.every((is) => is(difference));

const inGradients: Is = ({ where }) => where === "gradients" || where === "seconds";
const isAbout =
  (...names: readonly string[]): Is =>
  ({ name }) =>
    names.includes(name);
const isOf =
  (what: Difference["what"]): Is =>
  (difference) =>
    difference.what === what;
const hasText =
  (text: string): Is =>
  ({ lines }) =>
    lines.some((line) => line.includes(text));

/** Something in the program is NaN or infinite. */
const isNotFinite: Is = ({ ran, lines }) =>
  [...ran.outcomes, ...ran.last].some(
    (outcome) => outcome !== null && "values" in outcome && outcome.values.some((x) => typeof x === "string"),
  ) || lines.some((line) => /NaN|Infinity|nan|inf/.test(line));

const isEmpty: Is = ({ theirs }) => (theirs as { shape?: number[] } | null)?.shape?.includes(0) === true;

/** A whole number below 0 beside a uint8: ours compares the numbers, PyTorch casts the second to 256 less. */
const isBelowUint8: Is = ({ lines }) =>
  hasDtype(lines, "uint8") && /(, |_\()-\d+\)$/.test(lines.at(-1) ?? "");
const hasDtype = (lines: readonly string[], dtype: string) =>
  lines.some((line) => line.includes(`torch.${dtype}`));

/** Of many comparisons a few are decided by the last bit. */
const isSeldom: Is = ({ ours, theirs }) => {
  const [a, b] = [ours, theirs].map((side) => (side as { values?: unknown[] } | null)?.values ?? []);
  return (
    isBool({ theirs } as Difference) && a.filter((x, i) => x !== b[i]).length <= Math.max(1, a.length / 50)
  );
};

const isAboutI0: Is = ({ lines }) => lines.some((line) => /\bi0\(/.test(line));
const isNoFloat: Is = ({ theirs }) => !/^float/.test((theirs as { dtype?: string } | null)?.dtype ?? "float");
const isBool: Is = ({ theirs }) => (theirs as { dtype?: string } | null)?.dtype === "bool";

/** No number is further off than roundings of float32. */
const isSmall: Is = (difference) => isWithin(difference, 1e-5);
/** Nor than some of them, grown by what the program does. */
const isClose: Is = (difference) => isWithin(difference, 1e-3);

function isWithin({ ours, theirs }: Difference, bound: number): boolean {
  const [a, b] = [ours, theirs].map(
    (side) => (side as { values?: (number | string)[] } | null)?.values ?? [],
  );
  return a.every((x, i) => {
    const y = b[i];
    if (x === y) return true;
    return (
      typeof x === "number" && typeof y === "number" && Math.abs(x - y) <= bound * Math.max(1, Math.abs(y))
    );
  });
}

/** They give a view where the memory allows it. */
const FLATTENS = ["flatten", "reshape", "contiguous"];

const REASONS: readonly (readonly [reason: string, is: Is])[] = [
  [
    "one of several views (split, unbind) may be changed in place too: PyTorch refuses where it requires a gradient",
    theirsSays(/This view is the output of a function that returns multiple views/),
  ],
  [
    "PyTorch has written part of what it then refuses (an index outside, a source that is too short); ours has written nothing",
    both(isOf("values"), ({ ran }) =>
      ran.outcomes.some((outcome, i) => errorOf(outcome) !== "" && ran.names[i].endsWith("_")),
    ),
  ],
  [
    "elements of an expanded tensor are one in memory: ours refuses to write them, PyTorch where it sees it",
    both(({ name }) => name.endsWith("_"), oursSays(/E-SHAPE-011/)),
  ],
  [
    "PyTorch has no code for bool there, or for whole numbers",
    theirsSays(/not implemented for '(?:Bool|Long|Int|Byte)'/),
  ],
  [
    "PyTorch has no second derivative of a product with several zeros",
    theirsSays(/Double backward is unsupported for/),
  ],
  [
    "a vector without elements is a row in PyTorch's block_diag, but none to its derivative",
    both(inGradients, hasText("block_diag")),
  ],
  [
    "a copy of windows that overlap has memory of its own for each element; PyTorch's overlaps too",
    both(isAbout("selectScatter", "sliceScatter", "diagonalScatter"), hasText(".unfold(")),
  ],
  ["PyTorch has no second derivative there", theirsSays(/^derivative for .* is not implemented/)],
  [
    "PyTorch keeps for a derivative what was then changed in place; ours reads something else, or a copy, and is right",
    both(inGradients, theirsSays(/modified by an inplace operation/)),
  ],
  [
    "PyTorch's derivative fails on its own result (scatter_add of a larger source, targets of whole numbers, bool weights)",
    both(
      inGradients,
      theirsSays(
        /grad_input must be contiguous|returned an invalid gradient|(?:with (?:a|two) bool tensors?|on a bool tensor) is not supported|can't be cast to the desired output type|^Found dtype/,
      ),
    ),
  ],
  ["a loss refuses shapes that would be broadcast to a third one (E-LOSS-001)", oursSays(/E-LOSS-001/)],
  [
    "a loss takes targets of whole numbers and of bool",
    both(
      isAbout("F.binaryCrossEntropyWithLogits", "F.huberLoss"),
      theirsSays(/can't be cast to the desired output type|bool tensors? is not supported/),
    ),
  ],
  [
    "the extreme of a bool tensor has a place",
    both(isAbout("argmax", "argmin"), theirsSays(/does not support bool/)),
  ],
  [
    "bool tensors have ranks and places too",
    both(
      isAbout("topk", "kthvalue", "median", "nanmedian", "searchsorted", "bucketize"),
      theirsSays(/not implemented for 'Bool'|does not support bool/),
    ),
  ],
  ["the 0 largest of a scalar are none: [0], not a scalar", both(isAbout("topk"), isOf("shape"))],
  [
    "PyTorch's nanmedian reads beyond the one element of an expanded line",
    both(isAbout("nanmedian"), isOf("values"), hasText(".expand(")),
  ],
  ["the median of nothing depends on nothing", both(isAbout("median", "nanmedian"), isOf("requiresGrad"))],
  ["PyTorch sorts NaNs for a mode with a comparison that holds for none", both(isAbout("mode"), isNotFinite)],
  [
    "results lie row by row, whatever their operands do: more of them can be viewed",
    both(isAbout("view"), theirsSays(/view size is not compatible/)),
  ],
  [
    "results that lie row by row are views once they are flattened: a change in place is seen through them",
    both(
      ({ where }) => where === "last",
      isOf("values"),
      (difference) => FLATTENS.some((name) => hasText(name)(difference)),
    ),
  ],
  ["no elements at all have a softmax in any dtype", both(isAbout("softmax", "logSoftmax"), isEmpty)],
  [
    "elements of an expanded tensor are one in memory: PyTorch copies into them in an order of its own, and fills them beside a gradient",
    both(isAbout("copy_", "fill_", "zero_", "setAt"), oursSays(/E-SHAPE-011/)),
  ],
  [
    "operands that overlap what is written are read from a copy; PyTorch refuses them, or copies in an order of its own",
    (difference) =>
      theirsSays(/refer to a single memory location/)(difference) ||
      both(isAbout("copy_"), isOf("values"), hasText(".expand("))(difference) ||
      both(isAbout("maskedScatter_"), isOf("values"))(difference),
  ],
  [
    "of NaN and infinity PyTorch's slopes depend on the place in memory (vector or scalar loop), and 0 · ∞ on the order of factors",
    both(
      inGradients,
      isNotFinite,
      (difference) => difference.what === "values" || difference.what === "none",
    ),
  ],
  [
    "numbers of float32 that differ by a rounding compare differently with a number beside them",
    both(isOf("values"), hasText("torch.float32"), (difference) => isSmall(difference) || isBool(difference)),
  ],
  [
    "a comparison of results that differ in the last bit",
    both(isOf("values"), isAbout("eq", "ne", "argmax", "argmin", "logicalNot"), isSeldom),
  ],
  ["a number below 0 beside a uint8 counts as it is", both(isOf("values"), isBelowUint8)],
  [
    "the sine of a large number has the roundings of that number",
    both(isOf("values"), isAbout("sin", "cos", "tan", "sinh", "cosh")),
  ],
  ["a scalar has no mT: PyTorch warns that it will have none", both(isAbout("mT"), oursSays(/E-SHAPE-002/))],
  [
    "NaN has a sign in PyTorch, which depends on how it was made",
    both(isAbout("copysign", "signbit"), isNotFinite),
  ],
  [
    "a number that is 0 but for roundings has either sign",
    both(isOf("values"), isAbout("atan2", "reciprocal", "rsqrt", "log2")),
  ],
  [
    "heaviside and nextafter have no derivative, and say so by requiring none",
    both(isAbout("heaviside", "nextafter", "nextafter_"), isOf("requiresGrad")),
  ],
  [
    "whole numbers and bool require no gradient, whatever they are compared with in place",
    both(isAbout("eq_", "ne_", "lt_", "le_", "gt_", "ge_"), isOf("requiresGrad"), isNoFloat),
  ],
  [
    "isin and kron of what is not contiguous fail in PyTorch",
    both(isAbout("isin", "kron"), theirsSays(/view size is not/)),
  ],
  [
    "PyTorch sums what is multiplied by dimensions of 1, in other dtypes than it multiplies",
    both(isAbout("einsum"), (difference) => isOf("dtype")(difference) || oursSays(/E-DTYPE-002/)(difference)),
  ],
  [
    "with beta = 0 the first operand counts for nothing: it requires no gradient",
    both(hasText("beta=0"), (difference) => isOf("requiresGrad")(difference) || isOf("none")(difference)),
  ],
  [
    "PyTorch's derivative of a sum with a product fails on dtypes",
    both(inGradients, theirsSays(/same dtype/)),
  ],
  [
    "the second gradient of 0 to a power: PyTorch multiplies 0 by ∞, ours leaves the term out",
    both(inGradients, hasText("pow("), ({ theirs }) => JSON.stringify(theirs ?? null).includes('"nan"')),
  ],
  ["whole numbers are not divided by 0, of no elements neither", both(isEmpty, oursSays(/no 0 among whole/))],
  ["sinc of whole numbers is 0 but for the roundings of π", both(isOf("values"), hasText("sinc"))],
  [
    "PyTorch divides whole numbers by 0 in place until it fails, and leaves what it has done",
    both(isOf("values"), ({ lines }) => lines.some((line) => /\.(remainder|fmod)_\(/.test(line))),
  ],
  [
    "the divisors of −2³¹ overflow in PyTorch",
    both(isAbout("gcd", "lcm", "gcd_"), isOf("values"), hasText("2147483648")),
  ],
  [
    "truth values in place are not recorded, which PyTorch does not notice everywhere",
    both(inGradients, hasText(".logical_")),
  ],
  ["i0 of ∞ is ∞; PyTorch's series gives NaN", both(isAboutI0, isOf("values"), isNotFinite)],
  [
    "beside a pole, and at the ends of a domain, roundings decide",
    both(isAbout("polygamma", "lgamma", "lgamma_", "digamma", "logit", "erfinv"), isOf("values")),
  ],
  ["the reciprocal of a zero has its sign", both(isOf("values"), isAbout("pow"), isNotFinite)],
  ["roundings of float32 go on in float64", both(isOf("values"), hasText("torch.float32"), isClose)],
  [
    "a product of bool is refused, also of no elements",
    both(
      isAbout(
        "F.linear",
        "matmul",
        "mm",
        "bmm",
        "mv",
        "dot",
        "inner",
        "tensordot",
        "einsum",
        "addmm",
        "addmv",
      ),
      oursSays(/numbers, received bool/),
    ),
  ],
  ["dtypes are promoted", both(isAbout("lerp"), theirsSays(/^expected dtype/))],
  ["the dtypes of what has no elements differ", both(isEmpty, oursSays(/E-DTYPE-002/))],
  [
    "t · ln t has no slope at a target of 0",
    both(inGradients, hasText("kl_div"), ({ theirs }) => JSON.stringify(theirs ?? null).includes('"nan"')),
  ],
  [
    "what names or has no element has no gradient (an index of scatter_add, a part of cat)",
    (difference) =>
      both(isAbout("scatterAdd"), isOf("requiresGrad"))(difference) ||
      both(inGradients, isOf("none"))(difference),
  ],
  [
    "the reduced loss of scalars of two dtypes has the dtype of one of them",
    both(isOf("dtype"), isAbout("F.huberLoss", "F.binaryCrossEntropyWithLogits")),
  ],
  [
    "whole numbers made of a tensor that requires a gradient require none; PyTorch refuses to make them",
    theirsSays(/^Autograd not support dtype/),
  ],
  [
    "the mean beside a variance is that of mean(); PyTorch carries it from element to element, where infinities cancel",
    both(isAbout("varMean", "stdMean"), isNotFinite),
  ],
  [
    "areas are added up; PyTorch subtracts halves of the ends from the sum of all, where infinities cancel",
    both(isAbout("trapezoid"), isNotFinite),
  ],
  [
    "sums and products of bool in place are refused, also of one element or none",
    both(isAbout("cumsum_", "cumprod_"), oursSays(/numbers, received bool/)),
  ],
  [
    "a factor that a uint8 cannot hold counts modulo 256",
    theirsSays(/value cannot be converted to type uint8_t without overflow/),
  ],
];

export const explained = (difference: Difference): string | null =>
  REASONS.find(([, is]) => is(difference))?.[0] ?? null;
