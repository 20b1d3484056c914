import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Layers and losses where their formulas end: PyTorch 2.15's values. */
const { nn } = torch;
const F = nn.functional;

const gradientOf = (x: torch.Tensor, y: torch.Tensor) => torch.autograd.grad(y, x)[0]?.toArray<1>();

describe("at the ends of formulas", () => {
  test("the slope of a cross-entropy of logits at 0 is that of the sigmoid", () => {
    const x = torch.tensor([0, 0], { requiresGrad: true });
    const loss = F.binaryCrossEntropyWithLogits(x, torch.tensor([0, 1]), { reduction: "sum" });
    expect(gradientOf(x, loss)).toEqual([0.5, -0.5]);
    const sure = F.binaryCrossEntropyWithLogits(torch.tensor([17]), torch.tensor([1]));
    expect(sure.item()).toBeCloseTo(4.139937459513021e-8, 14);
  });

  test.each(["huberLoss", "smoothL1Loss"] as const)("%s passes NaN on to its gradient", (loss) => {
    const x = torch.tensor([Number.NaN, 1, 0.5, -1], { requiresGrad: true });
    expect(gradientOf(x, F[loss](x, torch.zeros(4), { reduction: "sum" }))).toEqual([Number.NaN, 1, 0.5, -1]);
  });

  test("the weight of PReLU learns nothing from positive numbers, infinite ones too", () => {
    const w = torch.tensor([0.25], { requiresGrad: true });
    expect(gradientOf(w, F.prelu(torch.tensor([Number.POSITIVE_INFINITY, -1, 2]), w).sum())).toEqual([-1]);
  });

  test("linear adds a bias to its result, and never stretches it", () => {
    const ones = (...shape: number[]) => torch.ones(shape);
    for (const bias of [[1], [], [3, 1], [1, 1]])
      expect(F.linear(ones(3, 1), ones(1, 1), ones(...bias)).shape).toEqual([3, 1]);
    for (const bias of [[2], [4, 1], [3, 2], [1, 3, 1]])
      expect(() => F.linear(ones(3, 1), ones(1, 1), ones(...bias))).toThrow(/bias.*E-SHAPE-006/);
    for (const bias of [[1], [2, 3, 4], [3, 4]])
      expect(F.linear(ones(2, 3, 1), ones(4, 1), ones(...bias)).shape).toEqual([2, 3, 4]);
    for (const bias of [[2], [4, 1]])
      expect(() => F.linear(ones(2, 3, 1), ones(4, 1), ones(...bias))).toThrow(/E-SHAPE-006/);
  });

  test("an empty batch leaves the running statistics of a normalisation as they are", () => {
    const norm = new nn.BatchNorm1d(3);
    expect(norm(torch.zeros(0, 3)).shape).toEqual([0, 3]);
    expect(norm.runningMean?.toArray()).toEqual([0, 0, 0]);
    expect(norm.runningVar?.toArray()).toEqual([1, 1, 1]);
    expect(norm.num_batches_tracked?.item()).toBe(1);
  });

  test("one value a channel cannot be normalised while training", () => {
    for (const shape of [
      [1, 3],
      [1, 3, 1],
    ])
      expect(() => new nn.BatchNorm1d(3)(torch.ones(shape))).toThrow(/E-BATCH-002/);
    expect(new nn.BatchNorm1d(3)(torch.ones(1, 3, 2)).shape).toEqual([1, 3, 2]);
    expect(new nn.BatchNorm1d(3).eval()(torch.ones(1, 3)).shape).toEqual([1, 3]);
    expect(() => F.batchNorm(torch.ones(1, 3), null, null, { training: true })).toThrow(/E-BATCH-002/);
  });

  test("labels are whole numbers: bool is told to be cast", () => {
    const scores = torch.ones(2, 3);
    const label = (dtype: torch.DType) => torch.tensor([0, 1]).to(dtype);
    for (const dtype of ["int64", "int32", "uint8", "float32"] as const)
      expect(F.crossEntropy(scores, label(dtype)).item()).toBeCloseTo(Math.log(3), 6);
    expect(() => F.crossEntropy(scores, label("bool"))).toThrow(/int64.*E-DTYPE-001/);
  });

  test("softsign and tanhshrink of whole numbers are floats", () => {
    const whole = torch.tensor([1n, -2n]);
    expect(String(F.softsign(whole))).toBe("tensor([ 0.5000, -0.6667])");
    expect(String(F.tanhshrink(whole))).toBe("tensor([ 0.2384, -1.0360])");
  });

  test("a softmax without a dimension takes PyTorch's, and says so", () => {
    const said: string[] = [];
    torch.warnings.reset();
    torch.warnings.setHandler(({ code }) => said.push(code));
    for (const [shape, dim] of [
      [[3], 0],
      [[2, 3], 1],
      [[2, 3, 4], 0],
      [[2, 3, 4, 5], 1],
    ] as const) {
      const x = torch.randn([...shape]);
      for (const [layer, named] of [
        [new nn.Softmax(), new nn.Softmax(dim)],
        [new nn.LogSoftmax(), new nn.LogSoftmax(dim)],
        [new nn.Softmin(), new nn.Softmin(dim)],
      ])
        expect(layer(x).toArray()).toEqual(named(x).toArray());
      expect(F.softmax(x).toArray()).toEqual(F.softmax(x, dim).toArray());
    }
    expect(new Set(said)).toEqual(new Set(["W-NN-001"]));
    expect(String(new nn.Softmax())).toBe("Softmax(dim=None)");
    torch.warnings.setHandler(null);
    torch.warnings.reset();
  });
});
