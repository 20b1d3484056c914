import { BaseEstimator } from "../base/estimator.js";
import type { Parameters } from "../base/parameters.js";
import { dumpEstimator, loadEstimator } from "../persist.js";
import { type Check, copied, same } from "./context.js";

/** Checks of any estimator: parameters, clones, fitting. */
export const GENERAL_CHECKS: readonly Check[] = [
  {
    name: "getParams and setParams",
    run(context) {
      const estimator = context.fresh();
      const params = estimator.getParams({ deep: false });
      const again = estimator.setParams(params);
      context.expect(
        again === estimator,
        "setParams does not return the estimator",
        "setParams no devuelve el estimador",
      );
      context.expect(
        same(estimator.getParams({ deep: false }), params),
        "setParams(getParams()) changes parameters",
        "setParams(getParams()) cambia parámetros",
      );
      for (const [name, value] of Object.entries(params))
        context.expect(
          same(Reflect.get(estimator, name), value),
          `the field ${name} is not the parameter`,
          `el campo ${name} no es el parámetro`,
        );
      context.refuses(
        ["an unknown parameter", "un parámetro desconocido"],
        () => estimator.setParams({ noSuchParameter: 1 }),
        ["E-SKLEARN-101"],
      );
      return undefined;
    },
  },
  {
    name: "clone",
    run(context) {
      const copy = context.fresh();
      const again = context.fresh();
      context.expect(
        copy !== again && copy.constructor === again.constructor,
        "a clone is no new object of the class",
        "un clon no es un objeto nuevo de la clase",
      );
      context.expect(
        String(copy) === String(again),
        "a clone has other parameters",
        "un clon tiene otros parámetros",
      );
      return undefined;
    },
  },
  {
    name: "declared parameters",
    run(context) {
      const declared = (context.estimator.constructor as unknown as { parameters?: Parameters }).parameters;
      if (!declared) return false;
      const nonsense = Symbol("nonsense");
      for (const [name, { allowed }] of Object.entries(declared)) {
        if (allowed.some((constraint) => constraint.accepts(nonsense))) continue;
        const estimator = context.fresh();
        context.refuses(
          [`a wrong value of ${name} in setParams`, `un valor erróneo de ${name} en setParams`],
          () => estimator.setParams({ [name]: nonsense }),
          ["E-ARG-002"],
        );
        Reflect.set(estimator, name, nonsense);
        context.refuses(
          [`a wrong value of ${name} in fit`, `un valor erróneo de ${name} en fit`],
          () => context.fit(estimator),
          ["E-ARG-002"],
        );
      }
      return undefined;
    },
  },
  {
    name: "before fit",
    run(context) {
      if (!context.requiresFit) return false;
      const methods = [
        "transform",
        "inverseTransform",
        "predict",
        "predictProba",
        "predictLogProba",
        "decisionFunction",
        "score",
        "getFeatureNamesOut",
      ];
      for (const method of methods)
        if (context.has(method))
          context.refuses(
            [`${method} before fit`, `${method} antes de fit`],
            () =>
              context.call(
                context.fresh(),
                method,
                method === "getFeatureNamesOut" ? null : context.x,
                ...(method === "score" ? [context.y] : []),
              ),
            ["E-SKLEARN-005", "E-SKLEARN-108"],
          );
      return undefined;
    },
  },
  {
    name: "fit returns the estimator, and leaves parameters and samples alone",
    run(context) {
      const estimator = context.fresh();
      const before = copied(context.x);
      const params = String(estimator);
      context.expect(
        context.fit(estimator) === estimator,
        "fit returns something else",
        "fit devuelve otra cosa",
      );
      context.expect(String(estimator) === params, "fit changes parameters", "fit cambia parámetros");
      context.result(estimator);
      if (context.has("fitTransform")) context.call(context.fresh(), "fitTransform", context.x, context.y);
      context.expect(same(context.x, before), "the samples are changed", "las muestras cambian");
      return undefined;
    },
  },
  {
    name: "fit again",
    run(context) {
      const estimator = context.fitted();
      const once = copied(context.result(estimator));
      context.fit(estimator);
      context.expect(
        same(context.result(estimator), once),
        "a second fit of the same samples gives other results",
        "un segundo fit de las mismas muestras da otros resultados",
      );
      const half = context.x.slice(0, Math.ceil(context.x.length / 2));
      const part = context.y?.slice(0, half.length) ?? null;
      if (context.errorOf(() => context.fit(estimator, half, part)) !== null) return undefined;
      context.expect(
        same(context.result(estimator, half), context.result(context.fitted(half, part), half)),
        "fit does not forget what it learned before",
        "fit no olvida lo que aprendió antes",
      );
      return undefined;
    },
  },
  {
    name: "fitTransform",
    run(context) {
      if (!context.has("fitTransform")) return false;
      const both = context.call(
        context.fresh(),
        "fitTransform",
        context.x,
        ...(context.input === "rows" ? [context.y] : []),
      );
      context.expect(
        same(both, context.result(context.fitted())),
        "fitTransform differs from fit, then transform",
        "fitTransform difiere de fit y luego transform",
      );
      return undefined;
    },
  },
  {
    name: "one result a sample",
    run(context) {
      const estimator = context.fitted();
      const all = context.result(estimator) as ArrayLike<unknown>;
      context.expect(
        all.length === context.x.length,
        "the results are not as many as the samples",
        "no hay tantos resultados como muestras",
      );
      for (let i = 0; context.inductive && i < context.x.length; i += 7)
        context.expect(
          same((context.result(estimator, context.x.slice(i, i + 1)) as ArrayLike<unknown>)[0], all[i]),
          `sample ${i} alone gives another result than among the others`,
          `la muestra ${i} sola da otro resultado que entre las demás`,
        );
      return undefined;
    },
  },
  {
    name: "no samples",
    run(context) {
      // labels may be none
      if (context.input === "label sets") return false;
      const name = Reflect.get(context.estimator, "tags") as { emptyLabels?: boolean } | undefined;
      if (name?.emptyLabels) return false;
      context.refuses(["an empty array", "un array vacío"], () => context.fit(context.fresh(), []), [
        "E-SKLEARN-002",
      ]);
      return undefined;
    },
  },
  {
    name: "one sample",
    run(context) {
      context.errorOf(() => {
        const estimator = context.fitted(context.x.slice(0, 1), context.y?.slice(0, 1) ?? null);
        context.result(estimator, context.x.slice(0, 1));
      });
      return undefined;
    },
  },
  {
    name: "print",
    run(context) {
      if (!(context.estimator instanceof BaseEstimator)) return false;
      const text = String(context.fresh());
      context.expect(
        text.startsWith(`${context.name}(`) && text.endsWith(")"),
        `it prints as ${text}`,
        `se imprime como ${text}`,
      );
      return undefined;
    },
  },
  {
    name: "dumpEstimator and loadEstimator",
    run(context) {
      const { estimator } = context;
      if (!(estimator instanceof BaseEstimator)) return false;
      // without a table of what it learned nothing of it can be written
      if (!("fitted" in estimator.constructor)) return false;
      const fitted = context.fitted() as BaseEstimator;
      let text: string;
      try {
        text = JSON.stringify(dumpEstimator(fitted));
      } catch (error) {
        // functions cannot be written
        if ((error as { code?: string }).code === "E-SKLEARN-110") return false;
        throw error;
      }
      const Class = estimator.constructor as unknown as new () => BaseEstimator;
      const read = loadEstimator(JSON.parse(text), { classes: [Class] });
      context.expect(
        JSON.stringify(dumpEstimator(read)) === text,
        "what is read writes otherwise",
        "lo leído se escribe de otro modo",
      );
      context.expect(
        same(context.result(read), context.result(fitted)),
        "what is read gives other results",
        "lo leído da otros resultados",
      );
      return undefined;
    },
  },
];
