import { booleanOf, type FieldRules, numberOf } from "../io/csv/rules.js";
import { compareLabels } from "../sklearn/labels.js";

/** The classes in NumPy's order: numbers by size, texts by their code points. */
export function sortedClasses(labels: readonly string[]): string[] {
  const classes = [...new Set(labels)].sort(compareLabels);
  const numeric = classes.every((label) => /^[+-]?\d+(?:\.\d*)?$/.test(label));
  return numeric ? classes.sort(compareNumbers) : classes;
}

const WHOLE = /^[+-]?\d+$/;
const whole = (text: string): bigint => BigInt(text.replace("+", ""));

/** Numbers as texts by size; whole ones beyond 2⁵³ by their digits. */
export function compareNumbers(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (difference !== 0 || !WHOLE.test(a) || !WHOLE.test(b)) return difference;
  const [m, n] = [whole(a), whole(b)];
  return m < n ? -1 : Number(m > n);
}

/** What a class is, however it is written: 0 and 0.0 are one value, True and TRUE another; all else is its text. */
export function valueKey(text: string, rules: FieldRules): string {
  const value = booleanOf(text) ?? numberOf(text, rules);
  return value === undefined ? text : String(value);
}

/**
 * Labels of a column of numbers, or of true and false, with one name a value: the form that comes most often, of equally
 * frequent ones the first.
 * @returns the classes in NumPy's order (false before true, numbers by size), and the class of each row by its name
 */
export function namedByValue(
  texts: readonly string[],
  rules: FieldRules,
): { readonly classes: string[]; readonly labels: string[] } {
  const forms = new Map<string, Map<string, number>>();
  const values = texts.map((text) => valueKey(text, rules));
  for (const [i, value] of values.entries()) {
    const counts = forms.get(value) ?? new Map<string, number>();
    forms.set(value, counts.set(texts[i], (counts.get(texts[i]) ?? 0) + 1));
  }
  const names = new Map<string, string>();
  for (const [value, counts] of forms) {
    const [[name]] = [...counts].sort(([, m], [, n]) => n - m);
    names.set(value, name);
  }
  const nameOf = (value: string) => names.get(value) as string;
  const inOrder = [...names.keys()].sort((a, b) => compareNumbers(a, b) || compareLabels(a, b));
  return { classes: inOrder.map(nameOf), labels: values.map(nameOf) };
}
