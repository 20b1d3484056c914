import type { FoldScore } from "./folds.js";
import type { EpochLog } from "./trainer.js";

/** What the numbers depend on: with another table or other options a training cannot go on to the same ones. */
export interface Settings {
  /** What tells the table from others: its SHA-256. */
  readonly table: string;
  /** All options that change the result, in one text. */
  readonly command: string;
  readonly tier: string;
}

/** What is done before the training: it is not done again. */
export interface Before {
  readonly folds: readonly FoldScore[];
}

/** What a checkpoint says beside its tensors. */
export interface Saved extends Before {
  readonly settings: Settings;
  readonly epoch: number;
  readonly history: readonly EpochLog[];
  readonly best: { readonly epoch: number; readonly score: number | string };
  readonly schedule: object | null;
  readonly groups: readonly object[];
  /** The state of the optimizer for each parameter, without its tensors. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Says that a file holds another thing than we write; who reads it tells the file. */
export function invalid(what: string): never {
  throw new TypeError(what);
}

/** The text of a checkpoint, every value checked before it is used. @throws TypeError */
export function parseSaved(text: string): Saved {
  const saved = record(JSON.parse(text), "checkpoint");
  const settings = record(saved.settings, "settings");
  const best = record(saved.best, "best");
  const epoch = whole(saved.epoch, "epoch");
  const history = list(saved.history, "history").map(epochLog);
  if (history.length !== epoch) invalid("history");
  const score = best.score;
  if (typeof score !== "number" && score !== "Infinity" && score !== "-Infinity") invalid("score");
  const bestEpoch = whole(best.epoch, "best epoch");
  if (bestEpoch > epoch) invalid("best epoch");
  return {
    settings: {
      table: string(settings.table, "table"),
      command: string(settings.command, "command"),
      tier: string(settings.tier, "tier"),
    },
    epoch,
    history,
    best: { epoch: bestEpoch, score: score as number | string },
    schedule: saved.schedule === null ? null : record(saved.schedule, "schedule"),
    groups: list(saved.groups, "groups").map((group) => record(group, "group")),
    counts: counts(record(saved.counts, "counts")),
    folds: list(saved.folds, "folds").map(foldScore),
  };
}

function counts(found: Fields): Saved["counts"] {
  for (const [number, values] of Object.entries(found)) {
    if (!/^\d+$/.test(number)) invalid("counts");
    for (const value of Object.values(record(values, "counts"))) finite(value, "count");
  }
  return found as Saved["counts"];
}

function epochLog(value: unknown, i: number): EpochLog {
  const log = record(value, "epoch");
  const orNull = (key: keyof EpochLog) => (log[key] === null ? null : finite(log[key], key));
  if (log.epoch !== i + 1) invalid("epoch");
  return {
    epoch: i + 1,
    lr: finite(log.lr, "lr"),
    loss: finite(log.loss, "loss"),
    accuracy: orNull("accuracy"),
    valLoss: orNull("valLoss"),
    valAccuracy: orNull("valAccuracy"),
    valF1: orNull("valF1"),
  };
}

function foldScore(value: unknown, i: number): FoldScore {
  const fold = record(value, "fold");
  if (fold.fold !== i + 1) invalid("fold");
  return {
    fold: i + 1,
    rows: whole(fold.rows, "rows"),
    bestEpoch: whole(fold.bestEpoch, "best epoch"),
    loss: finite(fold.loss, "loss"),
    score: finite(fold.score, "score"),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const record = (value: unknown, what: string): Fields =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Fields) : invalid(what);
const list = (value: unknown, what: string): readonly unknown[] =>
  Array.isArray(value) ? value : invalid(what);
const string = (value: unknown, what: string): string => (typeof value === "string" ? value : invalid(what));
const finite = (value: unknown, what: string): number =>
  typeof value === "number" && Number.isFinite(value) ? value : invalid(what);
const whole = (value: unknown, what: string): number => {
  const number = finite(value, what);
  return Number.isInteger(number) && number >= 0 ? number : invalid(what);
};
