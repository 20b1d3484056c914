/** Writes what vector code reads (lib/constants.ts); called once by whoever instantiates the kernels. */
export { writeConstants } from "./lib/constants";
