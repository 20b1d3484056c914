import { type Phrase, say } from "../core/messages/language.js";
import { currentEngine } from "../tensor/currentEngine.js";
import { copy_ } from "../tensor/methods/inplace.js";
import { recording } from "../tensor/recording.js";
import type { Tensor } from "../tensor/tensor.js";
import { recordBackward } from "./differentiable.js";
import { Entry, Inputs } from "./entry.js";
import { failure, warn } from "./messages.js";
import { Observed } from "./observed.js";
import { patternOf, withTensors } from "./pattern.js";
import type { Overwriter } from "./result.js";

/** Records of one function before it is given up: PyTorch's limit of recompilations. */
const MOST_RECORDS = 8;

/** A function that is recorded when it is called, and played from then on. */
export class Compiled implements Overwriter {
  readonly name: string;
  turn = 0;
  /** The records, the one that was played last first. */
  private entries: Entry[] = [];
  private attempts = 0;
  private refused = false;
  private readonly fn: (...args: unknown[]) => unknown;
  private readonly fullgraph: boolean;

  constructor(fn: (...args: unknown[]) => unknown, name: string, fullgraph: boolean) {
    this.fn = fn;
    this.name = name;
    this.fullgraph = fullgraph;
  }

  call(args: unknown[]): unknown {
    // Within another record, this function is a part of it.
    if (this.refused || recording() !== null) return this.fn(...args);
    const entry = this.entryFor(args);
    if (entry === null) return this.record(args);
    return entry.play() ? entry.results(args) : this.fn(...args);
  }

  /** The record that was made or played last, as text; none yet: an empty one. */
  graph(): string {
    return this.entries.length === 0 ? "graph():" : this.entries[0].graph();
  }

  private entryFor(args: readonly unknown[]): Entry | null {
    const { entries } = this;
    for (let i = 0; i < entries.length; i++) {
      if (!entries[i].holds(args)) continue;
      if (i > 0) entries.unshift(...entries.splice(i, 1));
      return entries[0];
    }
    return null;
  }

  /** Runs the function itself, and makes a record of it where that is possible. */
  private record(args: unknown[]): unknown {
    const tensors: Tensor[] = [];
    const pattern = patternOf(args, tensors);
    const inputs = new Inputs(currentEngine(), pattern, tensors);
    const views = inputs.slots.map(({ view }) => view);
    const storages = new Set(views.map(({ storage }) => storage));
    const observed = new Observed(storages);
    const versions = views.map(({ version }) => version);
    let next = 0;
    const placed = withTensors(args, () => views[next++]) as unknown[];
    const result = observed.run(() => this.fn(...placed));
    observed.settleGradients();

    // What the function did to its arguments, it did to copies.
    views.forEach((view, i) => {
      if (view.version === versions[i]) return;
      observed.refuse(say("it changes an argument in place", "cambia un argumento en su sitio"));
      copy_(tensors[i].data, view);
    });
    if (observed.backward && views.some((view) => view.requiresGrad))
      observed.refuse(say("an argument requires a gradient", "un argumento requiere gradiente"));
    const results: Tensor[] = [];
    patternOf(result, results);
    if (results.some((x) => storages.has(x.storage) && !views.includes(x)))
      observed.refuse(say("it gives a view of an argument", "devuelve una vista de un argumento"));

    const forward = observed.recorder.length;
    for (const x of results) observed.keep(x);
    const roots = observed.backward ? [] : results.filter((x) => x.requiresGrad && !x.isLeaf);
    if (observed.refused === null && ++this.attempts > MOST_RECORDS) observed.refuse(tooOften());
    if (observed.refused !== null) {
      this.giveUp(observed.refused);
      return eager(result, views, tensors);
    }
    // A module that changed its fields: the next call will see others, and is recorded anew.
    if (!observed.isStable()) return eager(result, views, tensors);
    const backward = roots.length === 0 ? null : recordBackward(observed, roots, views);
    const entry = new Entry(this, inputs, observed, result, forward, backward);
    this.entries.unshift(entry);
    this.turn++;
    return entry.results(args);
  }

  private giveUp(reason: Phrase): void {
    const { name } = this;
    if (this.fullgraph) throw failure("E-COMPILE-001", { name, reason });
    this.refused = true;
    this.entries = [];
    warn("W-COMPILE-001", { name, reason }, name);
  }
}

/** A result as the function itself gives it: with the arguments, not with the copies that it was called with. */
const eager = (result: unknown, views: readonly Tensor[], tensors: readonly Tensor[]): unknown =>
  withTensors(result, (x) => tensors[views.indexOf(x)] ?? x);

const tooOften = (): Phrase =>
  say(
    `it was recorded ${MOST_RECORDS} times, each time for other shapes, modes, numbers or fields`,
    `se grabó ${MOST_RECORDS} veces, cada vez para otras formas, modos, números o campos`,
  );
