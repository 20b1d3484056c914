import { describe, expect, test } from "vitest";
import { FloatDistribution, IntDistribution } from "../../../src/optuna/distributions.js";
import { TrialPruned } from "../../../src/optuna/exceptions.js";
import { NopPruner } from "../../../src/optuna/pruners/nop.js";
import { RandomSampler } from "../../../src/optuna/samplers/random.js";
import { MaxTrialsCallback, RetryFailedTrialCallback } from "../../../src/optuna/study/callbacks.js";
import { createStudy, loadStudy } from "../../../src/optuna/study/create.js";
import type { Study } from "../../../src/optuna/study/study.js";
import type { Trial } from "../../../src/optuna/trial/trial.js";
import { ones, zeros } from "../../../src/tensor/index.js";
import { lateStorage, PulsingStorage } from "../support/lateStorage.js";
import { listen } from "../support/quiet.js";

const heard = listen();
const later = (ms = 1) => new Promise((resolve) => setTimeout(resolve, ms));
const codes = () => heard.warned.map(({ code }) => code);

test("a forgotten await is told as such", async () => {
  const study = createStudy();
  const running = study.optimize(async () => later().then(() => 1), { nTrials: 1 });
  expect(() => study.bestValue).toThrow(/await study\.optimize.*E-OPTUNA-026/);
  await running;
  expect(study.bestValue).toBe(1);
});

describe("a synchronous objective over a synchronous storage", () => {
  test("is done when the call returns, without a promise", () => {
    const study = createStudy();
    const done = study.optimize((trial) => trial.suggestFloat("x", -1, 1) ** 2, { nTrials: 20 });
    expect(done).toBeUndefined();
    expect(study.trials.length).toBe(20);
    expect(study.bestValue).toBe(Math.min(...study.trials.map((t) => t.value!)));
    expect(study.bestParams.x).toBe(study.bestTrial.params.x);
  });

  test("throws what the objective throws, after the trial has failed", () => {
    const study = createStudy();
    const boom = () => {
      throw new TypeError("boom");
    };
    expect(() => study.optimize(boom, { nTrials: 3 })).toThrow("boom");
    expect(study.trials.map((t) => t.state)).toEqual(["FAIL"]);
    expect(() => study.optimize(boom, { nTrials: 1, catch: RangeError })).toThrow("boom");
    study.optimize(boom, { nTrials: 3, catch: [RangeError, TypeError] });
    expect(study.trials.length).toBe(5);
    expect(heard.logged.some(({ message }) => message.includes("optimize.test.ts"))).toBe(true);
  });

  test("fails a trial whose objective returns no number, whatever it is, and goes on", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const returned: unknown[] = [
      ...[
        null,
        undefined,
        "abc",
        [1, 2],
        [],
        { a: 1 },
        Number.NaN,
        Symbol("x"),
        () => 1,
        circle,
        [[1]],
        new Map(),
      ],
      ...[new Date(0), Object.create(null), new DataView(new ArrayBuffer(2)), ones(2), zeros(0), [ones(2)]],
      {
        item() {
          throw new Error("no number");
        },
      },
      {
        item() {
          return this;
        },
      },
    ];
    const study = createStudy();
    study.optimize((trial) => (returned[trial.number] ?? null) as number, { nTrials: returned.length });
    expect(study.trials.map(({ state }) => state)).toEqual(returned.map(() => "FAIL"));
    const taken: unknown[] = [true, 3n, [1], ones(1), new Float64Array([2]), Number.POSITIVE_INFINITY];
    const other = createStudy();
    other.optimize((trial) => taken[trial.number] as number, { nTrials: taken.length });
    expect(other.trials.map(({ value }) => value)).toEqual([1, 3, 1, 1, 2, Number.POSITIVE_INFINITY]);
  });

  test("ends at a timeout, and at study.stop()", () => {
    const study = createStudy();
    const start = Date.now();
    study.optimize(() => 1, { timeout: 0.05 });
    expect(Date.now() - start).toBeLessThan(2000);
    expect(study.trials.length).toBeGreaterThan(1);
    const other = createStudy();
    other.optimize(
      (trial) => {
        if (trial.number === 4) trial.study.stop();
        return 1;
      },
      { nTrials: 10 },
    );
    expect(other.trials.length).toBe(5);
    expect(() => other.stop()).toThrow("E-OPTUNA-014");
    study.optimize(() => 1, { nTrials: 0 });
  });

  test("callbacks get the study and a copy of the trial, in order; MaxTrialsCallback counts states", () => {
    const study = createStudy();
    const seen: unknown[] = [];
    study.optimize((trial) => (trial.number % 2 ? 1 : Number.NaN), {
      nTrials: 50,
      callbacks: [
        (s, trial) => {
          expect(s).toBe(study);
          seen.push([trial.number, trial.state]);
          trial.userAttrs.changed = true;
        },
        new MaxTrialsCallback(3),
      ],
    });
    expect(seen).toEqual([0, 1, 2, 3, 4, 5].map((i) => [i, i % 2 ? "COMPLETE" : "FAIL"]));
    expect(study.trials.every((t) => t.userAttrs.changed === undefined)).toBe(true);
    const all = createStudy();
    all.optimize(() => Number.NaN, { nTrials: 9, callbacks: [new MaxTrialsCallback(2, { states: null })] });
    expect(all.trials.length).toBe(2);
    expect(new MaxTrialsCallback(1)).toBeInstanceOf(MaxTrialsCallback);
  });

  test("cannot be nested", () => {
    const study = createStudy();
    const nested = () => {
      study.optimize(() => 1, { nTrials: 1 });
      return 1;
    };
    expect(() => study.optimize(nested, { nTrials: 1 })).toThrow("E-OPTUNA-013");
    study.optimize(() => 1, { nTrials: 1 });
    expect(study.trials.map((t) => t.state)).toEqual(["FAIL", "COMPLETE"]);
  });

  test("a tensor of one element is a value", () => {
    const study = createStudy();
    study.optimize(() => ({ item: () => 0.5 }) as never, { nTrials: 1 });
    expect(study.bestValue).toBe(0.5);
  });

  test("options and arguments are checked", () => {
    const study = createStudy();
    expect(() => study.optimize(() => 1, { n_trials: 3 } as never)).toThrow("Did you mean 'nTrials'?");
    expect(() => study.optimize(() => 1, { nTrials: -1 })).toThrow("E-ARG-002");
    expect(() => study.optimize(() => 1, { nTrials: 1, nJobs: 0 })).toThrow("E-ARG-002");
    expect(() => study.optimize(() => 1, { nTrials: 1, catch: "Error" as never })).toThrow(
      /received 'Error'.*E-ARG-002/,
    );
    expect(() => study.optimize(5 as never, { nTrials: 1 })).toThrow("E-ARG-002");
    expect(study.trials.length).toBe(0);
    study.optimize(() => 1, { nTrials: 1 });
  });
});

