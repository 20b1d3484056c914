import type { Phrase } from "../../core/messages/language.js";
import { message } from "../../core/messages/message.js";

/** Optuna's samplers. */
export const optunaSamplerMessages = {
  "E-OPTUNA-101": message<{ name: string }>({
    en: ({ name }) =>
      `GridSampler has no value for the parameter '${name}': with GridSampler, enqueueTrial must give all parameters.`,
    es: ({ name }) =>
      `GridSampler no tiene valor para el parámetro '${name}': con GridSampler, enqueueTrial debe dar todos los parámetros.`,
  }),
  "E-OPTUNA-102": message<{ name: string; known: readonly string[] }>({
    en: ({ name, known }) =>
      `The parameter '${name}' is not in the grid, which has ${known.join(", ")}. Add it to the search space of GridSampler.`,
    es: ({ name, known }) =>
      `El parámetro '${name}' no está en la cuadrícula, que tiene ${known.join(", ")}. Añádelo al espacio de búsqueda de GridSampler.`,
  }),
  "E-OPTUNA-103": message<{ name: string }>({
    en: ({ name }) =>
      `BruteForceSampler cannot try all values of '${name}': a real parameter needs a step (suggestFloat(…, { step })).`,
    es: ({ name }) =>
      `BruteForceSampler no puede probar todos los valores de '${name}': un parámetro real necesita un step (suggestFloat(…, { step })).`,
  }),
  "E-OPTUNA-104": message<{ before: string; now: string }>({
    en: ({ before, now }) =>
      `BruteForceSampler: after the same choices a trial suggested ${before}, another ${now}. The search space may depend on the values chosen, and on nothing else.`,
    es: ({ before, now }) =>
      `BruteForceSampler: tras las mismas elecciones un trial sugirió ${before} y otro ${now}. El espacio de búsqueda puede depender de los valores elegidos, y de nada más.`,
  }),
  "E-OPTUNA-105": message({
    en: () =>
      "TPESampler: group: true needs the multivariate mode. Leave multivariate out, or set it to true.",
    es: () => "TPESampler: group: true necesita el modo multivariante. Omite multivariate o ponlo en true.",
  }),
  "E-OPTUNA-106": message<{ count: number; received: Phrase }>({
    en: ({ count, received }) =>
      `TPESampler: weights(${count}) must return finite weights, none negative, not all zero; received ${received}.`,
    es: ({ count, received }) =>
      `TPESampler: weights(${count}) debe devolver pesos finitos, ninguno negativo, no todos cero; se recibió ${received}.`,
  }),
  "W-OPTUNA-101": message<{ name: string; value: Phrase }>({
    en: ({ name, value }) =>
      `GridSampler: '${name}' has the value ${value}; values should be strings, numbers, booleans or null, others may not survive in a database.`,
    es: ({ name, value }) =>
      `GridSampler: '${name}' tiene el valor ${value}; los valores deberían ser textos, números, booleanos o null, otros pueden no sobrevivir en una base de datos.`,
  }),
  "W-OPTUNA-102": message({
    en: () =>
      "TPESampler: with several objectives multivariate is false unless given, but group: true makes it true. Set multivariate: true to say so.",
    es: () =>
      "TPESampler: con varios objetivos multivariate es false si no se indica, pero group: true lo pone en true. Escribe multivariate: true para decirlo.",
  }),
  "W-OPTUNA-103": message<{ what: string; since: string; until: string; constraints: boolean }>({
    en: ({ what, since, until, constraints }) =>
      `TPESampler: ${what} is deprecated in Optuna since ${since} and will be removed in ${until}.${constraints ? " Use trial.setConstraint in the objective." : ""}`,
    es: ({ what, since, until, constraints }) =>
      `TPESampler: ${what} está en desuso en Optuna desde ${since} y desaparecerá en ${until}.${constraints ? " Usa trial.setConstraint en el objetivo." : ""}`,
  }),
  "W-OPTUNA-104": message({
    en: () => "TPESampler: constraintsFunc should return an array of numbers.",
    es: () => "TPESampler: constraintsFunc debería devolver un array de números.",
  }),
} as const;
