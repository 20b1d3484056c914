import type { Phrase } from "../../core/messages/language.js";
import { message } from "../../core/messages/message.js";

/** Which parts of a trial contradict each other. */
export type TrialFlaw = "start" | "end" | "failed" | "values" | "both" | "names" | "range";

/** Studies, trials, distributions (the samplers' and storages' texts stand in files of their own). */
export const optunaMessages = {
  "E-OPTUNA-001": message<{ what: Phrase }>({
    en: ({ what }) =>
      `An attribute must be something that JSON can hold (null, booleans, numbers, strings, arrays and plain objects of them), received ${what}. Convert it first, for example a date with toISOString().`,
    es: ({ what }) =>
      `Un atributo debe ser algo que JSON pueda guardar (null, booleanos, números, textos, arrays y objetos simples de ellos); se recibió ${what}. Conviértelo antes, por ejemplo una fecha con toISOString().`,
  }),
  "E-OPTUNA-002": message<{ at: number; near: string }>({
    en: ({ at, near }) =>
      `A text that should be JSON is not, at character ${at}, near '${near}'. Was the file or the database cut off or edited by hand?`,
    es: ({ at, near }) =>
      `Un texto que debería ser JSON no lo es, en el carácter ${at}, cerca de '${near}'. ¿Se cortó o se editó a mano el archivo o la base de datos?`,
  }),
  "E-OPTUNA-003": message<{ what: string; rule: Phrase; received: Phrase }>({
    en: ({ what, rule, received }) => `${what}: ${rule} must hold, received ${received}.`,
    es: ({ what, rule, received }) => `${what}: debe cumplirse ${rule}; se recibió ${received}.`,
  }),
  "E-OPTUNA-004": message<{ value: string; distribution: string }>({
    en: ({ value, distribution }) => `${value} is not a value that ${distribution} can take.`,
    es: ({ value, distribution }) => `${value} no es un valor que ${distribution} pueda tomar.`,
  }),
  "E-OPTUNA-005": message<{ text: string }>({
    en: ({ text }) =>
      `'${text}' names no distribution that this version knows. Was the study written by a newer Optuna?`,
    es: ({ text }) =>
      `'${text}' no nombra ninguna distribución que esta versión conozca. ¿Escribió el estudio un Optuna más nuevo?`,
  }),
  "E-OPTUNA-006": message<{ name: string; before: string; now: string; differs: "kind" | "log" | "choices" }>(
    {
      en: ({ name, before, now, differs }) =>
        `The parameter${name} was suggested before from ${before}, now from ${now}: within a study ${
          { kind: "its kind", log: "its log setting", choices: "its choices (a dynamic value space)" }[
            differs
          ]
        } cannot change. Use another name for the new parameter.`,
      es: ({ name, before, now, differs }) =>
        `El parámetro${name} se sugirió antes de ${before} y ahora de ${now}: dentro de un estudio ${
          {
            kind: "su tipo",
            log: "su escala (log)",
            choices: "sus opciones (un espacio dinámico de valores)",
          }[differs]
        } no puede cambiar. Usa otro nombre para el parámetro nuevo.`,
    },
  ),
  "E-OPTUNA-007": message<{ why: TrialFlaw; what?: Phrase }>({
    en: ({ why, what }) =>
      `A trial is inconsistent: ${
        {
          start: "only a WAITING trial has no datetimeStart",
          end: `datetimeComplete goes with COMPLETE, PRUNED and FAIL, and with no other state, received ${what}`,
          failed: "a failed trial has no values",
          values: `a complete trial needs values that are numbers other than NaN, received ${what}`,
          both: "it has both value and values; give only one of them",
          names: `params and distributions must name the same parameters, received ${what}`,
          range: `the value of a parameter is not in its distribution: ${what}`,
        }[why]
      }.`,
    es: ({ why, what }) =>
      `Un trial es inconsistente: ${
        {
          start: "solo un trial WAITING carece de datetimeStart",
          end: `datetimeComplete va con COMPLETE, PRUNED y FAIL, y con ningún otro estado; se recibió ${what}`,
          failed: "un trial fallido no tiene valores",
          values: `un trial completo necesita valores que sean números distintos de NaN; se recibió ${what}`,
          both: "tiene value y values a la vez; da solo uno de los dos",
          names: `params y distributions deben nombrar los mismos parámetros; se recibió ${what}`,
          range: `el valor de un parámetro no está en su distribución: ${what}`,
        }[why]
      }.`,
  }),
  "E-OPTUNA-008": message<{ what: string; instead: string | null }>({
    en: ({ what, instead }) => `${what} exists only with one objective. Use ${instead ?? "another sampler"}.`,
    es: ({ what, instead }) => `${what} solo existe con un único objetivo. Usa ${instead ?? "otro sampler"}.`,
  }),
  "E-OPTUNA-009": message<{ key: string; received: Phrase }>({
    en: ({ key, received }) =>
      `The constraint '${key}' must be a number that is not NaN, received ${received}.`,
    es: ({ key, received }) =>
      `La restricción '${key}' debe ser un número que no sea NaN; se recibió ${received}.`,
  }),
  "E-OPTUNA-010": message<{ name: string }>({
    en: ({ name }) =>
      `The parameter '${name}' has no value in this trial. Give it one where the trial is made.`,
    es: ({ name }) => `El parámetro '${name}' no tiene valor en este trial. Dale uno donde se crea el trial.`,
  }),
  "E-OPTUNA-020": message<{ by: "id" | "name"; value: number | string }>({
    en: ({ by, value }) =>
      `There is no study ${by === "id" ? `of id ${value}` : `'${value}'`} in this storage. getAllStudyNames lists the studies it holds.`,
    es: ({ by, value }) =>
      `No hay ningún estudio ${by === "id" ? `con el id ${value}` : `'${value}'`} en este almacén. getAllStudyNames lista los estudios que contiene.`,
  }),
  "E-OPTUNA-021": message<{ by: "id" | "number"; value: number }>({
    en: ({ by, value }) =>
      `There is no trial ${by === "id" ? "of id" : "number"} ${value} in this storage. Was its study deleted?`,
    es: ({ by, value }) =>
      `No hay ningún trial con el ${by === "id" ? "id" : "número"} ${value} en este almacén. ¿Se borró su estudio?`,
  }),
  "E-OPTUNA-022": message<{ name: string }>({
    en: ({ name }) =>
      `Another study with name '${name}' already exists. Use another name, or createStudy with loadIfExists: true to go on with it.`,
    es: ({ name }) =>
      `Ya existe otro estudio con el nombre '${name}'. Usa otro nombre, o createStudy con loadIfExists: true para continuarlo.`,
  }),
  "E-OPTUNA-023": message<{ number: number }>({
    en: ({ number }) => `Trial#${number} has already finished and can not be updated.`,
    es: ({ number }) => `El trial ${number} ya terminó y no se puede modificar.`,
  }),
  "E-OPTUNA-024": message({
    en: () => "No trials are completed yet.",
    es: () => "Todavía no hay ningún trial completo.",
  }),
  "E-OPTUNA-026": message({
    en: () =>
      "No trials are completed yet, and study.optimize is still running: with an async objective or storage it gives a promise. Write await study.optimize(…), then read the results.",
    es: () =>
      "Todavía no hay ningún trial completo, y study.optimize sigue en marcha: con un objetivo o un almacenamiento asíncronos devuelve una promesa. Escribe await study.optimize(…) y lee después los resultados.",
  }),
  "E-OPTUNA-025": message({
    en: () => "No feasible trials are completed yet: every complete trial breaks a constraint.",
    es: () => "Todavía no hay ningún trial completo y factible: todos incumplen alguna restricción.",
  }),
  "E-OPTUNA-011": message<{ what: string }>({
    en: ({ what }) => `trial.${what} does not work with several objectives: pruners judge one value.`,
    es: ({ what }) => `trial.${what} no funciona con varios objetivos: los podadores juzgan un solo valor.`,
  }),
  "E-OPTUNA-012": message<{ name: string }>({
    en: ({ name }) =>
      `The sampler's sampleRelative gave the parameter '${name}', which its inferRelativeSearchSpace did not announce.`,
    es: ({ name }) =>
      `El sampleRelative del sampler dio el parámetro '${name}', que su inferRelativeSearchSpace no anunció.`,
  }),
  "E-OPTUNA-013": message({
    en: () =>
      "study.optimize is running already. Calls cannot be nested or overlap; for several trials at a time use nJobs with an async objective, or load the study a second time.",
    es: () =>
      "study.optimize ya está en marcha. Las llamadas no se pueden anidar ni solapar; para varios trials a la vez usa nJobs con un objetivo asíncrono, o carga el estudio otra vez.",
  }),
  "E-OPTUNA-014": message({
    en: () => "study.stop works only while study.optimize runs: call it in an objective or a callback.",
    es: () =>
      "study.stop solo funciona mientras study.optimize está en marcha: llámalo en un objetivo o en un callback.",
  }),
  "E-OPTUNA-015": message<{
    why: "noValues" | "valuesToo" | "values" | "state" | "trial" | "number";
    what?: Phrase;
  }>({
    en: ({ why, what }) =>
      `tell: ${
        {
          noValues: "no values were told. Values are required when state is 'COMPLETE'.",
          valuesToo: "values were told, but a trial that is 'PRUNED' or 'FAIL' has none.",
          values: `${what}.`,
          state: `a trial cannot end in the state ${what}. Use 'COMPLETE', 'PRUNED' or 'FAIL'.`,
          trial: `the trial is ${what}, not RUNNING. With skipIfFinished: true a finished trial is left as it is.`,
          number: `there is no trial with number ${what}. study.ask() makes one.`,
        }[why]
      }`,
    es: ({ why, what }) =>
      `tell: ${
        {
          noValues: "no se dieron valores. Con el estado 'COMPLETE' hacen falta.",
          valuesToo: "se dieron valores, pero un trial 'PRUNED' o 'FAIL' no los tiene.",
          values: `${what}.`,
          state: `un trial no puede acabar en el estado ${what}. Usa 'COMPLETE', 'PRUNED' o 'FAIL'.`,
          trial: `el trial está ${what}, no RUNNING. Con skipIfFinished: true un trial terminado se deja como está.`,
          number: `no hay ningún trial con el número ${what}. study.ask() crea uno.`,
        }[why]
      }`,
  }),
  "E-OPTUNA-016": message<{ received: number; expected: number; what: Phrase }>({
    en: ({ received, expected, what }) =>
      `${what}: received ${received}, but the study has ${expected} objective(s) (study.directions).`,
    es: ({ received, expected, what }) =>
      `${what}: se recibieron ${received}, pero el estudio tiene ${expected} objetivo(s) (study.directions).`,
  }),
  "E-OPTUNA-017": message<{ names: readonly string[] }>({
    en: ({ names }) =>
      `loadStudy without studyName needs a storage with exactly one study; this one has ${names.length}: ${names.join(", ")}. Name the one you mean.`,
    es: ({ names }) =>
      `loadStudy sin studyName necesita un almacén con exactamente un estudio; este tiene ${names.length}: ${names.join(", ")}. Indica cuál quieres.`,
  }),
  "W-OPTUNA-005": message<{ name: string; value: string; distribution: string }>({
    en: ({ name, value, distribution }) =>
      `Fixed parameter '${name}' with value ${value} is out of range for distribution ${distribution}.`,
    es: ({ name, value, distribution }) =>
      `El parámetro fijado '${name}' con valor ${value} está fuera del rango de la distribución ${distribution}.`,
  }),
  "W-OPTUNA-006": message<{ name: string; attributes: string }>({
    en: ({ name, attributes }) =>
      `Inconsistent parameter values for distribution with name "${name}"! This might be a configuration mistake. Within a trial a name may be suggested more than once, but only the values of the first call are used, all following are ignored. Using these values: ${attributes}`,
    es: ({ name, attributes }) =>
      `¡Valores inconsistentes para la distribución de nombre "${name}"! Puede ser un error de configuración. En un trial un nombre se puede sugerir más de una vez, pero solo cuentan los valores de la primera llamada. Se usan estos: ${attributes}`,
  }),
  "W-OPTUNA-007": message<{ step: number }>({
    en: ({ step }) =>
      `The reported value is ignored because this step=${step} is already reported. Is the same step reported twice?`,
    es: ({ step }) =>
      `El valor comunicado se ignora porque el paso ${step} ya tenía uno. ¿Se comunica dos veces el mismo paso?`,
  }),
  "W-OPTUNA-008": message<{ text: string }>({
    en: ({ text }) => `The trial failed: ${text}`,
    es: ({ text }) => `El trial falló: ${text}`,
  }),
  "W-OPTUNA-009": message<{ why: Phrase }>({
    en: ({ why }) => `The progress bar is not shown: ${why}.`,
    es: ({ why }) => `La barra de progreso no se muestra: ${why}.`,
  }),
  "W-OPTUNA-011": message<{ whose: "current" | "best"; number: number }>({
    en: ({ whose, number }) =>
      `The intermediate values of the ${whose} trial (trial ${number}) contain infinity/NaNs. WilcoxonPruner will not prune ${whose === "best" ? "the current" : "this"} trial.`,
    es: ({ whose, number }) =>
      `Los valores intermedios del ${whose === "best" ? "mejor trial" : "trial actual"} (trial ${number}) contienen infinitos o NaN. WilcoxonPruner no podará ${whose === "best" ? "el trial actual" : "este trial"}.`,
  }),
  "W-OPTUNA-012": message<{ number: number }>({
    en: ({ number }) =>
      `The best trial (trial ${number}) has no intermediate values so WilcoxonPruner cannot prune trials. If you have added it with study.addTrial, give it intermediateValues.`,
    es: ({ number }) =>
      `El mejor trial (trial ${number}) no tiene valores intermedios, así que WilcoxonPruner no puede podar. Si lo añadiste con study.addTrial, dale intermediateValues.`,
  }),
  "W-OPTUNA-013": message({
    en: () =>
      "WilcoxonPruner finds steps in the current trial that do not exist in the best trial. Those values are ignored.",
    es: () =>
      "WilcoxonPruner encuentra pasos del trial actual que no existen en el mejor trial. Esos valores se ignoran.",
  }),
  "W-OPTUNA-010": message({
    en: () =>
      "The storage's heartbeat works only with study.optimize: a trial that ask() began sends no heartbeat.",
    es: () =>
      "El latido (heartbeat) del almacén solo funciona con study.optimize: un trial empezado con ask() no envía latidos.",
  }),
  "E-OPTUNA-018": message<{ number: number }>({
    en: ({ number }) =>
      `The best trial (${number}) has reported no cross-validation scores. Call reportCrossValidationScores(trial, scores) in the objective, with the score of each fold.`,
    es: ({ number }) =>
      `El mejor trial (${number}) no comunicó puntuaciones de validación cruzada. Llama en el objetivo a reportCrossValidationScores(trial, scores), con la puntuación de cada partición.`,
  }),
  "W-OPTUNA-001": message<{ choice: string }>({
    en: ({ choice }) =>
      `A choice of a categorical parameter should be null, a boolean, a number or a string, received ${choice}: other values may not survive in a database.`,
    es: ({ choice }) =>
      `Una opción de un parámetro categórico debería ser null, un booleano, un número o un texto; se recibió ${choice}: otros valores pueden no sobrevivir en una base de datos.`,
  }),
  "W-OPTUNA-002": message<{ low: string; high: string; step: string; newHigh: string }>({
    en: ({ low, high, step, newHigh }) =>
      `The distribution is specified by [${low}, ${high}] and step=${step}, but the range is not divisible by step. It will be replaced with [${low}, ${newHigh}].`,
    es: ({ low, high, step, newHigh }) =>
      `La distribución se define por [${low}, ${high}] y step=${step}, pero el rango no es divisible por step. Se sustituye por [${low}, ${newHigh}].`,
  }),
  "W-OPTUNA-003": message<{ key: string }>({
    en: ({ key }) => `The constraint '${key}' is set already in this trial; the new value is ignored.`,
    es: ({ key }) => `La restricción '${key}' ya tiene valor en este trial; el nuevo se ignora.`,
  }),
  "W-OPTUNA-004": message<{ value: string; name: string; distribution: string }>({
    en: ({ value, name, distribution }) =>
      `The value ${value} of the parameter '${name}' is out of the range of the distribution ${distribution}.`,
    es: ({ value, name, distribution }) =>
      `El valor ${value} del parámetro '${name}' está fuera del rango de la distribución ${distribution}.`,
  }),
} as const;
