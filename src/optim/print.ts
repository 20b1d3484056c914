import { snakeCase } from "../text/names.js";
import { numberText } from "../text/numbers.js";

function valueText(value: unknown): string {
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `(${value.map(valueText).join(", ")})`;
  return value === null || value === undefined ? "None" : String(value);
}

/** What PyTorch prints of an optimizer: the hyperparameters of each group, by name. */
export function optimizerText(name: string, groups: readonly object[]): string {
  const lines = groups.flatMap((group, i) => {
    const hyper = Object.entries(group)
      .filter(([key]) => key !== "params")
      .map(([key, value]) => `    ${snakeCase(key)}: ${valueText(value)}`);
    return [`Parameter Group ${i}`, ...hyper.sort(), ""];
  });
  return `${name} (\n${lines.slice(0, -1).join("\n")}\n)`;
}
