/** Modules as PyTorch prints them. */

const indent = (text: string): string => text.replaceAll("\n", "\n  ");

/** The modules that are being printed: one that stands below itself is not gone into once more. */
const printing = new Set<object>();

/** The text of a module, or `Name(...)` where it contains itself. */
export function printed(module: object, text: () => string): string {
  if (printing.has(module)) return `${module.constructor.name}(...)`;
  printing.add(module);
  try {
    return text();
  } finally {
    printing.delete(module);
  }
}

/** `Name(extra)`, or a line for each part between the brackets. */
export function moduleText(name: string, extra: string, parts: readonly string[]): string {
  const own = extra === "" ? [] : extra.split("\n");
  if (parts.length === 0 && own.length <= 1) return `${name}(${extra})`;
  return `${name}(\n${[...own, ...parts].map((line) => `  ${indent(line)}\n`).join("")})`;
}

/** A list of modules: equal neighbours are printed once, `(0-2): 3 x Linear(…)`. */
export function listText(items: readonly unknown[], name = "ModuleList"): string {
  const blocks: { first: number; last: number; text: string }[] = [];
  items.forEach((item, i) => {
    const text = String(item);
    const before = blocks.at(-1);
    if (before?.text === text) before.last = i;
    else blocks.push({ first: i, last: i, text });
  });
  const parts = blocks.map(({ first, last, text }) =>
    first === last ? `(${first}): ${text}` : `(${first}-${last}): ${last - first + 1} x ${text}`,
  );
  return moduleText(name, "", parts);
}
