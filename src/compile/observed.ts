import { enableGrad, isGradEnabled, noGrad } from "../autograd/mode.js";
import { type Phrase, say } from "../core/messages/language.js";
import type { Engine, Storage } from "../engine/engine.js";
import { Recorder } from "../engine/recording/recorder.js";
import { Module } from "../nn/module.js";
import { currentEngine, setEngine } from "../tensor/currentEngine.js";
import { AccumulateGrad, Handle } from "../tensor/handle.js";
import { type Recording, recordWith, unrecorded } from "../tensor/recording.js";
import { ModuleState } from "./guards.js";

/** What was seen while a function ran. */
export class Observed implements Recording {
  readonly engine: Engine;
  readonly recorder: Recorder;
  /** Why it cannot be played again; the first reason. */
  refused: Phrase | null = null;
  /** Whether a backward ran: results are then values alone. */
  backward = false;
  private readonly states = new Map<Module, ModuleState>();
  /** The `grad` of leaves that was looked at before the function changed it. */
  readonly before = new Map<Handle, Handle | null>();
  /** Storages that the record hands out: gradients, and what the caller adds. */
  readonly kept = new Set<Storage>();
  /** Gradients that have changed since the last time that code of the host ran. */
  private readonly changed = new Set<Handle>();
  private readonly told = new Set<Handle>();

  /** @param own the memory of the arguments */
  constructor(own: ReadonlySet<Storage>) {
    this.engine = currentEngine();
    this.recorder = new Recorder(this.engine, own, (why) => this.refuse(REASONS[why]()));
  }

  /** Runs `fn`, and watches it. */
  run<T>(fn: () => T): T {
    setEngine(this.recorder);
    try {
      return recordWith(this, fn);
    } finally {
      setEngine(this.engine);
    }
  }

  refuse(why: Phrase): void {
    this.refused ??= why;
  }

  called(module: object): void {
    if (module instanceof Module && !this.states.has(module))
      this.states.set(module, new ModuleState(module));
  }

  live(name: string, run: () => void): void {
    this.settleGradients();
    const mode = isGradEnabled() ? enableGrad : noGrad;
    const again = () => mode(run);
    this.recorder.live(name, again);
    this.aside(again);
  }

  aside<T>(run: () => T): T {
    setEngine(this.engine);
    try {
      return unrecorded(run);
    } finally {
      setEngine(this.recorder);
    }
  }

  looksAtGradient(leaf: object): void {
    if (!(leaf instanceof Handle)) return;
    if (!this.told.has(leaf) && !this.before.has(leaf)) this.before.set(leaf, leaf.gradient);
  }

  hasGradient(leaf: object): void {
    if (!(leaf instanceof Handle)) return;
    this.told.add(leaf);
    this.changed.add(leaf);
  }

  walked(): void {
    this.backward = true;
  }

  /** Notes that the record hands out this tensor. */
  keep({ storage }: Handle): void {
    this.kept.add(storage);
  }

  /** Notes that leaves have the gradients of now from here on. */
  settleGradients(): void {
    const now = Array.from(this.changed, (leaf) => ({ leaf, gradient: leaf.gradient }));
    this.changed.clear();
    if (now.length === 0) return;
    for (const { gradient } of now) if (gradient !== null) this.kept.add(gradient.storage);
    const settle = () => {
      for (let i = 0; i < now.length; i++) {
        const { leaf, gradient } = now[i];
        leaf.gradient = gradient;
        // The record owns its memory: nobody frees it.
        if (leaf.edge instanceof AccumulateGrad) leaf.edge.gradientSeen = true;
      }
    };
    settle();
    this.recorder.live("gradients", settle);
  }

  /** The modules that were called, in that order, as they were before. */
  get modules(): readonly ModuleState[] {
    return [...this.states.values()];
  }

  /** The tensors from outside that were handed to the engine as they are. */
  outside(): Handle[] {
    const found: Handle[] = [];
    for (const [view, storage] of this.recorder.seen) {
      if (view instanceof Handle && view.base === null && view.storage === storage) found.push(view);
    }
    return found;
  }

  /** Whether no module has changed its fields while it was called: the next call would see others. */
  isStable(): boolean {
    return this.modules.every((state) => state.holds());
  }
}

const REASONS = {
  read: () =>
    say(
      "it reads values of a tensor (item(), numpy(), a condition), which may decide what happens next",
      "lee valores de un tensor (item(), numpy(), una condición), que pueden decidir lo que sigue",
    ),
  write: () =>
    say(
      "it makes a tensor of values of JavaScript: make it outside, or pass it as an argument",
      "crea un tensor con valores de JavaScript: créalo fuera o pásalo como argumento",
    ),
};
