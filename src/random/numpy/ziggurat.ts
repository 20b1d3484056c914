import { exp, expm1, log1p } from "../../numeric/libm.js";
import type { BitGenerator } from "./bits.js";
import { Stream } from "./stream.js";
import { ZIGGURAT } from "./ziggurat.generated.js";

const TABLES = /* @__PURE__ */ ((): Float64Array => {
  const text = atob(ZIGGURAT);
  return new Float64Array(Uint8Array.from(text, (c) => c.charCodeAt(0)).buffer);
})();
const [NORMAL_K, NORMAL_W, NORMAL_F, EXP_K, EXP_W, EXP_F] = /* @__PURE__ */ [0, 1, 2, 3, 4, 5].map((i) =>
  TABLES.subarray(256 * i, 256 * (i + 1)),
);
const NORMAL_R = 3.6541528853610088;
const NORMAL_INVERSE_R = 0.2736612373297583;
const EXP_R = 7.69711747013105;

const words = new Uint32Array(2);

/** The continuous distributions of `Generator`: normals and exponentials by the ziggurat method (Marsaglia and Tsang 2000). */
export class ZigguratStream<B extends BitGenerator = BitGenerator> extends Stream<B> {
  /** Of 64 bits: 8 choose the layer, 1 the sign, 52 the place. */
  gauss(): number {
    const { bits } = this;
    for (;;) {
      bits.next64(words);
      const [low, high] = words;
      const layer = low & 0xff;
      // bits 9 to 60
      const place = ((high >>> 9) & 0xfffff) * 4294967296 + (((low >>> 9) | (high << 23)) >>> 0);
      const x = (low & 0x100 ? -place : place) * NORMAL_W[layer];
      if (place < NORMAL_K[layer]) return x;
      if (layer === 0) {
        for (;;) {
          const xx = -NORMAL_INVERSE_R * log1p(-bits.nextDouble());
          const yy = -log1p(-bits.nextDouble());
          // the sign is bit 8 of the place here
          if (yy + yy > xx * xx) return Math.floor(place / 256) % 2 === 1 ? -(NORMAL_R + xx) : NORMAL_R + xx;
        }
      }
      const height = (NORMAL_F[layer - 1] - NORMAL_F[layer]) * bits.nextDouble() + NORMAL_F[layer];
      if (height < exp(-0.5 * x * x)) return x;
    }
  }

  /** Of 64 bits: 3 are dropped, 8 choose the layer, 53 the place. */
  exponential(): number {
    const { bits } = this;
    for (;;) {
      bits.next64(words);
      const [low, high] = words;
      const layer = (low >>> 3) & 0xff;
      const place = (high >>> 11) * 4294967296 + (((low >>> 11) | (high << 21)) >>> 0);
      const x = place * EXP_W[layer];
      if (place < EXP_K[layer]) return x;
      if (layer === 0) return EXP_R - log1p(-bits.nextDouble());
      const height = (EXP_F[layer - 1] - EXP_F[layer]) * bits.nextDouble() + EXP_F[layer];
      if (height < exp(-x)) return x;
    }
  }

  pareto(a: number): number {
    return expm1(this.exponential() / a);
  }

  power(a: number): number {
    return (-expm1(-this.exponential())) ** (1 / a);
  }

  wald(mean: number, scale: number): number {
    const normal = this.gauss();
    const y = mean * normal * normal;
    const d = 1 + Math.sqrt(1 + (4 * scale) / y);
    return this.waldOf(mean, mean * (1 - 2 / d));
  }

  /** Where κ is large, a normal on the circle. */
  override vonmises(mu: number, kappa: number): number {
    if (kappa <= 1e6) return super.vonmises(mu, kappa);
    const x = mu + Math.sqrt(1 / kappa) * this.gauss();
    if (x < -Math.PI) return x + 2 * Math.PI;
    return x > Math.PI ? x - 2 * Math.PI : x;
  }

  logseries(p: number): number {
    return this.logseriesOf(p, log1p(-p), (x) => -expm1(x));
  }

  zipf(a: number): number {
    if (a >= 1025) return 1;
    const least = (2 ** 63) ** -(a - 1);
    return this.zipfOf(a, () => {
      const u = this.bits.nextDouble();
      return u * least + (1 - u);
    });
  }
}
