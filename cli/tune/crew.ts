import { type ChildProcess, fork } from "node:child_process";
import type { Writable } from "node:stream";
import { AntorchaError } from "../../src/core/errors.js";
import { type Phrase, say } from "../../src/core/messages/language.js";
import { verbatim } from "../../src/core/messages/phrase.js";
import { exceptions, type Study, storages, type TrialState } from "../../src/optuna/index.js";
import { isHeartbeatEnabled } from "../../src/optuna/storages/base.js";
import type { Host } from "../host.js";
import { failure } from "../messages.js";
import { retry } from "./place.js";
import type { FromWorker, Job, ToWorker } from "./protocol.js";
import { isStopped } from "./silence.js";

/** How often in a row workers may die without having ended a trial. */
const DEATHS = 3;
/** Milliseconds between two looks at what other machines do. */
const LOOK = 500;
/** Milliseconds between two looks at the workers. */
const WATCH = 1000;
const FINISHED: TrialState[] = ["COMPLETE", "PRUNED"];

export interface CrewOptions {
  readonly workers: number;
  /** Finished trials (complete or pruned) that the study shall have in all. */
  readonly trials: number;
  /** Seconds after which no trial begins. */
  readonly timeout?: number;
  /** The seed of each worker's sampler by its place; a worker that replaces a dead one has none. */
  seed(place: number): number | null;
  /** Seconds between two signs of life: a worker that stands still for twice as long is replaced. */
  readonly heartbeat: number;
  /** Called every second; what it throws ends the search. */
  check?(): void;
  /** Called after each trial. */
  ended?(state: TrialState): void;
}

/** What one worker process is doing. */
interface Member {
  readonly process: ChildProcess;
  /** It may run a trial, or runs one. */
  granted: boolean;
  /** The trial that it runs. */
  trialId?: number;
  /** Since when it was seen standing still. */
  still?: number;
}

/**
 * Worker processes of one study. This process runs no trial: it says who may begin one, so that the study gets as many as were asked for
 * and not one more, and puts another process in the place of one that died.
 */
export class Crew {
  private readonly study: Study;
  private readonly job: Omit<Job, "samplerSeed">;
  private readonly options: CrewOptions;
  private readonly host: Host;
  private readonly members = new Set<Member>();
  private readonly began = performance.now();
  private watched = performance.now();
  private stopping = false;
  private deaths = 0;
  private error: Error | undefined;
  /** One question after the other. */
  private questions: Promise<unknown> = Promise.resolve();

  constructor(study: Study, job: Omit<Job, "samplerSeed">, options: CrewOptions, host: Host) {
    this.host = host;
    this.study = study;
    this.job = job;
    this.options = options;
  }

  /** Ends when all workers have. @throws what a worker says; E-TUNE-013 where they die and die */
  async run(): Promise<void> {
    const { workers, seed } = this.options;
    const watch = setInterval(() => this.watch(), WATCH);
    try {
      await Promise.all(Array.from({ length: workers }, (_, place) => this.keep(seed(place))));
      await this.questions;
    } finally {
      clearInterval(watch);
    }
    if (this.error) throw this.error;
  }

  /** Workers leave their trials and end. */
  stop(): void {
    this.stopping = true;
    for (const { process } of this.members) tell(process, { kind: "stop" });
  }

  /**
   * A worker that somebody has stopped (SIGSTOP) neither works nor ends: where it stays so for the time after which other machines
   * would take its trial over, it is killed, and replaced. Stopped with this process (Ctrl-Z), it begins to count anew with it.
   */
  private watch(): void {
    const now = performance.now();
    const slept = now - this.watched > 3 * WATCH;
    this.watched = now;
    const patience = this.stopping ? WATCH : 2000 * this.options.heartbeat;
    for (const member of this.members) {
      const { pid } = member.process;
      const isStill = !slept && pid !== undefined && isStopped(pid);
      member.still = isStill ? (member.still ?? now) : undefined;
      if (member.still !== undefined && now - member.still >= patience) member.process.kill("SIGKILL");
    }
    if (this.stopping) return;
    try {
      this.options.check?.();
    } catch (error) {
      this.fail(error as Error);
    }
  }

  /** One slot of the crew; the process in it may be replaced. */
  private async keep(samplerSeed: number | null): Promise<void> {
    for (let seed = samplerSeed; !this.stopping; seed = null) if (await this.employ(seed)) return;
  }

