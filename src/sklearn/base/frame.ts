/** The values of a feature: numbers in a typed array, or anything in a plain one. */
export type Column = Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer> | readonly unknown[];

export type NumberColumn = Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer>;

/** In what form a result is given back: rows as plain or typed arrays, or one typed array. */
export type Form = "rows" | "typed rows" | "matrix";

/**
 * Samples by columns: how the estimators see what they are given, whatever its form. Between the steps of a pipeline no
 * rows are made.
 */
export interface Frame {
  readonly rows: number;
  readonly columns: readonly Column[];
  /** The names of the columns, of a table. */
  readonly names: readonly string[] | null;
  readonly form: Form;
  /** Whether numbers are floats even where they are whole (typed float arrays, results), so that 1 prints as 1.0. */
  readonly floats: boolean;
}

export interface NumberFrame extends Frame {
  readonly columns: readonly NumberColumn[];
}

export const isTyped = (column: Column): column is NumberColumn =>
  column instanceof Float64Array || column instanceof Float32Array;

/** How errors name a column: by its name in a table, else by its place. */
export const columnLabel = ({ names }: { readonly names: readonly string[] | null }, j: number): string =>
  names ? `'${names[j]}'` : String(j);

/** Numbers row after row in one array: that of row i and column j is `data[i * width + j]`. */
export interface Dense {
  /** float64, or float32 where all that was given was. */
  readonly data: NumberColumn;
  readonly rows: number;
  readonly width: number;
}

interface Held extends Dense {
  /** Whether the frame alone holds the numbers: they may be changed in place. */
  own: boolean;
}

const held = new WeakMap<Frame, Held>();

/** The numbers of a frame row after row, of one that was made from such: who treats all columns alike need not turn them. */
export const denseOf = (frame: Frame): Dense | undefined => held.get(frame);

/** The numbers of a dense frame to give away: a copy, but for the first time where they were made for the frame. */
export function giveAway(frame: Frame): NumberColumn {
  const dense = held.get(frame) as Held;
  const { own } = dense;
  dense.own = false;
  return own ? dense.data : dense.data.slice();
}

/** How many columns a frame has. */
export const widthOf = (frame: Frame): number => held.get(frame)?.width ?? frame.columns.length;

/** Rows in blocks that stay in the cache while all their columns are written. */
function inBlocks(rows: number, run: (from: number, to: number) => void): void {
  for (let from = 0; from < rows; from += 512) run(from, Math.min(from + 512, rows));
}

function turned({ data, rows, width }: Dense): NumberColumn[] {
  if (width === 1) return [data];
  if (data instanceof Float32Array) {
    const columns = Array.from({ length: width }, () => new Float32Array(rows));
    inBlocks(rows, (from, to) => {
      for (let j = 0; j < width; j++) {
        const column = columns[j];
        for (let i = from, k = from * width + j; i < to; i++, k += width) column[i] = data[k];
      }
    });
    return columns;
  }
  const columns = Array.from({ length: width }, () => new Float64Array(rows));
  inBlocks(rows, (from, to) => {
    for (let j = 0; j < width; j++) {
      const column = columns[j];
      for (let i = from, k = from * width + j; i < to; i++, k += width) column[i] = data[k];
    }
  });
  return columns;
}

/**
 * A frame of numbers that stand row after row. Its columns are made when somebody asks for them; a copy by `{ ...frame }` has
 * them, and no more the numbers by rows.
 */
export function denseFrame(dense: Dense, form: Form, { floats = true, own = true } = {}): NumberFrame {
  let columns: NumberColumn[] | undefined;
  const frame: NumberFrame = {
    rows: dense.rows,
    get columns() {
      columns ??= turned(dense);
      return columns;
    },
    names: null,
    form,
    floats,
  };
  held.set(frame, { ...dense, own });
  return frame;
}

/** The same samples in another form. */
export function inForm(frame: Frame, form: Form): Frame {
  const dense = held.get(frame);
  if (!dense) return { ...frame, form };
  const other = denseFrame(dense, form, { floats: frame.floats });
  held.set(other, dense);
  return other;
}

/** A frame of results, in the form of what was given; names are not kept, as in scikit-learn's arrays. */
export const resultFrame = (rows: number, columns: readonly Column[], form: Form): Frame => ({
  rows,
  columns,
  names: null,
  form,
  floats: true,
});

/** The form of results of which some may be no numbers. */
export const formFor = (form: Form, columns: readonly Column[]): Form =>
  columns.every(isTyped) ? form : "rows";

/** The rows of a frame at these places. */
export function takeRows(frame: Frame, places: ArrayLike<number>): Frame {
  const columns = frame.columns.map((column): Column => {
    if (!isTyped(column)) return Array.from(places, (place) => column[place]);
    const Kind = column instanceof Float32Array ? Float32Array : Float64Array;
    const out = new Kind(places.length);
    for (let i = 0; i < places.length; i++) out[i] = column[places[i]];
    return out;
  });
  return { ...frame, rows: places.length, columns };
}
