import { type Phrase, say } from "../../src/core/messages/language.js";
import * as torch from "../../src/index.js";
import { logging, type Study } from "../../src/optuna/index.js";
import { redact } from "../../src/optuna/storages/rdb/url.js";
import type { AntorchaCommand } from "../command.js";
import { type Host, print } from "../host.js";
import { interruptible } from "../interrupt.js";
import { checkShares } from "../job/split.js";
import { failure } from "../messages.js";
import { saveModel } from "../models.js";
import { trainingProgress } from "../report/progress.js";
import * as text from "../report/tabular.js";
import { trainReport } from "../report/trainJson.js";
import { continueText, ranked, studyReport, tuningText } from "../report/tuning.js";
import { buildNetwork } from "../tabular/network.js";
import { evaluateParts } from "../tabular/scores.js";
import type { ModelSpec } from "../tabular/spec.js";
import { networkPlan, trainingPlan, trainWith } from "../tune/objective.js";
import type { Settings } from "../tune/protocol.js";
import { finishedOf, search } from "../tune/search.js";
import { type Hyperparameters, hyperparameters } from "../tune/space.js";
import { openTuned, placeFor, studyNameOf } from "../tune/study.js";
import { type TreatedTable, treatTable } from "../tune/table.js";
import { version } from "../version.js";
import { commandOf } from "./trainOptions.js";
import { type TuneOptions, tuneCommand, tuneCommandOf } from "./tuneOptions.js";

export function addTune(program: AntorchaCommand, host: Host): void {
  tuneCommand(program).action((file: string, options: TuneOptions) => tune(file, options, host));
}

/** The seven steps, with the sixth before the third: what the trials find defines the model. */
async function tune(file: string, options: TuneOptions, host: Host): Promise<void> {
  const { files, signals } = host;
  const { json = false, quiet = false, model, seed, val, test, epochs, patience } = options;
  const { drop, categories, maxCategories, delimiter, decimal } = options;
  checkShares(options);
  const table = treatTable(file, options, files);
  if (model !== undefined) {
    files.checkReplaces(model, file);
    files.checkWritable(model);
  }
  const { collected, prepared } = table;
  const { name: target, task } = collected.target;
  const settings: Settings = {
    ...{ target, task, val, test, seed, epochs, patience },
    ...{ drop, categories, maxCategories, delimiter, decimal, table: files.sha256(file) },
  };
  const studyName = studyNameOf(file, options.studyName);
  const command = tuneCommandOf(file, target, studyName, options);
  const tell = (lines: string) => (json || quiet ? undefined : print(host, lines));
  tell(text.collectedText(collected));
  tell(text.treatedText(collected, prepared, seed));

  logging.setVerbosity(logging.WARNING);
  const { place, temporary, remove } = placeFor(options, host);
  signals.once("exit", remove);
  let study: Study | undefined;
  try {
    const opened = await openTuned(place, studyName, settings, options.heartbeat, host);
    study = opened.study;
    const { trials, workers, timeout, sampler, pruner, heartbeat } = options;
    const job = { file, settings, place, studyName, sampler, pruner, heartbeat };
    const bars = !json && !quiet;
    const { interrupted, seconds } = await search(
      study,
      opened.isNew,
      job,
      { trials, workers, timeout, bars },
      host,
    );
    const found = ranked(study).length > 0;
    if (!found && !interrupted) throw failure("E-TUNE-014", { study: studyName });
    if (found) {
      tell(tuningText(study, seconds));
      const report = await finish(study, table, settings, options, tell, host);
      const where = temporary ? null : redact(place.storage);
      if (json)
        print(host, JSON.stringify({ ...report, study: studyReport(study, where, command, seconds) }));
      else tell(continueText(temporary, command));
    }
    const kept = keptText(temporary, found ? model : undefined);
    if (interrupted) throw failure("E-TUNE-012", { trials: finishedOf(study), kept });
  } finally {
    await study?.storage.removeSession();
    signals.off("exit", remove);
    remove();
  }
}

/** Trains with the best trial's hyperparameters, evaluates, and saves. @returns what `train --json` prints of it */
async function finish(
  study: Study,
  table: TreatedTable,
  settings: Settings,
  options: TuneOptions,
  tell: (lines: string) => void,
  host: Host,
): Promise<object> {
  const { collected, parts, prepared } = table;
  const [trial] = ranked(study);
  const best = hyperparameters(trial);
  const [network, plan] = [networkPlan(table, best), trainingPlan(best, settings)];
  tell(text.definedText(buildNetwork(network), network));
  tell(text.beginText(plan, null));
  return interruptible(host.signals, async (interrupt) => {
    const bars = !options.json && !options.quiet;
    const progress = trainingProgress(settings.epochs, bars ? host.err : null);
    const watcher = { epoch: progress.show, breathe: () => interrupt.breathe() };
    const trained = await trainWith(table, best, settings, watcher).finally(progress.close);
    const { result } = trained;
    tell(text.trainedText(result, prepared));
    const evaluation = evaluateParts(trained.network, collected, prepared, parts);
    tell(text.evaluationText(evaluation));
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
    if (model !== undefined) saveModel(model, spec, trained.network, host.files);
    tell(text.predictText(model));
    tell(text.againText(made));
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

function keptText(temporary: boolean, model: string | undefined): Phrase {
  if (model !== undefined)
    return say(`the best model so far is in ${model}`, `el mejor modelo hasta ahora está en ${model}`);
  return temporary
    ? say("nothing was saved", "no se guardó nada")
    : say("the study keeps them", "el estudio los conserva");
}
