import { say } from "../../src/core/messages/language.js";
import * as torch from "../../src/index.js";
import type { AntorchaCommand } from "../command.js";
import type { Files } from "../files.js";
import { type Host, print } from "../host.js";
import { type Interrupt, interruptible } from "../interrupt.js";
import { checkShares, type Split } from "../job/split.js";
import { failure } from "../messages.js";
import { saveModel } from "../models.js";
import { trainingProgress } from "../report/progress.js";
import * as text from "../report/tabular.js";
import { trainReport } from "../report/trainJson.js";
import { readTable } from "../tables.js";
import { type Before, checkpointBytes, checkpointOf, resume, type Settings } from "../tabular/checkpoint.js";
import { crossValidate, type FoldScore } from "../tabular/folds.js";
import { buildNetwork, type NetworkPlan } from "../tabular/network.js";
import { type Collected, collectTable, folds, prepare, split } from "../tabular/prepare.js";
import { type Evaluation, evaluateParts } from "../tabular/scores.js";
import type { ModelSpec } from "../tabular/spec.js";
import { balancedWeights, Trainer, type TrainingPlan, type Watcher } from "../tabular/trainer.js";
import { totalWidth } from "../tabular/treatment.js";
import { version } from "../version.js";
import { withConfig } from "./config.js";
import { commandOf, type TrainOptions, trainCommand } from "./trainOptions.js";

export function addTrain(program: AntorchaCommand, host: Host): void {
  const command = trainCommand(program);
  command.action((file: string, options: TrainOptions) =>
    train(file, withConfig(options, command, host.files), host),
  );
}

/** The seven steps. */
async function train(file: string, options: TrainOptions, host: Host): Promise<void> {
  const { files } = host;
  const { seed, model, json = false } = options;
  const tell = (lines: string) => (json ? undefined : print(host, lines));
  checkShares(options);
  if (options.resume && model === undefined)
    throw failure("E-CLI-029", { option: "--resume", needs: say("--model FILE", "--model ARCHIVO") });

  const { delimiter, decimal } = options;
  const { table, written } = readTable(file, options, files);
  const collected = collectTable(table, {
    ...options,
    file,
    written,
    format: { delimiter, decimal },
  });
  if (model !== undefined) {
    files.checkReplaces(model, file, ...(options.config === undefined ? [] : [options.config]));
    files.checkWritable(model);
  }
  const { target } = collected;
  const plan = planOf(options, collected);
  const parts = split(collected, options);
  const foldParts = options.folds === 0 ? [] : foldsOf(collected, parts, options);
  const prepared = prepare(collected, parts, options.maxCategories);
  const networkPlan: NetworkPlan = {
    inputs: totalWidth(prepared.features),
    hidden: options.hidden,
    outputs: target.task === "classification" ? target.classes.length : 1,
    activation: options.activation,
    dropout: options.dropout,
  };
  torch.manualSeed(seed);
  const network = buildNetwork(networkPlan);

  tell(text.collectedText(collected));
  tell(text.treatedText(collected, prepared, seed));
  tell(text.definedText(network, networkPlan));
  const command = commandOf(file, options, target.name);
  const { tier, engine } = torch.backends;
  const trainer = new Trainer(network, { task: target.task, ...prepared }, plan);
  const checkpoint = model === undefined ? null : checkpointOf(model);
  const settings = { table: checkpoint === null ? "" : files.sha256(file), command, tier };
  const resumed =
    options.resume && checkpoint !== null ? resumeFrom(checkpoint, trainer, settings, files) : null;
  tell(text.beginText(plan, resumed ? trainer.epoch : null));

  await interruptible(host.signals, async (interrupt) => {
    const foldScores =
      resumed?.folds ?? (await scoreFolds(collected, foldParts, options, networkPlan, plan, interrupt, host));
    if (foldScores.length > 0) tell(text.foldsText(foldScores, target.task === "classification"));
    if (foldParts.length > 0 && !resumed) {
      // The folds have drawn random numbers: the model's training begins as it would without them.
      torch.manualSeed(seed);
      buildNetwork(networkPlan);
    }

    const keep =
      checkpoint === null
        ? null
        : (now: Trainer) =>
            files.writeWhole(checkpoint, checkpointBytes(now, settings, { folds: foldScores }));
    const watcher = watcherOf(options, interrupt, trainer, keep, host);
    const result = await trainer
      .run(watcher)
      .catch((error: unknown) => {
        // A training that diverged would diverge again.
        if (checkpoint !== null) files.remove(checkpoint);
        throw error;
      })
      .finally(watcher.close);
    tell(text.trainedText(result, prepared));

    const evaluation = evaluateParts(network, collected, prepared, parts);
    tell(text.evaluationText(evaluation));
    const made = {
      antorcha: version(),
      command,
      engine,
      tier,
      seed,
      bestEpoch: result.bestEpoch,
      ...testScore(evaluation),
    };
    const kept = model !== undefined && (result.stopped !== "asked" || result.history.length > 0);
    const spec: ModelSpec = {
      task: target.task,
      target: {
        name: target.name,
        classes: target.task === "classification" ? target.classes : [],
        scale: prepared.scale,
      },
      features: prepared.features,
      hidden: options.hidden,
      activation: options.activation,
      dropout: options.dropout,
      format: { delimiter: options.delimiter, decimal: options.decimal },
      rows: {
        train: parts.train.length,
        validation: parts.validation.length,
        test: parts.test.length,
      },
      bestEpoch: result.bestEpoch,
      history: result.history,
      evaluation,
      folds: foldScores.length > 0 ? foldScores : null,
      made,
    };
    if (kept) saveModel(model, spec, network, files);
    if (result.stopped === "asked") {
      const [epoch, best] = [result.history.length, result.bestEpoch];
      throw failure("E-CLI-028", { epoch, best, model: kept ? model : null });
    }
    if (checkpoint !== null) files.remove(checkpoint);

    tell(text.tuneText(result));
    tell(text.predictText(model));
    tell(text.againText(made));
    if (json) print(host, JSON.stringify(trainReport(spec, collected, prepared, networkPlan, result, model)));
  });
}

