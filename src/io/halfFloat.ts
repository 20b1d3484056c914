/**
 * Widens float16 (1 sign, 5 exponent, 10 fraction bits) to float32; every value and every NaN's bits survive.
 * `bytes` is little-endian, two for each element; it needs no alignment.
 */
export function widenFloat16(bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const values = new Float32Array(bytes.length / 2);
  const bits = new Uint32Array(values.buffer);
  for (let i = 0; i < values.length; i++) {
    const half = bytes[2 * i] | (bytes[2 * i + 1] << 8);
    const sign = (half & 0x8000) << 16;
    const exponent = (half >> 10) & 0x1f;
    const fraction = half & 0x3ff;
    if (exponent === 0) {
      // zero and subnormals: fraction · 2⁻²⁴
      values[i] = fraction * 2 ** -24;
      bits[i] |= sign;
    } else {
      // the exponent's bias goes from 15 to 127; infinities and NaN keep an exponent of ones
      bits[i] = sign | ((exponent === 31 ? 255 : exponent + 112) << 23) | (fraction << 13);
    }
  }
  return values;
}

/** Widens bfloat16, the upper half of a float32, to float32. `bytes` as above. */
export function widenBfloat16(bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const values = new Float32Array(bytes.length / 2);
  const bits = new Uint32Array(values.buffer);
  for (let i = 0; i < bits.length; i++) bits[i] = (bytes[2 * i] << 16) | (bytes[2 * i + 1] << 24);
  return values;
}
