import { type Called, parameter, signature } from "../../core/parameters.js";
import * as kinds from "../parameters.js";
import type { BaseStorage } from "./base.js";
import { InMemoryStorage } from "./memory.js";
import { RDBStorage } from "./rdb/storage.js";

type StorageLike = string | BaseStorage | null;

const GET_STORAGE = signature<{ storage?: StorageLike }>("getStorage", {
  storage: parameter(null, kinds.storage),
});

/**
 * The storage that is meant: none is memory, a text the URL of a database (`sqlite:///study.db`, `postgresql://…`, `mysql://…`), and a
 * storage is itself.
 * @throws E-STORAGE-002 for what is no URL
 * @example
 * const storage = optuna.storages.getStorage("sqlite://");
 * storage instanceof optuna.storages.RDBStorage; // true
 * optuna.storages.getStorage(storage) === storage; // true
 */
export function getStorage(
  ...args: Called<[storage?: StorageLike], { storage?: StorageLike }, ["storage"]>
): BaseStorage {
  const { storage } = GET_STORAGE.read(args);
  if (storage === null) return new InMemoryStorage();
  return typeof storage === "string" ? new RDBStorage(storage) : storage;
}
