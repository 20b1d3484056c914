/**
 * Numbers on which the kernels (AssemblyScript) and their callers (TypeScript) agree. Both compile this very file:
 * nothing may stand here but `export const NAME = integer`.
 */

// ---- the memory ------------------------------------------------------------------------------------------------

/** [0, 1024) is never used: address 0 means "none". The job that is being run stands here. */
export const JOB_ADDRESS = 1024;
export const JOB_BYTES = 512;
/** [POOL_ADDRESS, TABLE_ADDRESS) belongs to the thread pool: its counters and flags. */
export const POOL_ADDRESS = 2048;
/** [TABLE_ADDRESS, CONSTANTS_ADDRESS): the table of a job over many tensors. */
export const TABLE_ADDRESS = 20480;
/** [CONSTANTS_ADDRESS, HEAP_ADDRESS): the constants of the kernels, written when they are instantiated. */
export const CONSTANTS_ADDRESS = 61440;
/** Those of the module trig, behind those that all modules share. */
export const TRIG_CONSTANTS = 63488;
/** Here the heap begins. */
export const HEAP_ADDRESS = 65536;
/** A kernel may read (never write) so many bytes past the end of an operand: the memory ends later than the heap. */
export const OVERREAD = 64;
/** Private to each thread; its address is the imported global `env.scratch`, a multiple of 64. */
export const SCRATCH_BYTES = 262144;

// ---- a job -----------------------------------------------------------------------------------------------------

/** 8 numbers (f64). */
export const JOB_SCALARS = 0;
/** 16 integers (i32): counts, codes, further addresses; what they mean is said at each kernel. */
export const JOB_PARAMS = 64;
/** Number of dimensions (i32), at most MAX_RANK. */
export const JOB_RANK = 128;
/** Sizes (i32) from the outermost to the innermost dimension. */
export const JOB_SHAPE = 132;
/** 5 views; the first is the output. */
export const JOB_VIEWS = 176;
export const MAX_RANK = 8;

/** A view: its address in bytes (u32, of element [0, 0, …]), the code of its dtype, MAX_RANK strides in elements. */
export const VIEW_ADDRESS = 0;
export const VIEW_DTYPE = 4;
export const VIEW_STRIDES = 8;
export const VIEW_BYTES = 48;

// ---- dtypes: the order of DTYPES in core/dtype.ts -----------------------------------------------------------------

export const BOOL = 0;
export const UINT8 = 1;
export const INT32 = 2;
export const INT64 = 3;
export const FLOAT32 = 4;
export const FLOAT64 = 5;

// ---- chunks --------------------------------------------------------------------------------------------------------

/** Elements that one chunk copies or fills. */
export const COPY_CHUNK = 16384;
/** Elements of one chunk of a pointwise kernel. */
export const POINTWISE_CHUNK = 16384;

// ---- pointwise kernels ---------------------------------------------------------------------------------------------

/** How the elements of a view lie: side by side; one for all; by strides; as a number in the scalars. */
export const FLAT = 0;
export const REPEATED = 1;
export const STRIDED = 2;
export const NUMBER = 3;

/** The functions of the family pointwise. */
export const OP_NEG = 0;
export const OP_ABS = 1;
export const OP_SIGN = 2;
export const OP_EXP = 3;
export const OP_LOG = 4;
export const OP_SQRT = 5;
export const OP_TANH = 6;
export const OP_SIGMOID = 7;
export const OP_RELU = 8;
export const OP_LOGICAL_NOT = 9;
export const OP_ADD = 10;
export const OP_SUB = 11;
export const OP_MUL = 12;
export const OP_DIV = 13;
export const OP_POW = 14;
export const OP_ADD_SCALED = 15;
export const OP_LERP = 16;
export const OP_MAXIMUM = 17;
export const OP_MINIMUM = 18;
export const OP_EQ = 19;
export const OP_NE = 20;
export const OP_LT = 21;
export const OP_LE = 22;
export const OP_GT = 23;
export const OP_GE = 24;
export const OP_TANH_BACKWARD = 25;
export const OP_SIGMOID_BACKWARD = 26;
export const OP_RELU_BACKWARD = 27;
export const OP_WHERE = 28;
export const OP_ADDCMUL = 29;
export const OP_ADDCDIV = 30;
export const OP_ERF = 31;
export const OP_EXPM1 = 32;
export const OP_LOG1P = 33;
export const OP_SOFTPLUS = 34;
export const OP_GELU = 35;
export const OP_GELU_TANH = 36;
export const OP_SILU = 37;
export const OP_GELU_BACKWARD = 38;
export const OP_GELU_TANH_BACKWARD = 39;
export const OP_SILU_BACKWARD = 40;
export const OP_SIN = 41;
export const OP_COS = 42;

// ---- folds ---------------------------------------------------------------------------------------------------------

export const FOLD_SUM = 0;
export const FOLD_MAX = 1;
export const FOLD_MIN = 2;
/** Elements that are folded in the lanes of vectors; sums of blocks are added in float64. */
export const FOLD_BLOCK = 1024;
/** Elements whose blocks make one partial result; partial results are folded in order. */
export const FOLD_GROUP = 16384;

// ---- softmax -------------------------------------------------------------------------------------------------------

export const SOFTMAX = 0;
export const LOG_SOFTMAX = 1;
export const SOFTMAX_BACKWARD = 2;
export const LOG_SOFTMAX_BACKWARD = 3;
/** The longest line, in bytes, that is gathered where its elements do not stand side by side. */
export const LONGEST_LINE = 65536;

// ---- optimizers ----------------------------------------------------------------------------------------------------

/** Elements of one parameter that a chunk steps. */
export const STEP_CHUNK = 16384;
/** The table of a step has an entry for each parameter: 5 addresses, the number of elements, the first chunk. */
export const ENTRY_BYTES = 32;
export const ENTRY_COUNT = 20;
export const ENTRY_CHUNK = 24;
/** (CONSTANTS_ADDRESS − TABLE_ADDRESS) / ENTRY_BYTES; one more ends the table. */
export const MOST_ENTRIES = 1279;

// ---- cross-entropy -------------------------------------------------------------------------------------------------

/** Elements of x whose rows make a chunk, at least one row. */
export const LOSS_CHUNK = 4096;
/** Up to so many classes, float32 rows are worked off four at a time. */
export const FEW_CLASSES = 16;

// ---- indexing ------------------------------------------------------------------------------------------------------

/** Elements of one chunk of a gather. */
export const GATHER_CHUNK = 8192;
