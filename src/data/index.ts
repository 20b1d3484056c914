/** `torch.utils.data`: datasets, samplers, batches. */
export { defaultCollate } from "./collate.js";
export { type Collated, DataLoader, type DataLoaderOptions } from "./dataLoader.js";
export { ConcatDataset, Dataset, type DatasetLike, randomSplit, Subset, TensorDataset } from "./dataset.js";
export {
  BatchSampler,
  RandomSampler,
  type Sampler,
  SequentialSampler,
  SubsetRandomSampler,
  WeightedRandomSampler,
} from "./sampler.js";
export { StackDataset, type Stacked } from "./stackDataset.js";
