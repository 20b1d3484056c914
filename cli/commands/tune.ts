import { say } from "../../src/core/messages/language.js";
import * as torch from "../../src/index.js";
import { logging, type Study } from "../../src/optuna/index.js";
import { redact } from "../../src/optuna/storages/rdb/url.js";
import type { AntorchaCommand } from "../command.js";
import { checkReplaces, checkWritable, readWhole } from "../files.js";
import { interruptible } from "../interrupt.js";
import { checkShares } from "../job/split.js";
import { failure } from "../messages.js";
import { trainingProgress } from "../report/progress.js";
import * as text from "../report/tabular.js";
import { trainReport } from "../report/trainJson.js";
import { continueText, ranked, studyReport, tuningText } from "../report/tuning.js";
import { saveModel } from "../tabular/model.js";
import { buildNetwork } from "../tabular/network.js";
import { evaluateParts } from "../tabular/scores.js";
import type { ModelSpec } from "../tabular/spec.js";
import { networkPlan, trainingPlan, trainWith } from "../tune/objective.js";
import type { Settings } from "../tune/protocol.js";
import { finishedOf, search } from "../tune/search.js";
import { type Hyperparameters, hyperparameters } from "../tune/space.js";
import { checksum, openTuned, placeFor, studyNameOf } from "../tune/study.js";
import { type TreatedTable, treatTable } from "../tune/table.js";
import { version } from "../version.js";
import { commandOf } from "./trainOptions.js";
import { type TuneOptions, tuneCommand, tuneCommandOf } from "./tuneOptions.js";

export function addTune(program: AntorchaCommand): void {
  tuneCommand(program).action(tune);
}

/** The seven steps, with the sixth before the third: what the trials find defines the model. */
async function tune(file: string, options: TuneOptions): Promise<void> {
  const { json = false, quiet = false, model, seed, val, test, epochs, patience } = options;
  const { drop, categories, maxCategories, delimiter, decimal } = options;
  checkShares(options);
  const table = treatTable(file, options);
  if (model !== undefined) {
    checkReplaces(model, file);
    checkWritable(model);
  }
  const { collected, prepared } = table;
  const { name: target, task } = collected.target;
  const settings: Settings = {
    ...{ target, task, val, test, seed, epochs, patience },
    ...{ drop, categories, maxCategories, delimiter, decimal, table: checksum(readWhole(file)) },
  };
  const studyName = studyNameOf(file, options.studyName);
  const command = tuneCommandOf(file, target, studyName, options);
  const print = (lines: string) => (json || quiet ? undefined : console.log(lines));
  print(text.collectedText(collected));
  print(text.treatedText(collected, prepared, seed));

  logging.setVerbosity(logging.WARNING);
  const { place, temporary, remove } = placeFor(options);
  process.once("exit", remove);
  const { study, isNew } = await openTuned(place, studyName, settings, options.heartbeat);
  try {
    const { trials, workers, timeout, sampler, pruner, heartbeat } = options;
    const job = { file, settings, place, studyName, sampler, pruner, heartbeat };
    const bars = !json && !quiet;
    const { interrupted, seconds } = await search(study, isNew, job, { trials, workers, timeout, bars });
    const found = ranked(study).length > 0;
    if (!found && !interrupted) throw failure("E-TUNE-014", { study: studyName });
    if (found) {
      print(tuningText(study, seconds));
      const report = await finish(study, table, settings, options, print);
      const where = temporary ? null : redact(place.storage);
      if (json)
        console.log(JSON.stringify({ ...report, study: studyReport(study, where, command, seconds) }));
      else print(continueText(temporary, command));
    }
    const kept = keptText(temporary, found ? model : undefined);
    if (interrupted) throw failure("E-TUNE-012", { trials: finishedOf(study), kept });
  } finally {
    await study.storage.removeSession();
  }
}

/** Trains with the best trial's hyperparameters, evaluates, and saves. @returns what `train --json` prints of it */
async function finish(
  study: Study,
  table: TreatedTable,
  settings: Settings,
  options: TuneOptions,
  print: (lines: string) => void,
): Promise<object> {
  const { collected, parts, prepared } = table;
  const [trial] = ranked(study);
  const best = hyperparameters(trial);
  const [network, plan] = [networkPlan(table, best), trainingPlan(best, settings)];
  print(text.definedText(buildNetwork(network), network));
  print(text.beginText(plan, null));
  return interruptible(async (interrupt) => {
    const bars = !options.json && !options.quiet;
    const progress = trainingProgress(settings.epochs, bars ? process.stderr : null);
    const watcher = { epoch: progress.show, breathe: () => interrupt.breathe() };
    const trained = await trainWith(table, best, settings, watcher).finally(progress.close);
    const { result } = trained;
    print(text.trainedText(result, prepared));
    const evaluation = evaluateParts(trained.network, collected, prepared, parts);
    print(text.evaluationText(evaluation));
    const { tier, engine } = torch.backends;
    const made = {
      ...{ antorcha: version(), command: trainCommandOf(collected.file, best, settings), engine, tier },
      ...{ seed: settings.seed, bestEpoch: result.bestEpoch, study: study.studyName, trial: trial.number },
    };
    const { target } = collected;
    const spec: ModelSpec = {
      task: target.task,
      target: {
        name: target.name,
        classes: target.task === "classification" ? target.classes : [],
        scale: prepared.scale,
      },
      features: prepared.features,
      hidden: best.hidden,
      activation: network.activation,
      dropout: best.dropout,
      format: { delimiter: options.delimiter, decimal: options.decimal },
      rows: { train: parts.train.length, validation: parts.validation.length, test: parts.test.length },
      bestEpoch: result.bestEpoch,
      history: result.history,
      evaluation,
      folds: null,
      made,
    };
    const { model } = options;
    if (model !== undefined) saveModel(model, spec, trained.network);
    print(text.predictText(model));
    print(text.againText(made));
    return trainReport(spec, collected, prepared, network, result, model);
  });
}

/** The command that trains the same network without a search. */
const trainCommandOf = (file: string, best: Hyperparameters, settings: Settings): string =>
  commandOf(
    file,
    {
      ...settings,
      ...trainingPlan(best, settings),
      ...{ hidden: best.hidden, dropout: best.dropout, activation: "relu", classWeight: "none", folds: 0 },
    },
    settings.target,
  );

function keptText(temporary: boolean, model: string | undefined): string {
  if (model !== undefined)
    return say(`the best model so far is in ${model}`, `el mejor modelo hasta ahora está en ${model}`);
  return temporary
    ? say("nothing was saved", "no se guardó nada")
    : say("the study keeps them", "el estudio los conserva");
}
