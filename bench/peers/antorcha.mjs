import { availableParallelism } from "node:os";
import * as torch from "../../dist/node/index.js";

export function setup(threads) {
  torch.setNumThreads(threads);
  torch.zeros(1);
  return {
    version: "dist/",
    note: `Node ${process.versions.node}, ${torch.backends.engine} engine, ${torch.backends.tier} tier, ${torch.getNumThreads()} of ${availableParallelism()} threads`,
  };
}
