import type { Failed, Outcome, Ran, Value } from "./run.js";

/** What one program gave here and in PyTorch, compared. */

export interface Theirs {
  readonly outcomes: readonly Outcome[];
  readonly last: readonly Outcome[];
  readonly gradients: readonly Outcome[] | Failed;
  readonly seconds: readonly Outcome[] | Failed;
}

export interface Difference {
  readonly ran: Ran;
  /** The operation of the line; of the last line for what comes at the end. */
  readonly name: string;
  readonly where: "line" | "last" | "gradients" | "seconds";
  readonly what: "error" | "dtype" | "shape" | "requiresGrad" | "values" | "none";
  readonly ours: unknown;
  readonly theirs: unknown;
  /** The program up to there. */
  readonly lines: readonly string[];
}

const isFailed = (outcome: unknown): outcome is Failed =>
  typeof outcome === "object" && outcome !== null && "error" in outcome;

/** How far apart numbers of a float dtype may be: programs add up roundings, and some amplify them. */
const BOUNDS: Record<string, readonly [relative: number, absolute: number]> = {
  float64: [1e-7, 1e-9],
  float32: [2e-3, 2e-4],
};

function sameValues(ours: Value, theirs: Value): boolean {
  const finite = theirs.values.filter((x): x is number => typeof x === "number").map(Math.abs);
  const largest = finite.reduce((a, b) => Math.max(a, b), 0);
  const [relative, absolute] = BOUNDS[theirs.dtype] ?? [0, 0];
  return ours.values.every((a, i) => {
    const b = theirs.values[i];
    if (a === b) return true;
    if (typeof a !== "number" || typeof b !== "number") return false;
    return Math.abs(a - b) <= relative * Math.abs(b) + absolute * (1 + largest);
  });
}

function differs(ours: Outcome, theirs: Outcome): Difference["what"] | null {
  if (isFailed(ours) || isFailed(theirs)) return isFailed(ours) && isFailed(theirs) ? null : "error";
  if (!ours || !theirs) return ours === theirs ? null : "none";
  if (ours.dtype !== theirs.dtype) return "dtype";
  if (ours.shape.join() !== theirs.shape.join()) return "shape";
  if (ours.requiresGrad !== theirs.requiresGrad) return "requiresGrad";
  return sameValues(ours, theirs) ? null : "values";
}

/** The first difference: what comes after it follows from it. */
export function differencesOf(ran: Ran, theirs: Theirs): Difference[] {
  const program = [
    ...ran.leaves.map((leaf, i) => `v[${i}] = ${leaf.replace(/float\("([^"]*)"\)/g, "$1")}${ran.views[i]}`),
    ...ran.lines,
  ];
  const base = ran.leaves.length;
  for (const [i, outcome] of ran.outcomes.entries()) {
    const what = differs(outcome, theirs.outcomes[i]);
    if (what !== null)
      return [
        {
          ran,
          name: ran.names[i],
          where: "line",
          what,
          ours: outcome,
          theirs: theirs.outcomes[i],
          lines: program.slice(0, base + i + 1),
        },
      ];
  }
  for (const where of ["last", "gradients", "seconds"] as const) {
    const [ours, found] = [ran[where], theirs[where]];
    const pairs: (readonly [Outcome, Outcome])[] =
      isFailed(ours) || isFailed(found)
        ? [[ours as Failed, found as Failed]]
        : (ours as readonly Outcome[]).map(
            (outcome, i) => [outcome, (found as readonly Outcome[])[i]] as const,
          );
    for (const [a, b] of pairs) {
      const what = differs(a, b);
      if (what !== null)
        return [{ ran, name: ran.names.at(-1) ?? "", where, what, ours: a, theirs: b, lines: program }];
    }
  }
  return [];
}
