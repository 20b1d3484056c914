/** The fractional bits of the square roots (power 1/2) or cube roots (1/3) of the first primes, 32 of each. */
function rootBits(count: number, power: number): Uint32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
  return Uint32Array.from(primes, (p) => (p ** power % 1) * 2 ** 32);
}

const INITIAL = /* @__PURE__ */ rootBits(8, 1 / 2);
const ROUNDS = /* @__PURE__ */ rootBits(64, 1 / 3);

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** SHA-256 (FIPS 180-4), piece by piece: synchronous, in every host. */
export class Sha256 {
  private readonly state = INITIAL.slice();
  private readonly w = new Uint32Array(64);
  /** What has come and fills no block of 64 bytes yet. */
  private readonly rest = new Uint8Array(64);
  private length = 0;

  /** @param piece bytes, or a text in UTF-8 */
  update(piece: Uint8Array | string): this {
    const bytes = typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
    let at = 0;
    while (at < bytes.length) {
      const filled = this.length % 64;
      const taken = Math.min(64 - filled, bytes.length - at);
      if (taken === 64) this.block(bytes, at);
      else {
        this.rest.set(bytes.subarray(at, at + taken), filled);
        if (filled + taken === 64) this.block(this.rest, 0);
      }
      at += taken;
      this.length += taken;
    }
    return this;
  }

  /** The digest in hexadecimal; nothing may come after it. */
  hex(): string {
    const { length } = this;
    const end = new Uint8Array((length % 64 < 56 ? 64 : 128) - (length % 64));
    end[0] = 0x80;
    const view = new DataView(end.buffer);
    view.setUint32(end.length - 8, Math.floor(length / 2 ** 29));
    view.setUint32(end.length - 4, length << 3);
    this.update(end);
    return Array.from(this.state, (word) => word.toString(16).padStart(8, "0")).join("");
  }

  private block(bytes: Uint8Array, start: number): void {
    const { state, w } = this;
    for (let i = 0, at = start; i < 16; i++, at += 4)
      w[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15];
      const b = w[i - 2];
      const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
      const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
      w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUNDS[i] + w[i]) | 0;
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] += value;
  }
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256 = (text: string): string => new Sha256().update(text).hex();
