import { say } from "../../src/core/messages/language.js";
import * as torch from "../../src/index.js";
import { evaluateRows } from "../../src/tabular/predict.js";
import { labelledRows, newRows } from "../../src/tabular/rows.js";
import type { Evaluation } from "../../src/tabular/scores.js";
import type { AntorchaCommand } from "../command.js";
import type { Files } from "../files.js";
import { type Host, print } from "../host.js";
import { readModel, type SavedModel } from "../models.js";
import { evaluationText } from "../report/tabular.js";
import { sourceOf } from "../tables.js";
import { shellWord } from "../text.js";
import { version } from "../version.js";

interface EvaluateOptions {
  readonly json?: boolean;
}

export function addEvaluate(program: AntorchaCommand, host: Host): void {
  const file = `<${say("file", "archivo")}>`;
  program
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
    .option("--json", say("print one JSON object, for machines", "imprime un objeto JSON, para máquinas"))
    .action((model: string, file: string, options: EvaluateOptions) => evaluate(model, file, options, host));
}

/** What a model says of a table whose target is known. */
export function evaluateOn(model: SavedModel, file: string, files: Files): Evaluation {
  const pieces = newRows(model, sourceOf(file, files), [model.spec.target.name]);
  return evaluateRows(model, labelledRows(model, pieces));
}

function evaluate(modelFile: string, file: string, { json }: EvaluateOptions, host: Host): void {
  const model = readModel(modelFile, host.files);
  const evaluation = evaluateOn(model, file, host.files);
  const { tier } = torch.backends;
  const made = {
    antorcha: version(),
    tier,
    command: `antorcha evaluate ${shellWord(modelFile)} ${shellWord(file)}`,
  };
  if (json) {
    const { name } = model.spec.target;
    print(
      host,
      JSON.stringify({ ...made, seed: model.spec.made.seed ?? null, target: name, test: evaluation }),
    );
    return;
  }
  print(host, evaluationText(evaluation));
  const again = say("The same again", "Lo mismo otra vez");
  print(host, `${again} (Antorcha ${made.antorcha}, ${say("tier", "nivel")} ${tier}):\n${made.command}`);
}
