import { newArray } from "../../core/dtype.js";
import { numel } from "../../core/shape.js";
import { contiguousStrides } from "../../core/strides.js";
import type { Plan } from "../trial.js";

/** Views of the tests (trial.ts), element by element: written another way than `walk`, which they check. */

/** The places of a view's elements in its storage, row by row. */
export function placesOf({ shape, strides, offset }: Omit<Plan, "data" | "dtype">): number[] {
  let places = [offset];
  shape.forEach((size, d) => {
    const finer: number[] = [];
    for (const place of places) for (let i = 0; i < size; i++) finer.push(place + i * strides[d]);
    places = finer;
  });
  return places;
}

/** The elements of a plan, row by row. */
export const elementsOf = (plan: Plan): (number | bigint)[] =>
  placesOf(plan).map((place) => plan.data[place]);

/** The same elements row by row in a storage of their own. */
export function packed(plan: Plan): Plan {
  const data = newArray(plan.dtype, numel(plan.shape));
  elementsOf(plan).forEach((value, i) => {
    data[i] = value as never;
  });
  return { dtype: plan.dtype, shape: plan.shape, strides: contiguousStrides(plan.shape), offset: 0, data };
}
