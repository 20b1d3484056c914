import { say } from "../../src/core/messages/language.js";
import { logger } from "../../src/optuna/logging.js";
import { failure } from "../../src/optuna/messages.js";
import { RDBStorage } from "../../src/optuna/storages/index.js";
import { checkThere, placeOf, type StorageOptions } from "./storage.js";

/**
 * Upgrades the tables of a database, in the words of `optuna storage upgrade`.
 * @throws E-STORAGE-002 for a journal, E-FILE-001 where there is no file; what `RDBStorage.upgrade` throws
 */
export async function upgradeStorage(options: StorageOptions): Promise<void> {
  const place = placeOf(options);
  if (place.storageClass !== "RDBStorage") {
    const problem = say("a journal has no tables to upgrade", "un diario no tiene tablas que actualizar");
    throw failure("E-STORAGE-002", { url: place.storage, problem });
  }
  checkThere(place);
  const storage = new RDBStorage(place.storage, { skipCompatibilityCheck: true, skipTableCreation: true });
  try {
    if ((await storage.getCurrentVersion()) === storage.getHeadVersion()) {
      logger.info("This storage is up-to-date.");
      return;
    }
    logger.info("Upgrading the storage schema to the latest version.");
    await storage.upgrade();
    logger.info("Completed to upgrade the storage.");
  } finally {
    await storage.removeSession();
  }
}
