import { say } from "../core/messages/language.js";
import type { Sequential } from "../nn/index.js";
import type { Module } from "../nn/module.js";
import { defaultGenerator, manualSeed } from "../random/torch/index.js";
import { backends } from "../tensor/backends.js";
import { type Before, checkpointBytes, resumeTrainer, type Settings } from "./checkpoint.js";
import { fingerprintOf } from "./fingerprint.js";
import { type FoldScore, scoreFolds } from "./folds.js";
import { failure } from "./messages.js";
import type { Model } from "./model.js";
import { buildNetwork, type NetworkPlan } from "./network.js";
import { type TrainOptions, trainParameters } from "./options.js";
import { foldsOf, type PreparedTable } from "./prepare.js";
import { type Evaluation, evaluateClasses, evaluateQuantities } from "./scores.js";
import type { Split } from "./split.js";
import { balancedWeights, Trainer, type TrainingPlan, type TrainingResult, type Watcher } from "./trainer.js";
import { totalWidth } from "./treatment.js";
import { option } from "./wording.js";

/** What training gives: the model, how it went, and what the model says of the test rows. */
export interface Trained extends TrainingResult {
  readonly model: Model;
  /** Of the test rows; null without any. */
  readonly evaluation: Evaluation | null;
  /** Of cross-validation; empty without. */
  readonly folds: readonly FoldScore[];
}

/**
 * Steps 3 to 5: defines a network, trains it on a prepared table, and evaluates it on the test rows. Training stops early where
 * the score of the validation rows no longer improves, and the weights of the best epoch come back. The same seed gives the same
 * network; the program's own random numbers go on as if none had been drawn.
 *
 * @param data what `prepare` gives
 * @param options all by name; see {@link TrainOptions} for the defaults
 * @param watcher who follows the epochs, and may end the training
 * @returns the model with its evaluation, and the history of losses
 * @throws E-ARG-001, E-ARG-002 where an option is not what it may be; E-CLI-017 where a loss becomes infinite or NaN, E-CLI-019 beyond
 *   200 million parameters, E-CLI-026 where a class has too few rows for the folds, E-CLI-029 where options do not fit the task
 * @example
 * const { data, target, featureNames, targetNames } = datasets.loadIris();
 * const species = target.map((place) => targetNames[place]);
 * const table = io.Table.from(data, { columns: featureNames }).assign({ species });
 * const prepared = tabular.prepare(table, { target: "species" });
 * const { model, evaluation, bestEpoch } = await tabular.train(prepared, { hidden: [16], epochs: 20 });
 * model.spec.target.classes // ['setosa', 'versicolor', 'virginica']
 * evaluation?.rows // 23
 */
export async function train(
  data: PreparedTable,
  options: TrainOptions = {},
  watcher: Watcher = {},
): Promise<Trained> {
  const random = defaultGenerator.getState();
  try {
    const training = new Training(data, options);
    const folds = await training.crossValidate(watcher);
    const result = await training.run(watcher);
    const evaluation = training.evaluate();
    return { ...result, folds, evaluation, model: training.model(result, evaluation) };
  } finally {
    defaultGenerator.setState(random);
  }
}

/**
 * The same step by step, for programs that show or save something in between: the network is there at once, then come
 * cross-validation, `run`, `evaluate` and `model`. It draws from `defaultGenerator`, which it seeds.
 *
 * @example
 * const { data, target, featureNames, targetNames } = datasets.loadIris();
 * const species = target.map((place) => targetNames[place]);
 * const table = io.Table.from(data, { columns: featureNames }).assign({ species });
 * const training = new tabular.Training(tabular.prepare(table, { target: "species" }), { epochs: 5 });
 * training.networkPlan.inputs // 4
 * console.log(String(training.network)); // Sequential( (0): Linear(in_features=4, out_features=16, bias=True) …
 * const result = await training.run({ epoch: ({ epoch, loss }) => console.log(epoch, loss) });
 * const model = training.model(result, training.evaluate());
 */
export class Training {
  /** The prepared table. */
  readonly data: PreparedTable;
  /** Step 3: the layers' sizes, and the network that is trained. */
  readonly networkPlan: NetworkPlan;
  /** Its weights are those of the epochs that are done; after `run` those of the best epoch. */
  readonly network: Sequential;
  /** Step 4: what was told of the training. */
  readonly plan: TrainingPlan;
  /** Where the random numbers begin: the option, or that of the prepared table. */
  readonly seed: number;
  /** What cross-validation said of each fold, once it has run. */
  folds: readonly FoldScore[] = [];
  private readonly trainer: Trainer;
  private readonly splits: readonly Split[];
  private readonly made: Readonly<Record<string, string | number | null>>;

  /** @throws as {@link train} does, but E-CLI-017 */
  constructor(data: PreparedTable, options: TrainOptions = {}) {
    const told = trainParameters.read([options]);
    const { target } = data;
    const { epochs, batchSize, optimizer, lr, patience, minDelta, monitor, scheduler, l1, l2 } = told;
    checkTold(data, monitor, told.classWeight);
    const isBalanced = target.task === "classification" && told.classWeight === "balanced";
    const classWeights = isBalanced ? balancedWeights(target.y, target.classes.length) : null;
    this.data = data;
    this.seed = told.seed ?? data.seed;
    this.made = told.made;
    this.plan = {
      ...{ epochs, batchSize, optimizer, lr, patience, minDelta, monitor, scheduler, l1, l2 },
      classWeights,
    };
    this.splits = told.folds === 0 ? [] : foldsOf(data, data.parts, told.folds, this.seed);
    this.networkPlan = {
      inputs: totalWidth(data.features),
      hidden: told.hidden,
      outputs: target.task === "classification" ? target.classes.length : 1,
      activation: told.activation,
      dropout: told.dropout,
    };
    this.network = this.begin();
    this.trainer = new Trainer(this.network, { task: target.task, ...data }, this.plan);
  }

