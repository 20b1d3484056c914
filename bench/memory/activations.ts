/**
 * What paging costs where activations are as large as a CNN's: a step of a net written by hand, whose activations of
 * several MB each are all dropped to the garbage collector, once at a budget that pages every one of them out, and once
 * with room for everything. The layers have the arithmetic of 3×3 convolutions over 32 channels (288 products a value).
 *
 *   node tools/run.mjs bench/memory/activations.ts [rounds, default 5]
 */
import { WasmEngine } from "../../src/engine/engines/wasm.js";
import * as torch from "../../src/index.js";
import { setEngine } from "../../src/tensor/currentEngine.js";

const MiB = 2 ** 20;
const [ROWS, WIDTH, STEPS] = [4096, 288, 6];
const rounds = Number(process.argv[2] ?? 5);
const { nn } = torch;

class Net extends nn.Module {
  first = new nn.Linear(WIDTH, WIDTH);
  second = new nn.Linear(WIDTH, WIDTH);
  third = new nn.Linear(WIDTH, WIDTH);
  forward(x: torch.Tensor): torch.Tensor {
    const a = this.first(x).relu();
    const b = this.second(a).relu();
    return this.third(b).relu();
  }
}

/** Milliseconds of one step, on average, and the bytes that it pages out. */
function measure(budget: number): { time: number; paged: number } {
  const engine = new WasmEngine({ budget, aim: budget, collector: null });
  setEngine(engine);
  torch.manualSeed(0);
  const model = new Net();
  const x = torch.randn(ROWS, WIDTH);
  const step = () => {
    model.zeroGrad();
    model(x).mean().backward();
  };
  step();
  const before = engine.memory().pages.bytesOut;
  const start = performance.now();
  for (let i = 0; i < STEPS; i++) step();
  const time = (performance.now() - start) / STEPS;
  engine.pool.close();
  return { time, paged: (engine.memory().pages.bytesOut - before) / STEPS };
}

console.log("a step with room for all, paged: milliseconds; paged out: MiB a step; what paging adds");
for (let round = 0; round < rounds; round++) {
  const free = measure(2048 * MiB);
  const paged = measure(24 * MiB);
  const share = paged.time / free.time - 1;
  console.log(
    `${free.time.toFixed(1)}  ${paged.time.toFixed(1)}  ${(paged.paged / MiB).toFixed(1)}  ${(100 * share).toFixed(1)} %`,
  );
}
