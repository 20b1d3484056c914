import { AntorchaError } from "../core/errors.js";
import type { PlainTensor } from "../io/safetensors.js";
import { defaultGenerator } from "../random/torch/index.js";
import { tensor } from "../tensor/creation.js";
import { reshape } from "../tensor/functions/shape.js";
import type { Tensor } from "../tensor/tensor.js";
import { beginsAs, containerBytes, plainTensor, readContainer } from "./container.js";
import { failure } from "./messages.js";
import { type Before, invalid, parseSaved, type Saved, type Settings } from "./savedTraining.js";
import type { Trainer } from "./trainer.js";

/** A training that can go on: weights, the best weights so far, the optimizer's state, the random numbers' state, the history. */

const FORMAT = "antorcha-checkpoint";
const VERSION = 1;

/** Whether a file begins as a checkpoint; what follows may be damaged. */
export const isCheckpoint = (begin: Uint8Array): boolean => beginsAs(begin, FORMAT);

export type { Before, Settings } from "./savedTraining.js";

/** The bytes of a checkpoint's file. */
export function checkpointBytes(trainer: Trainer, settings: Settings, before: Before): Uint8Array {
  const tensors = new Map<string, PlainTensor>();
  const put = (prefix: string, state: Readonly<Record<string, Tensor>>) => {
    for (const [name, tensor] of Object.entries(state)) tensors.set(`${prefix}.${name}`, plainTensor(tensor));
  };
  put("network", trainer.network.stateDict());
  put("best", trainer.best.state);
  const { state, paramGroups } = trainer.optimizer.stateDict();
  const counts: Record<string, Record<string, number>> = {};
  for (const [number, values] of Object.entries(state)) {
    counts[number] = {};
    for (const [key, value] of Object.entries(values)) {
      if (typeof value === "number") counts[number][key] = value;
      // Those that train keep no lists, as LBFGS does.
      else tensors.set(`optimizer.${number}.${key}`, plainTensor(value as Tensor));
    }
  }
  const random = defaultGenerator.getState();
  tensors.set("random", { dtype: "uint8", shape: [random.length], data: new Uint8Array(random) });
  const { epoch, score } = trainer.best;
  const saved: Saved = {
    ...before,
    settings,
    epoch: trainer.epoch,
    history: trainer.history,
    best: { epoch, score: Number.isFinite(score) ? score : String(score) },
    schedule: trainer.schedule?.state() ?? null,
    groups: paramGroups,
    counts,
  };
  return containerBytes(FORMAT, { version: VERSION, text: JSON.stringify(saved), tensors });
}

/**
 * Puts a trainer where a checkpoint left off.
 * @param file its name, for errors
 * @returns what was done before
 * @throws E-CLI-027 where it belongs to another table or other options; E-MODEL-001 to 003 where it is not a checkpoint
 */
export function resumeTrainer(bytes: Uint8Array, file: string, trainer: Trainer, settings: Settings): Before {
  const { text, tensors } = readContainer(bytes, file, FORMAT, VERSION);
  try {
    const saved = parseSaved(text);
    for (const key of ["table", "command", "tier"] as const)
      if (saved.settings[key] !== settings[key])
        throw failure("E-CLI-027", { file, what: key, was: String(saved.settings[key]), is: settings[key] });
    const part = (prefix: string) => {
      const own = [...tensors].filter(([name]) => name.startsWith(`${prefix}.`));
      return Object.fromEntries(own.map(([name, x]) => [name.slice(prefix.length + 1), toTensor(x)]));
    };
    trainer.network.loadStateDict(part("network"));
    const state = Object.fromEntries(
      Object.entries(saved.counts).map(([number, values]) => [number, bare<Tensor | number>(values)]),
    );
    for (const [name, tensor] of Object.entries(part("optimizer"))) {
      const [, number, key] = STATE.exec(name) ?? invalid(name);
      state[number] ??= bare({});
      state[number][key] = tensor;
    }
    const paramGroups = saved.groups as ReturnType<typeof trainer.optimizer.stateDict>["paramGroups"];
    trainer.optimizer.loadStateDict({ state, paramGroups });
    if (saved.schedule !== null) trainer.schedule?.load(saved.schedule);
    trainer.epoch = saved.epoch;
    trainer.history.push(...saved.history);
    const best = part("best");
    checkState(best, trainer.best.state);
    trainer.best = { epoch: saved.best.epoch, score: Number(saved.best.score), state: best };
    const random = tensors.get("random");
    if (random?.dtype !== "uint8") throw new TypeError("random");
    defaultGenerator.setState(random.data);
    return { folds: saved.folds };
  } catch (error) {
    // Whole by its checksum, and yet not what we write: another version's, or made by hand.
    if (error instanceof AntorchaError && error.code === "E-CLI-027") throw error;
    throw failure("E-MODEL-001", { file, reason: "spec" });
  }
}

/** The best weights are put back at the end: that they fit is found out now. */
function checkState(state: Readonly<Record<string, Tensor>>, like: Readonly<Record<string, Tensor>>): void {
  const listed = (weights: Readonly<Record<string, Tensor>>) =>
    Object.entries(weights)
      .map(([name, { dtype, sizes: shape }]) => JSON.stringify([name, dtype, shape]))
      .sort()
      .join();
  if (listed(state) !== listed(like)) invalid("best");
}

/** Of an optimizer's tensor: the number of its parameter, and what it is to it. */
const STATE = /^(\d+)\.(\w+)$/;

/** A record without inherited names: those of a file must not find what every object has. */
const bare = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.assign(Object.create(null), record);

const toTensor = ({ data, shape }: PlainTensor): Tensor => reshape(tensor(data), [...shape]);
