import { anything, integer } from "../../core/constraints.js";
import { type Called, parameter, REQUIRED, type Signature, signature } from "../../core/parameters.js";
import { real, string } from "../parameters.js";

/** What is written to a trial or a study: by position or by name. */

interface Attribute<T> {
  readonly key: string;
  readonly value: T;
}

export type AttributeArguments = Called<[key: string, value: unknown], Attribute<unknown>, ["key", "value"]>;
export type ConstraintArguments = Called<[key: string, value: number], Attribute<number>, ["key", "value"]>;

const key = parameter(REQUIRED, string);

/** A note with a name: the value may be anything, an object too. */
/* @__NO_SIDE_EFFECTS__ */
export function attribute(where: string): Signature<Attribute<unknown>> {
  return signature<Attribute<unknown>>(where, { key, value: parameter(REQUIRED, anything) });
}

export const SET_USER_ATTR = attribute("trial.setUserAttr");

/** Of the value more can be said where it is set. */
export const SET_CONSTRAINT = signature<Attribute<number>>("trial.setConstraint", {
  key,
  value: parameter(REQUIRED, real),
});

interface Report {
  readonly value: number;
  readonly step: number;
}

export type ReportArguments = Called<[value: number, step: number], Report, ["value", "step"]>;

export const REPORT = signature<Report>("trial.report", {
  value: parameter(REQUIRED, real),
  step: parameter(REQUIRED, integer(0)),
});
