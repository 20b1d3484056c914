import { AntorchaError } from "../../src/core/errors.js";
import { type Phrase, say } from "../../src/core/messages/language.js";
import * as torch from "../../src/index.js";
import { logging, type Study } from "../../src/optuna/index.js";
import { redact } from "../../src/optuna/storages/rdb/url.js";
import type { PreparedTable } from "../../src/tabular/prepare.js";
import { checkShares } from "../../src/tabular/split.js";
import type { TrainingPlan } from "../../src/tabular/trainer.js";
import type { AntorchaCommand } from "../command.js";
import { type Host, print, printError } from "../host.js";
import { interruptible } from "../interrupt.js";
import { failure } from "../messages.js";
import { modelThere, type Replaced, writeModel } from "../models.js";
import { checkModelOutput } from "../outputs.js";
import { trainingProgress } from "../report/progress.js";
import * as text from "../report/tabular.js";
import { trainReport } from "../report/trainJson.js";
import { continueText, ranked, studyReport, tuningText } from "../report/tuning.js";
import { fileOf, type Place, studyFileOf } from "../studies/storage.js";
import { prepareFile } from "../tables.js";
import { shellWord } from "../text.js";
import { SIGNALS } from "../tune/halt.js";
import { trainingOf } from "../tune/objective.js";
import type { Settings } from "../tune/protocol.js";
import { finishedOf, search } from "../tune/search.js";
import { type Hyperparameters, hyperparameters } from "../tune/space.js";
import { openTuned, placeFor, studyNameOf } from "../tune/study.js";
import { version } from "../version.js";
import { type FormatOptions, formatOf } from "./sharedOptions.js";
import { commandOf } from "./trainOptions.js";
import { type TuneOptions, tuneCommand, tuneCommandOf } from "./tuneOptions.js";

export function addTune(program: AntorchaCommand, host: Host): void {
  tuneCommand(program).action((file: string, options: TuneOptions) => tune(file, options, host));
}

/** The seven steps, with the sixth before the third: what the trials find defines the model. */
async function tune(file: string, options: TuneOptions, host: Host): Promise<void> {
  const { files, signals } = host;
  const { json = false, quiet = false, model, seed, val, test, epochs, patience } = options;
  const { drop, categories, maxCategories } = options;
  const { delimiter, decimal, thousands, naValues, dayfirst } = options;
  checkShares(options);
  const format = formatOf(options);
  const data = prepareFile(file, options, format, files);
  if (model !== undefined) {
    const study = studyFileOf(options, host);
    checkModelOutput(model, study === null ? [file] : [file, study], options, files);
  }
  const replaced = model === undefined ? null : modelThere(model, files);
  const { name: target, task } = data.target;
  const settings: Settings = {
    ...{ target, task, val, test, seed, epochs, patience },
    ...{ drop, categories, maxCategories, table: files.sha256(file) },
    ...{ delimiter, decimal, thousands, naValues, dayfirst },
    ...{ keep: options.keep, numbers: options.numbers, dates: options.dates },
    missing: options.missing,
    dropMissingTarget: options.dropMissingTarget,
    ...{ split: options.split, time: options.time, group: options.group },
  };
  const studyName = studyNameOf(file, options.studyName);
  const command = tuneCommandOf(file, target, studyName, options);
  const tell = (lines: string) => (json || quiet ? undefined : print(host, lines));
  if (replaced !== null) tell(text.replacedText(replaced));
  tell(text.collectedText(data));
  tell(text.treatedText(data));

  logging.setVerbosity(logging.WARNING);
  const { place, temporary, remove, keep } = placeFor(options, host);
  signals.once("exit", remove);
  let study: Study | undefined;
  try {
    const opened = await openTuned(place, studyName, settings, options.heartbeat, host);
    study = opened.study;
    const { trials, workers, timeout, sampler, pruner, heartbeat } = options;
    const job = { file, format, settings, place, studyName, sampler, pruner, heartbeat };
    const bars = !json && !quiet;
    const { interrupted, seconds } = await search(
      study,
      opened.isNew,
      job,
      { trials, workers, timeout, bars, check: () => checkStillThere(model, place, temporary, host) },
      host,
    );
    const found = ranked(study).length > 0;
    if (!found && !interrupted) throw failure("E-TUNE-014", { study: studyName });
    if (found) {
      tell(tuningText(study, seconds));
      const report = await finish(study, data, settings, options, replaced, tell, host);
      const where = temporary ? null : redact(place.storage);
      if (json)
        print(host, JSON.stringify({ ...report, study: studyReport(study, where, command, seconds) }));
      else tell(continueText(temporary, command));
    }
    const kept = keptText(temporary, found ? model : undefined);
    if (interrupted) throw failure("E-TUNE-012", { trials: finishedOf(study), kept });
  } catch (error) {
    // A long search is not lost with a disk that has no room for its model.
    const isUnsaved = error instanceof AntorchaError && error.code === "E-FILE-003";
    if (temporary && isUnsaved && study !== undefined && ranked(study).length > 0) {
      await study.storage.removeSession();
      printError(host, keptStudyText(keep()));
    }
    throw error;
  } finally {
    await study?.storage.removeSession();
    signals.off("exit", remove);
    remove();
  }
}

