/**
 * Flat memory: trains an iris net written by hand (no library container) for many steps in one synchronous loop, in
 * which no finalizer can run, and prints what the process and the heap hold on the way. Resident memory goes up and
 * down with V8's collections, by what has been dropped since the last one; printed are its median since the line
 * before, that beside the median up to step 10⁴, when the process has warmed up, and its peak so far.
 *
 *   node tools/run.mjs bench/memory/iris.ts [steps, default 1000000] [heap budget in MiB]
 */
import { WasmEngine } from "../../src/engine/wasm/index.js";
import * as torch from "../../src/index.js";
import { setEngine } from "../../src/tensor/currentEngine.js";

const MiB = 2 ** 20;
const steps = Number(process.argv[2] ?? 1_000_000);
const budget = process.argv[3] === undefined ? 2048 * MiB : Number(process.argv[3]) * MiB;
const engine = new WasmEngine({ budget, tier: "plain" });
setEngine(engine);

const { nn, optim } = torch;
torch.manualSeed(0);

class Net extends nn.Module {
  hidden = new nn.Linear(4, 16);
  out = new nn.Linear(16, 3);
  forward(x: torch.Tensor): torch.Tensor {
    return this.out(nn.functional.relu(this.hidden(x)));
  }
}

const model = new Net();
const criterion = new nn.CrossEntropyLoss();
const optimizer = new optim.Adam(model.parameters(), { lr: 0.01 });
const x = torch.randn(50, 4);
const y = torch.randint(0, 3, [50]);

const COLUMNS = [
  "step",
  "µs/step",
  "RSS MiB",
  "of 10⁴",
  "peak MiB",
  "heap used",
  "heap size",
  "buffers",
  "out",
  "back",
];
const print = (cells: readonly string[]) => console.log(cells.map((cell) => cell.padStart(12)).join(""));
const mebibytes = (bytes: number) => (bytes / MiB).toFixed(1);
/** From 10³ on, in steps of 1, 2, 5. */
const reports = (step: number) => step === steps || (step >= 1000 && /^[125]0*$/.test(String(step)));

print(COLUMNS);
const samples: number[] = []; // of resident memory
let base = 0;
let trail = 0; // of all losses, so that two runs can be compared
let before = performance.now();
let last = 0;
for (let step = 1; step <= steps; step++) {
  const loss = criterion(model(x), y);
  optimizer.zeroGrad();
  loss.backward();
  optimizer.step();
  if (step % 100 === 0) trail = (trail * 31 + loss.item() * 2 ** 20) % 1_000_003;
  if (step % 50 === 0) samples.push(process.memoryUsage.rss());
  if (!reports(step)) continue;
  const time = ((performance.now() - before) * 1000) / (step - last);
  const rss = samples.sort((a, b) => a - b)[samples.length >> 1];
  samples.length = 0;
  const { arrayBuffers } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1024;
  if (step <= 10_000) base = rss;
  const { heap, pages } = engine.memory();
  const bytes = [heap.used, heap.size, arrayBuffers, pages.bytesOut, pages.bytesBack].map(mebibytes);
  print([String(step), time.toFixed(1), mebibytes(rss), (rss / base).toFixed(3), mebibytes(peak), ...bytes]);
  [before, last] = [performance.now(), step];
}
console.log(`trail of losses: ${trail}`);
