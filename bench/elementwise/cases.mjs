/** One operation over 10⁶ float32 numbers; softmax over the rows of 1000 × 1000. */
const OPS = ["add", "mul", "exp", "tanh", "sum", "max", "softmax"];

export const CASES = OPS.map((op) => ({
  name: op === "softmax" ? "softmax 1000 × 1000" : `${op}, 10⁶ elements`,
  params: { op, shape: op === "softmax" ? [1000, 1000] : [1_000_000] },
  goals: { pytorch: 1, tfjs: 5, jaxjs: 2 },
}));