/** Trains with the best trial's hyperparameters, evaluates, and saves. @returns what `train --json` prints of it */
async function finish(
  study: Study,
  data: PreparedTable,
  settings: Settings,
  options: TuneOptions,
  replaced: Replaced | null,
  tell: (lines: string) => void,
  host: Host,
): Promise<object> {
  const [trial] = ranked(study);
  const best = hyperparameters(trial);
  const training = trainingOf(data, best, settings);
  const { network, networkPlan, plan } = training;
  tell(text.definedText(network, networkPlan));
  tell(text.beginText(plan, null));
  return interruptible(
    host.signals,
    async (interrupt) => {
      const bars = !options.json && !options.quiet;
      const progress = trainingProgress(settings.epochs, bars ? host.err : null);
      const watcher = { epoch: progress.show, breathe: () => interrupt.breathe() };
      const result = await training.run(watcher).finally(progress.close);
      tell(text.trainedText(result, data));
      const evaluation = training.evaluate();
      tell(text.evaluationText(evaluation));
      const { tier, engine } = torch.backends;
      const command = trainCommandOf(data.file, best, plan, { ...options, ...settings });
      const made = {
        ...{ antorcha: version(), command, engine, tier, seed: settings.seed, bestEpoch: result.bestEpoch },
        ...{ study: study.studyName, trial: trial.number },
      };
      const trained = training.model(result, evaluation, made);
      const { model } = options;
      if (model !== undefined) writeModel(model, trained, host.files);
      tell(text.predictText(model));
      tell(text.againText(made));
      return trainReport(trained.spec, data, data, networkPlan, result, model, replaced);
    },
    SIGNALS,
  );
}

/** The command that trains the same network without a search. */
const trainCommandOf = (
  file: string,
  best: Hyperparameters,
  plan: TrainingPlan,
  settings: Settings & FormatOptions,
): string =>
  commandOf(
    file,
    {
      ...settings,
      ...plan,
      ...{ hidden: best.hidden, dropout: best.dropout, activation: "relu", classWeight: "none", folds: 0 },
    },
    settings.target,
  );

/** What the search needs at its end is still there. @throws E-FILE-003 (the model's folder), E-TUNE-015 (the study) */
function checkStillThere(model: string | undefined, place: Place, temporary: boolean, host: Host): void {
  if (model !== undefined) host.files.checkFolder(model);
  const study = temporary ? place.storage : fileOf(place);
  if (study !== null && !host.files.has(study)) throw failure("E-TUNE-015", { file: study });
}

const keptStudyText = (storage: string): Phrase =>
  say(
    `The study is kept: the same command with --storage ${shellWord(storage)} goes on with it.`,
    `El estudio se conserva: la misma orden con --storage ${shellWord(storage)} sigue con él.`,
  );

function keptText(temporary: boolean, model: string | undefined): Phrase {
  if (model !== undefined)
    return say(`the best model so far is in ${model}`, `el mejor modelo hasta ahora está en ${model}`);
  return temporary
    ? say("nothing was saved", "no se guardó nada")
    : say("the study keeps them", "el estudio los conserva");
}
