/** The fields of a job block (layout.ts), read by kernels. */
import {
  JOB_PARAMS,
  JOB_RANK,
  JOB_SCALARS,
  JOB_SHAPE,
  JOB_VIEWS,
  VIEW_ADDRESS,
  VIEW_BYTES,
  VIEW_DTYPE,
  VIEW_STRIDES,
} from "../../layout";

/** Address of the scratch memory of this thread alone. */
@external("env", "scratch")
export declare const scratch: usize;

@inline
export function scalar(job: usize, index: i32): f64 {
  return load<f64>(job + JOB_SCALARS + (<usize>index << 3));
}

@inline
export function param(job: usize, index: i32): i32 {
  return load<i32>(job + JOB_PARAMS + (<usize>index << 2));
}

@inline
export function rankOf(job: usize): i32 {
  return load<i32>(job + JOB_RANK);
}

@inline
export function sizeOf(job: usize, dim: i32): i32 {
  return load<i32>(job + JOB_SHAPE + (<usize>dim << 2));
}

/** The address of a view's fields. */
@inline
export function viewOf(job: usize, index: i32): usize {
  return job + JOB_VIEWS + <usize>index * VIEW_BYTES;
}

@inline
export function addressOf(view: usize): usize {
  return load<usize>(view + VIEW_ADDRESS);
}

@inline
export function dtypeOf(view: usize): i32 {
  return load<i32>(view + VIEW_DTYPE);
}

/** In elements. */
@inline
export function strideOf(view: usize, dim: i32): i32 {
  return load<i32>(view + VIEW_STRIDES + (<usize>dim << 2));
}
