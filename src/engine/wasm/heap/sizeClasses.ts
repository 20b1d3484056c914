/**
 * The sizes of slots: multiples of 16 bytes up to 128, then four to every power of two, so that at most a fifth of a
 * slot is unused. Small integers in, small integers out: this stands on the path of every allocation.
 */

/** The class of a size from 1 byte on. */
export function sizeClassOf(bytes: number): number {
  if (bytes <= 128) return (bytes - 1) >>> 4;
  const log = 31 - Math.clz32(bytes - 1);
  return (log - 5) * 4 + ((bytes - 1) >>> (log - 2)) - 4;
}

/** The bytes of a slot of this class. */
export function sizeOfClass(sizeClass: number): number {
  if (sizeClass < 8) return (sizeClass + 1) * 16;
  const log = (sizeClass >>> 2) + 5;
  return ((sizeClass & 3) + 5) << (log - 2);
}
