import type { Phrase } from "../../core/messages/language.js";
import { didYouMean, firstOf, message } from "../../core/messages/message.js";

/** Estimators of the scikit-learn door: parameters, columns, categories, pipelines, saved states. */
export const sklearnEstimatorMessages = {
  "E-SKLEARN-101": message<{
    estimator: string;
    key: string;
    known: readonly string[];
    suggestion?: string;
  }>({
    en: ({ estimator, key, known, suggestion }) =>
      `${estimator}: there is no parameter '${key}'.${didYouMean.en(suggestion)} The parameters are: ${firstOf.en(known)}.`,
    es: ({ estimator, key, known, suggestion }) =>
      `${estimator}: no existe el parámetro '${key}'.${didYouMean.es(suggestion)} Los parámetros son: ${firstOf.es(known)}.`,
  }),
  "E-SKLEARN-102": message<{
    where: string;
    missing: readonly string[];
    unknown: readonly string[];
    /** Whether columns in another order, and further ones, will do. */
    byName?: boolean;
  }>({
    en: ({ where, missing, unknown, byName }) =>
      `${where}: the columns are not those that fit saw.${missing.length > 0 ? ` Missing: ${firstOf.en(missing)}.` : ""}${unknown.length > 0 ? ` Unknown: ${firstOf.en(unknown)}.` : ""}${missing.length + unknown.length === 0 ? " They are in another order." : ""}${byName ? " Give them too; their order does not matter." : " Give the same columns in the same order."}`,
    es: ({ where, missing, unknown, byName }) =>
      `${where}: las columnas no son las que vio fit.${missing.length > 0 ? ` Faltan: ${firstOf.es(missing)}.` : ""}${unknown.length > 0 ? ` Desconocidas: ${firstOf.es(unknown)}.` : ""}${missing.length + unknown.length === 0 ? " Están en otro orden." : ""}${byName ? " Dalas también; su orden no importa." : " Da las mismas columnas en el mismo orden."}`,
  }),
  "E-SKLEARN-103": message<{ where: string; expected: readonly string[]; received: readonly string[] }>({
    en: ({ where, expected, received }) =>
      `${where}: inputFeatures must be the ${expected.length} features that fit saw (${firstOf.en(expected)}), received ${received.length}: ${firstOf.en(received)}. Leave it out to take those of fit.`,
    es: ({ where, expected, received }) =>
      `${where}: inputFeatures debe contener las ${expected.length} características que vio fit (${firstOf.es(expected)}); se recibieron ${received.length}: ${firstOf.es(received)}. Omítelo para tomar las de fit.`,
  }),
  "E-SKLEARN-104": message<{
    where: string;
    column: string;
    values: readonly string[];
    known: readonly string[];
  }>({
    en: ({ where, column, values, known }) =>
      `${where}: column ${column} has categories that are not known: ${firstOf.en(values)}. Known: ${firstOf.en(known)}. Fit with rows that have them, or say handleUnknown.`,
    es: ({ where, column, values, known }) =>
      `${where}: la columna ${column} tiene categorías que no se conocen: ${firstOf.es(values)}. Conocidas: ${firstOf.es(known)}. Ajusta con filas que las tengan, o di handleUnknown.`,
  }),
  "E-SKLEARN-105": message<{ where: string; column: string; kinds: readonly Phrase[] }>({
    en: ({ where, column, kinds }) =>
      `${where}: column ${column} mixes ${firstOf.en(kinds)}; expected texts alone or numbers alone. Convert one of them.`,
    es: ({ where, column, kinds }) =>
      `${where}: la columna ${column} mezcla ${firstOf.es(kinds)}; se esperaban solo textos o solo números. Convierte una de ellas.`,
  }),
  "E-SKLEARN-106": message<{ where: string; column: string; known: readonly string[] }>({
    en: ({ where, column, known }) =>
      `${where}: there is no column ${column}. ${known.length > 0 ? `The columns are: ${firstOf.en(known)}.` : "These rows have no column names: give a table, or choose columns by number."}`,
    es: ({ where, column, known }) =>
      `${where}: no existe la columna ${column}. ${known.length > 0 ? `Las columnas son: ${firstOf.es(known)}.` : "Estas filas no tienen nombres de columnas: da una tabla, o elige columnas por número."}`,
  }),
  "E-SKLEARN-107": message<{ where: string; names: readonly string[]; reason: "twice" | "parameter" | "__" }>(
    {
      en: ({ where, names, reason }) =>
        `${where}: ${{ twice: "names must differ from each other", parameter: "names must not be those of parameters", __: "names must not contain '__', which stands before a parameter" }[reason]}: ${firstOf.en(names)}.`,
      es: ({ where, names, reason }) =>
        `${where}: ${{ twice: "los nombres deben ser distintos entre sí", parameter: "los nombres no deben ser los de parámetros", __: "los nombres no deben contener '__', que precede a un parámetro" }[reason]}: ${firstOf.es(names)}.`,
    },
  ),
  "E-SKLEARN-108": message<{ where: string; name: string; missing: Phrase; received: Phrase }>({
    en: ({ where, name, missing, received }) =>
      `${where}: '${name}' must be an estimator with ${missing}, received ${received}.`,
    es: ({ where, name, missing, received }) =>
      `${where}: '${name}' debe ser un estimador con ${missing}; se recibió ${received}.`,
  }),
  "E-SKLEARN-109": message<{ path: string; expected: Phrase; received: Phrase }>({
    en: ({ path, expected, received }) =>
      `loadEstimator: ${path} should be ${expected}, received ${received}. Was this written by dumpEstimator?`,
    es: ({ path, expected, received }) =>
      `loadEstimator: ${path} debería ser ${expected}; se recibió ${received}. ¿Lo escribió dumpEstimator?`,
  }),
  "E-SKLEARN-110": message<{ what: Phrase }>({
    en: ({ what }) =>
      `dumpEstimator: ${what} cannot be written as data. Save what it needs, and build it anew when loading.`,
    es: ({ what }) =>
      `dumpEstimator: ${what} no se puede escribir como datos. Guarda lo que necesita y constrúyelo de nuevo al cargar.`,
  }),
  "E-SKLEARN-111": message<{ where: string; expected: number; received: number }>({
    en: ({ where, expected, received }) =>
      `${where}: expected rows of ${expected} values, as transform gives them, received ${received}.`,
    es: ({ where, expected, received }) =>
      `${where}: se esperaban filas de ${expected} valores, como las da transform; se recibieron de ${received}.`,
  }),
  "E-SKLEARN-112": message<{ where: string; row: number; column: string; reason: "zeros" | "code" }>({
    en: ({ where, row, column, reason }) =>
      `${where}: row ${row} has ${reason === "zeros" ? "zeros alone" : "no known number"} for column ${column}, which is no category that fit saw.`,
    es: ({ where, row, column, reason }) =>
      `${where}: la fila ${row} tiene ${reason === "zeros" ? "solo ceros" : "un número desconocido"} en la columna ${column}: no es ninguna categoría que viera fit.`,
  }),
  "E-SKLEARN-113": message<{ where: string; column: string; value: Phrase; reason: "absent" | "infrequent" }>(
    {
      en: ({ where, column, value, reason }) =>
        `${where}: category ${value} of column ${column} cannot be dropped: ${reason === "absent" ? "fit did not see it" : "it is one of the infrequent ones"}.`,
      es: ({ where, column, value, reason }) =>
        `${where}: la categoría ${value} de la columna ${column} no se puede quitar: ${reason === "absent" ? "fit no la vio" : "es una de las infrecuentes"}.`,
    },
  ),
  "E-SKLEARN-114": message<{ where: string; row: number; column: string; value: Phrase }>({
    en: ({ where, row, column, value }) =>
      `${where}: row ${row}, column ${column} is ${value}, expected a finite number, a text, true or false, or a missing value (counted from 0).`,
    es: ({ where, row, column, value }) =>
      `${where}: la fila ${row}, columna ${column} es ${value}; se esperaba un número finito, un texto, true o false, o un valor ausente (contando desde 0).`,
  }),
  "E-SKLEARN-115": message<{ where: string; row: number; column: string }>({
    en: ({ where, row, column }) =>
      `${where}: row ${row}, column ${column} is missing (NaN), and this step takes no missing values (counted from 0). Fill them with SimpleImputer, or leave those rows out.`,
    es: ({ where, row, column }) =>
      `${where}: falta el valor de la fila ${row}, columna ${column} (NaN), y este paso no admite valores ausentes (contando desde 0). Rellénalos con SimpleImputer, o quita esas filas.`,
  }),
  "E-SKLEARN-116": message<{ estimator: string; check: string; reason: Phrase }>({
    en: ({ estimator, check, reason }) => `checkEstimator(${estimator}), check '${check}': ${reason}.`,
    es: ({ estimator, check, reason }) => `checkEstimator(${estimator}), comprobación '${check}': ${reason}.`,
  }),
  "E-SKLEARN-117": message<{ where: string; column: string }>({
    en: ({ where, column }) =>
      `${where}: column ${column} is chosen as a single value, which stands for one-dimensional data; a transformer expects a table. Write it as a list of one, [${column}].`,
    es: ({ where, column }) =>
      `${where}: la columna ${column} se elige como un valor suelto, que significa datos de una dimensión; un transformador espera una tabla. Escríbela como una lista de uno, [${column}].`,
  }),
  "E-SKLEARN-118": message<{ where: string; names: readonly string[] }>({
    en: ({ where, names }) =>
      `${where}: several columns would have the same name: ${firstOf.en(names)}. Say verboseFeatureNamesOut: true, which puts the transformer's name before each.`,
    es: ({ where, names }) =>
      `${where}: varias columnas tendrían el mismo nombre: ${firstOf.es(names)}. Di verboseFeatureNamesOut: true, que antepone el nombre del transformador a cada una.`,
  }),
  "E-SKLEARN-119": message<{ where: string; row: number; column: string; value: number }>({
    en: ({ where, row, column, value }) =>
      `${where}: Box-Cox takes positive numbers alone; row ${row}, column ${column} is ${value}. Use method 'yeo-johnson', or shift the column.`,
    es: ({ where, row, column, value }) =>
      `${where}: Box-Cox solo admite números positivos; la fila ${row}, columna ${column} es ${value}. Usa el método 'yeo-johnson', o desplaza la columna.`,
  }),
  "E-SKLEARN-120": message<{ where: string; received: number }>({
    en: ({ where, received }) =>
      `${where}: y has rows of ${received} numbers, expected one number a sample. This estimator predicts one output: fit one for each column of y.`,
    es: ({ where, received }) =>
      `${where}: y tiene filas de ${received} números; se esperaba un número por muestra. Este estimador predice una sola salida: ajusta uno para cada columna de y.`,
  }),
  "W-SKLEARN-101": message<{ where: string; columns: readonly string[]; as: "zeros" | "infrequent" }>({
    en: ({ where, columns, as }) =>
      `${where}: unknown categories in the columns ${firstOf.en(columns)}: they become ${as === "zeros" ? "zeros" : "the infrequent category, or zeros where there is none"}.`,
    es: ({ where, columns, as }) =>
      `${where}: categorías desconocidas en las columnas ${firstOf.es(columns)}: se convierten en ${as === "zeros" ? "ceros" : "la categoría infrecuente, o en ceros donde no la hay"}.`,
  }),
  "W-SKLEARN-102": message<{ where: string; columns: readonly string[] }>({
    en: ({ where, columns }) =>
      `${where}: the columns ${firstOf.en(columns)} had no value in fit, and are left out. With keepEmptyFeatures: true they stay.`,
    es: ({ where, columns }) =>
      `${where}: las columnas ${firstOf.es(columns)} no tenían ningún valor en fit, y se quitan. Con keepEmptyFeatures: true se quedan.`,
  }),
  "W-SKLEARN-103": message<{ where: string; column: string; reason: "constant" | "narrow" }>({
    en: ({ where, column, reason }) =>
      reason === "constant"
        ? `${where}: column ${column} has one value alone, and becomes 0.`
        : `${where}: bins of column ${column} narrower than 1e-8 are left out. Ask for fewer bins.`,
    es: ({ where, column, reason }) =>
      reason === "constant"
        ? `${where}: la columna ${column} tiene un solo valor, y se convierte en 0.`
        : `${where}: se quitan los intervalos de la columna ${column} más estrechos que 1e-8. Pide menos intervalos.`,
  }),
  "W-SKLEARN-104": message<{ where: string }>({
    en: ({ where }) =>
      `${where}: fit saw a table with column names, and these rows have none: the columns are taken in the same order.`,
    es: ({ where }) =>
      `${where}: fit vio una tabla con nombres de columnas, y estas filas no los tienen: las columnas se toman en el mismo orden.`,
  }),
  "W-SKLEARN-105": message<{ where: string; quantiles: number; samples: number }>({
    en: ({ where, quantiles, samples }) =>
      `${where}: nQuantiles is ${quantiles} and there are ${samples} samples: as many quantiles as samples are taken.`,
    es: ({ where, quantiles, samples }) =>
      `${where}: nQuantiles es ${quantiles} y hay ${samples} muestras: se toman tantos cuantiles como muestras.`,
  }),
  "W-SKLEARN-106": message<{ where: string; columns: readonly string[] }>({
    en: ({ where, columns }) =>
      `${where}: func and inverseFunc do not undo each other in the columns ${firstOf.en(columns)}. Say checkInverse: false if that is meant.`,
    es: ({ where, columns }) =>
      `${where}: func e inverseFunc no se deshacen la una a la otra en las columnas ${firstOf.es(columns)}. Di checkInverse: false si es lo que quieres.`,
  }),
  "W-SKLEARN-107": message<{ where: string; classes: readonly string[] }>({
    en: ({ where, classes }) => `${where}: classes that fit never saw are left out: ${firstOf.en(classes)}.`,
    es: ({ where, classes }) => `${where}: se ignoran clases que fit nunca vio: ${firstOf.es(classes)}.`,
  }),
} as const;
