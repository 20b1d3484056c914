/**
 * Constants that vector code reads from memory. V8 builds a vector constant anew at every use, with four instructions;
 * a load that repeats one number is a single one (measured: exp takes half the time).
 */
import { CONSTANTS_ADDRESS } from "../../layout";

/** Names of the float32 constants (some are bit patterns), in the order of their places. */
export enum C {
  ZERO,
  HALF,
  ONE,
  TWO,
  SIGN,
  LOG2E,
  LN2_HIGH,
  LN2_LOW,
  ROUND,
  EXP_LIMIT,
  EXP_HIGHEST,
  EXP_LOWEST,
  EXP_0,
  EXP_1,
  EXP_2,
  EXP_3,
  EXP_4,
  LEAST_NORMAL,
  NORMALS,
  LOG_BASE,
  EXPONENT,
  LOG_0,
  LOG_1,
  LOG_2,
  LOG_3,
  LOG_4,
  LOG_5,
  LOG_6,
  LOG_7,
  TANH_LIMIT,
  TANH_0,
  TANH_1,
  TANH_2,
  TANH_3,
  TANH_4,
  TANH_5,
}

/** Names of the float64 constants. */
export enum D {
  ZERO,
  HALF,
  ONE,
  TWO,
  SIGN,
  UPPER,
  LOG2E,
  LN2_HIGH,
  LN2_LOW,
  ROUND,
  EXP_LIMIT,
  EXP_HIGHEST,
  EXP_LOWEST,
  EXP_0,
  EXP_1,
  EXP_2,
  EXP_3,
  EXP_4,
  EXP_5,
  EXP_6,
  EXP_7,
  EXP_8,
  EXP_9,
  LEAST_NORMAL,
  LOG_BASE,
  EXPONENT,
  LOG_0,
  LOG_1,
  LOG_2,
  LOG_3,
  LOG_4,
  LOG_5,
  LOG_6,
  TANH_LIMIT,
  TANH_0,
  TANH_1,
  TANH_2,
  TANH_3,
  TANH_4,
  TANH_5,
  TANH_6,
  TANH_7,
  TANH_8,
  TANH_9,
  TANH_10,
  THREE,
  SIXTH,
  LN2,
  SQRT_HALF,
  DENSITY,
  GELU_CUBE,
  GELU_SLOPE,
  WIDE_LOWEST,
  WIDE_SMALL,
  WIDE_EXP_0,
  WIDE_EXP_1,
  WIDE_EXP_2,
  WIDE_EXP_3,
  WIDE_EXP_4,
  WIDE_EXP_5,
  ERFC_1,
  ERFC_2,
  ERFC_3,
  ERFC_4,
  ERFC_5,
  ERFC_6,
  ERFC_7,
  ERFC_8,
  ERFC_9,
  ERFC_10,
  ERFC_11,
  ERFC_12,
  ERF_0,
  ERF_1,
  ERF_2,
  ERF_3,
  ERF_4,
  ERF_5,
  LN_0,
  LN_1,
  LN_2,
  LN_3,
  LN_4,
  LN_5,
}

/** The float64 constants stand after the others. */
const DOUBLES = CONSTANTS_ADDRESS + 1024;

