import { say } from "../../src/core/messages/language.js";
import type { AntorchaCommand } from "../command.js";
import { showText } from "../report/show.js";
import { loadModel, planOfSpec } from "../tabular/model.js";
import { countParameters } from "../tabular/network.js";

export function addShow(program: AntorchaCommand): void {
  program
    .command("show")
    .description(
      say(
        "what is in a model: layers, what the treatment learned, training curve, scores, how to make it again",
        "qué hay en un modelo: capas, lo que aprendió el tratamiento, curva de entrenamiento, puntuaciones, cómo volver a hacerlo",
      ),
    )
    .usage(say("<model> [options]", "<modelo> [opciones]"))
    .argument(
      `<${say("model", "modelo")}>`,
      say("model file made by train --model", "archivo de modelo hecho con train --model"),
    )
    .option("--json", say("print one JSON object, for machines", "imprime un objeto JSON, para máquinas"))
    .action(show);
}

function show(file: string, { json }: { readonly json?: boolean }): void {
  const model = loadModel(file);
  const { spec } = model;
  if (!json) console.log(showText(model));
  else console.log(JSON.stringify({ model: file, parameters: countParameters(planOfSpec(spec)), ...spec }));
}
