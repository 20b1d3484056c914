import { parseSync } from "vite";

/**
 * The text of a module whose exported classes say their name themselves: modules, optimizers and datasets print it and name it in errors,
 * and the minifier of a page would change it.
 */
export function namedClasses(code, fileName) {
  const { program, errors } = parseSync(fileName, code);
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0].message}`);
  const classes = program.body
    .map((statement) => (statement.type === "ExportNamedDeclaration" ? statement.declaration : null))
    .filter((declaration) => declaration?.type === "ClassDeclaration");
  let named = code;
  for (const { id, body } of classes.sort((a, b) => b.body.start - a.body.start)) {
    const inside = body.start + 1;
    named = `${named.slice(0, inside)} static name = ${JSON.stringify(id.name)};${named.slice(inside)}`;
  }
  return named;
}