/** Written once by each instance, always the same. */
export function writeConstants(): void {
  put(C.ZERO, 0);
  put(C.HALF, 0.5);
  put(C.ONE, 1);
  put(C.TWO, 2);
  putBits(C.SIGN, 0x80000000);
  // e^x = 2ⁿ · e^r, n = x · log₂ e to the nearest whole number by adding and taking away ROUND = 1.5 · 2²³.
  put(C.LOG2E, 1.4426950408889634);
  put(C.LN2_HIGH, 0.693359375);
  put(C.LN2_LOW, -2.12194440054690583e-4);
  put(C.ROUND, 12582912);
  // Up to this size, e^x and its reciprocal are normal numbers; beyond, the result is ∞ or 0 from the others on.
  put(C.EXP_LIMIT, 87);
  put(C.EXP_HIGHEST, 90);
  put(C.EXP_LOWEST, -105);
  // e^r = 1 + r + r²·(EXP_0 + EXP_1·r + …); this and the following: tools/kernels/minimax.py
  put(C.EXP_0, 0.49999994);
  put(C.EXP_1, 0.166665167);
  put(C.EXP_2, 0.041668281);
  put(C.EXP_3, 0.00836924929);
  put(C.EXP_4, 0.00138207746);
  putBits(C.LEAST_NORMAL, 0x00800000);
  putBits(C.NORMALS, 0x7f000000);
  // ln x = n·ln 2 + ln(1 + f), ⅔ ≤ 1 + f < 4⁄3 by the bits of ⅔
  putBits(C.LOG_BASE, 0x3f2aaaab);
  putBits(C.EXPONENT, 0xff800000);
  // ln(1 + f) = f − f²/2 + f³·(LOG_0 + LOG_1·f + …)
  put(C.LOG_0, 0.333332151);
  put(C.LOG_1, -0.249998048);
  put(C.LOG_2, 0.20010443);
  put(C.LOG_3, -0.16680181);
  put(C.LOG_4, 0.140053749);
  put(C.LOG_5, -0.121883407);
  put(C.LOG_6, 0.139865175);
  put(C.LOG_7, -0.128745154);
  // tanh x = x + x³·(TANH_0 + TANH_1·x² + …) below TANH_LIMIT
  put(C.TANH_LIMIT, 0.75);
  put(C.TANH_0, -0.333333164);
  put(C.TANH_1, 0.133327201);
  put(C.TANH_2, -0.0538945347);
  put(C.TANH_3, 0.0214577932);
  put(C.TANH_4, -0.0076658125);
  put(C.TANH_5, 0.00174175669);
  writeDoubles();
}

function writeDoubles(): void {
  putDouble(D.ZERO, 0);
  putDouble(D.HALF, 0.5);
  putDouble(D.ONE, 1);
  putDouble(D.TWO, 2);
  putDoubleBits(D.SIGN, 0x8000000000000000);
  putDoubleBits(D.UPPER, 0xfffffffff8000000);
  putDouble(D.LOG2E, 1.4426950408889634);
  // ln 2 = LN2_HIGH + LN2_LOW; n·LN2_HIGH is exact (fdlibm, Sun Microsystems 1993)
  putDouble(D.LN2_HIGH, 6.93147180369123816490e-1);
  putDouble(D.LN2_LOW, 1.90821492927058770002e-10);
  putDouble(D.ROUND, 6755399441055744);
  putDouble(D.EXP_LIMIT, 708);
  putDouble(D.EXP_HIGHEST, 720);
  putDouble(D.EXP_LOWEST, -760);
  putDouble(D.EXP_0, 0.50000000000000122);
  putDouble(D.EXP_1, 0.16666666666666424);
  putDouble(D.EXP_2, 0.041666666666515896);
  putDouble(D.EXP_3, 0.0083333333334855274);
  putDouble(D.EXP_4, 0.0013888888947616218);
  putDouble(D.EXP_5, 0.00019841269530661352);
  putDouble(D.EXP_6, 2.4801488740716523e-5);
  putDouble(D.EXP_7, 2.755755982996213e-6);
  putDouble(D.EXP_8, 2.7631877286764938e-7);
  putDouble(D.EXP_9, 2.501019755224155e-8);
  putDoubleBits(D.LEAST_NORMAL, 0x0010000000000000);
  // √½
  putDoubleBits(D.LOG_BASE, 0x3fe6a09e667f3bcd);
  putDoubleBits(D.EXPONENT, 0xfff0000000000000);
  // 2·artanh s = 2s + s³·(LOG_0 + LOG_1·s² + …)
  putDouble(D.LOG_0, 0.66666666666667351);
  putDouble(D.LOG_1, 0.39999999999409269);
  putDouble(D.LOG_2, 0.28571428743724453);
  putDouble(D.LOG_3, 0.22222198422598224);
  putDouble(D.LOG_4, 0.18183572834022779);
  putDouble(D.LOG_5, 0.15313815851601267);
  putDouble(D.LOG_6, 0.1479846406619694);
  putDouble(D.TANH_LIMIT, 0.6);
  putDouble(D.TANH_0, -0.33333333333333126);
  putDouble(D.TANH_1, 0.13333333333299774);
  putDouble(D.TANH_2, -0.053968253949340045);
  putDouble(D.TANH_3, 0.021869488003480306);
  putDouble(D.TANH_4, -0.0088632267886521697);
  putDouble(D.TANH_5, 0.0035920374652762916);
  putDouble(D.TANH_6, -0.0014552157899250233);
  putDouble(D.TANH_7, 0.00058718977429933397);
  putDouble(D.TANH_8, -0.0002303995469012582);
  putDouble(D.TANH_9, 7.9317051833448137e-5);
  putDouble(D.TANH_10, -1.7180247816478152e-5);
  writeWide();
}

