import { say } from "../../src/core/messages/language.js";
import { type TqdmStream, tqdm } from "../../src/tqdm/index.js";

/** A line that follows the trials, and goes when they are done. */
export interface TuningProgress {
  /** @param best the best value so far */
  show(finished: number, best: number | null): void;
  close(): void;
}

/** The line on a terminal; nothing where the stream is not a terminal: `trial 12/100 ██▌    1.31/s 01:15, best 0.0469`. */
export function tuningProgress(trials: number, done: number, stream: TqdmStream | null): TuningProgress {
  const bar = tqdm({
    total: trials,
    initial: Math.min(done, trials),
    unit: "",
    leave: false,
    barFormat: `trial {n_fmt}/{total_fmt} {bar} {rate_noinv_fmt} {remaining}{postfix}`,
    dynamicNcols: true,
    disable: !stream?.isTTY,
    ...(stream && { file: stream }),
  });
  let shown = Math.min(done, trials);
  return {
    show(finished, best) {
      if (best !== null) bar.setPostfixStr(`${say("best", "mejor")} ${best.toPrecision(4)}`, false);
      bar.update(Math.max(0, Math.min(finished, trials) - shown));
      shown = Math.max(shown, finished);
    },
    close: () => bar.close(),
  };
}
