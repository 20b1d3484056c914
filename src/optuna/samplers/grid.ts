import { show, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { compareText } from "../../text/compare.js";
import { repr } from "../../text/repr.js";
import {
  type CategoricalChoice,
  choicesEqual,
  type Distribution,
  type ParamValue,
} from "../distributions.js";
import { logger } from "../logging.js";
import { failure, warn } from "../messages.js";
import { recordBeside } from "../parameters.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { isFinished, type TrialState } from "../trial/state.js";
import { BaseSampler } from "./base.js";
import { LazyRandomState, seed } from "./lazyRandomState.js";
import { PythonSet } from "./pythonSet.js";

/** The values to try of each parameter. */
export type GridSearchSpace = Readonly<Record<string, readonly CategoricalChoice[]>>;

/** Options of `GridSampler`. */
export interface GridSamplerOptions {
  /** The values to try of each parameter. */
  readonly searchSpace: GridSearchSpace;
  /** The order in which the points of the grid are tried (default 0). Workers should share it. */
  readonly seed?: number | null;
}

const GRID = signature<GridSamplerOptions>("GridSampler", {
  searchSpace: parameter(REQUIRED, recordBeside("searchSpace")),
  seed,
});

/** All combinations, the last parameter turning fastest. */
function product(values: readonly (readonly CategoricalChoice[])[]): CategoricalChoice[][] {
  return values.reduce<CategoricalChoice[][]>(
    (rows, choices) => rows.flatMap((row) => choices.map((choice) => [...row, choice])),
    [[]],
  );
}

/**
 * Tries every combination of the given values once, in a shuffled order, and then stops the study.
 *
 * `new GridSampler({ x: [-50, 0, 50], y: [-99, 0, 99] })`: the objective suggests `x` and `y` as it likes; the values come from the grid
 * even where the distribution's steps or range differ (W-OPTUNA-004).
 *
 * Workers that run at the same time may try a point twice. With `enqueueTrial`, all parameters must be given.
 *
 * @example
 * const study = optuna.createStudy({ sampler: new optuna.samplers.GridSampler({ x: [-50, 0, 50], y: [-99, 0, 99] }) });
 * study.optimize((trial) => trial.suggestInt("x", -100, 100) ** 2 + trial.suggestInt("y", -100, 100) ** 2);
 * study.trials.length; // 9
 * study.bestParams.x; // 0
 */
export class GridSampler extends BaseSampler {
  private readonly searchSpace: Record<string, readonly CategoricalChoice[]> = {};
  private readonly names: readonly string[];
  private readonly grid: CategoricalChoice[][];
  private readonly random: LazyRandomState;
  /** The grid point of a finished trial, as far as it belongs to this grid. Finished trials never change. */
  private readonly points = new WeakMap<FrozenTrial, number | undefined>();

  constructor(
    ...args: Called<
      [searchSpace: GridSearchSpace, seed?: number | null],
      GridSamplerOptions,
      ["searchSpace", "seed"]
    >
  ) {
    super();
    const { searchSpace, seed } = GRID.read(args);
    this.names = Object.keys(searchSpace).sort(compareText);
    for (const name of this.names) {
      const values = searchSpace[name];
      if (!Array.isArray(values)) {
        throw wrong("GridSampler", name, say("an array of values", "un array de valores"), values);
      }
      for (const value of values as readonly unknown[]) {
        if (value === null || ["string", "number", "boolean"].includes(typeof value)) continue;
        warn("W-OPTUNA-101", { name, value: show(value) }, name);
      }
      this.searchSpace[name] = [...values];
    }
    this.grid = product(this.names.map((name) => this.searchSpace[name]));
    this.random = new LazyRandomState(seed ?? 0);
    this.random.rng.shuffle(this.grid);
  }

  override reseedRng(): void {
    this.random.rng.seed();
  }

  /** Chooses the trial's point of the grid; its number stands in the trial's system attributes. */
  override beforeTrial(study: StudyView, trial: FrozenTrial): void {
    // Trials that were enqueued, or are tried again after their worker died, have their values.
    if ("grid_id" in trial.systemAttrs || "fixed_params" in trial.systemAttrs) return;
    let point = trial.number;
    if (!(point >= 0 && point < this.grid.length)) {
      let left = this.unvisited(study);
      if (left.length === 0) {
        logger.warning(
          "`GridSampler` is re-evaluating a configuration because the grid has been exhausted. This may happen due to a timing issue " +
            "during distributed optimization or when re-running optimizations on already finished studies.",
        );
        left = this.grid.map((_, i) => i);
      }
      // At random, so that workers seldom take the same.
      point = this.random.rng.choice(left) as number;
    }
    study.setTrialSystemAttr(trial.trialId, "search_space", this.searchSpace);
    study.setTrialSystemAttr(trial.trialId, "grid_id", point);
  }

  /** @throws E-OPTUNA-101 in an enqueued trial that lacks the parameter, E-OPTUNA-102 outside of the grid */
  sampleIndependent(
    study: StudyView,
    trial: FrozenTrial,
    name: string,
    distribution: Distribution,
  ): ParamValue {
    const point = trial.systemAttrs.grid_id ?? study.getTrial(trial.trialId).systemAttrs.grid_id;
    if (typeof point !== "number") throw failure("E-OPTUNA-101", { name });
    const column = this.names.indexOf(name);
    if (column < 0) throw failure("E-OPTUNA-102", { name, known: this.names });
    const value = this.grid[point][column];
    if (!distribution.contains(distribution.toInternalRepr(value))) {
      const text = String(distribution);
      warn("W-OPTUNA-004", { value: repr(value), name, distribution: text }, `${name} ${text}`);
    }
    return value;
  }

  override afterTrial(
    study: StudyView,
    trial: FrozenTrial,
    _state: TrialState,
    _values: readonly number[] | null,
  ): void {
    const { open, count } = this.openPoints(study);
    if (count === 0) study.stop();
    else if (count === 1) {
      const own = study.getTrial(trial.trialId).systemAttrs.grid_id;
      if (typeof own === "number" && open[own] === 1) study.stop();
    }
  }

  /** Has every point of the grid been tried? */
  isExhausted(study: StudyView): boolean {
    return this.openPoints(study).count === 0;
  }

  /** Marks the points that no trial has; when all are taken, those whose trials are still running. */
  private openPoints(study: StudyView): {
    open: Uint8Array;
    count: number;
    visited: number[];
    running: number[];
  } {
    const open = new Uint8Array(this.grid.length).fill(1);
    const visited: number[] = [];
    const running: number[] = [];
    for (const trial of study.getTrials({ deepcopy: false, useCache: false })) {
      const point = this.pointOf(trial);
      if (point === undefined) continue;
      if (isFinished(trial.state)) visited.push(point);
      else if (trial.state === "RUNNING") running.push(point);
    }
    for (const point of visited) open[point] = 0;
    const unfinished = open.slice();
    for (const point of running) open[point] = 0;
    const ones = (marks: Uint8Array) => marks.reduce((sum, mark) => sum + mark, 0);
    const count = ones(open);
    return count > 0
      ? { open, count, visited, running }
      : { open: unfinished, count: ones(unfinished), visited, running: [] };
  }

  /** The open points in the order in which Python's set difference lists them. */
  private unvisited(study: StudyView): number[] {
    const { visited, running } = this.openPoints(study);
    const all = new PythonSet(this.grid.keys());
    return [...all.minus(new PythonSet(visited)).minus(new PythonSet(running))];
  }

  private pointOf(trial: FrozenTrial): number | undefined {
    if (this.points.has(trial)) return this.points.get(trial);
    const { grid_id: point, search_space: space } = trial.systemAttrs;
    const own = typeof point === "number" && this.isSameSpace(space) ? point : undefined;
    if (isFinished(trial.state)) this.points.set(trial, own);
    return own;
  }

  private isSameSpace(space: unknown): boolean {
    if (space === null || typeof space !== "object") return false;
    const other = space as GridSearchSpace;
    return (
      Object.keys(other).length === this.names.length &&
      this.names.every((name) => {
        const [ours, theirs] = [this.searchSpace[name], other[name]];
        return theirs?.length === ours.length && ours.every((value, i) => choicesEqual(value, theirs[i]));
      })
    );
  }
}