describe("asynchronous objectives", () => {
  test("one by one: each trial ends before the next begins", async () => {
    const study = createStudy();
    let running = 0;
    await study.optimize(
      async (trial) => {
        expect(++running).toBe(1);
        await later();
        running--;
        return trial.suggestFloat("x", 0, 1);
      },
      { nTrials: 4 },
    );
    expect(study.trials.map((t) => t.state)).toEqual(["COMPLETE", "COMPLETE", "COMPLETE", "COMPLETE"]);
  });

  test("nJobs of them at a time", async () => {
    const study = createStudy({ sampler: new RandomSampler({ seed: 1 }) });
    let running = 0;
    let most = 0;
    await study.optimize(
      async (trial) => {
        most = Math.max(most, ++running);
        await later(trial.number % 3);
        running--;
        return trial.suggestFloat("x", 0, 1);
      },
      { nTrials: 13, nJobs: 4 },
    );
    expect(most).toBe(4);
    expect(study.trials.map((t) => t.number)).toEqual(Array.from({ length: 13 }, (_, i) => i));
  });

  test("an error ends all, when those under way have ended", async () => {
    const study = createStudy();
    const run = study.optimize(
      async (trial) => {
        await later(trial.number);
        if (trial.number === 1) throw new Error("boom");
        return 1;
      },
      { nTrials: 100, nJobs: 3 },
    );
    await expect(run).rejects.toThrow("boom");
    expect(study.trials.length).toBeLessThan(7);
    expect(study.trials.every((t) => t.state === "COMPLETE" || t.state === "FAIL")).toBe(true);
    await expect(study.optimize(async () => Promise.reject(new Error("no")), { nTrials: 1 })).rejects.toThrow(
      "no",
    );
  });

  test("a synchronous objective with nJobs runs one by one", () => {
    const study = createStudy();
    expect(study.optimize(() => 1, { nTrials: 5, nJobs: -1 })).toBeUndefined();
    expect(study.trials.length).toBe(5);
  });

  test("overlapping calls are refused", async () => {
    const study = createStudy();
    const first = study.optimize(async () => later().then(() => 1), { nTrials: 1 });
    expect(() => study.optimize(() => 1, { nTrials: 1 })).toThrow("E-OPTUNA-013");
    await first;
  });

  test("asynchronous callbacks are awaited", async () => {
    const study = createStudy();
    const seen: number[] = [];
    const callback = async (_: unknown, trial: { number: number }) => {
      await later();
      seen.push(trial.number);
    };
    await study.optimize(() => 1, { nTrials: 3, callbacks: [callback] });
    expect(seen).toEqual([0, 1, 2]);
  });
});

