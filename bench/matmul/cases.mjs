/** Products of square float32 matrices. */
const SIZES = [16, 32, 64, 128, 256, 512, 1024, 2048];

export const CASES = SIZES.map((n) => ({
  name: `matmul ${n} × ${n}`,
  params: { n },
  goals: { pytorch: n < 128 ? 2 : 0.6, tfjs: 5, jaxjs: 2 },
}));
