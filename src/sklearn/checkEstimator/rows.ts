import type { TableLike } from "../matrix.js";
import { type Check, type Context, same } from "./context.js";

/** The rows with another value in one place. */
function withValue(context: Context, row: number, column: number, value: unknown): unknown[][] {
  const rows = context.x.map((one) => Array.from(one as ArrayLike<unknown>));
  rows[row][column] = value;
  return rows;
}

const widthOf = (context: Context): number => (context.x[0] as ArrayLike<unknown>).length;

/** The samples as a table. */
function table(context: Context, names: readonly string[]): TableLike {
  const rows = context.x as readonly ArrayLike<unknown>[];
  return { columns: names, column: (name) => rows.map((row) => row[names.indexOf(name)]) };
}

/** Checks of estimators of rows: features, missing values, forms of input. */
export const ROW_CHECKS: readonly Check[] = [
  {
    name: "the number of features",
    run(context) {
      if (!context.requiresFit) return false;
      const estimator = context.fitted();
      const width = widthOf(context);
      const seen: unknown = Reflect.get(estimator, "nFeaturesIn_");
      context.expect(
        seen === width,
        `nFeaturesIn_ is ${seen}, expected ${width}`,
        `nFeaturesIn_ es ${seen}; se esperaba ${width}`,
      );
      if (!context.inductive) return undefined;
      const narrow = context.x.map((row) => Array.from(row as ArrayLike<unknown>).slice(1));
      const wide = context.x.map((row) => [...Array.from(row as ArrayLike<unknown>), 1]);
      for (const rows of width > 1 ? [narrow, wide] : [wide])
        context.refuses(
          [
            `${rows[0].length} features after ${width} in fit`,
            `${rows[0].length} características tras ${width} en fit`,
          ],
          () => context.result(estimator, rows),
          ["E-SKLEARN-011"],
        );
      return undefined;
    },
  },
  {
    name: "names of features",
    run(context) {
      if (!context.has("getFeatureNamesOut") || !context.has("transform")) return false;
      const estimator = context.fitted();
      const names = context.call(estimator, "getFeatureNamesOut") as string[];
      const width = (context.result(estimator) as ArrayLike<ArrayLike<unknown>>)[0].length;
      context.expect(
        names.length === width && new Set(names).size === width,
        `${names.length} names for ${width} features`,
        `${names.length} nombres para ${width} características`,
      );
      context.refuses(
        ["too many inputFeatures", "un exceso de inputFeatures"],
        () =>
          context.call(
            estimator,
            "getFeatureNamesOut",
            Array.from({ length: 99 }, (_, i) => `f${i}`),
          ),
        ["E-SKLEARN-103"],
      );
      return undefined;
    },
  },
  {
    name: "a table",
    run(context) {
      const names = Array.from({ length: widthOf(context) }, (_, j) => `name ${j}`);
      const estimator = context.fitted(table(context, names));
      context.expect(
        same(context.result(estimator, table(context, names)), context.result(context.fitted())),
        "a table gives other results than its rows",
        "una tabla da otros resultados que sus filas",
      );
      if (!context.requiresFit) return undefined;
      context.expect(
        same(Reflect.get(estimator, "featureNamesIn_"), names),
        "featureNamesIn_ are not the names of the table",
        "featureNamesIn_ no son los nombres de la tabla",
      );
      if (!context.inductive) return undefined;
      const others = names.map((name) => `${name}!`);
      context.refuses(
        ["a table of other columns", "una tabla con otras columnas"],
        () => context.result(estimator, table(context, others)),
        ["E-SKLEARN-102"],
      );
      return undefined;
    },
  },
  {
    name: "rows of other forms",
    run(context) {
      const estimator = context.fresh();
      for (const bad of [[1, 2, 3], 5, null, "text", [[]]])
        context.refuses(["what is no table", "lo que no es una tabla"], () => context.fit(estimator, bad), [
          "E-ARG-002",
          "E-SKLEARN-018",
        ]);
      const ragged = context.x.map((row, i) => Array.from(row as ArrayLike<unknown>).slice(i === 3 ? 1 : 0));
      const error = context.refuses(
        ["a ragged row", "una fila desigual"],
        () => context.fit(estimator, ragged),
        ["E-SKLEARN-013"],
      );
      context.expect(
        /\b3\b/.test(error?.message ?? ""),
        "the ragged row is not named",
        "no se nombra la fila desigual",
      );
      return undefined;
    },
  },
  {
    name: "infinity",
    run(context) {
      if (!context.ownData || !context.requiresFit) return false;
      const rows = withValue(context, 5, 2, Infinity);
      const codes = ["E-SKLEARN-012", "E-SKLEARN-114"];
      const runs = [() => context.fit(context.fresh(), rows)];
      if (context.inductive) runs.push(() => context.result(context.fitted(), rows));
      for (const run of runs) {
        const error = context.refuses(["infinity", "un infinito"], run, codes);
        context.expect(
          /5/.test(error?.message ?? "") && /2/.test(error?.message ?? ""),
          "the place of the infinity is not named",
          "no se nombra el lugar del infinito",
        );
      }
      return undefined;
    },
  },
  {
    name: "missing values",
    run(context) {
      if (!context.ownData || !context.requiresFit) return false;
      for (const missing of [Number.NaN, null, undefined]) {
        const rows = withValue(context, 6, 1, missing);
        const error = context.errorOf(() => context.result(context.fitted(rows), rows));
        if (error === null) continue;
        context.expect(
          error.code === "E-SKLEARN-115" && /6/.test(error.message) && /1/.test(error.message),
          `a missing value is refused with ${error.code}, or its place not named`,
          `un valor ausente se rechaza con ${error.code}, o no se nombra su lugar`,
        );
      }
      return undefined;
    },
  },
  {
    name: "typed rows and matrices",
    run(context) {
      if (!context.ownData) return false;
      const estimator = context.fitted();
      const plain = context.result(estimator) as number[][];
      const rows = context.x as readonly number[][];
      const typed = rows.map((row) => Float64Array.from(row));
      context.expect(
        same(context.result(context.fitted(typed), typed), plain),
        "rows of Float64Array give other results",
        "las filas de Float64Array dan otros resultados",
      );
      const shape = [rows.length, rows[0].length];
      const matrix = { data: Float64Array.from(rows.flat()), shape };
      const result = context.result(context.fitted(matrix), matrix) as { data?: ArrayLike<number> };
      context.expect(
        context.kind === null
          ? result.data !== undefined && same(result.data, plain.flat())
          : same(result, plain),
        "a typed matrix gives other results",
        "una matriz con tipo da otros resultados",
      );
      const single = rows.map((row) => Float32Array.from(row));
      if (context.kind === "classifier") {
        context.result(context.fitted(single), single);
        return undefined;
      }
      const narrow = context.result(context.fitted(single), single) as ArrayLike<number | ArrayLike<number>>;
      context.expect(
        narrow.length === rows.length &&
          Array.from(narrow)
            .flatMap((row) => (typeof row === "number" ? [row] : Array.from(row)))
            .every(Number.isFinite),
        "rows of Float32Array give no finite numbers",
        "las filas de Float32Array no dan números finitos",
      );
      return undefined;
    },
  },
  {
    name: "a text",
    run(context) {
      if (!context.ownData || !context.requiresFit) return false;
      const rows = withValue(context, 4, 0, "four");
      const error = context.errorOf(() => context.result(context.fitted(rows), rows));
      if (error === null) return undefined;
      context.expect(
        ["E-SKLEARN-012", "E-SKLEARN-105"].includes(error.code),
        `a text is refused with ${error.code}`,
        `un texto se rechaza con ${error.code}`,
      );
      return undefined;
    },
  },
  {
    name: "there and back",
    run(context) {
      if (!context.has("inverseTransform")) return false;
      const estimator = context.fitted();
      let back: ArrayLike<ArrayLike<unknown>> | null = null;
      const error = context.errorOf(() => {
        back = context.call(estimator, "inverseTransform", context.result(estimator)) as typeof back;
      });
      // a pipeline may have steps without a way back, an imputer no indicator
      if (error !== null)
        return ["E-SKLEARN-108", "E-ARG-002"].includes(error.code) ? false : fail(context, error.code);
      const rows = back as unknown as ArrayLike<ArrayLike<unknown>>;
      context.expect(
        rows.length === context.x.length && rows[0].length === widthOf(context),
        "inverseTransform gives rows of another shape",
        "inverseTransform da filas de otra forma",
      );
      return undefined;
    },
  },
];

function fail(context: Context, code: string): undefined {
  context.expect(false, `inverseTransform fails with ${code}`, `inverseTransform falla con ${code}`);
}
