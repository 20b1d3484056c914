import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The public names of every door, with their docstrings, as TypeScript reads them in the sources. */

export const root = fileURLToPath(new URL("../../..", import.meta.url));

export interface PublicName {
  /** As it is reached from the door: `Tensor.sum`, `functional.relu`. */
  readonly name: string;
  /** The file of the first declaration, from the root. */
  readonly file: string;
  readonly line: number;
  readonly description: string;
  readonly examples: readonly string[];
  /** Functions, classes and methods of tensors show how they are used. */
  readonly wantsExample: boolean;
}

/** The source file of each door of the package. */
function doorFiles(): Map<string, string> {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Record<string, { default: string } | string>;
  };
  const doors = new Map<string, string>();
  for (const [subpath, target] of Object.entries(exports)) {
    if (typeof target === "string") continue;
    doors.set(subpath, join(root, target.default.replace("./dist/", "").replace(/\.js$/, ".ts")));
  }
  return doors;
}

const doors = doorFiles();
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  root,
);
const program = ts.createProgram([...doors.values()], options);
const checker = program.getTypeChecker();
const doorOfFile = new Map([...doors].map(([subpath, file]) => [file, subpath]));

const unaliased = (symbol: ts.Symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const isOurs = (node: ts.Node) => {
  const { fileName } = node.getSourceFile();
  return fileName.startsWith(root) && !fileName.includes("node_modules");
};

const declarationsOf = (symbol: ts.Symbol) => (symbol.declarations ?? []).filter(isOurs);

function isHidden(symbol: ts.Symbol): boolean {
  const name = symbol.getName();
  if (name === "prototype" || name.startsWith("#") || name.startsWith("__#")) return true;
  return declarationsOf(symbol).some(
    (node) =>
      ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected) ||
      ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "internal"),
  );
}

/** `[Symbol.iterator]` has the name `__@iterator@12`. */
const shownName = (symbol: ts.Symbol) => symbol.getName().replace(/^__@(\w+)@\d+$/, "[Symbol.$1]");

const PRIMITIVE =
  ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike | ts.TypeFlags.BooleanLike;

const isFunction = (type: ts.Type) => type.getCallSignatures().length > 0;

/** The names of one door. What another door has too is named there. */
function namesOf(subpath: string, file: string): PublicName[] {
  const found: PublicName[] = [];
  const seen = new Set<ts.Node>();

  function note(name: string, symbol: ts.Symbol, wantsExample: boolean): void {
    const [first] = declarationsOf(symbol);
    if (first === undefined || seen.has(first)) return;
    seen.add(first);
    const source = first.getSourceFile();
    const examples = declarationsOf(symbol)
      .flatMap((node) => ts.getJSDocTags(node))
      .filter(({ tagName }) => tagName.text === "example")
      .map(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? "").replace(/^\s*```\w*$/gm, ""));
    found.push({
      name,
      file: source.fileName.slice(root.length),
      line: source.getLineAndCharacterOfPosition(first.getStart()).line + 1,
      description: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
      examples,
      wantsExample,
    });
  }

  function members(name: string, type: ts.Type, wantExamples: boolean): void {
    for (const member of checker.getPropertiesOfType(type)) {
      if (isHidden(member)) continue;
      // What a base class declares is named there, where that is public too.
      const parent = declarationsOf(member)[0]?.parent;
      const inherited = parent !== undefined && ts.isClassLike(parent) && publicClasses.has(parent);
      const owner = inherited || parent === undefined || !ts.isClassLike(parent) ? name : parent.name?.text;
      const memberType = checker.getTypeOfSymbol(member);
      note(
        `${inherited ? parent.name?.text : owner}.${shownName(member)}`,
        member,
        wantExamples && isFunction(memberType),
      );
    }
  }

  function visit(name: string, exported: ts.Symbol): void {
    const symbol = unaliased(exported);
    if (isHidden(exported) || isHidden(symbol)) return;
    if (symbol.flags & ts.SymbolFlags.ValueModule) {
      const source = symbol.declarations?.[0].getSourceFile().fileName ?? "";
      if (!doorOfFile.has(source)) exportsOf(`${name}.`, symbol);
      return;
    }
    if (!(symbol.flags & ts.SymbolFlags.Value)) return; // types
    const type = checker.getTypeOfSymbol(symbol);
    if (symbol.flags & ts.SymbolFlags.Class) {
      note(name, symbol, true);
      members(name, type, false);
      members(name, checker.getDeclaredTypeOfSymbol(symbol), name === "Tensor");
      return;
    }
    note(name, symbol, isFunction(type));
    if (!type.isClassOrInterface() && !(type.flags & PRIMITIVE)) members(name, type, true);
  }

  function exportsOf(prefix: string, module: ts.Symbol): void {
    for (const exported of checker.getExportsOfModule(module)) visit(prefix + exported.getName(), exported);
  }

  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${subpath}: ${file} is no module`);
  exportsOf("", module);
  return found;
}

/** The classes that some door exports: their members are named with them. */
const publicClasses = new Set<ts.Node>();
function collectClasses(module: ts.Symbol, seen = new Set<ts.Symbol>()): void {
  if (seen.has(module)) return;
  seen.add(module);
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = unaliased(exported);
    if (symbol.flags & ts.SymbolFlags.ValueModule) collectClasses(symbol, seen);
    for (const node of symbol.declarations ?? []) if (ts.isClassLike(node)) publicClasses.add(node);
  }
}
for (const file of doors.values()) {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module !== undefined) collectClasses(module);
}

/** All public names, by door (`.`, `./nn`). */
export const publicNames = new Map(
  [...doors].map(([subpath, file]) => [subpath, namesOf(subpath, file)] as const),
);
