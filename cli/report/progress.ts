import { say } from "../../src/core/messages/language.js";
import type { EpochLog } from "../../src/tabular/trainer.js";
import { type TqdmStream, tqdm } from "../../src/tqdm/index.js";
import { lossText } from "./layout.js";

/** A line that follows the training, and goes when it ends. */
export interface Progress {
  show(log: EpochLog): void;
  close(): void;
}

/**
 * The line on a terminal, for its 80 columns; nothing where the stream is not a terminal:
 * `epoch 120/1000 ███▌         58.31/s 00:15, loss 0.0469, val 0.0048, acc 0.981`
 *
 * @param stream null for no line at all
 */
export function trainingProgress(epochs: number, stream: TqdmStream | null): Progress {
  const bar = tqdm({
    total: epochs,
    unit: "",
    unitScale: epochs >= 100_000, // 12.3k/1.00M
    leave: false,
    barFormat: `${say("epoch", "época")} {n_fmt}/{total_fmt} {bar} {rate_noinv_fmt} {remaining}{postfix}`,
    dynamicNcols: true,
    disable: !stream?.isTTY,
    ...(stream && { file: narrower(stream) }),
  });
  return {
    show(log) {
      bar.setPostfixStr(losses(log), false);
      bar.update(1);
    },
    close() {
      bar.close();
      if (stream?.isTTY) stream.write(ERASE_LINE);
    },
  };
}

/** Erases what stands behind the cursor. */
const ERASE_LINE = "\u001b[K";

/** The same terminal with two columns less: there it writes ^C, which would else begin a new line. */
const narrower = (stream: TqdmStream): TqdmStream => ({
  write: (text) => stream.write(text),
  isTTY: stream.isTTY,
  get columns() {
    return (stream.columns || 80) - 2;
  },
  get rows() {
    return stream.rows;
  },
});

/** The accuracy is that of the validation rows where there are some. */
function losses({ loss, valLoss, accuracy, valAccuracy }: EpochLog): string {
  const parts = [`${say("loss", "pérdida")} ${lossText(loss)}`];
  if (valLoss !== null) parts.push(`val ${lossText(valLoss)}`);
  const share = valAccuracy ?? accuracy;
  if (share !== null) parts.push(`${say("acc", "exac")} ${share.toFixed(3)}`);
  return parts.join(", ");
}
