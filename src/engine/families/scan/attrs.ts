/** What scans are told. */
export interface ScanAttrs {
  readonly dim: number;
  /** From the last element to the first. Default false. */
  readonly reverse?: boolean;
}
