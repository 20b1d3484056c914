import { exp } from "./libm.js";
import { ascending, descending } from "./polynomial.js";

/**
 * The error function, on three roads that differ in their last bits, because whole runs of Python must come out the same:
 * - `erf`, `erfc`: the C library's (FreeBSD's s_erf.c as glibc has it), which Python's `math.erf` takes;
 * - `erfOfMany`: Optuna's for long arrays, with the same rational approximations but without splitting x;
 * - `erfNear`, `erfcFar`: S. L. Moshier's Cephes library, on which SciPy's `ndtr` stands.
 *
 * The first two:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business. Permission to
 * use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
const ERX = 0.8450629115104675;
const EFX = 0.1283791670955126;

// erf(x) = x + x·P(x²)/Q(x²) on [0, 0.84375)
const PP = [
  0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442,
  -2.3763016656650163e-5,
];
const QQ = [
  1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164,
  -3.960228278775368e-6,
];
// erf(x) = ERX + P(x - 1)/Q(x - 1) on [0.84375, 1.25)
const PA = [
  -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668,
  0.035478304325618236, -0.002166375594868791,
];
const QA = [
  1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905,
  0.011984499846799107,
];
// erfc(x) = e^(-x² - 0.5625 + R(1/x²)/S(1/x²)) / x on [1.25, 1/0.35)
const RA = [
  -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347,
  -184.60509290671104, -81.2874355063066, -9.814329344169145,
];
const SA = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783,
  108.63500554177944, 6.570249770319282, -0.0604244152148581,
];
// and on [1/0.35, 28)
const RB = [
  -0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896,
  -1025.0951316110772, -483.5191916086514,
];
const SB = [
  1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644,
  474.52854120695537, -22.44095244658582,
];

/** Pairs of terms, then powers of z², as glibc evaluates polynomials. */
function inPairs(c: readonly number[], z: number): number {
  const z2 = z * z;
  let sum = c[0] + z * c[1];
  let power = z2;
  for (let i = 2; i < c.length; i += 2) {
    sum += power * (i + 1 < c.length ? c[i] + z * c[i + 1] : c[i]);
    power *= z2;
  }
  return sum;
}

const halves = new Float64Array(1);
const words = new Uint32Array(halves.buffer);

/** erfc on [1.25, 28) times x: the exponent in two parts, of which the first is exact. */
function tail(x: number): number {
  const s = 1 / (x * x);
  const ratio = x < 1 / 0.35 ? inPairs(RA, s) / inPairs(SA, s) : inPairs(RB, s) / inPairs(SB, s);
  halves[0] = x;
  words[0] = 0;
  const z = halves[0];
  return exp(-z * z - 0.5625) * exp((z - x) * (z + x) + ratio);
}

/** erf(x), as `math.erf`. */
export function erf(x: number): number {
  const a = Math.abs(x);
  if (!(a < 6)) return Number.isNaN(x) ? x : Math.sign(x);
  if (a < 0.84375) {
    if (a < 2 ** -28) return x + EFX * x;
    const z = x * x;
    return x + x * (inPairs(PP, z) / inPairs(QQ, z));
  }
  if (a < 1.25) {
    const ratio = inPairs(PA, a - 1) / inPairs(QA, a - 1);
    return x >= 0 ? ERX + ratio : -ERX - ratio;
  }
  const r = tail(a) / a;
  return x >= 0 ? 1 - r : r - 1;
}

/** erfc(x) = 1 - erf(x), as `math.erfc`. */
export function erfc(x: number): number {
  const a = Math.abs(x);
  if (!(a < 28)) return Number.isNaN(x) ? x : x > 0 ? 0 : 2;
  if (a < 0.84375) {
    if (a < 2 ** -56) return 1 - x;
    const z = x * x;
    const y = inPairs(PP, z) / inPairs(QQ, z);
    return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x - 0.5 + x * y);
  }
  if (a < 1.25) {
    const ratio = inPairs(PA, a - 1) / inPairs(QA, a - 1);
    return x >= 0 ? 1 - ERX - ratio : 1 + (ERX + ratio);
  }
  if (x < -6) return 2;
  const r = tail(a) / a;
  return x > 0 ? r : 2 - r;
}

/** erf(x), as Optuna computes it for arrays of 2,000 and more. */
export function erfOfMany(x: number): number {
  const a = Math.abs(x);
  if (!(a < 6)) return Number.isNaN(x) ? x : Math.sign(x);
  let value: number;
  if (a < 2 ** -28) value = (1 + EFX) * a;
  else if (a < 0.84375) value = a * (1 + ascending(a * a, PP) / ascending(a * a, QQ));
  else if (a < 1.25) value = ERX + ascending(a - 1, PA) / ascending(a - 1, QA);
  else {
    const z = a * a;
    const s = 1 / z;
    const ratio = a < 1 / 0.35 ? ascending(s, RA) / ascending(s, SA) : ascending(s, RB) / ascending(s, SB);
    value = 1 - exp(-z - 0.5625 + ratio) / a;
  }
  return x < 0 ? -value : value;
}

const ERFC_P = [
  2.461969814735305e-10, 0.5641895648310689, 7.463210564422699, 48.63719709856814, 196.5208329560771,
  526.4451949954773, 934.5285271719576, 1027.5518868951572, 557.5353353693994,
];
const ERFC_Q = [
  1, 13.228195115474499, 86.70721408859897, 354.9377788878199, 975.7085017432055, 1823.9091668790973,
  2246.3376081871097, 1656.6630919416134, 557.5353408177277,
];
const ERFC_R = [
  0.5641895835477551, 1.275366707599781, 5.019050422511805, 6.160210979930536, 7.4097426995044895,
  2.9788666537210022,
];
const ERFC_S = [
  1, 2.2605286322011726, 9.396035249380015, 12.048953980809666, 17.08144507475659, 9.608968090632859,
  3.369076451000815,
];
const ERF_T = [9.604973739870516, 90.02601972038427, 2232.005345946843, 7003.325141128051, 55592.30130103949];
const ERF_U = [
  1, 33.56171416475031, 521.3579497801527, 4594.323829709801, 22629.000061389095, 49267.39426086359,
];

/** erf(x) for |x| < 1, as Cephes has it. */
export const erfNear = (x: number): number => (x * descending(x * x, ERF_T)) / descending(x * x, ERF_U);

/** erfc(x) for x ≥ 1, as Cephes has it. */
export function erfcFar(x: number): number {
  if (x * x > 709.782712893384) return 0;
  const [numerator, denominator] = x < 8 ? [ERFC_P, ERFC_Q] : [ERFC_R, ERFC_S];
  return (exp(-x * x) * descending(x, numerator)) / descending(x, denominator);
}
