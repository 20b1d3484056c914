import type { ColumnType, Generated } from "kysely";
import { STUDY_DIRECTIONS } from "../../study/direction.js";
import { TRIAL_STATES } from "../../trial/state.js";

/** The revision of the tables, by Optuna's names: the last is the one that we read and write. */
export const REVISIONS = [
  "v0.9.0.a",
  "v1.2.0.a",
  "v1.3.0.a",
  "v2.4.0.a",
  "v2.6.0.a",
  "v3.0.0.a",
  "v3.0.0.b",
  "v3.0.0.c",
  "v3.0.0.d",
  "v3.2.0.a",
] as const;
export const HEAD_REVISION = "v3.2.0.a";
export const SCHEMA_VERSION = 12;
/** The Optuna whose tables these are: written as the maker's version. */
export const LIBRARY_VERSION = "5.0.0";

export const VALUE_TYPES = ["FINITE", "INF_POS", "INF_NEG"] as const;
export const INTERMEDIATE_VALUE_TYPES = [...VALUE_TYPES, "NAN"] as const;

export type ValueType = (typeof INTERMEDIATE_VALUE_TYPES)[number];

/** Tables of key and JSON text. `key` is quoted where it is a word of the dialect. */
interface Attributes {
  key: string | null;
  value_json: string | null;
}

/** The tables for Kysely. Times are texts: naive UTC (heartbeats: the session's time zone). */
export interface Database {
  studies: { study_id: Generated<number>; study_name: string };
  study_directions: {
    study_direction_id: Generated<number>;
    direction: string;
    study_id: number;
    objective: number;
  };
  study_user_attributes: Attributes & { study_user_attribute_id: Generated<number>; study_id: number | null };
  study_system_attributes: Attributes & {
    study_system_attribute_id: Generated<number>;
    study_id: number | null;
  };
  trials: {
    trial_id: Generated<number>;
    number: number | null;
    study_id: number | null;
    state: string;
    datetime_start: string | null;
    datetime_complete: string | null;
  };
  trial_user_attributes: Attributes & { trial_user_attribute_id: Generated<number>; trial_id: number | null };
  trial_system_attributes: Attributes & {
    trial_system_attribute_id: Generated<number>;
    trial_id: number | null;
  };
  trial_params: {
    param_id: Generated<number>;
    trial_id: number | null;
    param_name: string | null;
    param_value: number | null;
    distribution_json: string | null;
  };
  trial_values: {
    trial_value_id: Generated<number>;
    trial_id: number;
    objective: number;
    value: number | null;
    value_type: string;
  };
  trial_intermediate_values: {
    trial_intermediate_value_id: Generated<number>;
    trial_id: number;
    step: number;
    intermediate_value: number | null;
    intermediate_value_type: string;
  };
  trial_heartbeats: {
    trial_heartbeat_id: Generated<number>;
    trial_id: number;
    heartbeat: ColumnType<string, string, string>;
  };
  version_info: {
    version_info_id: number;
    schema_version: number | null;
    library_version: string | null;
  };
  alembic_version: { version_num: string };
}

export type TableName = keyof Database;
export type StudyAttrs = "study_user_attributes" | "study_system_attributes";
export type TrialAttrs = "trial_user_attributes" | "trial_system_attributes";

/** The tables that hold what belongs to a trial, in the order in which they are read. */
export const PARTS = [
  "trial_params",
  "trial_values",
  "trial_intermediate_values",
  "trial_user_attributes",
  "trial_system_attributes",
] as const;

export type Part = (typeof PARTS)[number];

/** What a column may be: a number of its own, a whole number, a float of 53 bits, a text, a time, one of some names. */
type Kind =
  | "serial"
  | "integer"
  | "float"
  | "text"
  | "time"
  | `varchar(${number})`
  | { readonly enum: string; readonly values: readonly string[] };

interface Column {
  readonly name: string;
  readonly kind: Kind;
  readonly notNull?: boolean;
}

interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly primaryKey: string;
  readonly primaryKeyName?: string;
  readonly check?: string;
  readonly unique?: readonly string[];
  readonly references?: { readonly column: string; readonly table: TableName };
  readonly index?: { readonly name: string; readonly column: string; readonly unique: boolean };
}

export const DIRECTION_NAMES = STUDY_DIRECTIONS.map((direction) => direction.toUpperCase());

export const ENUMS = {
  studydirection: DIRECTION_NAMES,
  trialstate: TRIAL_STATES,
  trialvaluetype: VALUE_TYPES,
  trialintermediatevaluetype: INTERMEDIATE_VALUE_TYPES,
} as const;

