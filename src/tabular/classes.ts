import { compareLabels } from "../sklearn/labels.js";

/** The classes in NumPy's order: numbers by size, texts by their code points. */
export function sortedClasses(labels: readonly string[]): string[] {
  const classes = [...new Set(labels)].sort(compareLabels);
  const numeric = classes.every((label) => /^[+-]?\d+(?:\.\d*)?$/.test(label));
  return numeric ? classes.sort((a, b) => Number(a) - Number(b)) : classes;
}
