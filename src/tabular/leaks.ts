import type { Table } from "../io/index.js";
import { categoryTexts, type FeaturePlan, numbersOf } from "./columns.js";
import type { Target } from "./target.js";

/** Columns that give the target away: what is learned from them is worth nothing where the target is not known. */

/** Rows that share a value, on average: fewer may be of one class by chance. */
const ROWS = 10;
/** Beyond it two quantities are one, in other units. */
const SAME = 1 - 1e-9;

/** The columns that equal or determine the target: each value comes with one class, or the quantity is a straight line of it. */
export function findLeaks(table: Table, target: Target, plans: readonly FeaturePlan[]): string[] {
  const found = plans.filter((plan) => {
    if (target.task === "classification") return determinesClass(table, plan, target);
    return plan.kind === "number" && !plan.boolean && isSame(numbersOf(table, plan.name), target.y);
  });
  return found.map(({ name }) => name);
}

function determinesClass(
  table: Table,
  { name }: FeaturePlan,
  { y, classes }: Extract<Target, { task: "classification" }>,
): boolean {
  const classOf = new Map<string | null, number>();
  const most = table.numRows / ROWS;
  for (const [i, text] of categoryTexts(table, name, false).entries()) {
    const before = classOf.get(text);
    if (before === undefined) {
      if (classOf.size + 1 > most) return false;
      classOf.set(text, y[i]);
    } else if (before !== y[i]) return false;
  }
  return new Set(classOf.values()).size === classes.length;
}

/** Whether y is a · x + b in every row. */
function isSame(x: Float64Array, y: Float64Array): boolean {
  const n = x.length;
  if (n < ROWS) return false;
  let [meanX, meanY] = [0, 0];
  for (let i = 0; i < n; i++) {
    meanX += (x[i] - meanX) / (i + 1);
    meanY += (y[i] - meanY) / (i + 1);
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [dx, dy] = [x[i] - meanX, y[i] - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return Math.abs(xy) > SAME * Math.sqrt(xx) * Math.sqrt(yy);
}
