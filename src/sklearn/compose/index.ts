/** Different treatment for different columns: scikit-learn's `sklearn.compose`. */
export {
  type ColumnChoice,
  type ColumnList,
  type ColumnSelector,
  type ColumnSelectorOptions,
  makeColumnSelector,
} from "./columns.js";
export {
  type ColumnStep,
  type ColumnsStep,
  ColumnTransformer,
  type ColumnTransformerOptions,
  type MakeColumnTransformerOptions,
  makeColumnTransformer,
  type NamedColumns,
} from "./columnTransformer.js";
