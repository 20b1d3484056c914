/**
 * `npm run sameness`: how far our float32 results are from PyTorch's, beside how far PyTorch's float32 is from its own
 * float64, for every operation. Units in the last place of the largest number of a result: a sum that cancels says
 * nothing about its last digits. Names after the command limit it to those operations.
 */
import { CASES, type Case, callsOf } from "../test/support/cases.js";
import { type Comparison, compareRun, type Pair, runCall, ulp } from "../test/support/compare.js";
import { excuseOf } from "../test/support/exceptions.js";
import { fixtureOf } from "../test/support/fixture.js";

interface Distance {
  count: number;
  /** Ours from PyTorch's float32. */
  ours: number;
  /** PyTorch's float32 from its float64. */
  torch: number;
}

const KINDS = ["value", "gradient", "second gradient"] as const;
const finite = (x: number) => (Number.isFinite(x) ? Math.abs(x) : 0);

function add(into: Distance, pairs: readonly Pair[]): void {
  const largest = pairs.reduce((a, { torch }) => Math.max(a, finite(torch)), 0);
  const unit = ulp(largest, "float32");
  for (const { ours, torch, exact } of pairs) {
    into.count++;
    into.ours = Math.max(into.ours, finite(ours - torch) / unit);
    into.torch = Math.max(into.torch, finite(torch - exact) / unit);
  }
}

function distances(c: Case): Record<Comparison["what"], Distance> {
  const empty = (): Distance => ({ count: 0, ours: 0, torch: 0 });
  const result = { value: empty(), gradient: empty(), "second gradient": empty() };
  const fixture = fixtureOf(c.name);
  callsOf(c).forEach((call, i) => {
    const { float32, float64, refused } = fixture.calls[i];
    if (refused !== undefined || float32 === undefined || float64 === undefined) return;
    if (excuseOf("pytorch", c.name, call.label) !== undefined) return;
    for (const { what, pairs, mismatch } of compareRun(runCall(c, call, "float32"), float32, float64)) {
      if (mismatch === null) add(result[what], pairs);
    }
  });
  return result;
}

const digits = (x: number) => x.toFixed(2).padStart(8);
const wanted = process.argv.slice(2);
const { version, capability } = fixtureOf(CASES[0].name).origin;
const lines = [
  `Operations in float32, beside PyTorch ${version} (${capability}), in units in the last place of the largest number:`,
  "the largest distance of ours from PyTorch's | of PyTorch's float32 from its float64",
  "",
  `${"".padEnd(22)}${KINDS.map((kind) => kind.padEnd(21)).join("")}`,
];
let beyond = 0;
for (const c of CASES) {
  if (wanted.length > 0 && !wanted.includes(c.name)) continue;
  const found = distances(c);
  const cell = ({ count, ours, torch }: Distance) =>
    count === 0 ? "".padEnd(21) : `${digits(ours)} |${digits(torch)}   `;
  lines.push(`${c.name.padEnd(22)}${KINDS.map((kind) => cell(found[kind])).join("")}`.trimEnd());
  if (KINDS.some((kind) => found[kind].ours > Math.max(4, 4 * found[kind].torch))) beyond++;
}
lines.push(
  "",
  `${beyond} operations are further from PyTorch than 4 units and 4 times PyTorch's own distance.`,
);
console.log(lines.join("\n"));
