import { AntorchaError } from "../../src/core/errors.js";
import { say } from "../../src/core/messages/language.js";
import * as torch from "../../src/index.js";
import type { FoldScore } from "../../src/tabular/folds.js";
import type { PreparedTable } from "../../src/tabular/prepare.js";
import { checkShares } from "../../src/tabular/split.js";
import { Training, testScore } from "../../src/tabular/train.js";
import type { Watcher } from "../../src/tabular/trainer.js";
import type { AntorchaCommand } from "../command.js";
import { type Host, print } from "../host.js";
import { type Interrupt, interruptible } from "../interrupt.js";
import { failure } from "../messages.js";
import { modelThere, writeModel } from "../models.js";
import { checkCheckpoint, checkModelOutput, checkpointOf } from "../outputs.js";
import { trainingProgress } from "../report/progress.js";
import * as text from "../report/tabular.js";
import { trainReport } from "../report/trainJson.js";
import { prepareFile } from "../tables.js";
import { version } from "../version.js";
import { withConfig } from "./config.js";
import { formatOf } from "./sharedOptions.js";
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
  const { model, json = false } = options;
  const tell = (lines: string) => (json ? undefined : print(host, lines));
  checkShares(options);
  if (options.resume && model === undefined)
    throw failure("E-CLI-029", { told: "--resume", needs: say("--model FILE", "--model ARCHIVO") });

  const data = prepareFile(file, options, formatOf(options), files);
  const { target } = data;
  if (model !== undefined) {
    const used = [file, ...(options.config === undefined ? [] : [options.config])];
    checkModelOutput(model, used, options, files);
    checkCheckpoint(model, used, options, files);
  }
  const replaced = model === undefined ? null : modelThere(model, files);
  const training = trainingOf(data, options);
  const { plan, network, networkPlan, seed } = training;

  if (replaced !== null) tell(text.replacedText(replaced));
  tell(text.collectedText(data));
  tell(text.treatedText(data));
  tell(text.definedText(network, networkPlan));
  const command = commandOf(file, options, target.name);
  const { tier, engine } = torch.backends;
  const checkpoint = model === undefined ? null : checkpointOf(model);
  const settings = { table: checkpoint === null ? "" : files.sha256(file), command, tier };
  const isResumed = options.resume === true && checkpoint !== null && files.has(checkpoint);
  if (isResumed) training.resume(files.readWhole(checkpoint), checkpoint, settings);
  tell(text.beginText(plan, isResumed ? training.epoch : null));

  await interruptible(host.signals, async (interrupt) => {
    const folds = await scoreFolds(training, options, interrupt, host);
    if (folds.length > 0 && folds.length === training.foldCount)
      tell(text.foldsText(folds, target.task === "classification"));
    const keep =
      checkpoint === null ? null : () => files.writeWhole(checkpoint, training.checkpoint(settings));
    const watcher = watcherOf(options, interrupt, training, keep, host);
    const result = await training
      .run(watcher)
      .catch((error: unknown) => {
        // A training that diverged would diverge again; after any other error, such as a full disk, it can go on.
        const diverged = error instanceof AntorchaError && error.code === "E-CLI-017";
        if (checkpoint !== null && diverged) files.remove(checkpoint);
        throw error;
      })
      .finally(watcher.close);
    tell(text.trainedText(result, data));

    const { bestEpoch } = result;
    const evaluation = training.evaluate();
    tell(text.evaluationText(evaluation));
    const made = {
      ...{ antorcha: version(), command, engine, tier, seed, bestEpoch },
      ...testScore(evaluation),
    };
    const kept = model !== undefined && (result.stopped !== "asked" || result.history.length > 0);
    const trained = training.model(result, evaluation, made);
    if (kept) writeModel(model, trained, files);
    if (result.stopped === "asked") {
      const [epoch, best] = [result.history.length, bestEpoch];
      throw failure("E-CLI-028", { epoch, best, model: kept ? model : null });
    }
    if (checkpoint !== null) files.remove(checkpoint);

    tell(text.tuneText(result));
    tell(text.predictText(model));
    tell(text.againText(made));
    if (json)
      print(
        host,
        JSON.stringify(trainReport(trained.spec, data, data, networkPlan, result, model, replaced)),
      );
  });
}

/** Step 3. @throws E-CLI-002 for one fold, E-CLI-019, E-CLI-026, E-CLI-029 */
function trainingOf(data: PreparedTable, options: TrainOptions): Training {
  const { hidden, activation, dropout, classWeight, folds, seed } = options;
  const { epochs, batchSize, optimizer, lr, patience, minDelta, monitor, scheduler, l1, l2 } = options;
  if (folds === 1) {
    const expected = say("0, or a whole number ≥ 2", "0, o un número entero ≥ 2");
    throw failure("E-CLI-002", { option: "--folds", expected, received: "1" });
  }
  return new Training(data, {
    ...{ hidden, activation, dropout, classWeight, folds, seed },
    ...{ epochs, batchSize, optimizer, lr, patience, minDelta, monitor, scheduler, l1, l2 },
  });
}

/** Cross-validation; Ctrl-C leaves it, and then training ends before its first epoch. */
async function scoreFolds(
  training: Training,
  { json }: TrainOptions,
  interrupt: Interrupt,
  host: Host,
): Promise<readonly FoldScore[]> {
  const { foldCount, plan } = training;
  if (foldCount === 0) return training.folds;
  const bar = trainingProgress(foldCount * plan.epochs, json ? null : host.err);
  try {
    return await training.crossValidate({
      epoch: (log) => bar.show(log),
      breathe: () => interrupt.pause(),
      isEnough: () => interrupt.isRaised,
    });
  } finally {
    bar.close();
  }
}

/** At most so often a checkpoint is written, in milliseconds; after Ctrl-C at once. */
const OFTEN = 200;

function watcherOf(
  options: TrainOptions,
  interrupt: Interrupt,
  training: Training,
  keep: (() => void) | null,
  host: Host,
): Watcher & { close(): void } {
  const left = options.epochs - training.epoch;
  const progress = trainingProgress(Math.max(left, 1), options.json ? null : host.err);
  let last = Number.NEGATIVE_INFINITY;
  let kept = training.epoch; // the one that it goes on from, or the beginning, which is kept at once
  return {
    epoch: (log) => progress.show(log),
    breathe: () => interrupt.pause(),
    // Where the last epoch is not kept, epochs are short: this one is finished, and kept, so that `--resume` loses none.
    isEnough: () => interrupt.isRaised && (keep === null || kept === training.epoch),
    checkpoint() {
      if (keep === null) return;
      const isDue =
        performance.now() - last >= OFTEN || interrupt.isRaised || training.epoch === options.epochs;
      if (!isDue) return;
      keep();
      kept = training.epoch;
      last = performance.now();
    },
    close: () => progress.close(),
  };
}
