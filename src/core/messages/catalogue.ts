import { argumentMessages } from "./arguments.js";
import { autogradMessages } from "./autograd.js";
import { cliMessages } from "./cli.js";
import { engineMessages } from "./engine.js";
import { fileMessages } from "./files.js";
import type { Message } from "./message.js";
import { modelMessages } from "./models.js";
import { nnMessages } from "./nn.js";
import { optunaMessages } from "./optuna.js";
import { optunaSamplerMessages } from "./optunaSamplers.js";
import { sklearnMessages } from "./sklearn.js";
import { sklearnEstimatorMessages } from "./sklearnEstimators.js";
import { sklearnEvaluationMessages } from "./sklearnEvaluation.js";
import { storageMessages } from "./storages.js";
import { tableMessages } from "./tables.js";
import { tensorMessages } from "./tensor.js";
import { tqdmMessages } from "./tqdm.js";
import { tuningMessages } from "./tuning.js";

/**
 * Every error (`E-…`) and warning (`W-…`) that Antorcha can say, by its stable code. A code is never reused.
 * The texts stand in one file a family beside this one. At run time only its types are used (`spoken.ts` says which
 * texts a program carries), and the tests.
 */
export const CATALOGUE = {
  ...argumentMessages,
  ...tensorMessages,
  ...autogradMessages,
  ...engineMessages,
  ...nnMessages,
  ...optunaMessages,
  ...optunaSamplerMessages,
  ...storageMessages,
  ...tqdmMessages,
  ...fileMessages,
  ...sklearnMessages,
  ...sklearnEstimatorMessages,
  ...sklearnEvaluationMessages,
  ...tableMessages,
  ...cliMessages,
  ...modelMessages,
  ...tuningMessages,
} as const;

export type MessageCode = keyof typeof CATALOGUE;
export type ErrorCode = Extract<MessageCode, `E-${string}`>;
export type WarningCode = Extract<MessageCode, `W-${string}`>;

/** The parameters that the message of this code needs. */
export type MessageParams<C extends MessageCode> = (typeof CATALOGUE)[C] extends Message<infer P> ? P : never;
