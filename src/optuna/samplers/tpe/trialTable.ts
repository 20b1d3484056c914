import { constraintsOf } from "../../constraints.js";
import type { Distribution } from "../../distributions.js";
import { SeenTrials } from "../../searchSpace/seen.js";
import type { StudyDirection } from "../../study/direction.js";
import { valuesOf } from "../../study/valuesOf.js";
import type { FrozenTrial } from "../../trial/frozen.js";
import { ParameterColumn } from "./observations.js";
import { type ScoredTrial, type Split, splitTrials } from "./split.js";

/** How much a trial breaks its constraints: the sum of those above 0. */
function violation(trial: FrozenTrial): number {
  let sum = 0;
  for (const value of constraintsOf(trial.systemAttrs).values()) if (value > 0) sum += value;
  return sum;
}

/** The last report as a sort key, best first: the furthest step, then the value; trials without reports come last. */
function prunedScore(trial: FrozenTrial, direction: StudyDirection): [number, number] {
  const step = trial.lastStep;
  if (step === null) return [1, 0];
  const value = trial.intermediateValues.get(step) as number;
  if (Number.isNaN(value)) return [-step, Infinity];
  return [-step, direction === "maximize" ? -value : value];
}

function score(trial: FrozenTrial, directions: readonly StudyDirection[]): ScoredTrial {
  const broken = violation(trial);
  if (broken > 0) return { kind: "infeasible", losses: [broken] };
  if (trial.state === "PRUNED") return { kind: "pruned", losses: prunedScore(trial, directions[0]) };
  const losses = valuesOf(trial, directions.length).map((v, i) => (directions[i] === "maximize" ? -v : v));
  return { kind: "complete", losses };
}

/**
 * What TPE knows of a study's finished trials (complete and pruned). A finished trial never changes, so each is read once: a row here, in
 * the order in which they finished, with its parameters in columns.
 */
export class TrialTable {
  private readonly seen = new SeenTrials();
  private trials: FrozenTrial[] = [];
  private scores: ScoredTrial[] = [];
  /** The rows by trial number. */
  private rows: number[] = [];
  private columns = new Map<string, ParameterColumn>();
  private lastSplit: { nBelow: number; split: Split } | undefined;

  /** How many trials there are. */
  get size(): number {
    return this.trials.length;
  }

  /** @param trials all finished trials of the study by number */
  update(trials: readonly FrozenTrial[], directions: readonly StudyDirection[]): void {
    const { added, restart } = this.seen.update(trials);
    if (restart) {
      this.trials = [];
      this.scores = [];
      this.rows = [];
      this.columns = new Map();
    }
    if (restart || added.length > 0) this.lastSplit = undefined;
    for (const trial of added) {
      const row = this.trials.push(trial) - 1;
      this.scores.push(score(trial, directions));
      let i = this.rows.length;
      while (i > 0 && this.trials[this.rows[i - 1]].number > trial.number) i--;
      this.rows.splice(i, 0, row);
    }
  }

  /** The column of a parameter, up to date. */
  column(name: string, distribution: Distribution): ParameterColumn {
    let column = this.columns.get(name);
    if (column === undefined || !column.fits(distribution)) {
      column = new ParameterColumn(name, distribution);
      this.columns.set(name, column);
    }
    column.update(this.trials);
    return column;
  }

  /** The rows of the `nBelow` best trials and those of the others, each by trial number. */
  split(nBelow: number, severalObjectives: boolean): Split {
    if (this.lastSplit?.nBelow !== nBelow) {
      const split = splitTrials(this.rows, this.scores, nBelow, severalObjectives);
      this.lastSplit = { nBelow, split };
    }
    return this.lastSplit.split;
  }

  /** How many of these rows (by trial number) have a smaller number. */
  countBefore(rows: Int32Array, number: number): number {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.trials[rows[middle]].number < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
