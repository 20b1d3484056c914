import { inspect } from "node:util";
import { expect, test } from "vitest";
import * as torch from "../../src/index.js";

const { nn, optim } = torch;

test("an optimizer prints what PyTorch 2.15 prints, less the options that there are not", () => {
  const { weight, bias } = new nn.Linear(1, 3);
  const groups = [{ params: [weight] }, { params: [bias as torch.Tensor], lr: 1, weightDecay: 1e-5 }];
  const adam = new optim.Adam(groups, { lr: 1e-3 });
  const expected = `Adam (
Parameter Group 0
    amsgrad: False
    betas: (0.9, 0.999)
    eps: 1e-08
    lr: 0.001
    maximize: False
    weight_decay: 0

Parameter Group 1
    amsgrad: False
    betas: (0.9, 0.999)
    eps: 1e-08
    lr: 1
    maximize: False
    weight_decay: 1e-05
)`;
  expect(String(adam)).toBe(expected);
  expect(inspect(adam)).toBe(expected);
});
