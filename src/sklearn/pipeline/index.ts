/** Estimators one after another: scikit-learn's `sklearn.pipeline`. */
export { makePipeline, type NamedStep, Pipeline, type PipelineOptions, type Step } from "./pipeline.js";
