/**
 * Training steps: forward, cross-entropy, backward, Adam. Goals of the issue, each against the peer's default Adam. `compiled`: ours is
 * recorded by torch.compile; the peers compute as above.
 */
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
  {
    name: "iris net 4-16-3, batch 50, compiled",
    params: { sizes: [4, 16, 3], batch: 50, compiled: true },
    goals: { pytorch: 40 },
  },
  {
    name: "MLP 784-128-10, batch 64, compiled",
    params: { sizes: [784, 128, 10], batch: 64, compiled: true },
    goals: { pytorch: 2.5 },
  },
];
