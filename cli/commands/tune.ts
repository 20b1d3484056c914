import { say } from "../../src/core/messages/language.js";
import * as torch from "../../src/index.js";
import { logging, type Study } from "../../src/optuna/index.js";
import { redact } from "../../src/optuna/storages/rdb/url.js";
import type { AntorchaCommand } from "../command.js";
import { checkReplaces, checkWritable, readWhole } from "../files.js";
import { interruptible } from "../interrupt.js";
import { type Collected, collect } from "../job/collect.js";
import { buildNetwork } from "../job/define.js";
import { evaluate } from "../job/evaluate.js";
import { saveModel } from "../job/modelFile.js";
import { checkShares } from "../job/split.js";
import { type Treated, treat } from "../job/treat.js";
import { failure } from "../messages.js";
import { evaluationText } from "../report/evaluation.js";
import { trainingReport } from "../report/json.js";
import { trainingProgress } from "../report/progress.js";
import * as text from "../report/training.js";
import { continueText, ranked, studyReport, tuningText } from "../report/tuning.js";
import { trainWith } from "../tune/objective.js";
import type { Settings } from "../tune/protocol.js";
import { finishedOf, search } from "../tune/search.js";
import { type Hyperparameters, hyperparameters } from "../tune/space.js";
import { checksum, openTuned, placeFor, studyNameOf } from "../tune/study.js";
import { version } from "../version.js";
import { type TuneOptions, tuneCommand, tuneCommandOf } from "./tuneOptions.js";

export function addTune(program: AntorchaCommand): void {
  tuneCommand(program).action(tune);
}

/** What is known before the trials. */
interface Work {
  readonly collected: Collected;
  readonly treated: Treated;
  readonly settings: Settings;
  readonly options: TuneOptions;
  /** The command that goes on with the study. */
  readonly command: string;
  readonly print: (lines: string) => void;
}

/** The seven steps, with the sixth before the third: what the trials find defines the model. */
async function tune(file: string, options: TuneOptions): Promise<void> {
  const { json = false, quiet = false, model, seed, val, test, epochs, patience } = options;
  checkShares(options);
  const collected = collect(file, options.target);
  if (model !== undefined) {
    checkReplaces(model, file);
    checkWritable(model);
  }
  const { target } = collected;
  const treated = treat(collected, options);
  const settings = { target, val, test, seed, epochs, patience, table: checksum(readWhole(file)) };
  const studyName = studyNameOf(file, options.studyName);
  const command = tuneCommandOf(file, target, studyName, options);
  const print = (lines: string) => (json || quiet ? undefined : console.log(lines));
  print(text.collectedText(collected, treated.classes));
  print(text.treatedText(treated, seed));

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
      const report = await finish(study, { collected, treated, settings, options, command, print });
      const where = temporary ? null : redact(place.storage);
      if (json) console.log(JSON.stringify({ ...report, study: studyReport(study, where, seconds) }));
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
  { collected, treated, settings, options, command, print }: Work,
): Promise<object> {
  const { target, features } = collected;
  const { classes, scaler } = treated;
  const [trial] = ranked(study);
  const best = hyperparameters(trial);
  print(
    text.definedText(
      buildNetwork(features.length, best.hidden, classes.length),
      features.length,
      best.hidden,
      classes.length,
    ),
  );
  print(text.beginText({ ...settings, ...best }));
  return interruptible(async (interrupt) => {
    const bars = !options.json && !options.quiet;
    const progress = trainingProgress(settings.epochs, bars ? process.stderr : null);
    const watcher = { epoch: progress.show, breathe: () => interrupt.breathe() };
    const trained = await trainWith(treated, best, settings, watcher).finally(progress.close);
    const { result } = trained;
    print(text.trainedText(result));
    const network = withoutDropout(trained.network, features.length, best, classes.length);
    const evaluation = treated.test === null ? null : evaluate(network, treated.test, classes);
    print(evaluationText(evaluation));
    const made = {
      antorcha: version(),
      command,
      engine: torch.backends.engine,
      seed: settings.seed,
      bestEpoch: result.bestEpoch,
      testAccuracy: evaluation?.accuracy ?? null,
      study: study.studyName,
      trial: trial.number,
      dropout: best.dropout,
    };
    const { model } = options;
    const { hidden } = best;
    if (model !== undefined) saveModel(model, { target, features, classes, scaler, hidden, made }, network);
    print(text.predictText(model));
    return trainingReport(made, collected, treated, hidden, result, evaluation, model);
  });
}

/** The network that predicts: the same parameters, and no dropout, which only training needs. */
function withoutDropout(
  trained: torch.nn.Module,
  inputs: number,
  { hidden }: Hyperparameters,
  outputs: number,
): torch.nn.Sequential {
  const network = buildNetwork(inputs, hidden, outputs);
  network.loadStateDict(trained.stateDict());
  network.eval();
  return network;
}

function keptText(temporary: boolean, model: string | undefined): string {
  if (model !== undefined)
    return say(`the best model so far is in ${model}`, `el mejor modelo hasta ahora está en ${model}`);
  return temporary
    ? say("nothing was saved", "no se guardó nada")
    : say("the study keeps them", "el estudio los conserva");
}
