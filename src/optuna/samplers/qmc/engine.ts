/** A sequence of points of the unit cube that fill it more evenly than chance. */
export interface QmcEngine {
  /** The point of this index (from 0), one coordinate in [0, 1) a dimension. */
  point(index: number): Float64Array;
}
