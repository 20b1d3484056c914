import { pairwiseSum } from "../../numeric/sums.js";
import type { RandomState } from "../../random/numpy/index.js";
import { decimalRange } from "../../text/decimal.js";
import { CategoricalDistribution, type Distribution, FloatDistribution } from "../distributions.js";
import { failure } from "../messages.js";

/** The values of one parameter that brute force tries, all internal: from low to high in steps. */
export interface Choices {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly step: number | null;
  readonly whole: boolean;
}

/** A suggested parameter and the internal value that a trial took. */
export interface Step {
  readonly choices: Choices;
  readonly value: number;
}

/** What brute force tries of a parameter. */
export function choicesOf(name: string, distribution: Distribution): Choices {
  if (distribution instanceof CategoricalDistribution) {
    return { name, low: 0, high: distribution.choices.length - 1, step: 1, whole: true };
  }
  const { low, high, step } = distribution;
  return { name, low, high, step, whole: !(distribution instanceof FloatDistribution) };
}

const KEPT_RANGES = 64;
const ranges = new Map<string, number[]>();

/** Decimals are slow, and every node of a parameter has the same values. */
function realCandidates(low: number, high: number, step: number): number[] {
  const key = `${low} ${high} ${step}`;
  let values = ranges.get(key);
  if (values === undefined) {
    values = decimalRange(low, high, step);
    if (ranges.size >= KEPT_RANGES) ranges.clear();
    ranges.set(key, values);
  }
  return values;
}

/** All values of a parameter. @throws E-OPTUNA-103 for a real parameter without steps */
export function candidatesOf({ name, low, high, step, whole }: Choices): readonly number[] {
  if (low === high) return [low];
  if (step === null) throw failure("E-OPTUNA-103", { name });
  if (!whole) return realCandidates(low, high, step);
  const values: number[] = [];
  for (let value = low; value <= high; value += step) values.push(value);
  return values;
}

const text = (choices: Choices | undefined): string =>
  choices === undefined ? "nothing more" : `'${choices.name}' from [${candidatesOf(choices).join(", ")}]`;

/** How much of a flat choice between the branches is mixed into the choice by the number of untried leaves. */
const FLAT_SHARE = 0.5;

/**
 * The search space as a tree, as far as trials have shown it: an inner node is a parameter, its children are the parameter's values, and
 * the end of a path is a trial's whole set of parameters. A node without children is *untried* (no trial has been there, or one that is
 * running has, and what it will suggest next is not known); with no children left to have, it is the end of a finished trial.
 */
export class TreeNode {
  private choices: Choices | undefined;
  /** By internal value, in rising order; a value's node is undefined until a trial takes it. Undefined while untried. */
  private children: Map<number, TreeNode | undefined> | undefined;
  private running = false;

  /** Gives the node its parameter. @throws E-OPTUNA-104 when it has another */
  expand(choices: Choices): void {
    if (this.children === undefined) {
      this.choices = choices;
      this.children = new Map(candidatesOf(choices).map((value) => [value, undefined]));
    } else this.checkSame(choices);
  }

  private checkSame(choices: Choices | undefined): void {
    const own = this.choices;
    const same =
      own?.name === choices?.name &&
      own?.low === choices?.low &&
      own?.high === choices?.high &&
      own?.step === choices?.step;
    if (!same) throw failure("E-OPTUNA-104", { before: text(own), now: text(choices) });
  }

  setRunning(): void {
    this.running = true;
  }

  /** Nothing is suggested after this node. @throws E-OPTUNA-104 when another trial suggested something there */
  setLeaf(): void {
    if (this.children !== undefined) this.checkSame(undefined);
    this.children = new Map();
  }

  /** Adds what a trial suggested; the node at the end, or undefined when a value is not among the choices. */
  addPath(path: readonly Step[]): TreeNode | undefined {
    let node: TreeNode = this;
    const rest = [...path];
    while (rest.length > 0) {
      // Names that look like whole numbers come first in a trial's record, whenever they were suggested: the tree knows better.
      const own = rest.findIndex(({ choices }) => choices.name === node.choices?.name);
      const [{ choices, value }] = rest.splice(Math.max(own, 0), 1);
      node.expand(choices);
      const children = node.children as Map<number, TreeNode | undefined>;
      if (!children.has(value)) return undefined;
      let next = children.get(value);
      if (next === undefined) {
        next = new TreeNode();
        children.set(value, next);
      }
      node = next;
    }
    return node;
  }

  /** How many untried ends there are below; those of running trials count unless they are excluded. */
  countUntried(excludeRunning: boolean): number {
    if (this.children === undefined) return excludeRunning && this.running ? 0 : 1;
    let count = 0;
    for (const child of this.children.values()) count += child?.countUntried(excludeRunning) ?? 1;
    return count;
  }

  hasUntried(excludeRunning: boolean): boolean {
    if (this.children === undefined) return !excludeRunning || !this.running;
    for (const child of this.children.values()) if (child?.hasUntried(excludeRunning) ?? true) return true;
    return false;
  }

  /**
   * Draws a value: half by the number of untried ends below each, half flat over those that have any; where it can, none that a running
   * trial ends in.
   */
  sampleChild(random: RandomState, excludeRunning: boolean): number {
    const children = this.children as Map<number, TreeNode | undefined>;
    const nodes = [...children.values()];
    const counts = Float64Array.from(nodes, (child) => child?.countUntried(excludeRunning) ?? 1);
    const flat = counts.map((count) => (count > 0 ? 1 : 0));
    const [all, open] = [pairwiseSum(counts), pairwiseSum(flat)];
    const weights = counts.map(
      (count, i) => (1 - FLAT_SHARE) * (count / all) + FLAT_SHARE * (flat[i] / open),
    );
    const isRunning = nodes.map((child) => child?.running ?? false);
    if (weights.some((weight, i) => weight > 0 && !isRunning[i])) {
      for (let i = 0; i < weights.length; i++) if (isRunning[i]) weights[i] = 0;
    }
    const sum = pairwiseSum(weights);
    return random.choice([...children.keys()], undefined, { p: weights.map((weight) => weight / sum) });
  }
}
