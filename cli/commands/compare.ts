import { say } from "../../src/core/messages/language.js";
import type { AntorchaCommand } from "../command.js";
import { type Host, print } from "../host.js";
import { failure } from "../messages.js";
import { readModel } from "../models.js";
import { type Compared, compareText } from "../report/compare.js";
import { evaluateOn } from "./evaluate.js";
import { addFormat, type FormatOptions } from "./sharedOptions.js";

interface CompareOptions extends FormatOptions {
  readonly data?: string;
  readonly json?: boolean;
}

export function addCompare(program: AntorchaCommand, host: Host): void {
  const command: AntorchaCommand = program
    .command("compare")
    .description(
      say(
        "models side by side, by their own test rows or by a table",
        "modelos lado a lado, por sus propias filas de prueba o por una tabla",
      ),
    )
    .usage(say("<model>… [options]", "<modelo>… [opciones]"))
    .argument(
      `<${say("models", "modelos")}...>`,
      say("model files made by train --model", "archivos de modelo hechos con train --model"),
    )
    .option(
      `--data <${say("file", "archivo")}>`,
      say("evaluate all of them on this CSV file", "evalúalos todos con este archivo CSV"),
    )
    .option("--json", say("print one JSON object, for machines", "imprime un objeto JSON, para máquinas"));
  addFormat(command).action((files: readonly string[], options: CompareOptions) =>
    compare(files, options, host),
  );
}

function compare(files: readonly string[], options: CompareOptions, host: Host): void {
  const { data, json } = options;
  const models = files.map((file) => readModel(file, host.files));
  const [first] = models;
  for (const { file, spec } of models) {
    const same = spec.task === first.spec.task && spec.target.name === first.spec.target.name;
    if (!same)
      throw failure("E-CLI-033", {
        file,
        target: spec.target.name,
        first: first.file,
        other: first.spec.target.name,
      });
  }
  const compared = models.map(
    (model): Compared => ({
      ...model,
      evaluation:
        data === undefined ? model.spec.evaluation : evaluateOn(model, data, options, host.files).evaluation,
    }),
  );
  if (json) {
    const rows = compared.map(({ file, spec, evaluation }) => {
      const { features, hidden, activation, dropout, made, bestEpoch, rows: parts } = spec;
      return {
        model: file,
        features: features.length,
        hidden,
        activation,
        dropout,
        rows: parts,
        bestEpoch,
        made,
        evaluation,
      };
    });
    print(
      host,
      JSON.stringify({
        target: first.spec.target.name,
        task: first.spec.task,
        data: data ?? null,
        models: rows,
      }),
    );
  } else print(host, compareText(compared, data ?? null));
}