export type EnumName = keyof typeof ENUMS;

function enumeration(name: EnumName): Kind {
  return { enum: name, values: ENUMS[name] };
}

const ofStudy = { column: "study_id", table: "studies" } as const;
const ofTrial = { column: "trial_id", table: "trials" } as const;
const need = { notNull: true } as const;

function attributes(name: TableName, id: string, owner: typeof ofStudy | typeof ofTrial): Table {
  return {
    name,
    columns: [
      { name: id, kind: "serial" },
      { name: owner.column, kind: "integer" },
      { name: "key", kind: "varchar(512)" },
      { name: "value_json", kind: "text" },
    ],
    primaryKey: id,
    unique: [owner.column, "key"],
    references: owner,
  };
}

/** Optuna's tables, in the order of their creation. */
export const TABLES: readonly Table[] = [
  {
    name: "studies",
    columns: [
      { name: "study_id", kind: "serial" },
      { name: "study_name", kind: "varchar(512)", ...need },
    ],
    primaryKey: "study_id",
    index: { name: "ix_studies_study_name", column: "study_name", unique: true },
  },
  {
    name: "version_info",
    columns: [
      { name: "version_info_id", kind: "integer", ...need },
      { name: "schema_version", kind: "integer" },
      { name: "library_version", kind: "varchar(256)" },
    ],
    primaryKey: "version_info_id",
    check: "version_info_id=1",
  },
  {
    name: "study_directions",
    columns: [
      { name: "study_direction_id", kind: "serial" },
      { name: "direction", kind: enumeration("studydirection"), ...need },
      { name: "study_id", kind: "integer", ...need },
      { name: "objective", kind: "integer", ...need },
    ],
    primaryKey: "study_direction_id",
    unique: ["study_id", "objective"],
    references: ofStudy,
  },
  attributes("study_user_attributes", "study_user_attribute_id", ofStudy),
  attributes("study_system_attributes", "study_system_attribute_id", ofStudy),
  {
    name: "trials",
    columns: [
      { name: "trial_id", kind: "serial" },
      { name: "number", kind: "integer" },
      { name: "study_id", kind: "integer" },
      { name: "state", kind: enumeration("trialstate"), ...need },
      { name: "datetime_start", kind: "time" },
      { name: "datetime_complete", kind: "time" },
    ],
    primaryKey: "trial_id",
    references: ofStudy,
    index: { name: "ix_trials_study_id", column: "study_id", unique: false },
  },
  attributes("trial_user_attributes", "trial_user_attribute_id", ofTrial),
  attributes("trial_system_attributes", "trial_system_attribute_id", ofTrial),
  {
    name: "trial_params",
    columns: [
      { name: "param_id", kind: "serial" },
      { name: "trial_id", kind: "integer" },
      { name: "param_name", kind: "varchar(512)" },
      { name: "param_value", kind: "float" },
      { name: "distribution_json", kind: "text" },
    ],
    primaryKey: "param_id",
    unique: ["trial_id", "param_name"],
    references: ofTrial,
  },
  {
    name: "trial_values",
    columns: [
      { name: "trial_value_id", kind: "serial" },
      { name: "trial_id", kind: "integer", ...need },
      { name: "objective", kind: "integer", ...need },
      { name: "value", kind: "float" },
      { name: "value_type", kind: enumeration("trialvaluetype"), ...need },
    ],
    primaryKey: "trial_value_id",
    unique: ["trial_id", "objective"],
    references: ofTrial,
  },
  {
    name: "trial_intermediate_values",
    columns: [
      { name: "trial_intermediate_value_id", kind: "serial" },
      { name: "trial_id", kind: "integer", ...need },
      { name: "step", kind: "integer", ...need },
      { name: "intermediate_value", kind: "float" },
      { name: "intermediate_value_type", kind: enumeration("trialintermediatevaluetype"), ...need },
    ],
    primaryKey: "trial_intermediate_value_id",
    unique: ["trial_id", "step"],
    references: ofTrial,
  },
  {
    name: "trial_heartbeats",
    columns: [
      { name: "trial_heartbeat_id", kind: "serial" },
      { name: "trial_id", kind: "integer", ...need },
      { name: "heartbeat", kind: "time", ...need },
    ],
    primaryKey: "trial_heartbeat_id",
    unique: ["trial_id"],
    references: ofTrial,
  },
  {
    name: "alembic_version",
    columns: [{ name: "version_num", kind: "varchar(32)", ...need }],
    primaryKey: "version_num",
    primaryKeyName: "alembic_version_pkc",
  },
];
