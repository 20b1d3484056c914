import { parseSync } from "vite";

/** What of a declaration only the tests and the makers of reference values read. */
const FOR_TESTS = new Set(["torch", "examples", "errors", "checked"]);

/**
 * The text of a file of src/tensor/ops without what tests alone read: every object with `examples` loses them, with the
 * errors, the function that these are tried on, the operation in Python, and the reason why there is no derivative. A
 * twentieth of what a page would ship.
 */
export function withoutExamples(code, fileName) {
  const { program, errors } = parseSync(fileName, code);
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0].message}`);
  const cuts = [];
  walk(program, (node) => {
    if (node.type !== "ObjectExpression") return;
    const nameOf = (property) => property.key?.name;
    if (!node.properties.some((property) => nameOf(property) === "examples")) return;
    for (const property of node.properties) {
      if (FOR_TESTS.has(nameOf(property))) cuts.push(property);
      // backward: { none: "why there is none" }
      else if (nameOf(property) === "backward" && property.value.type === "ObjectExpression")
        cuts.push(...property.value.properties);
    }
  });
  return cut(code, cuts);
}

/** What of a kernel only the tests read. */
const OF_KERNELS = new Set(["trial", "rounding", "growth", "keepsSign", "draw"]);
/** A property of each kernel: its definition. */
const DEFINITIONS = ["define", "arity", "element"];

/**
 * The text of a file of src/engine/families without what tests alone read: the trials of kernels, how they may be
 * rounded, and the import of the trials.
 */
export function withoutTrials(code, fileName) {
  const { program, errors } = parseSync(fileName, code);
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0].message}`);
  const cuts = [];
  walk(program, (node) => {
    if (node.type === "ImportDeclaration" && node.source.value === "./trials.js") cuts.push(node);
    if (node.type !== "ObjectExpression") return;
    const names = node.properties.map((property) => property.key?.name);
    if (!DEFINITIONS.some((name) => names.includes(name))) return;
    cuts.push(...node.properties.filter((property) => OF_KERNELS.has(property.key?.name)));
  });
  return cut(code, cuts);
}

function cut(code, cuts) {
  cuts.sort((a, b) => b.start - a.start);
  let rest = code;
  for (const { start, end } of cuts) {
    const comma = /^\s*,/.exec(rest.slice(end))?.[0].length ?? 0;
    rest = rest.slice(0, start).trimEnd() + rest.slice(end + comma);
  }
  return rest;
}

function walk(node, visit) {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (typeof node?.type === "string") {
    visit(node);
    for (const child of Object.values(node)) if (typeof child === "object") walk(child, visit);
  }
}
