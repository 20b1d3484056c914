import { reprFloat } from "../../text/numbers.js";
import { PyFloat, repr } from "../../text/repr.js";
import { type Distribution, FloatDistribution, type ParamValue } from "../distributions.js";
import { TRIAL_STATES, type TrialState } from "./state.js";

/** What is printed of a trial. */
interface PrintedTrial {
  readonly number: number;
  readonly trialId: number;
  readonly state: TrialState;
  readonly values: readonly number[] | null;
  readonly datetimeStart: Date | null;
  readonly datetimeComplete: Date | null;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly distributions: Readonly<Record<string, Distribution>>;
  readonly userAttrs: Readonly<Record<string, unknown>>;
  readonly systemAttrs: Readonly<Record<string, unknown>>;
  readonly intermediateValues: ReadonlyMap<number, number>;
}

/** `repr(datetime)`, in local time, as Optuna keeps it: seconds and microseconds stand there only where they are not 0. */
function datetimeRepr(date: Date | null): string {
  if (date === null) return "None";
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes()];
  const [seconds, micros] = [date.getSeconds(), date.getMilliseconds() * 1000];
  if (seconds !== 0 || micros !== 0) parts.push(seconds);
  if (micros !== 0) parts.push(micros);
  return `datetime.datetime(${parts.join(", ")})`;
}

const dict = (entries: Iterable<readonly [unknown, string]>): string =>
  `{${[...entries].map(([key, text]) => `${repr(key)}: ${text}`).join(", ")}}`;

/** `repr(FrozenTrial)` of Optuna 5: the fields in its order, and `value=None` behind them, whatever the values are. */
export function trialText(name: string, trial: PrintedTrial): string {
  const { state, values, distributions } = trial;
  const params = Object.entries(trial.params).map(([key, value]) => {
    const isFloat = typeof value === "number" && distributions[key] instanceof FloatDistribution;
    return [key, repr(isFloat ? new PyFloat(value) : value)] as const;
  });
  const ranges = Object.entries(distributions).map(([key, range]) => [key, String(range)] as const);
  const reports = [...trial.intermediateValues].map(([step, value]) => [step, reprFloat(value)] as const);
  const fields = {
    number: trial.number,
    state: `<TrialState.${state}: ${TRIAL_STATES.indexOf(state)}>`,
    values: values === null ? "None" : `[${values.map(reprFloat).join(", ")}]`,
    datetime_start: datetimeRepr(trial.datetimeStart),
    datetime_complete: datetimeRepr(trial.datetimeComplete),
    params: dict(params),
    user_attrs: repr(trial.userAttrs),
    system_attrs: repr(trial.systemAttrs),
    intermediate_values: dict(reports),
    distributions: dict(ranges),
    trial_id: trial.trialId,
    value: "None",
  };
  const texts = Object.entries(fields).map(([field, text]) => `${field}=${text}`);
  return `${name}(${texts.join(", ")})`;
}
