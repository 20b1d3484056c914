import { say } from "../../src/core/messages/language.js";
import type { FrozenTrial, Study } from "../../src/optuna/index.js";
import { tableLines, visible } from "../text.js";
import { ACCURACY, EPOCH } from "../tune/objective.js";
import { hyperparameters } from "../tune/space.js";
import { lossText, sentenceLines, step } from "./layout.js";

/** Trials in the table of the best. */
const TABLE = 10;

/** How many trials of each state a study has. */
export interface Counts {
  readonly complete: number;
  readonly pruned: number;
  readonly failed: number;
  readonly running: number;
  readonly waiting: number;
}

export function countsOf(study: Study): Counts {
  const trials = study.getTrials({ deepcopy: false });
  const count = (state: string) => trials.filter((trial) => trial.state === state).length;
  return {
    complete: count("COMPLETE"),
    pruned: count("PRUNED"),
    failed: count("FAIL"),
    running: count("RUNNING"),
    waiting: count("WAITING"),
  };
}

/** The complete trials, best first; of equals the earlier one. */
export const ranked = (study: Study): FrozenTrial[] =>
  study
    .getTrials({ deepcopy: false, states: ["COMPLETE"] })
    .sort((a, b) => (a.value as number) - (b.value as number) || a.number - b.number);

const numberText = (value: unknown, digits: number): string =>
  typeof value === "number" ? value.toFixed(digits) : "";

/** Their values and hyperparameters, in 80 columns. */
function bestLines(trials: readonly FrozenTrial[]): string[] {
  const header = [
    "trial",
    say("loss", "pérd."),
    say("acc", "exac"),
    say("layers", "capas"),
    "drop",
    "lr",
    say("batch", "lote"),
    "opt",
    say("epoch", "época"),
  ];
  const rows = trials.map((trial) => {
    const { hidden, dropout, lr, batchSize, optimizer } = hyperparameters(trial);
    return [
      `${trial.number}`,
      lossText(trial.value as number),
      numberText(trial.userAttrs[ACCURACY], 3),
      hidden.join(","),
      dropout.toFixed(2),
      lr.toPrecision(2),
      `${batchSize}`,
      optimizer,
      String(trial.userAttrs[EPOCH] ?? ""),
    ];
  });
  return tableLines([header, ...rows]);
}

/** Step 6 as it is printed: what was tried, and the table of the best. */
export function tuningText(study: Study, seconds: number): string {
  const { complete, pruned, failed } = countsOf(study);
  const others =
    (pruned > 0 ? say(`, ${pruned} pruned`, `, ${pruned} podados`) : "") +
    (failed > 0 ? say(`, ${failed} failed`, `, ${failed} fallidos`) : "");
  const name = visible(study.studyName);
  return step(6, [
    ...sentenceLines(
      say(
        `study '${name}': ${complete} complete${others}; ${seconds.toFixed(1)} s`,
        `estudio '${name}': ${complete} completos${others}; ${seconds.toFixed(1)} s`,
      ),
    ),
    "",
    ...bestLines(ranked(study).slice(0, TABLE)),
    "",
  ]);
}

/** How to go on. */
export function continueText(temporary: boolean, command: string): string {
  const words = temporary
    ? say(
        "The search once more (add --storage sqlite:///study.db to keep the trials, and to go on)",
        "La búsqueda otra vez (añade --storage sqlite:///study.db para guardar los trials y seguir)",
      )
    : say(
        "To go on with this study, also from another machine, with more --trials",
        "Para seguir con este estudio, también desde otra máquina, con más --trials",
      );
  return `\n${words}:\n${command}`;
}

/** A trial as `--json` has it. */
export const trialReport = ({ number, value, params, userAttrs }: FrozenTrial) => ({
  number,
  value,
  params,
  userAttrs,
});

/** What `antorcha tune --json` says of the study: names are added, never changed. */
export function studyReport(study: Study, place: string | null, command: string, seconds: number): object {
  const best = ranked(study);
  return {
    name: study.studyName,
    storage: place,
    command,
    direction: study.direction,
    trials: countsOf(study),
    seconds,
    best: best.length === 0 ? null : trialReport(best[0]),
    top: best.slice(0, TABLE).map(trialReport),
  };
}
