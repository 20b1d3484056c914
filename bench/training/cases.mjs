/** Training steps: forward, cross-entropy, backward, Adam. Goals of the issue, each against the peer's default Adam. */
const others = { tfjs: 5, jaxjs: 2 };

export const CASES = [
  {
    name: "iris net 4-16-3, batch 50",
    params: { sizes: [4, 16, 3], batch: 50 },
    goals: { pytorch: 40, ...others },
  },
  {
    name: "MLP 784-128-10, batch 64",
    params: { sizes: [784, 128, 10], batch: 64 },
    goals: { pytorch: 2.5, ...others },
  },
  {
    name: "MLP 784-512-10, batch 256",
    params: { sizes: [784, 512, 10], batch: 256 },
    goals: { pytorch: 1.2, ...others },
  },
];
