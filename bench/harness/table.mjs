/** A time in the unit that reads well. */
export function time(ms) {
  if (ms < 1e-3) return `${digits(ms * 1e6)} ns`;
  if (ms < 1) return `${digits(ms * 1e3)} µs`;
  if (ms < 1e3) return `${digits(ms)} ms`;
  return `${digits(ms / 1e3)} s`;
}

/** Three digits: 1.23, 12.3, 123. */
function digits(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

const COLUMNS = [34, 22, 10, 9, 18, 0];
const row = (cells) =>
  cells
    .map((cell, i) => (i > 1 && i < 5 ? cell.padStart(COLUMNS[i]) : cell.padEnd(COLUMNS[i])))
    .join(" ")
    .trimEnd();

export const HEAD = row(["", "", "time", "ratio", "(least – most)", "goal"]);

/** The lines of one case: ours, then each peer with its time over ours. */
export function lines({ name, results }) {
  return results.map((result, place) => {
    const first = [place === 0 ? name : "", result.title];
    if (result.cannot !== undefined) return row([...first, "–", "", "", `(${result.cannot})`]);
    const { ms, ratio, goal, agrees } = result;
    const wrong = agrees ? "" : "  computes something else!";
    if (ratio === null) return row([...first, time(ms.median), "", "", wrong]);
    const range = `(${digits(ratio.min)} – ${digits(ratio.max)})`;
    const aim = goal === null ? "" : `  ≥ ${goal}× ${ratio.median >= goal ? "✓" : "✗ missed"}`;
    return row([...first, time(ms.median), `${digits(ratio.median)}×`, range, aim + wrong]);
  });
}
