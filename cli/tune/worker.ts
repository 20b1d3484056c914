import { AntorchaError } from "../../src/core/errors.js";
import * as torch from "../../src/index.js";
import * as optuna from "../../src/optuna/index.js";
import { setWording } from "../../src/tabular/wording.js";
import { Files } from "../files.js";
import { prepareFile } from "../tables.js";
import { objective } from "./objective.js";
import { storageOf } from "./place.js";
import type { FromWorker, Job, ToWorker } from "./protocol.js";

/**
 * A worker process: trains one network after the other for a study, as long as the process that started it says so. It is told to stop
 * by a message, or by that process's end.
 */

class Stopped extends Error {
  override readonly name = "Stopped";
}

/** Milliseconds of work between two looks for messages. */
const BREATH = 50;

let stopping = false;
let answered: ((another: boolean) => void) | undefined;

function stop(): void {
  stopping = true;
  answered?.(false);
}

// The terminal sends Ctrl-C to all processes; who started this one decides what becomes of it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
process.on("disconnect", stop);
process.on("message", (message: ToWorker) => {
  if (message.kind === "begin") void run(message.job);
  else if (message.kind === "stop") stop();
  else answered?.(message.another);
});

function say(message: FromWorker): void {
  // The parent process may have ended: then nothing receives the message.
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}

/** Asks whether another trial may begin. */
function another(): Promise<boolean> {
  if (stopping) return Promise.resolve(false);
  return new Promise((resolve) => {
    answered = (answer) => {
      answered = undefined;
      resolve(answer && !stopping);
    };
    say({ kind: "another" });
  });
}

async function run(job: Job): Promise<void> {
  try {
    await work(job);
  } catch (error) {
    if (!(error instanceof Stopped)) {
      const code = error instanceof AntorchaError ? error.code : null;
      const text = error instanceof Error ? error.message : String(error);
      const message = code === null ? ((error as Error).stack ?? text) : text.replace(` [${code}]`, "");
      say({ kind: "failed", code, message });
      process.exitCode = 1;
    }
  } finally {
    if (process.connected) process.disconnect();
  }
}

async function work(job: Job): Promise<void> {
  setWording("flags");
  torch.setNumThreads(1); // the processors are the workers'
  optuna.logging.setVerbosity(optuna.logging.ERROR);
  const { settings } = job;
  const files = new Files(); // the process was started in the command's folder
  const table = prepareFile(job.file, settings, job.format, files);
  const storage = storageOf(job.place, { files }, job.heartbeat);
  const study = await optuna.loadStudy({
    studyName: job.studyName,
    storage,
    sampler: samplerOf(job),
    pruner: prunerOf(job),
  });
  if (!(await another())) return void (await storage.removeSession());
  let last = performance.now();
  const breathe = async () => {
    if (performance.now() - last >= BREATH) {
      await new Promise((resolve) => setImmediate(resolve));
      last = performance.now();
    }
    if (stopping) throw new Stopped();
  };
  await study.optimize(
    (trial) => {
      say({ kind: "began", trialId: trial.trialId });
      return objective(trial, table, settings, breathe);
    },
    {
      callbacks: [
        async (_, trial) => {
          say({ kind: "ended", state: trial.state });
          if (!(await another())) study.stop();
        },
      ],
    },
  );
}

function samplerOf({ sampler, samplerSeed: seed }: Job): optuna.samplers.BaseSampler {
  if (sampler === "random") return new optuna.samplers.RandomSampler({ seed });
  if (sampler === "qmc")
    return new optuna.samplers.QMCSampler({
      seed,
      warnAsynchronousSeeding: false, // unscrambled: nothing depends on the seed
      warnIndependentSampling: false, // the units of a second layer are no parameter of every trial
    });
  return new optuna.samplers.TPESampler({ seed, group: true }); // units come in groups, by the layers
}

/** Epochs that every trial may have before it is judged. */
const WARM_UP = 5;

function prunerOf({ pruner, settings }: Job): optuna.pruners.BasePruner {
  switch (pruner) {
    case "median":
      return new optuna.pruners.MedianPruner({ nWarmupSteps: WARM_UP });
    case "halving":
      return new optuna.pruners.SuccessiveHalvingPruner({ minResource: WARM_UP });
    case "hyperband":
      return new optuna.pruners.HyperbandPruner({
        minResource: Math.min(WARM_UP, settings.epochs),
        maxResource: settings.epochs,
      });
    case "none":
      return new optuna.pruners.NopPruner();
  }
}
