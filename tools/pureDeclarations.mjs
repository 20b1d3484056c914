import { parseSync } from "vite";

/**
 * The text of a file of src/tensor/ops whose declarations say that making them does nothing else: a bundler leaves out the
 * operations that a page does not use, one by one.
 */
export function pureDeclarations(code, fileName) {
  const { program, errors } = parseSync(fileName, code);
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0].message}`);
  const calls = program.body
    .map((statement) => (statement.type === "ExportNamedDeclaration" ? statement.declaration : statement))
    .filter((statement) => statement?.type === "VariableDeclaration")
    .flatMap(({ declarations }) => declarations.map(({ init }) => init))
    .filter((init) => init?.type === "CallExpression" && /^define[A-Z]/.test(init.callee.name));
  let marked = code;
  for (const { start } of calls.sort((a, b) => b.start - a.start))
    marked = `${marked.slice(0, start)}/* @__PURE__ */ ${marked.slice(start)}`;
  return marked;
}
