import type { Engine, Prepared } from "../engine.js";
import { prepare } from "../engines/wasmPrepared.js";
import type { EngineStep, GuardStep, LiveStep, Step } from "./step.js";

/**
 * Recorded steps that can be run again, as often as wanted: no tensor, no tape, no allocation. Calls that follow one another
 * are handed to the engine as one, where it can make them ready in advance.
 */
export class Program {
  readonly engine: Engine;
  private readonly parts: readonly (Prepared | GuardStep | LiveStep)[];

  constructor(engine: Engine, steps: readonly Step[]) {
    this.engine = engine;
    const parts: (Prepared | GuardStep | LiveStep)[] = [];
    let calls: EngineStep[] = [];
    const close = () => {
      if (calls.length > 0) parts.push(prepare(engine, calls));
      calls = [];
    };
    for (const step of steps) {
      if (step.kind === "call") calls.push(step);
      else {
        close();
        parts.push(step);
      }
    }
    close();
    this.parts = parts;
  }

  /** Runs all steps. False where a question about values had another answer than in the recording: then nothing that others see has been changed. */
  run(): boolean {
    const { parts } = this;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      if (!("kind" in part) || part.kind === "live") part.run();
      else if (!part.holds(this.engine, part.view)) return false;
    }
    return true;
  }
}