describe("over a storage that answers later", () => {
  test("suggestions are synchronous, everything is there at the end", async () => {
    const storage = lateStorage();
    const study = await createStudy({ storage, studyName: "late", sampler: new RandomSampler({ seed: 3 }) });
    const done = study.optimize(
      (trial) => {
        const x = trial.suggestFloat("x", 0, 1);
        trial.report(x, 0);
        trial.setUserAttr("memo", [x]);
        if (trial.shouldPrune()) throw new TrialPruned();
        return x;
      },
      { nTrials: 8 },
    );
    expect(done).toBeInstanceOf(Promise);
    await done;
    expect(
      study.trials.every((t) => t.state !== "RUNNING" && t.params.x === t.intermediateValues.get(0)),
    ).toBe(true);
    expect(storage.calls.get("sync")).toBeGreaterThanOrEqual(8);
    const again = await loadStudy({ storage, studyName: "late" });
    expect(again.bestValue).toBe(study.bestValue);
    const trial = await again.ask({ n: new IntDistribution(1, 3) });
    expect([1, 2, 3]).toContain(trial.params.n);
    expect((await again.tell(trial, 7)).value).toBe(7);
    expect((await again.tell(8, { state: "FAIL", skipIfFinished: true })).state).toBe("COMPLETE");
    const async = await trial.shouldPruneAsync();
    expect(async).toBe(false);
  });

  test("a write that fails ends optimize with its error, and nothing is unhandled", async () => {
    const storage = lateStorage(new Set(["setTrialParam"]));
    const study = await createStudy({ storage });
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const run = study.optimize((trial) => trial.suggestFloat("x", 0, 1) + trial.suggestInt("n", 1, 2), {
      nTrials: 3,
    });
    await expect(run).rejects.toThrow("setTrialParam failed");
    await later(10);
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
    expect(study.trials.length).toBe(1);
  });

  test("nJobs of a synchronous objective: several trials are under way at the server", async () => {
    const study = await createStudy({ storage: lateStorage() });
    await study.optimize((trial) => trial.suggestFloat("x", 0, 1), { nTrials: 12, nJobs: 4 });
    expect(study.trials.map((t) => t.number)).toEqual(Array.from({ length: 12 }, (_, i) => i));
    expect(study.trials.every((t) => t.state === "COMPLETE")).toBe(true);
  });
});

