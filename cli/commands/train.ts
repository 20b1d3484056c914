import * as torch from "../../src/index.js";
import type { AntorchaCommand } from "../command.js";
import { checkReplaces, checkWritable } from "../files.js";
import { interruptible } from "../interrupt.js";
import { collect } from "../job/collect.js";
import { buildNetwork } from "../job/define.js";
import { evaluate } from "../job/evaluate.js";
import { fit } from "../job/fit.js";
import { saveModel } from "../job/modelFile.js";
import { checkShares } from "../job/split.js";
import { treat } from "../job/treat.js";
import { evaluationText } from "../report/evaluation.js";
import { trainingReport } from "../report/json.js";
import { trainingProgress } from "../report/progress.js";
import * as text from "../report/training.js";
import { version } from "../version.js";
import { commandOf, type TrainOptions, trainCommand } from "./trainOptions.js";

export function addTrain(program: AntorchaCommand): void {
  trainCommand(program).action(train);
}

/** The seven steps. */
async function train(file: string, options: TrainOptions): Promise<void> {
  const { seed, hidden, model, json = false } = options;
  const print = (lines: string) => (json ? undefined : console.log(lines));
  checkShares(options);

  const collected = collect(file, options.target);
  if (model !== undefined) {
    checkReplaces(model, file);
    checkWritable(model);
  }
  const { target, features } = collected;
  const treated = treat(collected, options);
  const { classes, scaler } = treated;
  torch.manualSeed(seed);
  const network = buildNetwork(features.length, hidden, classes.length);

  print(text.collectedText(collected, classes));
  print(text.treatedText(treated, seed));
  print(text.definedText(network, features.length, hidden, classes.length));
  print(text.beginText(options));
  await interruptible(async (interrupt) => {
    const progress = trainingProgress(options.epochs, json ? null : process.stderr);
    const watcher = { epoch: progress.show, breathe: () => interrupt.breathe() };
    const result = await fit(network, treated.train, treated.validation, options, watcher).finally(
      progress.close,
    );
    print(text.trainedText(result));

    const evaluation = treated.test === null ? null : evaluate(network, treated.test, classes);
    print(evaluationText(evaluation));
    const made = {
      antorcha: version(),
      command: commandOf(file, options, target),
      engine: torch.backends.engine,
      seed,
      bestEpoch: result.bestEpoch,
      testAccuracy: evaluation?.accuracy ?? null,
    };
    if (model !== undefined) saveModel(model, { target, features, classes, scaler, hidden, made }, network);

    print(text.tuneText(result));
    print(text.predictText(model));
    print(text.againText(made));
    if (json)
      console.log(
        JSON.stringify(trainingReport(made, collected, treated, hidden, result, evaluation, model)),
      );
  });
}
