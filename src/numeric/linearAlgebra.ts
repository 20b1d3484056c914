/** a · b of dense matrices, given as rows: [n, k] · [k, m] → [n, m], each sum from the first term on. */
export function product(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  const width = b[0]?.length ?? 0;
  return a.map((row) =>
    Array.from({ length: width }, (_, j) => {
      let sum = 0;
      for (let k = 0; k < row.length; k++) sum += row[k] * b[k][j];
      return sum;
    }),
  );
}
