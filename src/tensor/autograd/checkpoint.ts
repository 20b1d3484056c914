import { enableGrad, isGradEnabled } from "../../autograd/mode.js";
import { checkBoolean, checkInteger, isPlain, wrong } from "../../core/check.js";
import { iterable } from "../../core/constraints.js";
import { shapeText } from "../../core/messages/message.js";
import { sameShape } from "../../core/shape.js";
import { defaultGenerator } from "../../random/torch/index.js";
import { checkFunction } from "../arguments.js";
import { failure } from "../func/messages.js";
import { Handle } from "../handle.js";
import { unsave } from "../node.js";
import { beginPacking, currentPacker, plain } from "./savedHooks.js";

/** `torch.utils.checkpoint`: memory for time. What a part of the model saves for backward is dropped, and computed again when needed. */

export interface CheckpointOptions {
  /** PyTorch's older way, which ours replaces: only false. */
  useReentrant?: boolean;
  /** Draw the same random numbers when computing again. Default true. */
  preserveRngState?: boolean;
}

const OPTIONS = ["useReentrant", "preserveRngState"];

function optionsIn(args: readonly unknown[]): [unknown[], CheckpointOptions] {
  const last = args[args.length - 1];
  const keys = isPlain(last) ? Object.keys(last) : [];
  if (keys.length === 0 || !keys.every((key) => OPTIONS.includes(key))) return [[...args], {}];
  const options = last as CheckpointOptions;
  for (const key of OPTIONS) {
    const value = Reflect.get(options, key);
    if (value !== undefined) checkBoolean("checkpoint", key as never, value);
  }
  return [args.slice(0, -1), options];
}

/** What is known of a dropped value: its place among those of the part, and what it must be when it comes again. */
interface Dropped {
  readonly shape: readonly number[];
  readonly dtype: string;
}

const textOf = ({ shape, dtype }: Dropped) => `${dtype} ${shapeText(shape)}`;

/** One part of the model: how it is computed, and what it saved. */
class Part {
  private readonly dropped: Dropped[] = [];
  private again: Handle[] | null = null;
  private readonly compute: () => unknown;
  private readonly state: Uint8Array | null;

  constructor(compute: () => unknown, preserves: boolean) {
    this.compute = compute;
    this.state = preserves ? defaultGenerator.getState() : null;
  }

  /** The first time: every saved value is dropped. */
  run<T>(fn: () => T): T {
    const end = beginPacking((value) => {
      const index = this.dropped.length;
      this.dropped.push({ shape: value.sizes, dtype: value.dtype });
      unsave(value.storage);
      return () => this.value(index);
    });
    try {
      return fn();
    } finally {
      end();
    }
  }

  private value(index: number): Handle {
    this.again ??= this.recompute();
    const { again, dropped } = this;
    if (again.length !== dropped.length)
      throw failure("E-FUNC-011", { before: dropped.length, again: again.length });
    const [value, { shape, dtype }] = [again[index], dropped[index]];
    if (!sameShape(value.sizes, shape) || value.dtype !== dtype)
      throw failure("E-FUNC-012", {
        index,
        before: textOf(dropped[index]),
        again: textOf({ shape: value.sizes, dtype: value.dtype }),
      });
    return value;
  }

  /** Computes once more, and keeps what is saved. */
  private recompute(): Handle[] {
    const kept: Handle[] = [];
    const end = beginPacking((value) => {
      const same = plain(value);
      kept.push(same);
      return () => same;
    });
    const before = this.state && defaultGenerator.getState();
    try {
      if (this.state !== null) defaultGenerator.setState(this.state);
      enableGrad(this.compute);
    } finally {
      if (before !== null) defaultGenerator.setState(before);
      end();
    }
    return kept;
  }
}

/** An argument that the packer outside keeps, where there is one: a checkpoint inside another holds no values of its own. */
function argument(x: unknown): () => unknown {
  const outer = currentPacker();
  if (outer === null || !(x instanceof Handle)) return () => x;
  const { edge, storage } = x;
  storage.saved++;
  const back = outer(x);
  return () => {
    const value = plain(back());
    value.edge = edge;
    return value;
  };
}

/**
 * Computes `fn(...args)` without keeping what backward needs of it: backward computes it once more, with the same random numbers. Its
 * gradients are those without a checkpoint; `fn` must do the same both times. Checkpoints may be nested, `fn` may give anything. (The
 * options may come last: `{ useReentrant: false, preserveRngState: true }`.)
 *
 * @throws E-FUNC-011, E-FUNC-012 in backward, where `fn` did not do the same again
 * @example
 * const layer = new nn.Sequential(new nn.Linear(4, 8), new nn.Tanh());
 * const x = torch.ones(2, 4, { requiresGrad: true });
 * const y = torch.utils.checkpoint.checkpoint(layer, x, { useReentrant: false });
 * y.sum().backward();
 * x.grad?.shape // [2, 4]
 */
export function checkpoint<A extends unknown[], R>(
  fn: (...args: A) => R,
  ...args: [...A, options?: CheckpointOptions]
): R {
  checkFunction("checkpoint", "fn", fn);
  const [given, options] = optionsIn(args);
  if (!isGradEnabled()) return fn(...(given as A));
  const kept = given.map(argument);
  const part = new Part(() => fn(...(kept.map((back) => back()) as A)), options.preserveRngState ?? true);
  return part.run(() => fn(...(given as A)));
}

/**
 * Runs functions one after the other, in `segments` parts of which all but the last are checkpoints.
 *
 * @throws E-ARG-002 where there are more segments than functions
 * @example
 * const layers = [new nn.Linear(2, 2), new nn.Tanh(), new nn.Linear(2, 1)];
 * torch.utils.checkpoint.checkpointSequential(layers, 2, torch.ones(3, 2)).shape // [3, 1]
 */
export function checkpointSequential<T>(
  functions: Iterable<(x: T) => T>,
  segments: number,
  input: T,
  options: CheckpointOptions = {},
): T {
  if (!iterable.accepts(functions))
    throw wrong("checkpointSequential", "functions", iterable.text(), functions);
  const list = [...functions];
  for (const fn of list) checkFunction("checkpointSequential", "functions", fn);
  checkInteger("checkpointSequential", "segments", segments, 1, Math.max(list.length, 1));
  const size = Math.floor(list.length / segments);
  const run = (from: number, to: number) => (x: T) =>
    list.slice(from, to).reduce((value, fn) => fn(value), x);
  let value = input;
  const last = size * (segments - 1);
  for (let start = 0; start < last; start += size)
    value = checkpoint(run(start, start + size), value, options);
  return run(last, list.length)(value);
}
