import { DTYPES, isFloat } from "../../../core/dtype.js";
import { arrayOf } from "../../host/storage.js";
import { lastStride, walk } from "../../host/walk.js";
import type { Kernel } from "../../kernel.js";
import type { View } from "../../view.js";

/** Whether elements are in a set of others. */

function valuesOf(x: View): Set<number | bigint> {
  const values = arrayOf(x);
  const step = lastStride(x);
  const found = new Set<number | bigint>();
  walk(x.sizes, [x], ([i], length) => {
    for (let n = 0; n < length; n++) found.add(values[i + n * step]);
  });
  found.delete(Number.NaN);
  return found;
}

/** [out] (bool) = whether each element of [x] is among [others], of the same dtype. NaN is not. */
export const isAmong: Kernel = {
  name: "isAmong",
  define: ([out], [x, others]) => {
    const known = valuesOf(others);
    const [result, values] = [arrayOf(out), arrayOf(x)];
    const [to, step] = [lastStride(out), lastStride(x)];
    walk(out.sizes, [out, x], ([o, i], length) => {
      for (let n = 0; n < length; n++) result[o + n * to] = known.has(values[i + n * step]) ? 1 : 0;
    });
  },
  trial: (draw) => {
    const dtype = draw.pick(DTYPES);
    const value = () => (dtype === "int64" ? BigInt(draw.whole(0, 9)) : draw.whole(0, 9));
    const options = isFloat(dtype) && draw.chance(0.5) ? { flavour: "special" as const } : { value };
    const [shape, others] = [draw.shape(), draw.shape()];
    return {
      describe: `${dtype} [${shape}] among [${others}]`,
      outs: [draw.view("bool", shape, { out: true })],
      ins: [draw.view(dtype, shape, options), draw.view(dtype, others, options)],
      attrs: {},
      tolerance: { bound: () => 0, zeroSign: false },
    };
  },
};
