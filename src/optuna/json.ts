import { type JSONErrors, type JSONValue, readJSON, type Separators, writeJSON } from "../text/json.js";
import { failure } from "./messages.js";

const errors: JSONErrors = {
  unwritable: (what) => failure("E-OPTUNA-001", { what }),
  unreadable: (at, near) => failure("E-OPTUNA-002", { at, near }),
};

/** `json.dumps` of a value that a study keeps. @throws E-OPTUNA-001 on what JSON cannot hold */
export const dumps = (value: unknown, separators: Separators = "spaced"): string =>
  writeJSON(value, separators, errors.unwritable);

/** `json.loads` of a text that a study kept. @throws E-OPTUNA-002 on a text that is not JSON */
export const loads = (text: string): JSONValue => readJSON(text, errors.unreadable);