  /** Runs one worker to its end. @returns whether it ended as it should */
  private employ(samplerSeed: number | null): Promise<boolean> {
    const quiet = "--disable-warning=ExperimentalWarning"; // of Node's own SQLite
    const { worker, files, env, err } = this.host;
    const process = fork(worker, [], {
      cwd: files.folder,
      env: { ...env },
      execArgv: [quiet],
      serialization: "advanced", // NaN and infinities as they are
      stdio: ["ignore", "ignore", err.fd ?? "pipe", "ipc"],
    });
    process.stderr?.pipe(err as Writable, { end: false });
    const member: Member = { process, granted: false };
    this.members.add(member);
    process.on("message", (message: FromWorker) => this.hear(member, message));
    tell(process, { kind: "begin", job: { ...this.job, samplerSeed } });
    return new Promise((resolve, reject) => {
      process.on("error", () => {}); // "close" comes as well
      process.on("close", (code, signal) => {
        this.members.delete(member);
        const orderly = code === 0 || this.stopping || this.error !== undefined;
        const how =
          signal === null ? say(`exit code ${code}`, `código de salida ${code}`) : verbatim(signal as string);
        this.farewell(member, orderly, how).then(() => resolve(orderly), reject);
      });
    });
  }

  private hear(member: Member, message: FromWorker): void {
    switch (message.kind) {
      case "began":
        member.trialId = message.trialId;
        break;
      case "ended":
        member.trialId = undefined;
        this.deaths = 0;
        this.options.ended?.(message.state);
        break;
      case "another":
        member.granted = false;
        this.questions = this.questions.then(async () => {
          const another = await this.mayBegin().catch((error: Error) => this.fail(error));
          member.granted = another;
          tell(member.process, { kind: "answer", another });
        });
        break;
      case "failed": {
        const { code, message: text } = message;
        this.fail(code === null ? new Error(text) : new AntorchaError(code, text));
      }
    }
  }

  private fail(error: Error): false {
    this.error ??= error;
    this.stop();
    return false;
  }

  /**
   * Is a trial missing that nobody works on? Where other machines run the last ones, their ends are waited for: a trial whose worker
   * fell silent is missing again.
   */
  private async mayBegin(): Promise<boolean> {
    const { trials, timeout = Infinity } = this.options;
    const { study } = this;
    for (;;) {
      await this.settled();
      await storages.failStaleTrials(study);
      await study.sync();
      if (this.stopping || (performance.now() - this.began) / 1000 >= timeout) return false;
      const all = study.getTrials({ deepcopy: false });
      const finished = all.filter(({ state }) => FINISHED.includes(state)).length;
      const running = all.filter((trial) => trial.state === "RUNNING" && this.counts(trial.trialId));
      if (finished + running.length < trials) return true;
      if (finished >= trials || running.every(({ trialId }) => this.isOwn(trialId))) return false;
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }

  /** Who may begin a trial has begun it: then the storage knows all that are under way. */
  private async settled(): Promise<void> {
    while ([...this.members].some(({ granted, trialId }) => granted && trialId === undefined))
      await new Promise((resolve) => setTimeout(resolve, 5));
  }

  private isOwn(trialId: number): boolean {
    return [...this.members].some((member) => member.trialId === trialId);
  }

  /** Where nobody finds out the dead of other machines, their trials would be waited for in vain. */
  private counts(trialId: number): boolean {
    return isHeartbeatEnabled(this.study.storage) || this.isOwn(trialId);
  }

  /** The trial of a worker that is gone is put back in line, unless it has ended. */
  private async farewell({ trialId }: Member, orderly: boolean, how: Phrase): Promise<void> {
    try {
      if (trialId !== undefined) await this.release(trialId);
    } catch (error) {
      // A study that is gone is told once.
      if (this.error === undefined) throw error;
    }
    if (orderly || this.error !== undefined) return;
    if (++this.deaths >= DEATHS) this.fail(failure("E-TUNE-013", { times: this.deaths, how }));
  }

  private async release(trialId: number): Promise<void> {
    const { storage } = this.study;
    // What the worker wrote before it ended is known only now, its trial itself perhaps.
    await this.study.sync();
    try {
      await storage.setTrialStateValues(trialId, "FAIL");
    } catch (error) {
      if (!(error instanceof exceptions.UpdateFinishedTrialError)) throw error;
      // A worker that was stopped has failed its trial itself.
      await this.study.sync();
      if (!this.stopping || this.error !== undefined || storage.getTrial(trialId).state !== "FAIL") return;
    }
    await this.study.sync();
    await retry(this.study, storage.getTrial(trialId).copy());
  }
}

function tell(process: ChildProcess, message: ToWorker): void {
  // A process that is gone hears nothing; its exit says the rest.
  if (process.connected) process.send(message, () => {});
}
