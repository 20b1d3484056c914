/** Tables in memory and in CSV files, as pandas has them. */

export type { PrintOptions } from "../text/table.js";
export type { CsvChunkOptions, MissingMarkers, ReadCsvOptions } from "./csv/options.js";
export { type ByteStream, readCsv, readCsvChunks, streamCsv } from "./csv/read.js";
export { toCsv } from "./csv/write.js";
export type {
  ArrowLikeColumn,
  ArrowLikeTable,
  ColumnSource,
  RecordsSource,
  RowSource,
  TableOptions,
  TableSource,
} from "./table/build.js";
export type { Cell, ColumnType, ToNumbersOptions } from "./table/column.js";
export type { CorrelationMethod } from "./table/correlation.js";
export { GroupBy } from "./table/grouped.js";
export type { ValueCountsOptions } from "./table/order.js";
export type { SampleOptions } from "./table/sample.js";
export { type DropOptions, Table, type TableRow } from "./table/table.js";
