export { RetryFailedTrialCallback, RetryHeartbeatStaleTrialCallback } from "../study/callbacks.js";
export { failStaleTrials } from "../study/heartbeat.js";
export {
  BaseStorage,
  type Heartbeat,
  type HeartbeatStaleTrialCallback,
  type SynchronousStorage,
  type WatchOptions,
} from "./base.js";
export { getStorage } from "./getStorage.js";
export { JournalFileBackend } from "./journal/file.js";
export { JournalFileOpenLock, JournalFileSymlinkLock } from "./journal/lock.js";
export { JournalStorage } from "./journal/storage.js";
export { InMemoryStorage } from "./memory.js";
export type { RDBStorageOptions } from "./rdb/options.js";
export { RDBStorage } from "./rdb/storage.js";