describe("waiting trials", () => {
  test("enqueued parameters come first, the others are sampled", () => {
    const study = createStudy();
    study.enqueueTrial({ x: 5, c: "b" }, { userAttrs: { memo: "mine" } });
    study.enqueueTrial({ x: 20 });
    const objective = (trial: Trial) => {
      trial.suggestCategorical("c", ["a", "b"]);
      return trial.suggestFloat("x", 0, 10);
    };
    study.optimize(objective, { nTrials: 3 });
    expect(study.trials[0].params).toEqual({ c: "b", x: 5 });
    expect(study.trials[0].userAttrs).toEqual({ memo: "mine" });
    expect(study.trials[1].params.x).toBe(20);
    expect(codes()).toContain("W-OPTUNA-005");
    expect(study.trials[0].systemAttrs).toEqual({ fixed_params: { x: 5, c: "b" } });
    expect(() => study.enqueueTrial([1] as never)).toThrow("E-ARG-002");
  });

  test("several workers of one storage claim each of them once", async () => {
    const storage = lateStorage();
    const first = await createStudy({ storage, studyName: "w" });
    for (let i = 0; i < 12; i++) await first.enqueueTrial({ x: i });
    const workers: Study[] = [first];
    for (let i = 0; i < 3; i++) workers.push(await loadStudy({ storage, studyName: "w" }));
    await Promise.all(
      workers.map((study) => study.optimize(async (trial) => trial.suggestFloat("x", 0, 20), { nTrials: 3 })),
    );
    expect(first.trials.map((t) => t.value).sort((a, b) => a! - b!)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });
});

describe("heartbeats", () => {
  test("a running trial gives signs of life, also while its objective blocks", () => {
    const storage = new PulsingStorage();
    storage.interval = 0.001;
    const study = createStudy({ storage });
    study.optimize(
      (trial) => {
        for (let step = 0; step < 3; step++) {
          const until = Date.now() + 3;
          while (Date.now() < until);
          trial.report(step, step);
        }
        return 1;
      },
      { nTrials: 2 },
    );
    expect(storage.beats.filter((id) => id === 0).length).toBeGreaterThanOrEqual(4);
    expect(storage.beats.filter((id) => id === 1).length).toBeGreaterThanOrEqual(4);
    study.ask();
    expect(codes()).toEqual(["W-OPTUNA-010"]);
  });

  test("the trials of the dead are failed and tried again", () => {
    const storage = new PulsingStorage();
    storage.callback = new RetryFailedTrialCallback({ maxRetry: 2 });
    const study = createStudy({ storage, pruner: new NopPruner() });
    const dead = study.ask();
    dead.suggestFloat("x", 0, 1);
    dead.setUserAttr("memo", "kept");
    storage.stale = [dead.trialId];
    // Looked after before a trial begins, so that this very call runs the retried one.
    study.optimize((trial) => trial.suggestFloat("x", 0, 1), { nTrials: 1 });
    expect(study.trials[0].state).toBe("FAIL");
    const retried = study.trials[1];
    expect(retried.state).toBe("COMPLETE");
    expect(retried.params).toEqual(study.trials[0].params);
    expect(retried.userAttrs).toEqual({ memo: "kept" });
    expect(RetryFailedTrialCallback.retriedTrialNumber(retried)).toBe(0);
    expect(RetryFailedTrialCallback.retryHistory(retried)).toEqual([0]);
    expect(RetryFailedTrialCallback.retriedTrialNumber(study.trials[0])).toBeNull();
  });

  test("retries end after maxRetry, and may inherit the reports", () => {
    const study = createStudy();
    const retry = new RetryFailedTrialCallback({ maxRetry: 2, inheritIntermediateValues: true });
    const trial = study.ask({ x: new FloatDistribution(0, 1) });
    trial.report(0.5, 3);
    study.tell(trial, { state: "FAIL" });
    for (let i = 0; i < 4; i++) retry(study, study.trials[study.trials.length - 1]);
    expect(study.trials.map((t) => t.state)).toEqual(["FAIL", "WAITING", "WAITING"]);
    expect(study.trials[2].systemAttrs).toEqual({ failed_trial: 0, retry_history: [0, 1] });
    expect(study.trials[2].intermediateValues).toEqual(new Map([[3, 0.5]]));
  });
});

describe("the progress bar", () => {
  function record(run: () => void): string {
    const { stderr } = process;
    const written: string[] = [];
    const { write } = stderr;
    stderr.write = ((text: string) => written.push(text)) as never;
    try {
      run();
    } finally {
      stderr.write = write;
    }
    return written.join("");
  }

  test("shows trials, the best value, and ends with a line", () => {
    const text = record(() => {
      createStudy().optimize((trial) => 1 / (trial.number + 1), { nTrials: 3, showProgressBar: true });
    });
    expect(text).toMatch(/Best trial: 0\. Best value: 1: {2}33%\|█+.? *\| 1\/3 \[00:00<00:00, /);
    expect(text).toMatch(/Best trial: 2\. Best value: 0\.333333: 100%\|█+\| 3\/3 \[.*\]\n$/);
  });

  test("with a timeout shows the time", () => {
    const text = record(() => {
      createStudy().optimize(() => 1, { timeout: 0.02, showProgressBar: true });
    });
    expect(text).toContain("| 00:00/00:00");
  });

  test("without an end it is not shown, and says why", () => {
    const text = record(() => {
      createStudy().optimize(
        (trial) => {
          trial.study.stop();
          return 1;
        },
        { showProgressBar: true },
      );
    });
    expect(text).toBe("");
    expect(codes()).toEqual(["W-OPTUNA-009"]);
  });
});
