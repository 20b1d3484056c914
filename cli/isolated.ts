import { enableGrad } from "../src/autograd/mode.js";
import { getLanguage, languageOf, setLanguage } from "../src/core/messages/language.js";
import { isolateWarnings } from "../src/core/messages/warning.js";
import * as torch from "../src/index.js";
import { formatRecord, isolateLog } from "../src/optuna/logging.js";
import { DEFAULT_SEED } from "../src/random/torch/index.js";
import { setWording } from "../src/tabular/wording.js";
import { type Host, printError } from "./host.js";
import { visibleLines } from "./text.js";

/**
 * Runs `work` as a new process would: with the language of its environment, random numbers from their beginning, no warning
 * said yet, options named as they are typed, Optuna's log as it begins, operations recorded, kernels of this machine's tier. What the program around it had
 * set comes back. (The number of threads stays the program's: no result depends on it.)
 */
export async function isolated<T>({ err, env }: Host, work: () => Promise<T>): Promise<T> {
  const { defaultGenerator } = torch;
  const language = getLanguage();
  const random = defaultGenerator.getState();
  const deterministic = torch.areDeterministicAlgorithmsEnabled();
  const restoreWarnings = isolateWarnings(({ text, code }) =>
    printError({ err }, `Antorcha: ${text} [${code}]`),
  );
  const restoreLog = isolateLog((record) => {
    const message = visibleLines(record.message);
    err.write(`${formatRecord({ ...record, message }, err.isTTY === true && !env.NO_COLOR)}\n`);
  });
  const wording = setWording("flags");
  setLanguage(languageOf(env));
  defaultGenerator.manualSeed(DEFAULT_SEED);
  if (deterministic) torch.useDeterministicAlgorithms(false);
  try {
    return await enableGrad(work);
  } finally {
    if (deterministic) torch.useDeterministicAlgorithms(true);
    defaultGenerator.setState(random);
    setWording(wording);
    setLanguage(language);
    restoreLog();
    restoreWarnings();
  }
}
