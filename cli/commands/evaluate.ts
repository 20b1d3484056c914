import { say } from "../../src/core/messages/language.js";
import * as torch from "../../src/index.js";
import type { Seen } from "../../src/tabular/fingerprint.js";
import { evaluateRows, seenBy } from "../../src/tabular/predict.js";
import { labelledRows, newRows } from "../../src/tabular/rows.js";
import type { Evaluation } from "../../src/tabular/scores.js";
import { Unseen, type UnseenColumn } from "../../src/tabular/unseen.js";
import type { AntorchaCommand } from "../command.js";
import type { Files } from "../files.js";
import { type Host, print } from "../host.js";
import { readModel, type SavedModel } from "../models.js";
import { evaluationText, unseenLines, withoutTargetLines } from "../report/tabular.js";
import { sourceOf } from "../tables.js";
import { shellWord } from "../text.js";
import { version } from "../version.js";
import {
  addDropMissingTarget,
  addFormat,
  type FormatOptions,
  formatFlags,
  formatOf,
} from "./sharedOptions.js";

interface EvaluateOptions extends FormatOptions {
  readonly dropMissingTarget?: boolean;
  readonly json?: boolean;
}

export function addEvaluate(program: AntorchaCommand, host: Host): void {
  const file = `<${say("file", "archivo")}>`;
  const command: AntorchaCommand = program
    .command("evaluate")
    .description(
      say(
        "step 5 on rows of your own: how right a model is",
        "paso 5 con filas tuyas: cuánto acierta un modelo",
      ),
    )
    .usage(say("<model> <file> [options]", "<modelo> <archivo> [opciones]"))
    .argument(
      `<${say("model", "modelo")}>`,
      say("model file made by train --model", "archivo de modelo hecho con train --model"),
    )
    .argument(
      file,
      say(
        "CSV file with the columns of the training, the target among them",
        "archivo CSV con las columnas del entrenamiento, el objetivo entre ellas",
      ),
    )
    .option("--json", say("print one JSON object, for machines", "imprime un objeto JSON, para máquinas"));
  addFormat(command);
  addDropMissingTarget(command).action((model: string, file: string, options: EvaluateOptions) =>
    evaluate(model, file, options, host),
  );
}

/** What a model says of a table whose target is known. */
export interface Evaluated {
  readonly evaluation: Evaluation;
  readonly unseen: readonly UnseenColumn[];
  /** Rows that were left out. */
  readonly withoutTarget: number;
  /** Null where the model does not know. */
  readonly seen: Seen | null;
}

export function evaluateOn(
  model: SavedModel,
  file: string,
  options: EvaluateOptions,
  files: Files,
): Evaluated {
  const unseen = new Unseen();
  const source = sourceOf(file, files, formatOf(options));
  const pieces = newRows(model, source, [model.spec.target.name], { unseen });
  const labelled = labelledRows(model, pieces, false, options.dropMissingTarget);
  const evaluation = evaluateRows(model, labelled);
  const seen = seenBy(model, labelled);
  return { evaluation, unseen: unseen.columns(), withoutTarget: labelled.withoutTarget, seen };
}

function evaluate(modelFile: string, file: string, options: EvaluateOptions, host: Host): void {
  const model = readModel(modelFile, host.files);
  const { evaluation, unseen, withoutTarget, seen } = evaluateOn(model, file, options, host.files);
  const { tier } = torch.backends;
  const made = {
    antorcha: version(),
    tier,
    command: [
      `antorcha evaluate ${shellWord(modelFile)} ${shellWord(file)}`,
      ...(options.dropMissingTarget ? ["--drop-missing-target"] : []),
      ...formatFlags(options),
    ].join(" "),
  };
  if (options.json) {
    const { name } = model.spec.target;
    print(
      host,
      JSON.stringify({
        ...made,
        ...{
          seed: model.spec.made.seed ?? null,
          target: name,
          test: evaluation,
          unseen,
          withoutTarget,
          seen,
        },
      }),
    );
    return;
  }
  print(host, evaluationText(evaluation, seen));
  for (const line of [...withoutTargetLines(withoutTarget), ...unseenLines(unseen)]) print(host, line);
  const again = say("The same again", "Lo mismo otra vez");
  print(host, `${again} (Antorcha ${made.antorcha}, ${say("tier", "nivel")} ${tier}):\n${made.command}`);
}
