/** Constraints of trials: a trial is feasible when all its constraints are ≤ 0. They live in its system attributes. */
export const CONSTRAINTS_KEY = "constraints";

/** The constraints of these system attributes: the list of older versions (named "0", "1", …), then `constraints:<key>` one by one. */
export function constraintsOf(systemAttrs: Readonly<Record<string, unknown>>): Map<string, number> {
  const found = new Map<string, number>();
  const list = systemAttrs[CONSTRAINTS_KEY];
  if (Array.isArray(list)) for (const [i, value] of list.entries()) found.set(String(i), Number(value));
  const prefix = `${CONSTRAINTS_KEY}:`;
  for (const key in systemAttrs) {
    if (key.startsWith(prefix)) found.set(key.slice(prefix.length), Number(systemAttrs[key]));
  }
  return found;
}

interface Constrained {
  readonly systemAttrs: Readonly<Record<string, unknown>>;
}

/** All constraints ≤ 0, or none at all. */
export function isFeasible(trial: Constrained): boolean {
  for (const value of constraintsOf(trial.systemAttrs).values()) if (!(value <= 0)) return false;
  return true;
}

/** Does any of these trials have constraints? */
export function isConstrained(trials: readonly Constrained[]): boolean {
  return trials.some((trial) => constraintsOf(trial.systemAttrs).size > 0);
}
