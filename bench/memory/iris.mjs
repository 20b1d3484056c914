/**
 * Flat memory: trains an iris net written by hand (no library container) for many steps in one synchronous loop, in
 * which no finalizer can run, and prints what the process and the heap hold on the way: resident memory (its median
 * since the line before, that beside the median of steps 500 to 1000, its peak), the engine's heap, how much went out to
 * pages and came back, and what is left of JavaScript's heap and buffers after a collection (`--expose-gc`).
 *
 * V8 compiles, and its young generation grows, in the first 10⁴ steps of any program.
 *
 *   npm run build && node [--expose-gc] bench/memory/iris.mjs [steps, default 1000000] [budget in MiB]
 */
import * as torch from "../../dist/node/index.js";

const MiB = 2 ** 20;
const steps = Number(process.argv[2] ?? 1_000_000);
if (process.argv[3] !== undefined) torch.setMemoryBudget(Number(process.argv[3]) * MiB);
torch.useDeterministicAlgorithms(true);
torch.setNumThreads(1);

const { nn, optim } = torch;
torch.manualSeed(0);

class Net extends nn.Module {
  constructor() {
    super();
    this.hidden = new nn.Linear(4, 16);
    this.out = new nn.Linear(16, 3);
  }
  forward(x) {
    return this.out(nn.functional.relu(this.hidden(x)));
  }
}

const model = new Net();
const criterion = new nn.CrossEntropyLoss();
const optimizer = new optim.Adam(model.parameters(), { lr: 0.01 });
const x = torch.randn(150, 4);
const y = torch.randint(0, 3, [150]);

const columns = [
  "step",
  "µs/step",
  "RSS",
  "of 10³",
  "peak",
  "used",
  "size",
  "out",
  "back",
  "JS heap",
  "buffers",
];
const print = (cells) => console.log(cells.map((cell) => cell.padStart(10)).join(""));
const mebibytes = (bytes) => (bytes / MiB).toFixed(1);
/** From 10³ on, in steps of 1, 2, 5. */
const reports = (step) => step === steps || (step >= 1000 && /^[125]0*$/.test(String(step)));

print(columns);
const samples = []; // of resident memory
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
  if (step > 500 && step % 10 === 0) samples.push(process.memoryUsage.rss());
  if (!reports(step)) continue;
  const time = ((performance.now() - before) * 1000) / (step - last);
  const rss = samples.sort((a, b) => a - b)[samples.length >> 1];
  samples.length = 0;
  if (base === 0) base = rss;
  const { heap, pages } = torch.memory();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const bytes = [heap.used, heap.size, pages.bytesOut, pages.bytesBack, heapUsed, arrayBuffers];
  const peak = process.resourceUsage().maxRSS * 1024;
  const resident = [mebibytes(rss), (rss / base).toFixed(3), mebibytes(peak)];
  print([String(step), time.toFixed(1), ...resident, ...bytes.map(mebibytes)]);
  [before, last] = [performance.now(), step];
}
console.log(`trail of losses: ${trail}`);
