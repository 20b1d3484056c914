/** Elements of one dtype as another takes them (the reference engine's `converter`). */
import { BOOL, FLOAT32, FLOAT64, INT32, INT64, UINT8 } from "../../layout";

/** Towards zero; what 32 bits cannot hold, or is no number, becomes the smallest whole number. */
@inline
function toInt32(x: f64): i32 {
  return x > -2147483649.0 && x < 2147483648.0 ? <i32>x : i32.MIN_VALUE;
}

/** The same with 64 bits. */
@inline
function toInt64(x: f64): i64 {
  return abs(x) < 9223372036854775808.0 ? <i64>x : i64.MIN_VALUE;
}

/** `to[i] = from[i]` for `count` elements. */
@inline
function convertLine<From, To>(to: usize, from: usize, count: i32, toBool: bool): void {
  for (let i = 0; i < count; i++) {
    const x = load<From>(from);
    if (toBool) store<u8>(to, x != <From>0 ? 1 : 0);
    else if (isFloat<To>()) store<To>(to, <To>x);
    else if (!isFloat<From>()) store<To>(to, <To>x);
    else if (sizeof<To>() == 8) store<i64>(to, toInt64(<f64>x));
    else if (sizeof<To>() == 4) store<i32>(to, toInt32(<f64>x));
    else store<u8>(to, <u8>toInt32(<f64>x));
    from += sizeof<From>();
    to += sizeof<To>();
  }
}

@inline
function convertFrom<From>(to: usize, from: usize, count: i32, toType: i32): void {
  if (toType == FLOAT32) convertLine<From, f32>(to, from, count, false);
  else if (toType == FLOAT64) convertLine<From, f64>(to, from, count, false);
  else if (toType == INT64) convertLine<From, i64>(to, from, count, false);
  else if (toType == INT32) convertLine<From, i32>(to, from, count, false);
  else convertLine<From, u8>(to, from, count, toType == BOOL);
}

/** `to[i] = from[i]`, converted; not for equal dtypes. */
export function convert(to: usize, toType: i32, from: usize, fromType: i32, count: i32): void {
  if (fromType == FLOAT32) convertFrom<f32>(to, from, count, toType);
  else if (fromType == FLOAT64) convertFrom<f64>(to, from, count, toType);
  else if (fromType == INT64) convertFrom<i64>(to, from, count, toType);
  else if (fromType == INT32) convertFrom<i32>(to, from, count, toType);
  else convertFrom<u8>(to, from, count, toType);
}
