import * as torch from "../../dist/node/index.js";
import { values } from "../harness/values.mjs";

export function make({ op, shape }) {
  const count = shape.reduce((a, b) => a * b);
  const x = torch.tensor(values(count, 1)).view(...shape);
  const y = torch.tensor(values(count, 2)).view(...shape);
  const run = {
    add: () => x.add(y),
    mul: () => x.mul(y),
    exp: () => x.exp(),
    tanh: () => x.tanh(),
    sum: () => x.sum(),
    max: () => x.max(),
    softmax: () => torch.nn.functional.softmax(x, -1),
  }[op];
  const element = (result, place) => (result.dim() === 0 ? result : result.view(-1).at(place)).item();
  let result;
  return {
    iterate() {
      result = run();
    },
    finish: () => element(result, 0),
    check: () => [element(run(), 0), element(run(), 12345)],
  };
}
