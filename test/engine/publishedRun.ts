import { WasmEngine, type WasmEngineOptions } from "../../src/engine/engines/wasm.js";
import * as torch from "../../src/index.js";
import { currentEngine, setEngine } from "../../src/tensor/currentEngine.js";

/**
 * Published in README.md and README.es.md. It changes only when a kernel of the plain tier rounds otherwise than before:
 * then say so in the commit, for whoever has kept results of the last version.
 */
export const PUBLISHED_HASH = "59363b46bf7aca9f38e976c922111e5dc4ddf491674e9f3c2d241a4c18fb7e55";

export interface PublishedRun {
  readonly hash: string;
  readonly losses: number[];
  /** Draws of chunks that worker threads computed. */
  readonly helped: number;
  /** Bytes that came back from pages. */
  readonly pagedBack: number;
}

const STEPS = 200;

/**
 * The training run whose hash is published, on the deterministic tier, in Node and in a page. Its first layer is big
 * enough that threads share it. How it is computed (threads, memory) may not change a bit.
 */
export async function publishedRun(options: WasmEngineOptions): Promise<PublishedRun> {
  const before = currentEngine();
  const engine = new WasmEngine({ ...options, tier: "plain" });
  setEngine(engine);
  try {
    if (engine.numThreads > 1) await awaitHelp(engine);
    const helpedBefore = engine.pool.chunksOfWorkers;
    const run = train();
    return {
      hash: await hashOf(run),
      losses: run.losses,
      helped: engine.pool.chunksOfWorkers - helpedBefore,
      pagedBack: engine.memory().pages.bytesBack,
    };
  } finally {
    setEngine(before);
    engine.pool.close();
  }
}

/** The losses of all steps, and the parameters at the end; on the current engine. */
export interface Trained {
  readonly losses: number[];
  readonly parameters: Float32Array[];
}

export function train(): Trained {
  const { nn, optim, data } = torch;
  const { functional } = nn;
  torch.manualSeed(2026);

  class Net extends nn.Module {
    wide = new nn.Linear(256, 512);
    drop = new nn.Dropout(0.1);
    narrow = new nn.Linear(512, 16);
    gate = new nn.Linear(16, 16);
    out = new nn.Linear(16, 3);
    forward(x: torch.Tensor): torch.Tensor {
      const wide = this.drop(functional.relu(this.wide(x)));
      const narrow = this.narrow(wide).tanh();
      const share = functional.softmax(this.gate(narrow), 1);
      return this.out(narrow.mul(share));
    }
  }

  const x = torch.randn(512, 256);
  const y = x.narrow(1, 0, 3).argmax(1);
  const model = new Net();
  const criterion = new nn.CrossEntropyLoss();
  const adam = new optim.Adam([...model.wide.parameters(), ...model.narrow.parameters()], { lr: 1e-3 });
  const sgd = new optim.SGD([...model.gate.parameters(), ...model.out.parameters()], {
    lr: 0.05,
    momentum: 0.9,
    weightDecay: 1e-4,
  });
  const loader = new data.DataLoader(new data.TensorDataset(x, y), { batchSize: 128, shuffle: true });
  const losses: number[] = [];
  while (losses.length < STEPS) {
    for (const [inputs, labels] of loader) {
      const loss = criterion(model(inputs), labels);
      adam.zeroGrad();
      sgd.zeroGrad();
      loss.backward();
      adam.step();
      sgd.step();
      losses.push(loss.item());
    }
  }
  return {
    losses,
    parameters: [...model.parameters()].map((parameter) => parameter.numpy() as Float32Array),
  };
}

/** Multiplies until a worker has helped: in a page, workers start only while the program waits. */
async function awaitHelp(engine: WasmEngine): Promise<void> {
  const matrix = torch.ones(256, 256);
  const end = performance.now() + 30_000;
  while (engine.pool.chunksOfWorkers === 0 && performance.now() < end) {
    for (let i = 0; i < 20; i++) matrix.matmul(matrix);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** SHA-256 of the losses, then of the parameters, as little-endian float32. */
export async function hashOf({ losses, parameters }: Trained): Promise<string> {
  const values = [...losses, ...parameters.flatMap((parameter) => [...parameter])];
  const view = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, i) => {
    view.setFloat32(4 * i, value, true);
  });
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", view.buffer));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
