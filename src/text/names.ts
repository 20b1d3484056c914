/** Python's name of a parameter or field: `nBins` is `n_bins`. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
