import * as torch from "../../dist/node/index.js";
import { values } from "../harness/values.mjs";

export function make({ n }) {
  const a = torch.tensor(values(n * n, 1)).view(n, n);
  const b = torch.tensor(values(n * n, 2)).view(n, n);
  let product;
  return {
    iterate() {
      product = a.matmul(b);
    },
    finish: () => product.at(0, 0).item(),
    check: () => [
      a.matmul(b).at(0, 0).item(),
      a
        .matmul(b)
        .at(n - 1, n - 1)
        .item(),
    ],
  };
}
