/**
 * Assigns an own key, whatever its name: `record[key] = value` would lose a parameter called `__proto__`.
 */
export function setKey<T>(record: Record<string, T>, key: string, value: T): void {
  if (key === "__proto__") {
    Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
  } else record[key] = value;
}