/** For wide.ts. */
function writeWide(): void {
  putDouble(D.THREE, 3);
  putDouble(D.SIXTH, 0.16666666666666667);
  putDouble(D.LN2, 0.69314718055994531);
  putDouble(D.SQRT_HALF, 0.70710678118654752);
  // 1/√(2π)
  putDouble(D.DENSITY, 0.39894228040143268);
  putDouble(D.GELU_CUBE, 0.044715);
  // 2·√(2/π)
  putDouble(D.GELU_SLOPE, 1.5957691216057308);
  putDouble(D.WIDE_LOWEST, -708);
  // The fourth power of e^x − 1 is 2⁻³⁷ of it there.
  putDouble(D.WIDE_SMALL, 0.0009765625);
  // e^r = 1 + r + r²·(WIDE_EXP_0 + WIDE_EXP_1·r + …)
  putDouble(D.WIDE_EXP_0, 0.50000000716804005);
  putDouble(D.WIDE_EXP_1, 0.16666665823124086);
  putDouble(D.WIDE_EXP_2, 0.041666280301702788);
  putDouble(D.WIDE_EXP_3, 0.0083335031052328874);
  putDouble(D.WIDE_EXP_4, 0.0013945753518292286);
  putDouble(D.WIDE_EXP_5, 0.00019789592644017424);
  // e^(z²)·erfc z = t·(ERFC_1 + ERFC_2·t + …), t = 1 / (1 + z/2)
  putDouble(D.ERFC_1, 0.28209861391753704);
  putDouble(D.ERFC_2, 0.28197368861759242);
  putDouble(D.ERFC_3, 0.24852779001807815);
  putDouble(D.ERFC_4, 0.16247516475293261);
  putDouble(D.ERFC_5, 0.15692252077971777);
  putDouble(D.ERFC_6, -0.2674475719272647);
  putDouble(D.ERFC_7, 0.59604716208227371);
  putDouble(D.ERFC_8, -1.1586804606997594);
  putDouble(D.ERFC_9, 1.2087669733762632);
  putDouble(D.ERFC_10, -0.6999919427841742);
  putDouble(D.ERFC_11, 0.21826531506295002);
  putDouble(D.ERFC_12, -0.028957252892081443);
  // erf x = x·(ERF_0 + ERF_1·x² + …) below ½
  putDouble(D.ERF_0, 1.1283791670820782);
  putDouble(D.ERF_1, -0.37612638519102221);
  putDouble(D.ERF_2, 0.11283773805238474);
  putDouble(D.ERF_3, -0.026863119870237494);
  putDouble(D.ERF_4, 0.0052003082674718848);
  putDouble(D.ERF_5, -0.00076928521553263555);
  // ln(1 + z) = s·(LN_0 + LN_1·s² + …), s = z / (2 + z)
  putDouble(D.LN_0, 1.9999999998028279);
  putDouble(D.LN_1, 0.66666679306729093);
  putDouble(D.LN_2, 0.39998690954018162);
  putDouble(D.LN_3, 0.28620719021927193);
  putDouble(D.LN_4, 0.21393302763116551);
  putDouble(D.LN_5, 0.2441281451924911);
}

function putDouble(name: D, value: f64): void {
  store<f64>(<usize>DOUBLES + (<usize>name << 3), value);
}

function putDoubleBits(name: D, bits: u64): void {
  store<u64>(<usize>DOUBLES + (<usize>name << 3), bits);
}

function put(name: C, value: f64): void {
  store<f32>(<usize>CONSTANTS_ADDRESS + (<usize>name << 2), <f32>value);
}

function putBits(name: C, bits: u32): void {
  store<u32>(<usize>CONSTANTS_ADDRESS + (<usize>name << 2), bits);
}

/** The constant in all four lanes. */
@inline
export function c(name: C): v128 {
  return v128.load_splat<u32>(<usize>CONSTANTS_ADDRESS + (<usize>name << 2));
}

/** The constant in both lanes. */
@inline
export function d(name: D): v128 {
  return v128.load_splat<u64>(<usize>DOUBLES + (<usize>name << 3));
}
