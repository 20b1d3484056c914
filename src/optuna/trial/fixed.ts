import { integer } from "../../core/constraints.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import type { ParamValue } from "../distributions.js";
import { recordBeside } from "../parameters.js";
import { FrozenTrial } from "./frozen.js";
import { trialText } from "./print.js";

export interface FixedTrialOptions {
  /** The values, by name. */
  readonly params: Readonly<Record<string, ParamValue>>;
  /** Default 0. */
  readonly number?: number;
}

const FIXED = signature<FixedTrialOptions>("FixedTrial", {
  params: parameter(REQUIRED, recordBeside("params")),
  number: parameter(0, integer()),
});

/**
 * A trial that suggests the values it is given, without a study: to run an objective once, in a test or a deployed program.
 *
 * ```ts
 * objective(new FixedTrial({ x: 1.0, y: 0 }));
 * ```
 *
 * A value outside of the suggested range is used all the same, with a warning (W-OPTUNA-004). `params` and `distributions` hold what has
 * been suggested so far. Reports are ignored, `shouldPrune` is false.
 *
 * @throws E-OPTUNA-010 when the objective asks for a parameter that was not given
 * @example
 * const objective = (trial: InstanceType<typeof optuna.FixedTrial>) => trial.suggestFloat("x", 0, 10) ** 2;
 * objective(new optuna.FixedTrial({ x: 3 })); // 9
 */
export class FixedTrial extends FrozenTrial {
  private readonly given: Readonly<Record<string, ParamValue>>;

  constructor(
    ...args: Called<
      [params: Readonly<Record<string, ParamValue>>, number?: number],
      FixedTrialOptions,
      ["params", "number"]
    >
  ) {
    const { params, number } = FIXED.read(args);
    super({ state: "RUNNING", number, datetimeStart: new Date() });
    this.given = { ...params };
  }

  protected override givenValue(name: string): ParamValue | undefined {
    return Object.hasOwn(this.given, name) ? this.given[name] : undefined;
  }

  /** The fields of a `FrozenTrial`, of what has been suggested so far. */
  override toString(): string {
    return trialText("FixedTrial", this);
  }
}
