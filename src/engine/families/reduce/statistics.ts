import { DTYPES, type DType, isFloat } from "../../../core/dtype.js";
import { eachLine, lengthAlong, stepAlong } from "../../host/lines.js";
import { arrayOf } from "../../host/storage.js";
import type { Kernel } from "../../kernel.js";
import type { ArgAttrs } from "./kernels.js";
import { type VarianceAttrs, variance as variances } from "./variance.js";

/** Products and variances. */

const EXACT = { bound: () => 0, zeroSign: false };

/** [out] (size 1 in `dim`) = the product of [x] along `dim`: floats in float64, rounded once, or int64, which wraps around. */
export const product: Kernel<ArgAttrs> = {
  name: "product",
  define: ([out], [x], { dim }) => {
    const [n, step] = [lengthAlong(x, dim), stepAlong(x, dim)];
    if (isFloat(x.dtype)) {
      const [to, from] = [arrayOf(out), arrayOf(x)] as Float64Array[];
      eachLine([out, x], dim, ([o, i]) => {
        let value = 1;
        for (let k = 0; k < n; k++) value *= from[i + k * step];
        to[o] = value;
      });
    } else {
      const [to, from] = [arrayOf(out), arrayOf(x)] as BigInt64Array[];
      eachLine([out, x], dim, ([o, i]) => {
        let value = 1n;
        for (let k = 0; k < n; k++) value = BigInt.asIntN(64, value * from[i + k * step]);
        to[o] = value;
      });
    }
  },
  trial: (draw) => {
    const shape = draw.shape();
    const dim = draw.whole(0, Math.max(shape.length - 1, 0));
    const dtype = draw.pick<DType>([...DTYPES.filter(isFloat), "int64"]);
    const kept = shape.map((size, d) => (d === dim ? 1 : size));
    return {
      describe: `${dtype} [${shape}] dim ${dim}`,
      outs: [draw.view(dtype, kept, { out: true })],
      ins: [draw.view(dtype, shape, { flavour: draw.pick(["plain", "special", "wild"]) })],
      attrs: { dim },
      tolerance: EXACT,
    };
  },
};

/** [out] = the variance of [x] over the dimensions in which out has size 1, or its root; floats. */
export const variance: Kernel<VarianceAttrs> = {
  name: "variance",
  define: ([out], [x], attrs) => variances(out, x, attrs),
  trial: (draw) => {
    const shape = draw.shape();
    const dtype = draw.pick(DTYPES.filter(isFloat));
    const kept = shape.map((size) => (draw.chance(0.5) ? 1 : size));
    const attrs = { correction: draw.pick([0, 1, 2.5]), root: draw.chance(0.5) };
    return {
      describe: `${dtype} [${shape}] to [${kept}], ${JSON.stringify(attrs)}`,
      outs: [draw.view(dtype, kept, { out: true })],
      ins: [draw.view(dtype, shape, { flavour: draw.pick(["plain", "special"]) })],
      attrs,
      tolerance: EXACT,
    };
  },
};
