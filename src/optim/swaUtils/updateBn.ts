import { noGrad } from "../../autograd/mode.js";
import { wrong } from "../../core/check.js";
import { iterable } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { BatchNorm1d } from "../../nn/layers/norm.js";
import { Module } from "../../nn/module.js";
import { fill_, zero_ } from "../../tensor/methods/inplace.js";
import { Tensor } from "../../tensor/tensor.js";

/**
 * Computes the running statistics of a model's BatchNorm layers anew, as the mean over all batches of a loader: an average of models has never seen
 * its activations. Of a batch that is an array the first element is the input. Without such layers nothing happens, and the loader is not read.
 *
 * @throws E-ARG-002 for something other than a loader and a model
 * @example
 * const model = new nn.Sequential(new nn.Linear(2, 3), new nn.BatchNorm1d(3));
 * optim.swaUtils.updateBn([[torch.ones(4, 2)], [torch.zeros(4, 2)]], model);
 * model.at(1).num_batches_tracked // tensor(2)
 */
export function updateBn(loader: Iterable<Tensor | readonly unknown[]>, model: Module): void {
  const expected = say("batches, such as a DataLoader", "lotes, como un DataLoader");
  if (!iterable.accepts(loader)) throw wrong("updateBn", "loader", expected, loader);
  if (!(model instanceof Module)) throw wrong("updateBn", "model", say("a model", "un modelo"), model);
  const layers = [...model.modules()].filter((one) => one instanceof BatchNorm1d);
  if (layers.length === 0) return;
  const { training } = model;
  const momenta = layers.map(({ momentum }) => momentum);
  noGrad(() => {
    try {
      model.train();
      for (const layer of layers) {
        reset(layer);
        setMomentum(layer, null);
      }
      for (const batch of loader) {
        const input = Array.isArray(batch) ? batch[0] : batch;
        if (!(input instanceof Tensor)) throw wrong("updateBn", "loader", expected, input);
        model(input);
      }
    } finally {
      layers.forEach((layer, i) => {
        setMomentum(layer, momenta[i]);
      });
      model.train(training);
    }
  });
}

/** The statistics as they were before the first batch. */
function reset({ running_mean, running_var, num_batches_tracked }: BatchNorm1d): void {
  if (running_mean !== null) zero_(running_mean);
  if (running_var !== null) fill_(running_var, 1);
  if (num_batches_tracked !== null) zero_(num_batches_tracked);
}

function setMomentum(layer: { momentum: number | null }, momentum: number | null): void {
  layer.momentum = momentum;
}
