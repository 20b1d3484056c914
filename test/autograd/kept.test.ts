import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { Draw } from "../engine/draw.js";

/**
 * Values that a callback keeps are never freed: random models with hooks of all kinds, each of which keeps all that it sees. At the
 * end every kept tensor must show what it showed then.
 */
const { nn } = torch;

interface Kept {
  readonly what: string;
  readonly tensor: torch.Tensor;
  readonly values: string;
  readonly version: number;
}

class Keeper {
  readonly kept: Kept[] = [];
  keep(what: string, tensor: unknown): void {
    if (!(tensor instanceof torch.Tensor)) return;
    this.kept.push({ what, tensor, values: show(tensor), version: tensor.storage.version });
  }
  /** What is freed or was overwritten without being told. */
  lost(): string[] {
    return this.kept
      .filter(({ tensor, version }) => tensor.storage.version === version)
      .flatMap(({ what, tensor, values }) => {
        try {
          const now = show(tensor);
          return now === values ? [] : [`${what}: ${values} became ${now}`];
        } catch (error) {
          return [`${what}: ${String(error)}`];
        }
      });
  }
}

const show = (tensor: torch.Tensor) => JSON.stringify(tensor.detach().toArray());

/** A user's own module, which keeps what it takes and what it gives. */
class Own extends nn.Module {
  readonly linear = new nn.Linear(4, 4);
  readonly keeper: Keeper;
  readonly same: boolean;
  constructor(keeper: Keeper, same: boolean) {
    super();
    this.keeper = keeper;
    this.same = same;
  }
  forward(x: torch.Tensor): torch.Tensor {
    this.keeper.keep("the input of a user's module", x);
    const y = this.same ? x : this.linear(x).tanh();
    this.keeper.keep("the result of a user's module", y);
    return y;
  }
}

/** Runs one program, and gives what was lost of what its callbacks kept. */
function random(seed: number): string[] {
  const keeper = new Keeper();
  try {
    program(new Draw(seed), keeper);
  } catch (error) {
    // Some programs change in place what a derivative needs: that is told, as in PyTorch.
    if (!/E-GRAD-002|E-NOTIMPL-001/.test(String(error))) throw error;
  }
  return keeper.lost();
}

function program(draw: Draw, keeper: Keeper): void {
  const layer = (depth: number): torch.nn.Module => {
    const made: torch.nn.Module = draw.pick([
      () => new nn.Linear(4, 4),
      () => new nn.ReLU({ inplace: draw.chance(0.5) }),
      () => new nn.Tanh(),
      () => new nn.GELU(),
      () => new nn.Identity(),
      () => new nn.Flatten(1),
      () => new nn.Dropout(draw.pick([0, 0.5]), { inplace: draw.chance(0.3) }),
      () => new nn.BatchNorm1d(4),
      () => new Own(keeper, draw.chance(0.3)),
      () => (depth > 0 ? new nn.Sequential(...several(depth - 1)) : new nn.Sigmoid()),
    ])();
    if (draw.chance(0.2)) {
      made.registerForwardHook((_, args, out) => {
        for (const x of [...args, out]) keeper.keep(`a forward hook of ${made.constructor.name}`, x);
      });
    }
    if (draw.chance(0.1)) made.eval();
    return made;
  };
  const several = (depth: number) => Array.from({ length: draw.whole(1, 5) }, () => layer(depth));

  const model = new nn.Sequential(...several(2));
  if (draw.chance(0.4)) model.eval();
  const x = torch.randn(3, 4);
  if (draw.chance(0.5)) x.requiresGrad_();
  keeper.keep("the input", x);
  const run = () => {
    // In place on a leaf that requires a gradient is refused, as it must be.
    const y = x.requiresGrad ? model(x.mul(1)) : model(x.clone());
    keeper.keep("the output", y);
    return y;
  };
  if (draw.chance(0.3)) torch.noGrad(run);
  const y = run();
  if (!y.requiresGrad) return;

  const hooked: torch.Tensor[] = [y];
  for (let i = 0; i < 3; i++) {
    hooked.push(
      draw.pick([
        (t: torch.Tensor) => t.mul(2),
        (t: torch.Tensor) => t.exp(),
        (t: torch.Tensor) => t.add(draw.pick(hooked)),
        (t: torch.Tensor) => t.reshape(4, 3).t(),
        (t: torch.Tensor) => torch.cat([t, draw.pick(hooked)]).narrow(0, 0, 3),
      ])(hooked[hooked.length - 1]),
    );
  }
  const own = torch.randn(3, 4);
  keeper.keep("a gradient of the user's own", own);
  for (const t of [...hooked, ...model.parameters(), ...(x.requiresGrad ? [x] : [])]) {
    if (draw.chance(0.4)) t.retainGrad();
    if (!draw.chance(0.6)) continue;
    const kind = draw.pick(["see", "once", "own", "new"]);
    const remove = t.registerHook((g) => {
      keeper.keep(`what a hook of kind ${kind} saw`, g);
      if (kind === "once") remove.remove();
      if (kind === "own" && own.shape.join() === g.shape.join()) return own;
      if (kind !== "new") return undefined;
      const given = g.mul(2);
      keeper.keep("what a hook gave", given);
      return given;
    });
  }
  const loss = hooked[hooked.length - 1].sum();
  const [again, createGraph] = [draw.chance(0.4), draw.chance(0.3)];
  loss.backward(null, { retainGraph: again || createGraph, createGraph });
  for (const t of hooked) if (t.requiresGrad) keeper.keep("a retained gradient", t.grad);
  if (again) loss.backward(null, { retainGraph: false });
  const optimizer = new torch.optim.SGD([...model.parameters(), torch.ones(1, { requiresGrad: true })], {
    lr: 0.1,
  });
  for (const p of model.parameters())
    if (draw.chance(0.5)) keeper.keep("the gradient of a parameter", p.grad);
  optimizer.zeroGrad();
  torch.noGrad(() => model(torch.randn(3, 4)));
  // New tensors take the memory of those that were freed.
  for (let i = 0; i < 20; i++) torch.full([3, 4], 1e9 + i);
}

beforeAll(() => torch.warnings.setHandler(() => undefined));
afterAll(() => torch.warnings.setHandler(null));

describe("what callbacks keep is never freed", () => {
  test.each([0, 1, 2, 3])("random models, part %i", (part) => {
    const lost: string[] = [];
    for (let seed = part * 150; seed < (part + 1) * 150; seed++) {
      torch.manualSeed(seed);
      for (const line of random(seed)) lost.push(`seed ${seed}: ${line}`);
    }
    expect(lost).toEqual([]);
  });
});
