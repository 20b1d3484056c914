import "../../src/tensor/methods.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noGrad } from "../../src/autograd/mode.js";
import { warnings } from "../../src/core/warnings.js";
import type { Reduction } from "../../src/nn/functional/reduction.js";
import * as F from "../../src/nn/functional.js";
import { full, tensor, zeros } from "../../src/tensor/creation.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import fixture from "../fixtures/nn/grad_fn.json" with { type: "json" };

const leaf = (...shape: number[]) => full(shape, 0.25, { requiresGrad: true });
const nodeOf = (x: Tensor) => /grad_fn=<(\w+)>/.exec(String(x))?.[1];

/** The functions of the fixture's script; its keys are "function shape reduction". */
const CALLS: Record<string, (x: Tensor, reduction: Reduction) => Tensor> = {
  mseLoss: (x, reduction) => F.mseLoss(x, full(x.shape, 0.5), { reduction }),
  l1Loss: (x, reduction) => F.l1Loss(x, full(x.shape, 0.5), { reduction }),
  smoothL1Loss: (x, reduction) => F.smoothL1Loss(x, full(x.shape, 0.5), { reduction }),
  huberLoss: (x, reduction) => F.huberLoss(x, full(x.shape, 0.5), { reduction }),
  klDiv: (x, reduction) => F.klDiv(x, full(x.shape, 0.5), { reduction }),
  poissonNllLoss: (x, reduction) => F.poissonNllLoss(x, full(x.shape, 0.5), { reduction }),
  gaussianNllLoss: (x, reduction) => F.gaussianNllLoss(x, full(x.shape, 0.5), 1, { reduction }),
  binaryCrossEntropy: (x, reduction) => F.binaryCrossEntropy(x, full(x.shape, 0.5), { reduction }),
  binaryCrossEntropyWithLogits: (x, reduction) =>
    F.binaryCrossEntropyWithLogits(x, full(x.shape, 0.5), { reduction }),
  nllLoss: (x, reduction) => F.nllLoss(x, labelsOf(x), { reduction }),
  crossEntropy: (x, reduction) => F.crossEntropy(x, labelsOf(x), { reduction }),
  weighted: (x, reduction) =>
    F.crossEntropy(x, labelsOf(x), { weight: tensor([0.5, 0.25, 0.75]), reduction }),
  probabilities: (x, reduction) => F.crossEntropy(x, full(x.shape, 0.5), { reduction }),
  smoothed: (x, reduction) => F.crossEntropy(x, labelsOf(x), { labelSmoothing: 0.1, reduction }),
  batchNorm: (x) => F.batchNorm(x, zeros(3), full([3], 1), { training: true }),
  linear: (x, bias) => F.linear(x, leaf(2, 3), (bias as string) === "without" ? null : zeros(2)),
};

function labelsOf({ shape }: Tensor): Tensor {
  return zeros(shape.length === 1 ? [] : [shape[0], ...shape.slice(2)], { dtype: "int64" });
}

describe("losses and layers print PyTorch's grad_fn", () => {
  it.each(Object.entries(fixture.names))("%s: %s", (key, name) => {
    const [call, size, reduction] = key.split(" ");
    expect(nodeOf(CALLS[call](leaf(...size.split("x").map(Number)), reduction as Reduction))).toBe(name);
  });
  it("of every function here", () => {
    const covered = new Set(Object.keys(fixture.names).map((key) => key.split(" ")[0]));
    expect([...covered].sort()).toEqual(Object.keys(CALLS).sort());
  });
  it("and none where nothing is recorded", () => {
    noGrad(() => expect(nodeOf(F.mseLoss(leaf(2, 3), zeros(2, 3)))).toBeUndefined());
  });
});

describe("a softmax before the cross-entropy is noticed", () => {
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    warnings.reset();
    warnings.setHandler(({ code }) => said.push(code));
  });
  afterEach(() => warnings.setHandler(null));

  const VIEWS: Record<string, (p: Tensor) => Tensor> = {
    itself: (p) => p,
    view: (p) => p.view(4, 3),
    reshape: (p) => p.t().reshape(3, 4).t(),
    squeeze: (p) => p.unsqueeze(0).squeeze(0),
    select: (p) => p.unsqueeze(0).select(0, 0),
    transpose: (p) => p.transpose(0, 1).transpose(0, 1),
    slice: (p) => p.at("0:4"),
    double: (p) => p.double(),
  };
  it.each(Object.keys(VIEWS))("through: %s", (name) => {
    F.crossEntropy(VIEWS[name](leaf(4, 3).softmax(1)), labelsOf(leaf(4, 3)));
    expect(said).toEqual(["W-LOSS-001"]);
  });
  it("and scores are let pass", () => {
    F.crossEntropy(leaf(4, 3).mul(2), labelsOf(leaf(4, 3)));
    expect(said).toEqual([]);
  });
});
