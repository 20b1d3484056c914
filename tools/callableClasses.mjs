import { dirname, relative, resolve } from "node:path";
import { parseSync } from "vite";

/** The names of the classes that these modules export, those of their namespaces too. */
export function classNames(modules) {
  const names = new Set();
  const look = (module) => {
    for (const [name, value] of Object.entries(module)) {
      if (typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value)))
        names.add(name);
      else if (value?.[Symbol.toStringTag] === "Module") look(value);
    }
  };
  for (const module of modules) look(module);
  return names;
}

/**
 * The text of a module whose exported classes of these names say what to write where `new` was forgotten: `withNew` of
 * src/core/calledWithoutNew.ts around each.
 */
export function callableClasses(code, fileName, names, root) {
  const { program, errors } = parseSync(fileName, code);
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0].message}`);
  const exported = program.body
    .filter(({ type, declaration }) => type === "ExportNamedDeclaration" && declaration !== null)
    .map(({ declaration }) => declaration)
    .flatMap((declaration) =>
      declaration.type === "VariableDeclaration" ? declaration.declarations : declaration,
    )
    .filter(
      ({ type, id, init }) =>
        (type === "ClassDeclaration" || init?.type === "ClassExpression") && names.has(id.name),
    );
  if (exported.length === 0) return code;
  let wrapped = code;
  for (const { start, end, id, init } of exported.sort((a, b) => b.start - a.start)) {
    const from = init?.start ?? start;
    const call = `/* @__PURE__ */ withNew(${wrapped.slice(from, end)})`;
    wrapped = `${wrapped.slice(0, from)}${init ? call : `const ${id.name} = ${call};`}${wrapped.slice(end)}`;
  }
  const path = relative(dirname(resolve(fileName)), resolve(root, "core/calledWithoutNew.js"));
  return `import { withNew } from "${path.startsWith(".") ? path : `./${path}`}";\n${wrapped}`;
}

/** The text of a door that shows a class under a name of its own: the module that declares it, and what computes, keep the bare one. */
export function callableExport(code, name, from, withNewPath, instead) {
  const line = `export { ${name} } from "${from}";`;
  if (!code.includes(line)) throw new Error(`no ${line}`);
  return code.replace(
    line,
    `import { ${name} as Bare${name} } from "${from}";\nimport { withNew } from "${withNewPath}";\nexport const ${name} = /* @__PURE__ */ withNew(Bare${name}, ${JSON.stringify(instead)});`,
  );
}