  /** The epochs that are done. */
  get epoch(): number {
    return this.trainer.epoch;
  }

  /** How many folds cross-validation has. */
  get foldCount(): number {
    return this.splits.length;
  }

  /**
   * Trains a network a fold, each as the model will be, and scores it on the fold. After `resume` only those that were not done.
   * @returns a score a fold; none where no folds were asked for, fewer where the watcher has had enough
   */
  async crossValidate(watcher: Watcher = {}): Promise<readonly FoldScore[]> {
    const { splits, data, networkPlan, plan, seed, folds: done } = this;
    if (done.length === splits.length) return done;
    const most = data.maxCategories;
    const random = defaultGenerator.getState();
    this.folds = await scoreFolds(data, splits, most, networkPlan, plan, seed, () => watcher, done);
    // the folds have drawn random numbers: training begins as it would without them, and goes on so after `resume`
    defaultGenerator.setState(random);
    return this.folds;
  }

  /** Trains. @throws E-CLI-017 where a loss is no finite number any more */
  run(watcher: Watcher = {}): Promise<TrainingResult> {
    return this.trainer.run(watcher);
  }

  /** Step 5: what the network says of the test rows; null without any. */
  evaluate(): Evaluation | null {
    return evaluateTest(this.network, this.data);
  }

  /**
   * The model: the network and what is needed to use it.
   * @param made how it was made; default engine, tier, seed, best epoch and the score of the test
   */
  model(
    { history, bestEpoch }: TrainingResult,
    evaluation: Evaluation | null,
    made: Readonly<Record<string, string | number | null>> = this.madeHere(bestEpoch, evaluation),
  ): Model {
    const { data, network, networkPlan, folds } = this;
    const { target, targetForm, scale, features, format, parts } = data;
    const { hidden, activation, dropout } = networkPlan;
    const spec = {
      task: target.task,
      target: {
        name: target.name,
        classes: target.task === "classification" ? target.classes : [],
        scale,
        common: commonClass(data),
        ...(targetForm?.kind === "amounts" ? { form: targetForm.form } : {}),
      },
      ...{ features, hidden, activation, dropout, format },
      rows: { train: parts.train.length, validation: parts.validation.length, test: parts.test.length },
      seen: fingerprintOf([data.train, data.validation]),
      ...{ bestEpoch, history, evaluation },
      folds: folds.length > 0 && folds.length === this.foldCount ? folds : null,
      made,
    };
    return { spec, network };
  }

  /**
   * The bytes of a checkpoint, from which `resume` goes on to the same bits. Save it from a watcher's `checkpoint`.
   * @param settings what the numbers depend on, such as the table's SHA-256 and the options, in your own words
   */
  checkpoint(settings: Settings): Uint8Array {
    return checkpointBytes(this.trainer, settings, { folds: this.folds });
  }

  /**
   * Goes on from a checkpoint.
   * @param name what errors call it
   * @throws E-CLI-027 where it was made with other settings; E-MODEL-001 to 003 where it is none
   */
  resume(bytes: Uint8Array, name: string, settings: Settings): void {
    const before: Before = resumeTrainer(bytes, name, this.trainer, settings);
    this.folds = before.folds;
  }

  /** A network of the plan, whose random numbers begin with the seed. */
  private begin(): Sequential {
    manualSeed(this.seed);
    return buildNetwork(this.networkPlan);
  }

  private madeHere(bestEpoch: number, evaluation: Evaluation | null) {
    const { engine, tier } = backends;
    return { ...this.made, engine, tier, seed: this.seed, bestEpoch, ...testScore(evaluation) };
  }
}

/** The evaluation of the test rows; null without any. */
function evaluateTest(network: Module, data: PreparedTable): Evaluation | null {
  const { target, test, scale, parts } = data;
  if (test === null) return null;
  if (target.task === "classification")
    return evaluateClasses(network, test, target.classes, commonClass(data));
  const truth = parts.test.map((i) => target.y[i]);
  return evaluateQuantities(network, test, truth, scale as NonNullable<typeof scale>);
}

/** The most frequent class of the training rows, of equally frequent ones the first; null for quantities. */
function commonClass({ target, parts }: PreparedTable): string | null {
  if (target.task === "regression") return null;
  const counts = target.classes.map(() => 0);
  for (const row of parts.train) counts[target.y[row]]++;
  return target.classes[counts.indexOf(Math.max(...counts))];
}

/** The score of the test, as a model remembers it. */
export const testScore = (evaluation: Evaluation | null): Record<string, number | null> =>
  evaluation?.task === "regression"
    ? { testRmse: evaluation.rmse, testR2: evaluation.r2 }
    : { testAccuracy: evaluation?.accuracy ?? null };

/** @throws E-CLI-029 where what is told needs classes, or validation rows */
function checkTold({ target, parts }: PreparedTable, monitor: string, classWeight: string): void {
  const classes = say("a target of classes", "un objetivo de clases");
  if (target.task === "regression" && monitor !== "loss")
    throw failure("E-CLI-029", { told: option("monitor", monitor), needs: classes });
  if (target.task === "regression" && classWeight !== "none")
    throw failure("E-CLI-029", { told: option("classWeight", classWeight), needs: classes });
  if (monitor === "loss" || parts.validation.length > 0) return;
  const val = option("val");
  const needs = say(`validation rows: a ${val} above 0`, `filas de validación: un ${val} mayor que 0`);
  throw failure("E-CLI-029", { told: option("monitor", monitor), needs });
}
