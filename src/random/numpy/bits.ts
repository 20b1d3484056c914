/** A source of random bits: what NumPy's distributions draw from (its C struct `bitgen_t`). */
export interface BitGenerator {
  /** 32 random bits, as a whole number in [0, 2³²). */
  next32(): number;
  /** 64 random bits, into the low word (0) and the high word (1) of an array of two. */
  next64(words: Uint32Array): void;
  /** A number uniform in [0, 1), with 53 random bits. */
  nextDouble(): number;
}
