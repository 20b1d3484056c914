import type { ErrorCode } from "../../src/core/errors.js";
import { type Phrase, say } from "../../src/core/messages/language.js";
import { verbatim } from "../../src/core/messages/phrase.js";
import type { TrialState } from "../../src/optuna/index.js";
import type { SPLITS } from "../../src/tabular/arrangement.js";
import type { MissingRule } from "../../src/tabular/columns.js";
import type { Shares } from "../../src/tabular/split.js";
import type { FileFormat, TableFormat } from "../../src/tabular/table.js";
import type { Task } from "../../src/tabular/target.js";
import type { Place } from "../studies/storage.js";

/** What the process that was started and its workers say to each other; one type for both ends. */

export const SAMPLERS = ["tpe", "random", "qmc"] as const;
export const PRUNERS = ["median", "halving", "hyperband", "none"] as const;

/** What makes the trials of a study comparable: with other settings the same parameters have another value. */
export interface Settings extends Shares, TableFormat {
  readonly target: string;
  readonly task: Task;
  readonly split?: (typeof SPLITS)[number];
  readonly time?: string;
  readonly group?: string;
  readonly drop: readonly string[];
  readonly categories: readonly string[];
  readonly keep: readonly string[];
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
  readonly missing: MissingRule;
  readonly dropMissingTarget?: boolean;
  readonly maxCategories: number;
  readonly epochs: number;
  readonly patience: number;
  /** SHA-256 of the table. */
  readonly table: string;
}

/** How a setting is called when it is not the same. */
export const SETTINGS: Readonly<Record<keyof Settings, () => Phrase>> = {
  table: () => say("the table (SHA-256)", "la tabla (SHA-256)"),
  target: () => verbatim("--target"),
  task: () => verbatim("--task"),
  drop: () => verbatim("--drop"),
  categories: () => verbatim("--categories"),
  keep: () => verbatim("--keep"),
  numbers: () => verbatim("--numbers"),
  dates: () => verbatim("--dates"),
  missing: () => verbatim("--missing"),
  dropMissingTarget: () => verbatim("--drop-missing-target"),
  maxCategories: () => verbatim("--max-categories"),
  delimiter: () => verbatim("--delimiter"),
  decimal: () => verbatim("--decimal"),
  thousands: () => verbatim("--thousands"),
  naValues: () => verbatim("--na-values"),
  split: () => verbatim("--split"),
  time: () => verbatim("--time"),
  group: () => verbatim("--group"),
  dayfirst: () => verbatim("--dayfirst"),
  val: () => verbatim("--val"),
  test: () => verbatim("--test"),
  seed: () => verbatim("--seed"),
  epochs: () => verbatim("--epochs"),
  patience: () => verbatim("--patience"),
};

/** What a worker does. */
export interface Job {
  readonly file: string;
  /** How the file is written. */
  readonly format: FileFormat;
  readonly settings: Settings;
  readonly place: Place;
  readonly studyName: string;
  readonly sampler: (typeof SAMPLERS)[number];
  readonly pruner: (typeof PRUNERS)[number];
  /** Where the sampler's random numbers begin; null for anywhere. */
  readonly samplerSeed: number | null;
  /** Seconds between two signs of life. */
  readonly heartbeat: number;
}

export type ToWorker =
  | { readonly kind: "begin"; readonly job: Job }
  /** The answer to `another`. */
  | { readonly kind: "answer"; readonly another: boolean }
  /** End as soon as possible. */
  | { readonly kind: "stop" };

export type FromWorker =
  /** May another trial begin? The trial before, if any, is in the storage. */
  | { readonly kind: "another" }
  | { readonly kind: "began"; readonly trialId: number }
  | { readonly kind: "ended"; readonly state: TrialState }
  /** Something that another process would not do better: the table is gone, the storage refuses. */
  | { readonly kind: "failed"; readonly code: ErrorCode | null; readonly message: string };
