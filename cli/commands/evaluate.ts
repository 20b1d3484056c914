import { say } from "../../src/core/messages/language.js";
import * as torch from "../../src/index.js";
import type { AntorchaCommand } from "../command.js";
import { evaluationText } from "../report/tabular.js";
import { loadModel, type SavedModel } from "../tabular/model.js";
import { labelledRows } from "../tabular/rows.js";
import { type Evaluation, evaluateClasses, evaluateQuantities } from "../tabular/scores.js";
import { shellWord } from "../text.js";
import { version } from "../version.js";

export function addEvaluate(program: AntorchaCommand): void {
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
    .action(evaluate);
}

/** What a model says of a table whose target is known. */
export function evaluateOn(model: SavedModel, file: string): Evaluation {
  const { spec, network } = model;
  const { rows, truth } = labelledRows(model, file);
  const { classes, scale } = spec.target;
  return scale === null
    ? evaluateClasses(network, rows, classes)
    : evaluateQuantities(network, rows, truth, scale);
}

function evaluate(modelFile: string, file: string, { json }: { readonly json?: boolean }): void {
  const model = loadModel(modelFile);
  const evaluation = evaluateOn(model, file);
  const { tier } = torch.backends;
  const made = {
    antorcha: version(),
    tier,
    command: `antorcha evaluate ${shellWord(modelFile)} ${shellWord(file)}`,
  };
  if (json) {
    const { name } = model.spec.target;
    console.log(
      JSON.stringify({ ...made, seed: model.spec.made.seed ?? null, target: name, test: evaluation }),
    );
    return;
  }
  console.log(evaluationText(evaluation));
  const again = say("The same again", "Lo mismo otra vez");
  console.log(`${again} (Antorcha ${made.antorcha}, ${say("tier", "nivel")} ${tier}):\n${made.command}`);
}
