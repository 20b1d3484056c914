/** Checks that a call is excused from, each with its reason. An excuse that is no longer needed fails the tests. */

export type Check = "pytorch" | "gradcheck" | "gradgradcheck" | "layouts" | "errors";

export interface Exception {
  readonly name: string;
  /** How the label of the call begins: `(2x3`. */
  readonly call: string;
  readonly check: Check;
  readonly reason: string;
}

const unchecked = "the operation itself takes checked arguments; narrow, at and select clip and check them";
const needsCopy =
  "view shows elements where they are: what has no such strides is an error, and reshape copies";

export const EXCEPTIONS: readonly Exception[] = [
  { name: "slice", call: "(0x3)", check: "pytorch", reason: unchecked },
  { name: "slice", call: "(2x0", check: "pytorch", reason: unchecked },
  { name: "sliceBackward", call: "()", check: "pytorch", reason: unchecked },
  {
    name: "transposeLast",
    call: "()",
    check: "pytorch",
    reason: "mT of a scalar is deprecated in PyTorch; ours says so with an error",
  },
  {
    name: "matricesH",
    call: "()",
    check: "pytorch",
    reason: "mH of a scalar is deprecated in PyTorch; ours says so with an error",
  },
  ...["asStridedScatter", "asStridedScatterOffset"].map((name) => ({
    name,
    call: "(",
    check: "pytorch" as const,
    reason: "PyTorch gives x its gradient where the view looks, and none where x is kept; ours the reverse",
  })),
  {
    name: "blockDiag",
    call: "(0x3, 0, )",
    check: "pytorch",
    reason: "a vector without elements is a row in PyTorch's result, but none to its derivative",
  },
  {
    name: "asStrided",
    call: "(",
    check: "layouts",
    reason: "it looks at memory, whatever the elements of the tensor",
  },
  {
    name: "lerpWeights",
    call: "(, , )",
    check: "pytorch",
    reason: "the second gradient is a sum of three terms, which PyTorch adds in another order",
  },
  ...[
    ["logaddexp", "(4 of 100"],
    ["logaddexp2", "(2x3, 2x3)"],
    ["logaddexp2", "(, )"],
  ].map(([name, call]) => ({
    name,
    call,
    check: "pytorch" as const,
    reason: "the second gradients to the operands cancel: what is left are roundings",
  })),
  ...["amax", "amin"].map((name) => ({
    name,
    call: "(2x3 of nan",
    check: "pytorch" as const,
    reason:
      "the gradient beside NaN: PyTorch's max() shares it among the NaNs, its amax gives NaN; ours shares it",
  })),
  {
    name: "pow",
    call: "(9 of 0 0 0 1 nan",
    check: "pytorch",
    reason: "the second gradient of 0^1: PyTorch multiplies 0 by ∞, ours leaves the term out",
  },
  {
    name: "pow",
    call: "(0, 3 of 0 1 2)",
    check: "pytorch",
    reason: "the second gradient of 0^0: PyTorch multiplies 0 by ∞, ours leaves the term out",
  },
  ...["gradcheck", "gradgradcheck"].flatMap((check) =>
    [
      ["to", '(2x3 float32) {"dtype":"float64"'],
      ["to", "(2x3 float64)"],
      ["float", "(2x3 float64)"],
      ["double", "(3 float32)"],
    ].map(([name, call]) => ({
      name,
      call,
      check: check as Check,
      reason: "float32 is too coarse for differences",
    })),
  ),
  { name: "div", call: "(3, 0)", check: "gradcheck", reason: "∞ has no difference quotient" },
  { name: "div", call: "(3, 0)", check: "gradgradcheck", reason: "∞ has no difference quotient" },
  { name: "view", call: "(2x6)", check: "layouts", reason: needsCopy },
  { name: "view", call: "(2x3x4)", check: "layouts", reason: needsCopy },
];

const matches = (exception: Exception, name: string, label: string, check: Check) =>
  exception.name === name && exception.check === check && label.startsWith(exception.call);

export const excuseOf = (check: Check, name: string, label: string): Exception | undefined =>
  EXCEPTIONS.find((exception) => matches(exception, name, label, check));

/** Runs a check of a call; an excused one must still fail. */
export function attempt(check: Check, name: string, label: string, run: () => void): void {
  const excuse = excuseOf(check, name, label);
  if (excuse === undefined) {
    run();
    return;
  }
  try {
    run();
  } catch {
    return;
  }
  throw new Error(`${name}${label} passes '${check}': its exception is no longer needed (${excuse.reason})`);
}

/** Exceptions of calls that do not exist. */
export const lostExceptions = (calls: readonly { name: string; label: string }[]): Exception[] =>
  EXCEPTIONS.filter((e) => !calls.some(({ name, label }) => matches(e, name, label, e.check)));
