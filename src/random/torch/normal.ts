import { checkNumber } from "../../core/check.js";
import { cos, log, log1p, sin } from "../../numeric/elementary.js";
import { fma32, fma64 } from "../../numeric/fused.js";
import { logf, sincosf } from "../../numeric/mathfun.js";
import { defaultGenerator, type Generator } from "./generator.js";
import { type FloatArray, uniform } from "./uniform.js";

/** One normal number; pairs of them come from one Box-Muller transform, and the second waits in the generator. */
export function nextNormal(mean: number, std: number, g: Generator): number {
  const waiting = g.takeNormal();
  if (waiting !== undefined) return fma64(waiting, std, mean);
  const u1 = g.randomDouble();
  const u2 = g.randomDouble();
  const radius = Math.sqrt(-2 * log1p(-u2));
  const theta = 2 * Math.PI * u1;
  g.keepNormal(radius * sin(theta));
  return fma64(radius * cos(theta), std, mean);
}

/** Turns 16 uniforms at `start` into 16 normals in place: radii from the first 8, angles from the last 8. */
type BoxMuller16<A> = (data: A, start: number, mean: number, std: number) => void;

const boxMuller64: BoxMuller16<Float64Array> = (data, start, mean, std) => {
  for (let j = start; j < start + 8; j++) {
    const radius = Math.sqrt(-2 * log(1 - data[j]));
    const theta = 2 * Math.PI * data[j + 8];
    data[j] = fma64(radius * cos(theta), std, mean);
    data[j + 8] = fma64(radius * sin(theta), std, mean);
  }
};

const TWO_PI = Math.fround(2 * Math.PI);
const sincos = new Float32Array(2);

const boxMuller32: BoxMuller16<Float32Array> = (data, start, mean, std) => {
  for (let j = start; j < start + 8; j++) {
    const radius = Math.fround(Math.sqrt(-2 * logf(1 - data[j])));
    sincosf(Math.fround(TWO_PI * data[j + 8]), sincos);
    data[j] = fma32(Math.fround(radius * sincos[1]), std, mean);
    data[j + 8] = fma32(Math.fround(radius * sincos[0]), std, mean);
  }
};

function fillBlocks<A extends FloatArray>(
  out: A,
  mean: number,
  std: number,
  g: Generator,
  transform: BoxMuller16<A>,
): void {
  const { length } = out;
  uniform(out, 0, 1, g);
  for (let i = 0; i + 16 <= length; i += 16) transform(out, i, mean, std);
  if (length % 16 === 0) return;
  uniform(out.subarray(length - 16), 0, 1, g);
  transform(out, length - 16, mean, std);
}

/**
 * Fills with normal numbers: `tensor.normal_(mean, std)`. Below 16 numbers, one after the other in float64; from 16
 * on, in blocks of 16 in the dtype itself, of which the last, when the length is no multiple of 16, is drawn again
 * over the end. A tensor that is not contiguous is filled one number after the other, whatever its size.
 */
export function normal(
  out: FloatArray,
  mean = 0,
  std = 1,
  g: Generator = defaultGenerator,
  contiguous = true,
): void {
  checkNumber("normal", "mean", mean);
  checkNumber("normal", "std", std, 0);
  if (out.length < 16 || !contiguous) for (let i = 0; i < out.length; i++) out[i] = nextNormal(mean, std, g);
  else if (out instanceof Float32Array) fillBlocks(out, Math.fround(mean), Math.fround(std), g, boxMuller32);
  else fillBlocks(out, mean, std, g, boxMuller64);
}