/** Goes on from a checkpoint, where there is one. @returns what was done before it */
function resumeFrom(file: string, trainer: Trainer, settings: Settings, files: Files): Before | null {
  return files.has(file) ? resume(files.readWhole(file), file, trainer, settings) : null;
}

/** What is told of the training, with what it needs. @throws E-CLI-029 */
function planOf(options: TrainOptions, { target }: Collected): TrainingPlan {
  const { monitor, classWeight, val, l1, l2 } = options;
  const classes = say("a target of classes", "un objetivo de clases");
  if (target.task === "regression" && monitor !== "loss")
    throw failure("E-CLI-029", { option: `--monitor ${monitor}`, needs: classes });
  if (target.task === "regression" && classWeight !== "none")
    throw failure("E-CLI-029", { option: `--class-weight ${classWeight}`, needs: classes });
  if (monitor !== "loss" && val === 0) {
    const needs = say("validation rows: a --val above 0", "filas de validación: un --val mayor que 0");
    throw failure("E-CLI-029", { option: `--monitor ${monitor}`, needs });
  }
  const balanced = target.task === "classification" && classWeight === "balanced";
  const { epochs, batchSize, optimizer, lr, patience, minDelta, scheduler } = options;
  return {
    epochs,
    batchSize,
    optimizer,
    lr,
    patience,
    minDelta,
    monitor,
    scheduler,
    l1,
    l2,
    classWeights: balanced ? balancedWeights(target.y, target.classes.length) : null,
  };
}

function foldsOf(collected: Collected, parts: Split, { folds: k, seed }: TrainOptions): Split[] {
  if (k === 1) {
    const expected = say("0, or a whole number ≥ 2", "0, o un número entero ≥ 2");
    throw failure("E-CLI-002", { option: "--folds", expected, received: "1" });
  }
  return folds(collected, parts, k, seed);
}

/** Cross-validation; Ctrl-C leaves it, and then training ends before its first epoch. */
async function scoreFolds(
  collected: Collected,
  splits: readonly Split[],
  options: TrainOptions,
  network: NetworkPlan,
  plan: TrainingPlan,
  interrupt: Interrupt,
  host: Host,
): Promise<FoldScore[]> {
  if (splits.length === 0) return [];
  const bar = trainingProgress(splits.length * plan.epochs, options.json ? null : host.err);
  const watcher: Watcher = {
    epoch: (log) => bar.show(log),
    breathe: () => interrupt.pause(),
    isEnough: () => interrupt.isRaised,
  };
  try {
    return await crossValidate(
      collected,
      splits,
      options.maxCategories,
      network,
      plan,
      options.seed,
      () => watcher,
    );
  } finally {
    bar.close();
  }
}

/** At most so often a checkpoint is written, in milliseconds; after Ctrl-C at once. */
const OFTEN = 200;

function watcherOf(
  options: TrainOptions,
  interrupt: Interrupt,
  trainer: Trainer,
  keep: ((trainer: Trainer) => void) | null,
  host: Host,
): Watcher & { close(): void } {
  const left = options.epochs - trainer.epoch;
  const progress = trainingProgress(Math.max(left, 1), options.json ? null : host.err);
  let last = Number.NEGATIVE_INFINITY;
  let kept = trainer.epoch; // the one that it goes on from, or the beginning, which is kept at once
  return {
    epoch: (log) => progress.show(log),
    breathe: () => interrupt.pause(),
    // Where the last epoch is not kept, epochs are short: this one is finished, and kept, so that `--resume` loses none.
    isEnough: () => interrupt.isRaised && (keep === null || kept === trainer.epoch),
    checkpoint(now) {
      if (keep === null) return;
      const isDue = performance.now() - last >= OFTEN || interrupt.isRaised || now.epoch === options.epochs;
      if (!isDue) return;
      keep(now);
      kept = now.epoch;
      last = performance.now();
    },
    close: () => progress.close(),
  };
}

const testScore = (evaluation: Evaluation | null): Record<string, number | null> =>
  evaluation?.task === "regression"
    ? { testRmse: evaluation.rmse, testR2: evaluation.r2 }
    : { testAccuracy: evaluation?.accuracy ?? null };
