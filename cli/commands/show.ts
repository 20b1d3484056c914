import { say } from "../../src/core/messages/language.js";
import { planOfSpec } from "../../src/tabular/model.js";
import { countParameters } from "../../src/tabular/network.js";
import type { AntorchaCommand } from "../command.js";
import { type Host, print } from "../host.js";
import { readModel } from "../models.js";
import { showText } from "../report/show.js";

interface ShowOptions {
  readonly json?: boolean;
}

export function addShow(program: AntorchaCommand, host: Host): void {
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
    .action((file: string, options: ShowOptions) => show(file, options, host));
}

function show(file: string, { json }: ShowOptions, host: Host): void {
  const model = readModel(file, host.files);
  const { spec } = model;
  if (!json) print(host, showText(model));
  else {
    const seen = spec.seen == null ? null : { rows: spec.seen.rows }; // its hashes say nothing to anybody
    print(
      host,
      JSON.stringify({ model: file, parameters: countParameters(planOfSpec(spec)), ...spec, seen }),
    );
  }
}
