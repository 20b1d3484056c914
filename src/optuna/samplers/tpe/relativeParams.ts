import { setKey } from "../../../core/record.js";
import { PyFloat } from "../../../text/repr.js";
import { FloatDistribution, type ParamValue, type SearchSpace } from "../../distributions.js";
import { dumps, loads } from "../../json.js";
import type { StudyView } from "../../study/view.js";
import type { FrozenTrial } from "../../trial/frozen.js";
import { isFinished } from "../../trial/state.js";

/**
 * What a running trial will suggest stands in its system attributes from the first suggestion on, so that other workers, Python's too,
 * can stay away from it: a JSON text in pieces, `tpe:relative_params:0`, `:1`, …
 */
const KEY = "tpe:relative_params";
/** A database column holds no more. */
const PIECE = 2045;

/** Tells the other workers. */
export function shareRelativeParams(
  study: StudyView,
  trial: FrozenTrial,
  space: SearchSpace,
  params: ReadonlyMap<string, ParamValue>,
): void {
  const record: Record<string, unknown> = {};
  for (const [name, value] of params) {
    // A float stays a float in Python's text: 1.0.
    const isFloat = space.get(name) instanceof FloatDistribution;
    setKey(record, name, isFloat ? new PyFloat(value as number) : value);
  }
  const text = dumps(record);
  for (let i = 0; i * PIECE < text.length; i++) {
    study.setTrialSystemAttr(trial.trialId, `${KEY}:${i}`, text.slice(i * PIECE, (i + 1) * PIECE));
  }
}

/** What running trials shared. A storage replaces a trial's object when it changes. */
const expected = new WeakMap<FrozenTrial, Readonly<Record<string, ParamValue>>>();

/** The parameters of a trial; of a running one, those that it will suggest as well. */
export function expectedParams(trial: FrozenTrial): Readonly<Record<string, ParamValue>> {
  if (isFinished(trial.state)) return trial.params;
  let params = expected.get(trial);
  if (params === undefined) {
    params = sharedParams(trial);
    expected.set(trial, params);
  }
  return params;
}

function sharedParams(trial: FrozenTrial): Readonly<Record<string, ParamValue>> {
  let text = "";
  for (let i = 0; ; i++) {
    const piece = trial.systemAttrs[`${KEY}:${i}`];
    if (typeof piece !== "string" || piece === "") break;
    text += piece;
  }
  if (text === "") return trial.params;
  try {
    const shared = loads(text) as Record<string, ParamValue>;
    for (const name of Object.keys(trial.params)) setKey(shared, name, trial.params[name]);
    return shared;
  } catch {
    // Another worker is writing the pieces right now.
    return trial.params;
  }
}
