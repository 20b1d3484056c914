/** What sorts, selections and searches are told. */

export interface TopAttrs {
  readonly dim: number;
  readonly k: number;
  readonly largest: boolean;
  readonly sorted: boolean;
}

export interface SortAttrs {
  readonly dim: number;
  readonly descending: boolean;
  /** Equals keep their order, whatever PyTorch's sort does with them. */
  readonly stable: boolean;
}

export interface KthAttrs {
  readonly dim: number;
  /** The rank, from 1. */
  readonly k: number;
}

export interface MedianAttrs {
  readonly dim: number;
  readonly ignoreNaN: boolean;
}

export interface ModeAttrs {
  readonly dim: number;
}

export interface SearchAttrs {
  readonly right: boolean;
}
