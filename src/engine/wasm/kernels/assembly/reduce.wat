(module
 (type $0 (func (param i32 i32 i32)))
 (type $1 (func (param i32 i32 i32) (result f64)))
 (type $2 (func (param i32 i32) (result f64)))
 (import "env" "memory" (memory $0 1 65536 shared))
 (import "env" "scratch" (global $src/engine/wasm/kernels/assembly/lib/job/scratch i32))
 (export "foldRowsF32" (func $src/engine/wasm/kernels/assembly/reduce/foldRowsF32))
 (export "foldRowsF64" (func $src/engine/wasm/kernels/assembly/reduce/foldRowsF64))
 (export "foldColumnsF32" (func $src/engine/wasm/kernels/assembly/reduce/foldColumnsF32))
 (export "foldColumnsF64" (func $src/engine/wasm/kernels/assembly/reduce/foldColumnsF64))
 (export "foldFinishF32" (func $src/engine/wasm/kernels/assembly/reduce/foldFinishF32))
 (export "foldFinishF64" (func $src/engine/wasm/kernels/assembly/reduce/foldFinishF64))
 (func $src/engine/wasm/kernels/assembly/lib/strided/gather<f64> (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  local.set $6
  local.get $2
  local.set $5
  local.get $0
  i32.const 224
  i32.add
  local.set $7
  block $src/engine/wasm/kernels/assembly/lib/strided/move<f64>|inlined.0
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.tee $9
   i32.const 0
   i32.lt_s
   if
    local.get $7
    i32.load
    local.set $1
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    local.set $0
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    local.get $2
    i32.const 3
    i32.shl
    i32.add
    local.set $3
    loop $for-loop|0
     local.get $0
     i32.const 32
     i32.add
     local.tee $2
     local.get $3
     i32.le_u
     if
      local.get $0
      local.get $1
      v128.load
      v128.store
      local.get $0
      local.get $1
      v128.load offset=16
      v128.store offset=16
      local.get $1
      i32.const 32
      i32.add
      local.set $1
      local.get $2
      local.set $0
      br $for-loop|0
     end
    end
    loop $for-loop|1
     local.get $0
     i32.const 4
     i32.add
     local.tee $2
     local.get $3
     i32.le_u
     if
      local.get $0
      local.get $1
      i32.load
      i32.store
      local.get $1
      i32.const 4
      i32.add
      local.set $1
      local.get $2
      local.set $0
      br $for-loop|1
     end
    end
    loop $for-loop|2
     local.get $0
     local.get $3
     i32.lt_u
     if
      local.get $1
      local.tee $2
      i32.const 1
      i32.add
      local.set $1
      local.get $0
      local.get $2
      i32.load8_u
      i32.store8
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|2
     end
    end
    br $src/engine/wasm/kernels/assembly/lib/strided/move<f64>|inlined.0
   end
   local.get $7
   i32.load
   local.set $3
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $4
   loop $for-loop|10
    local.get $4
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $4
     i32.const 2
     i32.shl
     local.tee $8
     local.get $0
     i32.const 132
     i32.add
     i32.add
     i32.load
     local.tee $10
     i32.div_s
     local.set $2
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 262080
     i32.add
     local.get $8
     i32.add
     local.get $1
     local.get $2
     local.get $10
     i32.mul
     i32.sub
     local.tee $1
     i32.store
     local.get $3
     local.get $7
     i32.const 8
     i32.add
     local.get $8
     i32.add
     i32.load
     local.get $1
     i32.mul
     i32.const 3
     i32.shl
     i32.add
     local.set $3
     local.get $2
     local.set $1
     local.get $4
     i32.const 1
     i32.sub
     local.set $4
     br $for-loop|10
    end
   end
   local.get $3
   local.set $1
   local.get $9
   i32.const 2
   i32.shl
   local.tee $2
   local.get $0
   i32.const 132
   i32.add
   i32.add
   i32.load
   local.set $10
   local.get $7
   i32.const 8
   i32.add
   local.get $2
   i32.add
   i32.load
   i32.const 3
   i32.shl
   local.set $11
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 262080
   i32.add
   local.get $2
   i32.add
   i32.load
   local.set $8
   loop $while-continue|2
    local.get $6
    local.set $2
    local.get $1
    local.set $3
    local.get $5
    local.get $10
    local.get $8
    i32.sub
    local.tee $4
    local.get $4
    local.get $5
    i32.gt_s
    select
    local.set $12
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<f64>|inlined.1
     local.get $11
     i32.const 8
     i32.eq
     if
      local.get $2
      local.get $12
      i32.const 3
      i32.shl
      i32.add
      local.set $13
      loop $for-loop|01
       local.get $2
       i32.const 32
       i32.add
       local.tee $4
       local.get $13
       i32.le_u
       if
        local.get $2
        local.get $3
        v128.load
        v128.store
        local.get $2
        local.get $3
        v128.load offset=16
        v128.store offset=16
        local.get $3
        i32.const 32
        i32.add
        local.set $3
        local.get $4
        local.set $2
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $2
       i32.const 4
       i32.add
       local.tee $4
       local.get $13
       i32.le_u
       if
        local.get $2
        local.get $3
        i32.load
        i32.store
        local.get $3
        i32.const 4
        i32.add
        local.set $3
        local.get $4
        local.set $2
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $2
       local.get $13
       i32.lt_u
       if
        local.get $3
        local.tee $4
        i32.const 1
        i32.add
        local.set $3
        local.get $2
        local.get $4
        i32.load8_u
        i32.store8
        local.get $2
        i32.const 1
        i32.add
        local.set $2
        br $for-loop|23
       end
      end
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<f64>|inlined.1
     end
     i32.const 0
     local.set $4
     loop $for-loop|3
      local.get $4
      local.get $12
      i32.lt_s
      if
       local.get $2
       local.get $3
       f64.load
       f64.store
       local.get $2
       i32.const 8
       i32.add
       local.set $2
       local.get $3
       local.get $11
       i32.add
       local.set $3
       local.get $4
       i32.const 1
       i32.add
       local.set $4
       br $for-loop|3
      end
     end
    end
    local.get $5
    local.get $12
    i32.sub
    local.tee $5
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<f64>|inlined.0
    local.get $6
    local.get $12
    i32.const 3
    i32.shl
    i32.add
    local.set $6
    local.get $1
    local.get $8
    local.get $11
    i32.mul
    i32.sub
    local.set $2
    local.get $9
    i32.const 1
    i32.sub
    local.set $3
    loop $for-loop|4
     local.get $3
     i32.const 0
     i32.ge_s
     if
      block $for-break4
       local.get $3
       i32.const 2
       i32.shl
       local.tee $1
       local.get $7
       i32.const 8
       i32.add
       i32.add
       i32.load
       i32.const 3
       i32.shl
       local.tee $4
       local.get $2
       i32.add
       local.set $2
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $1
       i32.add
       local.tee $8
       i32.load
       i32.const 1
       i32.add
       local.tee $12
       local.get $0
       i32.const 132
       i32.add
       local.get $1
       i32.add
       i32.load
       i32.lt_s
       if
        local.get $8
        local.get $12
        i32.store
        br $for-break4
       end
       local.get $2
       local.get $4
       local.get $12
       i32.mul
       i32.sub
       local.set $2
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $3
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $3
       i32.const 1
       i32.sub
       local.set $3
       br $for-loop|4
      end
     end
    end
    local.get $2
    local.set $1
    i32.const 0
    local.set $8
    br $while-continue|2
   end
   unreachable
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/gather<f32> (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  local.set $6
  local.get $2
  local.set $5
  local.get $0
  i32.const 224
  i32.add
  local.set $7
  block $src/engine/wasm/kernels/assembly/lib/strided/move<f32>|inlined.0
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.tee $9
   i32.const 0
   i32.lt_s
   if
    local.get $7
    i32.load
    local.set $1
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    local.set $0
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    local.set $3
    loop $for-loop|0
     local.get $0
     i32.const 32
     i32.add
     local.tee $2
     local.get $3
     i32.le_u
     if
      local.get $0
      local.get $1
      v128.load
      v128.store
      local.get $0
      local.get $1
      v128.load offset=16
      v128.store offset=16
      local.get $1
      i32.const 32
      i32.add
      local.set $1
      local.get $2
      local.set $0
      br $for-loop|0
     end
    end
    loop $for-loop|1
     local.get $0
     i32.const 4
     i32.add
     local.tee $2
     local.get $3
     i32.le_u
     if
      local.get $0
      local.get $1
      i32.load
      i32.store
      local.get $1
      i32.const 4
      i32.add
      local.set $1
      local.get $2
      local.set $0
      br $for-loop|1
     end
    end
    loop $for-loop|2
     local.get $0
     local.get $3
     i32.lt_u
     if
      local.get $1
      local.tee $2
      i32.const 1
      i32.add
      local.set $1
      local.get $0
      local.get $2
      i32.load8_u
      i32.store8
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|2
     end
    end
    br $src/engine/wasm/kernels/assembly/lib/strided/move<f32>|inlined.0
   end
   local.get $7
   i32.load
   local.set $3
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $4
   loop $for-loop|10
    local.get $4
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $4
     i32.const 2
     i32.shl
     local.tee $8
     local.get $0
     i32.const 132
     i32.add
     i32.add
     i32.load
     local.tee $10
     i32.div_s
     local.set $2
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 262080
     i32.add
     local.get $8
     i32.add
     local.get $1
     local.get $2
     local.get $10
     i32.mul
     i32.sub
     local.tee $1
     i32.store
     local.get $3
     local.get $7
     i32.const 8
     i32.add
     local.get $8
     i32.add
     i32.load
     local.get $1
     i32.mul
     i32.const 2
     i32.shl
     i32.add
     local.set $3
     local.get $2
     local.set $1
     local.get $4
     i32.const 1
     i32.sub
     local.set $4
     br $for-loop|10
    end
   end
   local.get $3
   local.set $1
   local.get $9
   i32.const 2
   i32.shl
   local.tee $2
   local.get $0
   i32.const 132
   i32.add
   i32.add
   i32.load
   local.set $10
   local.get $7
   i32.const 8
   i32.add
   local.get $2
   i32.add
   i32.load
   i32.const 2
   i32.shl
   local.set $11
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 262080
   i32.add
   local.get $2
   i32.add
   i32.load
   local.set $8
   loop $while-continue|2
    local.get $6
    local.set $2
    local.get $1
    local.set $3
    local.get $5
    local.get $10
    local.get $8
    i32.sub
    local.tee $4
    local.get $4
    local.get $5
    i32.gt_s
    select
    local.set $12
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<f32>|inlined.1
     local.get $11
     i32.const 4
     i32.eq
     if
      local.get $2
      local.get $12
      i32.const 2
      i32.shl
      i32.add
      local.set $13
      loop $for-loop|01
       local.get $2
       i32.const 32
       i32.add
       local.tee $4
       local.get $13
       i32.le_u
       if
        local.get $2
        local.get $3
        v128.load
        v128.store
        local.get $2
        local.get $3
        v128.load offset=16
        v128.store offset=16
        local.get $3
        i32.const 32
        i32.add
        local.set $3
        local.get $4
        local.set $2
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $2
       i32.const 4
       i32.add
       local.tee $4
       local.get $13
       i32.le_u
       if
        local.get $2
        local.get $3
        i32.load
        i32.store
        local.get $3
        i32.const 4
        i32.add
        local.set $3
        local.get $4
        local.set $2
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $2
       local.get $13
       i32.lt_u
       if
        local.get $3
        local.tee $4
        i32.const 1
        i32.add
        local.set $3
        local.get $2
        local.get $4
        i32.load8_u
        i32.store8
        local.get $2
        i32.const 1
        i32.add
        local.set $2
        br $for-loop|23
       end
      end
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<f32>|inlined.1
     end
     i32.const 0
     local.set $4
     loop $for-loop|3
      local.get $4
      local.get $12
      i32.lt_s
      if
       local.get $2
       local.get $3
       f32.load
       f32.store
       local.get $2
       i32.const 4
       i32.add
       local.set $2
       local.get $3
       local.get $11
       i32.add
       local.set $3
       local.get $4
       i32.const 1
       i32.add
       local.set $4
       br $for-loop|3
      end
     end
    end
    local.get $5
    local.get $12
    i32.sub
    local.tee $5
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<f32>|inlined.0
    local.get $6
    local.get $12
    i32.const 2
    i32.shl
    i32.add
    local.set $6
    local.get $1
    local.get $8
    local.get $11
    i32.mul
    i32.sub
    local.set $2
    local.get $9
    i32.const 1
    i32.sub
    local.set $3
    loop $for-loop|4
     local.get $3
     i32.const 0
     i32.ge_s
     if
      block $for-break4
       local.get $3
       i32.const 2
       i32.shl
       local.tee $1
       local.get $7
       i32.const 8
       i32.add
       i32.add
       i32.load
       i32.const 2
       i32.shl
       local.tee $4
       local.get $2
       i32.add
       local.set $2
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $1
       i32.add
       local.tee $8
       i32.load
       i32.const 1
       i32.add
       local.tee $12
       local.get $0
       i32.const 132
       i32.add
       local.get $1
       i32.add
       i32.load
       i32.lt_s
       if
        local.get $8
        local.get $12
        i32.store
        br $for-break4
       end
       local.get $2
       local.get $4
       local.get $12
       i32.mul
       i32.sub
       local.set $2
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $3
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $3
       i32.const 1
       i32.sub
       local.set $3
       br $for-loop|4
      end
     end
    end
    local.get $2
    local.set $1
    i32.const 0
    local.set $8
    br $while-continue|2
   end
   unreachable
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/fold/foldBlock<f64> (param $0 i32) (param $1 i32) (param $2 i32) (result f64)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  local.get $0
  i32.eqz
  if
   loop $for-loop|0
    local.get $2
    i32.const 16
    i32.ge_s
    if
     local.get $3
     local.get $1
     v128.load
     f64x2.add
     local.get $1
     v128.load offset=64
     f64x2.add
     local.set $3
     local.get $4
     local.get $1
     v128.load offset=16
     f64x2.add
     local.get $1
     v128.load offset=80
     f64x2.add
     local.set $4
     local.get $5
     local.get $1
     v128.load offset=32
     f64x2.add
     local.get $1
     v128.load offset=96
     f64x2.add
     local.set $5
     local.get $6
     local.get $1
     v128.load offset=48
     f64x2.add
     local.get $1
     v128.load offset=112
     f64x2.add
     local.set $6
     local.get $1
     i32.const 128
     i32.add
     local.set $1
     local.get $2
     i32.const 16
     i32.sub
     local.set $2
     br $for-loop|0
    end
   end
   local.get $2
   i32.const 8
   i32.ge_s
   if
    local.get $3
    local.get $1
    v128.load
    f64x2.add
    local.set $3
    local.get $4
    local.get $1
    v128.load offset=16
    f64x2.add
    local.set $4
    local.get $5
    local.get $1
    v128.load offset=32
    f64x2.add
    local.set $5
    local.get $6
    local.get $1
    v128.load offset=48
    f64x2.add
    local.set $6
    local.get $2
    i32.const 8
    i32.sub
    local.set $2
    local.get $1
    i32.const -64
    i32.sub
    local.set $1
   end
   local.get $2
   i32.const 0
   i32.gt_s
   if (result v128)
    local.get $3
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.0 (result v128)
     local.get $2
     i32.const 2
     i32.ge_s
     if
      local.get $1
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.0
     end
     local.get $1
     v128.load64_zero
    end
    f64x2.add
   else
    local.get $3
   end
   local.get $2
   i32.const 2
   i32.gt_s
   if (result v128)
    local.get $1
    i32.const 16
    i32.add
    local.set $0
    local.get $4
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.1 (result v128)
     local.get $2
     i32.const 2
     i32.sub
     i32.const 2
     i32.ge_s
     if
      local.get $0
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.1
     end
     local.get $0
     v128.load64_zero
    end
    f64x2.add
   else
    local.get $4
   end
   f64x2.add
   local.get $2
   i32.const 4
   i32.gt_s
   if (result v128)
    local.get $1
    i32.const 32
    i32.add
    local.set $0
    local.get $5
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.2 (result v128)
     local.get $2
     i32.const 4
     i32.sub
     i32.const 2
     i32.ge_s
     if
      local.get $0
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.2
     end
     local.get $0
     v128.load64_zero
    end
    f64x2.add
   else
    local.get $5
   end
   local.get $2
   i32.const 6
   i32.gt_s
   if (result v128)
    local.get $1
    i32.const 48
    i32.add
    local.set $0
    local.get $6
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.3 (result v128)
     local.get $2
     i32.const 6
     i32.sub
     i32.const 2
     i32.ge_s
     if
      local.get $0
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.3
     end
     local.get $0
     v128.load64_zero
    end
    f64x2.add
   else
    local.get $6
   end
   f64x2.add
   f64x2.add
   local.tee $3
   local.get $3
   local.get $3
   i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
   f64x2.add
   f64x2.extract_lane 0
   return
  end
  local.get $0
  i32.const 1
  i32.eq
  if (result f64)
   v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
   local.set $3
   v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
   local.set $5
   v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
   local.set $6
   v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
   local.set $7
   loop $for-loop|00
    local.get $2
    i32.const 8
    i32.ge_s
    if
     local.get $3
     local.get $1
     v128.load
     local.tee $8
     f64x2.pmax
     local.set $3
     local.get $5
     local.get $1
     v128.load offset=16
     local.tee $9
     f64x2.pmax
     local.set $5
     local.get $6
     local.get $1
     v128.load offset=32
     local.tee $10
     f64x2.pmax
     local.set $6
     local.get $7
     local.get $1
     v128.load offset=48
     local.tee $11
     f64x2.pmax
     local.set $7
     local.get $4
     local.get $8
     local.get $8
     f64x2.ne
     local.get $9
     local.get $9
     f64x2.ne
     v128.or
     v128.or
     local.get $10
     local.get $10
     f64x2.ne
     local.get $11
     local.get $11
     f64x2.ne
     v128.or
     v128.or
     local.set $4
     local.get $1
     i32.const -64
     i32.sub
     local.set $1
     local.get $2
     i32.const 8
     i32.sub
     local.set $2
     br $for-loop|00
    end
   end
   loop $for-loop|1
    local.get $2
    i32.const 0
    i32.gt_s
    if
     local.get $3
     local.get $1
     v128.load64_splat
     local.tee $8
     f64x2.pmax
     local.set $3
     local.get $4
     local.get $8
     local.get $8
     f64x2.ne
     v128.or
     local.set $4
     local.get $1
     i32.const 8
     i32.add
     local.set $1
     local.get $2
     i32.const 1
     i32.sub
     local.set $2
     br $for-loop|1
    end
   end
   local.get $4
   v128.any_true
   if (result f64)
    f64.const nan:0x8000000000000
   else
    local.get $3
    local.get $5
    f64x2.max
    local.get $6
    local.get $7
    f64x2.max
    f64x2.max
    local.tee $3
    local.get $3
    local.get $3
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    f64x2.max
    f64x2.extract_lane 0
   end
  else
   v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
   local.set $3
   v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
   local.set $5
   v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
   local.set $6
   v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
   local.set $7
   loop $for-loop|2
    local.get $2
    i32.const 8
    i32.ge_s
    if
     local.get $3
     local.get $1
     v128.load
     local.tee $8
     f64x2.pmin
     local.set $3
     local.get $5
     local.get $1
     v128.load offset=16
     local.tee $9
     f64x2.pmin
     local.set $5
     local.get $6
     local.get $1
     v128.load offset=32
     local.tee $10
     f64x2.pmin
     local.set $6
     local.get $7
     local.get $1
     v128.load offset=48
     local.tee $11
     f64x2.pmin
     local.set $7
     local.get $4
     local.get $8
     local.get $8
     f64x2.ne
     local.get $9
     local.get $9
     f64x2.ne
     v128.or
     v128.or
     local.get $10
     local.get $10
     f64x2.ne
     local.get $11
     local.get $11
     f64x2.ne
     v128.or
     v128.or
     local.set $4
     local.get $1
     i32.const -64
     i32.sub
     local.set $1
     local.get $2
     i32.const 8
     i32.sub
     local.set $2
     br $for-loop|2
    end
   end
   loop $for-loop|3
    local.get $2
    i32.const 0
    i32.gt_s
    if
     local.get $3
     local.get $1
     v128.load64_splat
     local.tee $8
     f64x2.pmin
     local.set $3
     local.get $4
     local.get $8
     local.get $8
     f64x2.ne
     v128.or
     local.set $4
     local.get $1
     i32.const 8
     i32.add
     local.set $1
     local.get $2
     i32.const 1
     i32.sub
     local.set $2
     br $for-loop|3
    end
   end
   local.get $4
   v128.any_true
   if (result f64)
    f64.const nan:0x8000000000000
   else
    local.get $3
    local.get $5
    f64x2.min
    local.get $6
    local.get $7
    f64x2.min
    f64x2.min
    local.tee $3
    local.get $3
    local.get $3
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    f64x2.min
    f64x2.extract_lane 0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/fold/foldBlock<f32> (param $0 i32) (param $1 i32) (param $2 i32) (result f64)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  local.get $0
  i32.eqz
  if
   local.get $1
   local.get $2
   call $src/engine/wasm/kernels/assembly/lib/fold/sumBlock<f32>
   return
  end
  local.get $0
  i32.const 1
  i32.eq
  if (result f64)
   v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
   local.set $3
   v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
   local.set $5
   v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
   local.set $6
   v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
   local.set $7
   loop $for-loop|0
    local.get $2
    i32.const 16
    i32.ge_s
    if
     local.get $3
     local.get $1
     v128.load
     local.tee $8
     f32x4.pmax
     local.set $3
     local.get $5
     local.get $1
     v128.load offset=16
     local.tee $9
     f32x4.pmax
     local.set $5
     local.get $6
     local.get $1
     v128.load offset=32
     local.tee $10
     f32x4.pmax
     local.set $6
     local.get $7
     local.get $1
     v128.load offset=48
     local.tee $11
     f32x4.pmax
     local.set $7
     local.get $4
     local.get $8
     local.get $8
     f32x4.ne
     local.get $9
     local.get $9
     f32x4.ne
     v128.or
     v128.or
     local.get $10
     local.get $10
     f32x4.ne
     local.get $11
     local.get $11
     f32x4.ne
     v128.or
     v128.or
     local.set $4
     local.get $1
     i32.const -64
     i32.sub
     local.set $1
     local.get $2
     i32.const 16
     i32.sub
     local.set $2
     br $for-loop|0
    end
   end
   loop $for-loop|1
    local.get $2
    i32.const 0
    i32.gt_s
    if
     local.get $3
     local.get $1
     v128.load32_splat
     local.tee $8
     f32x4.pmax
     local.set $3
     local.get $4
     local.get $8
     local.get $8
     f32x4.ne
     v128.or
     local.set $4
     local.get $1
     i32.const 4
     i32.add
     local.set $1
     local.get $2
     i32.const 1
     i32.sub
     local.set $2
     br $for-loop|1
    end
   end
   local.get $4
   v128.any_true
   if (result f64)
    f64.const nan:0x8000000000000
   else
    local.get $3
    local.get $5
    f32x4.max
    local.get $6
    local.get $7
    f32x4.max
    f32x4.max
    local.tee $3
    local.get $3
    local.get $3
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    f32x4.max
    local.tee $3
    local.get $3
    local.get $3
    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
    f32x4.max
    f32x4.extract_lane 0
    f64.promote_f32
   end
  else
   v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
   local.set $3
   v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
   local.set $5
   v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
   local.set $6
   v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
   local.set $7
   loop $for-loop|2
    local.get $2
    i32.const 16
    i32.ge_s
    if
     local.get $3
     local.get $1
     v128.load
     local.tee $8
     f32x4.pmin
     local.set $3
     local.get $5
     local.get $1
     v128.load offset=16
     local.tee $9
     f32x4.pmin
     local.set $5
     local.get $6
     local.get $1
     v128.load offset=32
     local.tee $10
     f32x4.pmin
     local.set $6
     local.get $7
     local.get $1
     v128.load offset=48
     local.tee $11
     f32x4.pmin
     local.set $7
     local.get $4
     local.get $8
     local.get $8
     f32x4.ne
     local.get $9
     local.get $9
     f32x4.ne
     v128.or
     v128.or
     local.get $10
     local.get $10
     f32x4.ne
     local.get $11
     local.get $11
     f32x4.ne
     v128.or
     v128.or
     local.set $4
     local.get $1
     i32.const -64
     i32.sub
     local.set $1
     local.get $2
     i32.const 16
     i32.sub
     local.set $2
     br $for-loop|2
    end
   end
   loop $for-loop|3
    local.get $2
    i32.const 0
    i32.gt_s
    if
     local.get $3
     local.get $1
     v128.load32_splat
     local.tee $8
     f32x4.pmin
     local.set $3
     local.get $4
     local.get $8
     local.get $8
     f32x4.ne
     v128.or
     local.set $4
     local.get $1
     i32.const 4
     i32.add
     local.set $1
     local.get $2
     i32.const 1
     i32.sub
     local.set $2
     br $for-loop|3
    end
   end
   local.get $4
   v128.any_true
   if (result f64)
    f64.const nan:0x8000000000000
   else
    local.get $3
    local.get $5
    f32x4.min
    local.get $6
    local.get $7
    f32x4.min
    f32x4.min
    local.tee $3
    local.get $3
    local.get $3
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    f32x4.min
    local.tee $3
    local.get $3
    local.get $3
    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
    f32x4.min
    f32x4.extract_lane 0
    f64.promote_f32
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/reduce/foldRowsF64 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 f64)
  (local $12 f64)
  (local $13 i32)
  (local $14 i32)
  (local $15 f64)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i32)
  (local $23 i32)
  (local $24 i32)
  (local $25 i32)
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  local.tee $3
  if (result i32)
   i32.const 1
   i32.const 2
   local.get $3
   i32.const 1
   i32.eq
   select
  else
   i32.const 0
  end
  local.set $10
  local.get $2
  local.set $6
  local.get $0
  i32.load offset=68
  local.set $16
  local.get $0
  i32.load offset=72
  local.set $18
  local.get $0
  i32.load offset=76
  local.set $13
  local.get $0
  i32.load offset=80
  local.set $17
  local.get $0
  i32.load offset=84
  local.set $14
  local.get $1
  local.set $2
  loop $for-loop|5
   local.get $2
   local.get $6
   i32.lt_s
   if
    local.get $16
    local.get $14
    if (result i32)
     local.get $2
     local.get $13
     i32.div_s
    else
     local.get $2
    end
    local.tee $5
    i32.const 1
    i32.add
    local.get $17
    i32.mul
    local.tee $1
    local.get $1
    local.get $16
    i32.gt_s
    select
    local.set $19
    local.get $5
    local.get $17
    i32.mul
    local.set $1
    loop $for-loop|6
     local.get $1
     local.get $19
     i32.lt_s
     if
      local.get $14
      if
       local.get $14
       local.get $2
       local.get $5
       local.get $13
       i32.mul
       i32.sub
       local.tee $20
       local.get $1
       local.get $13
       i32.mul
       i32.add
       i32.const 3
       i32.shl
       i32.add
       local.get $0
       i32.load offset=72
       local.set $22
       local.get $0
       i32.load offset=88
       i32.const 0
       i32.ne
       local.tee $23
       if (result i32)
        local.get $1
        local.get $22
        i32.mul
        local.set $3
        local.get $0
        i32.const 224
        i32.add
        local.tee $24
        i32.load
        local.set $8
        local.get $0
        i32.load offset=128
        i32.const 1
        i32.sub
        local.set $7
        loop $for-loop|0
         local.get $7
         i32.const 0
         i32.ge_s
         if
          local.get $3
          local.get $7
          i32.const 2
          i32.shl
          local.tee $25
          local.get $0
          i32.const 132
          i32.add
          i32.add
          i32.load
          local.tee $9
          i32.div_s
          local.set $4
          local.get $8
          local.get $24
          i32.const 8
          i32.add
          local.get $25
          i32.add
          i32.load
          local.get $3
          local.get $4
          local.get $9
          i32.mul
          i32.sub
          i32.mul
          i32.const 3
          i32.shl
          i32.add
          local.set $8
          local.get $4
          local.set $3
          local.get $7
          i32.const 1
          i32.sub
          local.set $7
          br $for-loop|0
         end
        end
        local.get $8
       else
        i32.const 0
       end
       local.set $3
       local.get $22
       local.get $20
       i32.const 1
       i32.add
       i32.const 14
       i32.shl
       local.tee $4
       local.get $4
       local.get $22
       i32.gt_s
       select
       local.set $4
       local.get $10
       if (result f64)
        f64.const -inf
        f64.const inf
        local.get $10
        i32.const 1
        i32.eq
        select
       else
        f64.const 0
       end
       local.set $11
       local.get $20
       i32.const 14
       i32.shl
       local.set $7
       loop $for-loop|7
        local.get $4
        local.get $7
        i32.gt_s
        if
         i32.const 1024
         local.get $4
         local.get $7
         i32.sub
         local.tee $8
         local.get $8
         i32.const 1024
         i32.gt_s
         select
         local.set $9
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         local.set $8
         local.get $23
         if
          local.get $3
          local.get $7
          i32.const 3
          i32.shl
          i32.add
          local.set $8
         else
          local.get $0
          local.get $1
          local.get $22
          i32.mul
          local.get $7
          i32.add
          local.get $9
          call $src/engine/wasm/kernels/assembly/lib/strided/gather<f64>
         end
         local.get $10
         local.get $8
         local.get $9
         call $src/engine/wasm/kernels/assembly/lib/fold/foldBlock<f64>
         local.set $12
         local.get $10
         if (result f64)
          local.get $11
          local.get $12
          f64.max
          local.get $11
          local.get $12
          f64.min
          local.get $10
          i32.const 1
          i32.eq
          select
         else
          local.get $11
          local.get $12
          f64.add
         end
         local.set $11
         local.get $7
         i32.const 1024
         i32.add
         local.set $7
         br $for-loop|7
        end
       end
       local.get $11
       f64.store
      else
       local.get $10
       if (result f64)
        f64.const -inf
        f64.const inf
        local.get $10
        i32.const 1
        i32.eq
        select
       else
        f64.const 0
       end
       local.set $11
       i32.const 0
       local.set $7
       loop $for-loop|8
        local.get $7
        local.get $13
        i32.lt_s
        if
         local.get $0
         i32.load offset=72
         local.set $20
         local.get $0
         i32.load offset=88
         i32.const 0
         i32.ne
         local.tee $21
         if (result i32)
          local.get $1
          local.get $20
          i32.mul
          local.set $3
          local.get $0
          i32.const 224
          i32.add
          local.tee $22
          i32.load
          local.set $9
          local.get $0
          i32.load offset=128
          i32.const 1
          i32.sub
          local.set $8
          loop $for-loop|00
           local.get $8
           i32.const 0
           i32.ge_s
           if
            local.get $3
            local.get $8
            i32.const 2
            i32.shl
            local.tee $23
            local.get $0
            i32.const 132
            i32.add
            i32.add
            i32.load
            local.tee $24
            i32.div_s
            local.set $4
            local.get $9
            local.get $22
            i32.const 8
            i32.add
            local.get $23
            i32.add
            i32.load
            local.get $3
            local.get $4
            local.get $24
            i32.mul
            i32.sub
            i32.mul
            i32.const 3
            i32.shl
            i32.add
            local.set $9
            local.get $4
            local.set $3
            local.get $8
            i32.const 1
            i32.sub
            local.set $8
            br $for-loop|00
           end
          end
          local.get $9
         else
          i32.const 0
         end
         local.set $4
         local.get $20
         local.get $7
         i32.const 1
         i32.add
         i32.const 14
         i32.shl
         local.tee $3
         local.get $3
         local.get $20
         i32.gt_s
         select
         local.set $8
         local.get $10
         if (result f64)
          f64.const -inf
          f64.const inf
          local.get $10
          i32.const 1
          i32.eq
          select
         else
          f64.const 0
         end
         local.set $12
         local.get $7
         i32.const 14
         i32.shl
         local.set $3
         loop $for-loop|9
          local.get $3
          local.get $8
          i32.lt_s
          if
           i32.const 1024
           local.get $8
           local.get $3
           i32.sub
           local.tee $9
           local.get $9
           i32.const 1024
           i32.gt_s
           select
           local.set $22
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           local.set $9
           local.get $21
           if
            local.get $4
            local.get $3
            i32.const 3
            i32.shl
            i32.add
            local.set $9
           else
            local.get $0
            local.get $1
            local.get $20
            i32.mul
            local.get $3
            i32.add
            local.get $22
            call $src/engine/wasm/kernels/assembly/lib/strided/gather<f64>
           end
           local.get $10
           local.get $9
           local.get $22
           call $src/engine/wasm/kernels/assembly/lib/fold/foldBlock<f64>
           local.set $15
           local.get $10
           if (result f64)
            local.get $12
            local.get $15
            f64.max
            local.get $12
            local.get $15
            f64.min
            local.get $10
            i32.const 1
            i32.eq
            select
           else
            local.get $12
            local.get $15
            f64.add
           end
           local.set $12
           local.get $3
           i32.const 1024
           i32.add
           local.set $3
           br $for-loop|9
          end
         end
         local.get $10
         if (result f64)
          local.get $11
          local.get $12
          f64.max
          local.get $11
          local.get $12
          f64.min
          local.get $10
          i32.const 1
          i32.eq
          select
         else
          local.get $11
          local.get $12
          f64.add
         end
         local.set $11
         local.get $7
         i32.const 1
         i32.add
         local.set $7
         br $for-loop|8
        end
       end
       local.get $1
       local.get $18
       i32.mul
       local.set $3
       local.get $0
       i32.const 176
       i32.add
       local.tee $9
       i32.load
       local.set $8
       local.get $0
       i32.load offset=128
       i32.const 1
       i32.sub
       local.set $7
       loop $for-loop|01
        local.get $7
        i32.const 0
        i32.ge_s
        if
         local.get $3
         local.get $7
         i32.const 2
         i32.shl
         local.tee $20
         local.get $0
         i32.const 132
         i32.add
         i32.add
         i32.load
         local.tee $21
         i32.div_s
         local.set $4
         local.get $8
         local.get $9
         i32.const 8
         i32.add
         local.get $20
         i32.add
         i32.load
         local.get $3
         local.get $4
         local.get $21
         i32.mul
         i32.sub
         i32.mul
         i32.const 3
         i32.shl
         i32.add
         local.set $8
         local.get $4
         local.set $3
         local.get $7
         i32.const 1
         i32.sub
         local.set $7
         br $for-loop|01
        end
       end
       local.get $8
       local.get $11
       f64.store
      end
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $for-loop|6
     end
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|5
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/reduce/foldRowsF32 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 f64)
  (local $12 f64)
  (local $13 i32)
  (local $14 i32)
  (local $15 f64)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i32)
  (local $23 i32)
  (local $24 i32)
  (local $25 i32)
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  local.tee $3
  if (result i32)
   i32.const 1
   i32.const 2
   local.get $3
   i32.const 1
   i32.eq
   select
  else
   i32.const 0
  end
  local.set $10
  local.get $2
  local.set $6
  local.get $0
  i32.load offset=68
  local.set $16
  local.get $0
  i32.load offset=72
  local.set $18
  local.get $0
  i32.load offset=76
  local.set $13
  local.get $0
  i32.load offset=80
  local.set $17
  local.get $0
  i32.load offset=84
  local.set $14
  local.get $1
  local.set $2
  loop $for-loop|5
   local.get $2
   local.get $6
   i32.lt_s
   if
    local.get $16
    local.get $14
    if (result i32)
     local.get $2
     local.get $13
     i32.div_s
    else
     local.get $2
    end
    local.tee $5
    i32.const 1
    i32.add
    local.get $17
    i32.mul
    local.tee $1
    local.get $1
    local.get $16
    i32.gt_s
    select
    local.set $19
    local.get $5
    local.get $17
    i32.mul
    local.set $1
    loop $for-loop|6
     local.get $1
     local.get $19
     i32.lt_s
     if
      local.get $14
      if
       local.get $14
       local.get $2
       local.get $5
       local.get $13
       i32.mul
       i32.sub
       local.tee $20
       local.get $1
       local.get $13
       i32.mul
       i32.add
       i32.const 3
       i32.shl
       i32.add
       local.get $0
       i32.load offset=72
       local.set $22
       local.get $0
       i32.load offset=88
       i32.const 0
       i32.ne
       local.tee $23
       if (result i32)
        local.get $1
        local.get $22
        i32.mul
        local.set $3
        local.get $0
        i32.const 224
        i32.add
        local.tee $24
        i32.load
        local.set $8
        local.get $0
        i32.load offset=128
        i32.const 1
        i32.sub
        local.set $7
        loop $for-loop|0
         local.get $7
         i32.const 0
         i32.ge_s
         if
          local.get $3
          local.get $7
          i32.const 2
          i32.shl
          local.tee $25
          local.get $0
          i32.const 132
          i32.add
          i32.add
          i32.load
          local.tee $9
          i32.div_s
          local.set $4
          local.get $8
          local.get $24
          i32.const 8
          i32.add
          local.get $25
          i32.add
          i32.load
          local.get $3
          local.get $4
          local.get $9
          i32.mul
          i32.sub
          i32.mul
          i32.const 2
          i32.shl
          i32.add
          local.set $8
          local.get $4
          local.set $3
          local.get $7
          i32.const 1
          i32.sub
          local.set $7
          br $for-loop|0
         end
        end
        local.get $8
       else
        i32.const 0
       end
       local.set $3
       local.get $22
       local.get $20
       i32.const 1
       i32.add
       i32.const 14
       i32.shl
       local.tee $4
       local.get $4
       local.get $22
       i32.gt_s
       select
       local.set $4
       local.get $10
       if (result f64)
        f64.const -inf
        f64.const inf
        local.get $10
        i32.const 1
        i32.eq
        select
       else
        f64.const 0
       end
       local.set $11
       local.get $20
       i32.const 14
       i32.shl
       local.set $7
       loop $for-loop|7
        local.get $4
        local.get $7
        i32.gt_s
        if
         i32.const 1024
         local.get $4
         local.get $7
         i32.sub
         local.tee $8
         local.get $8
         i32.const 1024
         i32.gt_s
         select
         local.set $9
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         local.set $8
         local.get $23
         if
          local.get $3
          local.get $7
          i32.const 2
          i32.shl
          i32.add
          local.set $8
         else
          local.get $0
          local.get $1
          local.get $22
          i32.mul
          local.get $7
          i32.add
          local.get $9
          call $src/engine/wasm/kernels/assembly/lib/strided/gather<f32>
         end
         local.get $10
         local.get $8
         local.get $9
         call $src/engine/wasm/kernels/assembly/lib/fold/foldBlock<f32>
         local.set $12
         local.get $10
         if (result f64)
          local.get $11
          local.get $12
          f64.max
          local.get $11
          local.get $12
          f64.min
          local.get $10
          i32.const 1
          i32.eq
          select
         else
          local.get $11
          local.get $12
          f64.add
         end
         local.set $11
         local.get $7
         i32.const 1024
         i32.add
         local.set $7
         br $for-loop|7
        end
       end
       local.get $11
       f64.store
      else
       local.get $10
       if (result f64)
        f64.const -inf
        f64.const inf
        local.get $10
        i32.const 1
        i32.eq
        select
       else
        f64.const 0
       end
       local.set $11
       i32.const 0
       local.set $7
       loop $for-loop|8
        local.get $7
        local.get $13
        i32.lt_s
        if
         local.get $0
         i32.load offset=72
         local.set $20
         local.get $0
         i32.load offset=88
         i32.const 0
         i32.ne
         local.tee $21
         if (result i32)
          local.get $1
          local.get $20
          i32.mul
          local.set $3
          local.get $0
          i32.const 224
          i32.add
          local.tee $22
          i32.load
          local.set $9
          local.get $0
          i32.load offset=128
          i32.const 1
          i32.sub
          local.set $8
          loop $for-loop|00
           local.get $8
           i32.const 0
           i32.ge_s
           if
            local.get $3
            local.get $8
            i32.const 2
            i32.shl
            local.tee $23
            local.get $0
            i32.const 132
            i32.add
            i32.add
            i32.load
            local.tee $24
            i32.div_s
            local.set $4
            local.get $9
            local.get $22
            i32.const 8
            i32.add
            local.get $23
            i32.add
            i32.load
            local.get $3
            local.get $4
            local.get $24
            i32.mul
            i32.sub
            i32.mul
            i32.const 2
            i32.shl
            i32.add
            local.set $9
            local.get $4
            local.set $3
            local.get $8
            i32.const 1
            i32.sub
            local.set $8
            br $for-loop|00
           end
          end
          local.get $9
         else
          i32.const 0
         end
         local.set $4
         local.get $20
         local.get $7
         i32.const 1
         i32.add
         i32.const 14
         i32.shl
         local.tee $3
         local.get $3
         local.get $20
         i32.gt_s
         select
         local.set $8
         local.get $10
         if (result f64)
          f64.const -inf
          f64.const inf
          local.get $10
          i32.const 1
          i32.eq
          select
         else
          f64.const 0
         end
         local.set $12
         local.get $7
         i32.const 14
         i32.shl
         local.set $3
         loop $for-loop|9
          local.get $3
          local.get $8
          i32.lt_s
          if
           i32.const 1024
           local.get $8
           local.get $3
           i32.sub
           local.tee $9
           local.get $9
           i32.const 1024
           i32.gt_s
           select
           local.set $22
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           local.set $9
           local.get $21
           if
            local.get $4
            local.get $3
            i32.const 2
            i32.shl
            i32.add
            local.set $9
           else
            local.get $0
            local.get $1
            local.get $20
            i32.mul
            local.get $3
            i32.add
            local.get $22
            call $src/engine/wasm/kernels/assembly/lib/strided/gather<f32>
           end
           local.get $10
           local.get $9
           local.get $22
           call $src/engine/wasm/kernels/assembly/lib/fold/foldBlock<f32>
           local.set $15
           local.get $10
           if (result f64)
            local.get $12
            local.get $15
            f64.max
            local.get $12
            local.get $15
            f64.min
            local.get $10
            i32.const 1
            i32.eq
            select
           else
            local.get $12
            local.get $15
            f64.add
           end
           local.set $12
           local.get $3
           i32.const 1024
           i32.add
           local.set $3
           br $for-loop|9
          end
         end
         local.get $10
         if (result f64)
          local.get $11
          local.get $12
          f64.max
          local.get $11
          local.get $12
          f64.min
          local.get $10
          i32.const 1
          i32.eq
          select
         else
          local.get $11
          local.get $12
          f64.add
         end
         local.set $11
         local.get $7
         i32.const 1
         i32.add
         local.set $7
         br $for-loop|8
        end
       end
       local.get $1
       local.get $18
       i32.mul
       local.set $3
       local.get $0
       i32.const 176
       i32.add
       local.tee $9
       i32.load
       local.set $8
       local.get $0
       i32.load offset=128
       i32.const 1
       i32.sub
       local.set $7
       loop $for-loop|01
        local.get $7
        i32.const 0
        i32.ge_s
        if
         local.get $3
         local.get $7
         i32.const 2
         i32.shl
         local.tee $20
         local.get $0
         i32.const 132
         i32.add
         i32.add
         i32.load
         local.tee $21
         i32.div_s
         local.set $4
         local.get $8
         local.get $9
         i32.const 8
         i32.add
         local.get $20
         i32.add
         i32.load
         local.get $3
         local.get $4
         local.get $21
         i32.mul
         i32.sub
         i32.mul
         i32.const 2
         i32.shl
         i32.add
         local.set $8
         local.get $4
         local.set $3
         local.get $7
         i32.const 1
         i32.sub
         local.set $7
         br $for-loop|01
        end
       end
       local.get $8
       local.get $11
       f32.demote_f64
       f32.store
      end
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $for-loop|6
     end
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|5
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/reduce/foldFinishF64 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 f64)
  (local $5 i32)
  (local $6 i32)
  (local $7 f64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  local.set $5
  local.get $0
  i32.load offset=76
  local.set $9
  local.get $0
  i32.load offset=72
  local.set $10
  local.get $0
  i32.load offset=68
  local.tee $3
  local.get $2
  i32.const 10
  i32.shl
  local.tee $2
  local.get $2
  local.get $3
  i32.gt_s
  select
  local.set $11
  local.get $1
  i32.const 10
  i32.shl
  local.set $1
  loop $for-loop|0
   local.get $1
   local.get $11
   i32.lt_s
   if
    local.get $5
    if (result f64)
     f64.const -inf
     f64.const inf
     local.get $5
     i32.const 1
     i32.eq
     select
    else
     f64.const 0
    end
    local.set $4
    local.get $0
    i32.load offset=84
    local.get $1
    local.get $9
    i32.mul
    i32.const 3
    i32.shl
    i32.add
    local.set $2
    i32.const 0
    local.set $3
    loop $for-loop|1
     local.get $3
     local.get $9
     i32.lt_s
     if
      local.get $2
      f64.load
      local.set $7
      local.get $5
      if (result f64)
       local.get $4
       local.get $7
       f64.max
       local.get $4
       local.get $7
       f64.min
       local.get $5
       i32.const 1
       i32.eq
       select
      else
       local.get $4
       local.get $7
       f64.add
      end
      local.set $4
      local.get $2
      i32.const 8
      i32.add
      local.set $2
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $for-loop|1
     end
    end
    local.get $1
    local.get $10
    i32.mul
    local.set $2
    local.get $0
    i32.const 176
    i32.add
    local.tee $12
    i32.load
    local.set $8
    local.get $0
    i32.load offset=128
    i32.const 1
    i32.sub
    local.set $6
    loop $for-loop|00
     local.get $6
     i32.const 0
     i32.ge_s
     if
      local.get $2
      local.get $6
      i32.const 2
      i32.shl
      local.tee $13
      local.get $0
      i32.const 132
      i32.add
      i32.add
      i32.load
      local.tee $14
      i32.div_s
      local.set $3
      local.get $8
      local.get $12
      i32.const 8
      i32.add
      local.get $13
      i32.add
      i32.load
      local.get $2
      local.get $3
      local.get $14
      i32.mul
      i32.sub
      i32.mul
      i32.const 3
      i32.shl
      i32.add
      local.set $8
      local.get $3
      local.set $2
      local.get $6
      i32.const 1
      i32.sub
      local.set $6
      br $for-loop|00
     end
    end
    local.get $8
    local.get $4
    f64.store
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/reduce/foldFinishF32 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 f64)
  (local $5 i32)
  (local $6 i32)
  (local $7 f64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  local.set $5
  local.get $0
  i32.load offset=76
  local.set $9
  local.get $0
  i32.load offset=72
  local.set $10
  local.get $0
  i32.load offset=68
  local.tee $3
  local.get $2
  i32.const 10
  i32.shl
  local.tee $2
  local.get $2
  local.get $3
  i32.gt_s
  select
  local.set $11
  local.get $1
  i32.const 10
  i32.shl
  local.set $1
  loop $for-loop|0
   local.get $1
   local.get $11
   i32.lt_s
   if
    local.get $5
    if (result f64)
     f64.const -inf
     f64.const inf
     local.get $5
     i32.const 1
     i32.eq
     select
    else
     f64.const 0
    end
    local.set $4
    local.get $0
    i32.load offset=84
    local.get $1
    local.get $9
    i32.mul
    i32.const 3
    i32.shl
    i32.add
    local.set $2
    i32.const 0
    local.set $3
    loop $for-loop|1
     local.get $3
     local.get $9
     i32.lt_s
     if
      local.get $2
      f64.load
      local.set $7
      local.get $5
      if (result f64)
       local.get $4
       local.get $7
       f64.max
       local.get $4
       local.get $7
       f64.min
       local.get $5
       i32.const 1
       i32.eq
       select
      else
       local.get $4
       local.get $7
       f64.add
      end
      local.set $4
      local.get $2
      i32.const 8
      i32.add
      local.set $2
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $for-loop|1
     end
    end
    local.get $1
    local.get $10
    i32.mul
    local.set $2
    local.get $0
    i32.const 176
    i32.add
    local.tee $12
    i32.load
    local.set $8
    local.get $0
    i32.load offset=128
    i32.const 1
    i32.sub
    local.set $6
    loop $for-loop|00
     local.get $6
     i32.const 0
     i32.ge_s
     if
      local.get $2
      local.get $6
      i32.const 2
      i32.shl
      local.tee $13
      local.get $0
      i32.const 132
      i32.add
      i32.add
      i32.load
      local.tee $14
      i32.div_s
      local.set $3
      local.get $8
      local.get $12
      i32.const 8
      i32.add
      local.get $13
      i32.add
      i32.load
      local.get $2
      local.get $3
      local.get $14
      i32.mul
      i32.sub
      i32.mul
      i32.const 2
      i32.shl
      i32.add
      local.set $8
      local.get $3
      local.set $2
      local.get $6
      i32.const 1
      i32.sub
      local.set $6
      br $for-loop|00
     end
    end
    local.get $8
    local.get $4
    f32.demote_f64
    f32.store
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/reduce/foldColumnsF64 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 v128)
  (local $20 i32)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 i32)
  (local $27 f64)
  (local $28 i32)
  (local $29 i32)
  (local $30 i32)
  (local $31 i32)
  (local $32 i32)
  (local $33 i32)
  (local $34 i32)
  (local $35 i32)
  (local $36 i32)
  (local $37 i32)
  (local $38 i32)
  (local $39 i32)
  (local $40 i32)
  (local $41 i32)
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  local.tee $3
  if
   local.get $3
   i32.const 1
   i32.eq
   if
    local.get $2
    local.set $8
    local.get $0
    local.tee $9
    i32.load offset=72
    local.set $10
    local.get $0
    i32.load offset=80
    local.tee $15
    local.get $0
    i32.load offset=92
    local.tee $28
    i32.add
    i32.const 1
    i32.sub
    local.get $15
    i32.div_s
    local.set $29
    local.get $0
    i32.load offset=76
    local.tee $30
    i32.const 1
    local.get $0
    i32.load offset=84
    local.tee $31
    select
    local.set $32
    local.get $0
    local.get $0
    i32.load offset=128
    i32.const 2
    i32.shl
    i32.add
    local.tee $0
    i32.load offset=228
    i32.const 3
    i32.shl
    local.set $33
    local.get $0
    i32.load offset=176
    i32.const 3
    i32.shl
    local.set $34
    local.get $1
    local.set $7
    loop $for-loop|47
     local.get $7
     local.get $8
     i32.lt_s
     if
      local.get $7
      local.get $32
      i32.div_s
      local.tee $0
      local.get $29
      i32.rem_s
      local.tee $1
      local.get $15
      i32.mul
      local.tee $2
      local.get $0
      local.get $29
      i32.div_s
      local.get $28
      i32.mul
      i32.add
      local.set $35
      local.get $28
      local.get $1
      i32.const 1
      i32.add
      local.get $15
      i32.mul
      local.tee $0
      local.get $0
      local.get $28
      i32.gt_s
      select
      local.get $2
      i32.sub
      local.set $36
      local.get $10
      local.get $35
      i32.mul
      local.tee $2
      local.set $0
      local.get $9
      i32.const 224
      i32.add
      local.tee $11
      i32.load
      local.set $6
      local.get $9
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $3
      loop $for-loop|0
       local.get $3
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $3
        i32.const 2
        i32.shl
        local.tee $12
        local.get $9
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $13
        i32.div_s
        local.set $1
        local.get $6
        local.get $11
        i32.const 8
        i32.add
        local.get $12
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $13
        i32.mul
        i32.sub
        i32.mul
        i32.const 3
        i32.shl
        i32.add
        local.set $6
        local.get $1
        local.set $0
        local.get $3
        i32.const 1
        i32.sub
        local.set $3
        br $for-loop|0
       end
      end
      local.get $6
      local.set $11
      local.get $2
      local.set $0
      local.get $9
      i32.const 176
      i32.add
      local.tee $6
      i32.load
      local.set $3
      local.get $9
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $2
      loop $for-loop|00
       local.get $2
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $2
        i32.const 2
        i32.shl
        local.tee $12
        local.get $9
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $13
        i32.div_s
        local.set $1
        local.get $3
        local.get $6
        i32.const 8
        i32.add
        local.get $12
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $13
        i32.mul
        i32.sub
        i32.mul
        i32.const 3
        i32.shl
        i32.add
        local.set $3
        local.get $1
        local.set $0
        local.get $2
        i32.const 1
        i32.sub
        local.set $2
        br $for-loop|00
       end
      end
      local.get $3
      local.set $12
      local.get $7
      local.get $32
      i32.rem_s
      local.tee $6
      i32.const 1
      i32.add
      local.get $30
      local.get $31
      select
      local.set $37
      block $for-continue|47
       local.get $31
       i32.eqz
       local.get $10
       i32.const 1024
       i32.le_s
       i32.and
       local.get $34
       i32.const 8
       i32.eq
       i32.and
       if
        local.get $10
        local.set $0
        i32.const 0
        local.set $17
        loop $for-loop|48
         local.get $17
         local.get $36
         i32.lt_s
         if
          local.get $11
          local.get $17
          i32.const 3
          i32.shl
          i32.add
          local.set $6
          local.get $36
          local.get $17
          i32.sub
          local.tee $1
          i32.const 16
          i32.ge_s
          if (result i32)
           i32.const 8
          else
           i32.const 4
           i32.const 1
           local.get $1
           i32.const 8
           i32.ge_s
           select
          end
          local.tee $13
          i32.const 8
          i32.eq
          if
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 1024
           i32.add
           local.set $1
           i32.const 128
           local.set $16
           local.get $0
           i32.const 128
           i32.le_s
           if
            local.get $0
            local.set $3
            local.get $1
            i32.const 1024
            i32.add
            local.set $14
            local.get $1
            local.set $2
            loop $for-loop|49
             local.get $2
             local.get $14
             i32.lt_u
             if
              local.get $2
              v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
              v128.store
              local.get $2
              i32.const 16
              i32.add
              local.set $2
              br $for-loop|49
             end
            end
            local.get $1
            local.set $2
            loop $for-loop|50
             local.get $3
             i32.const 0
             i32.gt_s
             if
              local.get $2
              local.get $2
              v128.load
              local.get $6
              v128.load
              f64x2.max
              v128.store
              local.get $2
              local.get $2
              v128.load offset=16
              local.get $6
              v128.load offset=16
              f64x2.max
              v128.store offset=16
              local.get $2
              local.get $2
              v128.load offset=32
              local.get $6
              v128.load offset=32
              f64x2.max
              v128.store offset=32
              local.get $2
              local.get $2
              v128.load offset=48
              local.get $6
              v128.load offset=48
              f64x2.max
              v128.store offset=48
              local.get $2
              local.get $2
              v128.load offset=64
              local.get $6
              v128.load offset=64
              f64x2.max
              v128.store offset=64
              local.get $2
              local.get $2
              v128.load offset=80
              local.get $6
              v128.load offset=80
              f64x2.max
              v128.store offset=80
              local.get $2
              local.get $2
              v128.load offset=96
              local.get $6
              v128.load offset=96
              f64x2.max
              v128.store offset=96
              local.get $2
              local.get $2
              v128.load offset=112
              local.get $6
              v128.load offset=112
              f64x2.max
              v128.store offset=112
              local.get $6
              local.get $33
              i32.add
              local.set $6
              local.get $14
              local.get $2
              i32.const 128
              i32.add
              local.tee $2
              i32.eq
              if
               local.get $1
               local.set $2
              end
              local.get $3
              i32.const 1
              i32.sub
              local.set $3
              br $for-loop|50
             end
            end
           else
            i32.const 0
            local.set $14
            loop $for-loop|51
             local.get $14
             i32.const 8
             i32.lt_s
             if
              local.get $1
              local.get $14
              i32.const 7
              i32.shl
              i32.add
              local.set $2
              local.get $6
              local.get $14
              local.get $33
              i32.mul
              i32.add
              local.set $3
              local.get $0
              local.get $14
              i32.sub
              local.set $18
              v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
              local.set $5
              v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
              local.set $19
              v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
              local.set $21
              v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
              local.set $22
              v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
              local.set $4
              v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
              local.set $23
              v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
              local.set $24
              v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
              local.set $25
              loop $for-loop|52
               local.get $18
               i32.const 0
               i32.gt_s
               if
                local.get $19
                local.get $3
                v128.load
                f64x2.max
                local.set $19
                local.get $5
                local.get $3
                v128.load offset=16
                f64x2.max
                local.set $5
                local.get $21
                local.get $3
                v128.load offset=32
                f64x2.max
                local.set $21
                local.get $22
                local.get $3
                v128.load offset=48
                f64x2.max
                local.set $22
                local.get $4
                local.get $3
                v128.load offset=64
                f64x2.max
                local.set $4
                local.get $23
                local.get $3
                v128.load offset=80
                f64x2.max
                local.set $23
                local.get $24
                local.get $3
                v128.load offset=96
                f64x2.max
                local.set $24
                local.get $25
                local.get $3
                v128.load offset=112
                f64x2.max
                local.set $25
                local.get $3
                local.get $33
                i32.const 3
                i32.shl
                i32.add
                local.set $3
                local.get $18
                i32.const 8
                i32.sub
                local.set $18
                br $for-loop|52
               end
              end
              local.get $2
              local.get $19
              v128.store
              local.get $2
              local.get $5
              v128.store offset=16
              local.get $2
              local.get $21
              v128.store offset=32
              local.get $2
              local.get $22
              v128.store offset=48
              local.get $2
              local.get $4
              v128.store offset=64
              local.get $2
              local.get $23
              v128.store offset=80
              local.get $2
              local.get $24
              v128.store offset=96
              local.get $2
              local.get $25
              v128.store offset=112
              local.get $14
              i32.const 1
              i32.add
              local.set $14
              br $for-loop|51
             end
            end
           end
          else
           local.get $13
           i32.const 4
           i32.eq
           if
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            i32.const 1024
            i32.add
            local.set $1
            i32.const 64
            local.set $16
            local.get $0
            i32.const 128
            i32.le_s
            if
             local.get $0
             local.set $3
             local.get $1
             i32.const 512
             i32.add
             local.set $14
             local.get $1
             local.set $2
             loop $for-loop|54
              local.get $2
              local.get $14
              i32.lt_u
              if
               local.get $2
               v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
               v128.store
               local.get $2
               i32.const 16
               i32.add
               local.set $2
               br $for-loop|54
              end
             end
             local.get $1
             local.set $2
             loop $for-loop|55
              local.get $3
              i32.const 0
              i32.gt_s
              if
               local.get $2
               local.get $2
               v128.load
               local.get $6
               v128.load
               f64x2.max
               v128.store
               local.get $2
               local.get $2
               v128.load offset=16
               local.get $6
               v128.load offset=16
               f64x2.max
               v128.store offset=16
               local.get $2
               local.get $2
               v128.load offset=32
               local.get $6
               v128.load offset=32
               f64x2.max
               v128.store offset=32
               local.get $2
               local.get $2
               v128.load offset=48
               local.get $6
               v128.load offset=48
               f64x2.max
               v128.store offset=48
               local.get $6
               local.get $33
               i32.add
               local.set $6
               local.get $14
               local.get $2
               i32.const -64
               i32.sub
               local.tee $2
               i32.eq
               if
                local.get $1
                local.set $2
               end
               local.get $3
               i32.const 1
               i32.sub
               local.set $3
               br $for-loop|55
              end
             end
            else
             i32.const 0
             local.set $14
             loop $for-loop|56
              local.get $14
              i32.const 8
              i32.lt_s
              if
               local.get $1
               local.get $14
               i32.const 6
               i32.shl
               i32.add
               local.set $2
               local.get $6
               local.get $14
               local.get $33
               i32.mul
               i32.add
               local.set $3
               local.get $0
               local.get $14
               i32.sub
               local.set $18
               v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
               local.set $5
               v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
               local.set $19
               v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
               local.set $21
               v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
               local.set $22
               loop $for-loop|57
                local.get $18
                i32.const 0
                i32.gt_s
                if
                 local.get $19
                 local.get $3
                 v128.load
                 f64x2.max
                 local.set $19
                 local.get $5
                 local.get $3
                 v128.load offset=16
                 f64x2.max
                 local.set $5
                 local.get $21
                 local.get $3
                 v128.load offset=32
                 f64x2.max
                 local.set $21
                 local.get $22
                 local.get $3
                 v128.load offset=48
                 f64x2.max
                 local.set $22
                 local.get $3
                 local.get $33
                 i32.const 3
                 i32.shl
                 i32.add
                 local.set $3
                 local.get $18
                 i32.const 8
                 i32.sub
                 local.set $18
                 br $for-loop|57
                end
               end
               local.get $2
               local.get $19
               v128.store
               local.get $2
               local.get $5
               v128.store offset=16
               local.get $2
               local.get $21
               v128.store offset=32
               local.get $2
               local.get $22
               v128.store offset=48
               local.get $14
               i32.const 1
               i32.add
               local.set $14
               br $for-loop|56
              end
             end
            end
           else
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            i32.const 1024
            i32.add
            local.set $1
            i32.const 16
            local.set $16
            local.get $0
            i32.const 128
            i32.le_s
            if
             local.get $0
             local.set $3
             local.get $1
             i32.const 128
             i32.add
             local.set $14
             local.get $1
             local.set $2
             loop $for-loop|59
              local.get $2
              local.get $14
              i32.lt_u
              if
               local.get $2
               v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
               v128.store
               local.get $2
               i32.const 16
               i32.add
               local.set $2
               br $for-loop|59
              end
             end
             local.get $1
             local.set $2
             loop $for-loop|60
              local.get $3
              i32.const 0
              i32.gt_s
              if
               local.get $2
               local.get $2
               v128.load
               local.get $6
               v128.load
               f64x2.max
               v128.store
               local.get $6
               local.get $33
               i32.add
               local.set $6
               local.get $14
               local.get $2
               i32.const 16
               i32.add
               local.tee $2
               i32.eq
               if
                local.get $1
                local.set $2
               end
               local.get $3
               i32.const 1
               i32.sub
               local.set $3
               br $for-loop|60
              end
             end
            else
             i32.const 0
             local.set $14
             loop $for-loop|61
              local.get $14
              i32.const 8
              i32.lt_s
              if
               local.get $1
               local.get $14
               i32.const 4
               i32.shl
               i32.add
               local.get $6
               local.get $14
               local.get $33
               i32.mul
               i32.add
               local.set $3
               local.get $0
               local.get $14
               i32.sub
               local.set $18
               v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
               local.set $19
               loop $for-loop|62
                local.get $18
                i32.const 0
                i32.gt_s
                if
                 local.get $19
                 local.get $3
                 v128.load
                 f64x2.max
                 local.set $19
                 local.get $3
                 local.get $33
                 i32.const 3
                 i32.shl
                 i32.add
                 local.set $3
                 local.get $18
                 i32.const 8
                 i32.sub
                 local.set $18
                 br $for-loop|62
                end
               end
               local.get $19
               v128.store
               local.get $14
               i32.const 1
               i32.add
               local.set $14
               br $for-loop|61
              end
             end
            end
           end
          end
          i32.const 0
          local.set $2
          loop $for-loop|53
           local.get $2
           local.get $16
           i32.lt_u
           if
            local.get $1
            local.get $2
            i32.add
            local.tee $3
            local.get $16
            i32.add
            local.set $6
            local.get $16
            i32.const 1
            i32.shl
            local.tee $14
            i32.const 1
            i32.shl
            local.set $18
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            local.get $2
            i32.add
            local.get $3
            v128.load
            local.get $3
            local.get $14
            i32.add
            v128.load
            f64x2.max
            local.get $3
            local.get $18
            i32.add
            v128.load
            local.get $14
            i32.const 3
            i32.mul
            local.tee $20
            local.get $3
            i32.add
            v128.load
            f64x2.max
            f64x2.max
            local.get $6
            v128.load
            local.get $6
            local.get $14
            i32.add
            v128.load
            f64x2.max
            local.get $6
            local.get $18
            i32.add
            v128.load
            local.get $6
            local.get $20
            i32.add
            v128.load
            f64x2.max
            f64x2.max
            f64x2.max
            v128.store
            local.get $2
            i32.const 16
            i32.add
            local.set $2
            br $for-loop|53
           end
          end
          i32.const 0
          local.set $2
          loop $for-loop|64
           local.get $2
           local.get $13
           i32.lt_s
           if
            local.get $12
            local.get $17
            i32.const 3
            i32.shl
            i32.add
            local.set $1
            v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            local.get $2
            i32.const 4
            i32.shl
            i32.add
            v128.load
            f64x2.max
            local.set $4
            local.get $36
            local.get $17
            i32.sub
            i32.const 2
            i32.ge_s
            if
             local.get $1
             local.get $4
             v128.store
            else
             local.get $1
             local.get $4
             v128.store64_lane 0
            end
            local.get $17
            i32.const 2
            i32.add
            local.set $17
            local.get $2
            i32.const 1
            i32.add
            local.set $2
            br $for-loop|64
           end
          end
          br $for-loop|48
         end
        end
        br $for-continue|47
       end
       i32.const 0
       local.set $26
       loop $for-loop|65
        local.get $26
        local.get $36
        i32.lt_s
        if
         local.get $11
         local.get $26
         i32.const 3
         i32.shl
         i32.add
         local.set $0
         local.get $36
         local.get $26
         i32.sub
         local.tee $38
         i32.const 16
         i32.ge_s
         if (result i32)
          local.get $0
          local.set $13
          local.get $6
          local.set $3
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 256
          i32.add
          local.set $14
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 512
          i32.add
          local.tee $38
          local.set $2
          i32.const 16
          local.set $0
          loop $for-loop|06
           local.get $0
           i32.const 0
           i32.gt_s
           if
            local.get $2
            f64.const -inf
            f64.store
            local.get $2
            i32.const 8
            i32.add
            local.set $2
            local.get $0
            i32.const 1
            i32.sub
            local.set $0
            br $for-loop|06
           end
          end
          loop $for-loop|66
           local.get $3
           local.get $37
           i32.lt_s
           if
            local.get $10
            local.get $3
            i32.const 1
            i32.add
            i32.const 14
            i32.shl
            local.tee $0
            local.get $0
            local.get $10
            i32.gt_s
            select
            local.set $39
            local.get $14
            local.set $2
            i32.const 16
            local.set $0
            loop $for-loop|07
             local.get $0
             i32.const 0
             i32.gt_s
             if
              local.get $2
              f64.const -inf
              f64.store
              local.get $2
              i32.const 8
              i32.add
              local.set $2
              local.get $0
              i32.const 1
              i32.sub
              local.set $0
              br $for-loop|07
             end
            end
            local.get $3
            i32.const 14
            i32.shl
            local.set $17
            loop $for-loop|67
             local.get $17
             local.get $39
             i32.lt_s
             if
              local.get $13
              local.get $17
              local.get $33
              i32.mul
              i32.add
              local.set $1
              global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
              i32.const 1024
              i32.add
              local.set $2
              i32.const 1024
              local.get $39
              local.get $17
              i32.sub
              local.tee $0
              local.get $0
              i32.const 1024
              i32.gt_s
              select
              local.tee $18
              i32.const 128
              i32.le_s
              if
               local.get $2
               i32.const 1024
               i32.add
               local.set $16
               local.get $2
               local.set $0
               loop $for-loop|68
                local.get $0
                local.get $16
                i32.lt_u
                if
                 local.get $0
                 v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                 v128.store
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 br $for-loop|68
                end
               end
               local.get $2
               local.set $0
               loop $for-loop|69
                local.get $18
                i32.const 0
                i32.gt_s
                if
                 local.get $0
                 local.get $0
                 v128.load
                 local.get $1
                 v128.load
                 f64x2.max
                 v128.store
                 local.get $0
                 local.get $0
                 v128.load offset=16
                 local.get $1
                 v128.load offset=16
                 f64x2.max
                 v128.store offset=16
                 local.get $0
                 local.get $0
                 v128.load offset=32
                 local.get $1
                 v128.load offset=32
                 f64x2.max
                 v128.store offset=32
                 local.get $0
                 local.get $0
                 v128.load offset=48
                 local.get $1
                 v128.load offset=48
                 f64x2.max
                 v128.store offset=48
                 local.get $0
                 local.get $0
                 v128.load offset=64
                 local.get $1
                 v128.load offset=64
                 f64x2.max
                 v128.store offset=64
                 local.get $0
                 local.get $0
                 v128.load offset=80
                 local.get $1
                 v128.load offset=80
                 f64x2.max
                 v128.store offset=80
                 local.get $0
                 local.get $0
                 v128.load offset=96
                 local.get $1
                 v128.load offset=96
                 f64x2.max
                 v128.store offset=96
                 local.get $0
                 local.get $0
                 v128.load offset=112
                 local.get $1
                 v128.load offset=112
                 f64x2.max
                 v128.store offset=112
                 local.get $1
                 local.get $33
                 i32.add
                 local.set $1
                 local.get $16
                 local.get $0
                 i32.const 128
                 i32.add
                 local.tee $0
                 i32.eq
                 if
                  local.get $2
                  local.set $0
                 end
                 local.get $18
                 i32.const 1
                 i32.sub
                 local.set $18
                 br $for-loop|69
                end
               end
              else
               i32.const 0
               local.set $0
               loop $for-loop|70
                local.get $0
                i32.const 8
                i32.lt_s
                if
                 local.get $2
                 local.get $0
                 i32.const 7
                 i32.shl
                 i32.add
                 local.set $40
                 local.get $1
                 local.get $0
                 local.get $33
                 i32.mul
                 i32.add
                 local.set $16
                 local.get $18
                 local.get $0
                 i32.sub
                 local.set $20
                 v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                 local.set $5
                 v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                 local.set $19
                 v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                 local.set $21
                 v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                 local.set $22
                 v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                 local.set $4
                 v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                 local.set $23
                 v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                 local.set $24
                 v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                 local.set $25
                 loop $for-loop|71
                  local.get $20
                  i32.const 0
                  i32.gt_s
                  if
                   local.get $19
                   local.get $16
                   v128.load
                   f64x2.max
                   local.set $19
                   local.get $5
                   local.get $16
                   v128.load offset=16
                   f64x2.max
                   local.set $5
                   local.get $21
                   local.get $16
                   v128.load offset=32
                   f64x2.max
                   local.set $21
                   local.get $22
                   local.get $16
                   v128.load offset=48
                   f64x2.max
                   local.set $22
                   local.get $4
                   local.get $16
                   v128.load offset=64
                   f64x2.max
                   local.set $4
                   local.get $23
                   local.get $16
                   v128.load offset=80
                   f64x2.max
                   local.set $23
                   local.get $24
                   local.get $16
                   v128.load offset=96
                   f64x2.max
                   local.set $24
                   local.get $25
                   local.get $16
                   v128.load offset=112
                   f64x2.max
                   local.set $25
                   local.get $16
                   local.get $33
                   i32.const 3
                   i32.shl
                   i32.add
                   local.set $16
                   local.get $20
                   i32.const 8
                   i32.sub
                   local.set $20
                   br $for-loop|71
                  end
                 end
                 local.get $40
                 local.get $19
                 v128.store
                 local.get $40
                 local.get $5
                 v128.store offset=16
                 local.get $40
                 local.get $21
                 v128.store offset=32
                 local.get $40
                 local.get $22
                 v128.store offset=48
                 local.get $40
                 local.get $4
                 v128.store offset=64
                 local.get $40
                 local.get $23
                 v128.store offset=80
                 local.get $40
                 local.get $24
                 v128.store offset=96
                 local.get $40
                 local.get $25
                 v128.store offset=112
                 local.get $0
                 i32.const 1
                 i32.add
                 local.set $0
                 br $for-loop|70
                end
               end
              end
              i32.const 0
              local.set $0
              loop $for-loop|72
               local.get $0
               i32.const 128
               i32.lt_u
               if
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $0
                i32.add
                local.get $0
                local.get $2
                i32.add
                local.tee $1
                v128.load
                local.get $1
                v128.load offset=256
                f64x2.max
                local.get $1
                v128.load offset=512
                local.get $1
                v128.load offset=768
                f64x2.max
                f64x2.max
                local.get $1
                v128.load offset=128
                local.get $1
                v128.load offset=384
                f64x2.max
                local.get $1
                v128.load offset=640
                local.get $1
                v128.load offset=896
                f64x2.max
                f64x2.max
                f64x2.max
                v128.store
                local.get $0
                i32.const 16
                i32.add
                local.set $0
                br $for-loop|72
               end
              end
              i32.const 0
              local.set $2
              loop $for-loop|73
               local.get $2
               i32.const 16
               i32.lt_u
               if
                local.get $2
                i32.const 3
                i32.shl
                local.tee $0
                local.get $14
                i32.add
                local.tee $1
                local.get $1
                f64.load
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $0
                i32.add
                f64.load
                f64.max
                f64.store
                local.get $2
                i32.const 1
                i32.add
                local.set $2
                br $for-loop|73
               end
              end
              local.get $17
              i32.const 1024
              i32.add
              local.set $17
              br $for-loop|67
             end
            end
            i32.const 0
            local.set $2
            loop $for-loop|74
             local.get $2
             i32.const 16
             i32.lt_u
             if
              local.get $2
              i32.const 3
              i32.shl
              local.tee $0
              local.get $38
              i32.add
              local.tee $1
              local.get $1
              f64.load
              local.get $0
              local.get $14
              i32.add
              f64.load
              f64.max
              f64.store
              local.get $2
              i32.const 1
              i32.add
              local.set $2
              br $for-loop|74
             end
            end
            local.get $3
            i32.const 1
            i32.add
            local.set $3
            br $for-loop|66
           end
          end
          i32.const 16
         else
          local.get $38
          i32.const 8
          i32.ge_s
          if (result i32)
           local.get $0
           local.set $13
           local.get $6
           local.set $3
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 256
           i32.add
           local.set $14
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 512
           i32.add
           local.tee $38
           local.set $2
           i32.const 8
           local.set $0
           loop $for-loop|08
            local.get $0
            i32.const 0
            i32.gt_s
            if
             local.get $2
             f64.const -inf
             f64.store
             local.get $2
             i32.const 8
             i32.add
             local.set $2
             local.get $0
             i32.const 1
             i32.sub
             local.set $0
             br $for-loop|08
            end
           end
           loop $for-loop|75
            local.get $3
            local.get $37
            i32.lt_s
            if
             local.get $10
             local.get $3
             i32.const 1
             i32.add
             i32.const 14
             i32.shl
             local.tee $0
             local.get $0
             local.get $10
             i32.gt_s
             select
             local.set $39
             local.get $14
             local.set $2
             i32.const 8
             local.set $0
             loop $for-loop|09
              local.get $0
              i32.const 0
              i32.gt_s
              if
               local.get $2
               f64.const -inf
               f64.store
               local.get $2
               i32.const 8
               i32.add
               local.set $2
               local.get $0
               i32.const 1
               i32.sub
               local.set $0
               br $for-loop|09
              end
             end
             local.get $3
             i32.const 14
             i32.shl
             local.set $17
             loop $for-loop|76
              local.get $17
              local.get $39
              i32.lt_s
              if
               local.get $13
               local.get $17
               local.get $33
               i32.mul
               i32.add
               local.set $1
               global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
               i32.const 1024
               i32.add
               local.set $2
               i32.const 1024
               local.get $39
               local.get $17
               i32.sub
               local.tee $0
               local.get $0
               i32.const 1024
               i32.gt_s
               select
               local.tee $18
               i32.const 128
               i32.le_s
               if
                local.get $2
                i32.const 512
                i32.add
                local.set $16
                local.get $2
                local.set $0
                loop $for-loop|77
                 local.get $0
                 local.get $16
                 i32.lt_u
                 if
                  local.get $0
                  v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                  v128.store
                  local.get $0
                  i32.const 16
                  i32.add
                  local.set $0
                  br $for-loop|77
                 end
                end
                local.get $2
                local.set $0
                loop $for-loop|78
                 local.get $18
                 i32.const 0
                 i32.gt_s
                 if
                  local.get $0
                  local.get $0
                  v128.load
                  local.get $1
                  v128.load
                  f64x2.max
                  v128.store
                  local.get $0
                  local.get $0
                  v128.load offset=16
                  local.get $1
                  v128.load offset=16
                  f64x2.max
                  v128.store offset=16
                  local.get $0
                  local.get $0
                  v128.load offset=32
                  local.get $1
                  v128.load offset=32
                  f64x2.max
                  v128.store offset=32
                  local.get $0
                  local.get $0
                  v128.load offset=48
                  local.get $1
                  v128.load offset=48
                  f64x2.max
                  v128.store offset=48
                  local.get $1
                  local.get $33
                  i32.add
                  local.set $1
                  local.get $16
                  local.get $0
                  i32.const -64
                  i32.sub
                  local.tee $0
                  i32.eq
                  if
                   local.get $2
                   local.set $0
                  end
                  local.get $18
                  i32.const 1
                  i32.sub
                  local.set $18
                  br $for-loop|78
                 end
                end
               else
                i32.const 0
                local.set $0
                loop $for-loop|79
                 local.get $0
                 i32.const 8
                 i32.lt_s
                 if
                  local.get $2
                  local.get $0
                  i32.const 6
                  i32.shl
                  i32.add
                  local.set $40
                  local.get $1
                  local.get $0
                  local.get $33
                  i32.mul
                  i32.add
                  local.set $16
                  local.get $18
                  local.get $0
                  i32.sub
                  local.set $20
                  v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                  local.set $5
                  v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                  local.set $19
                  v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                  local.set $21
                  v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                  local.set $22
                  loop $for-loop|80
                   local.get $20
                   i32.const 0
                   i32.gt_s
                   if
                    local.get $19
                    local.get $16
                    v128.load
                    f64x2.max
                    local.set $19
                    local.get $5
                    local.get $16
                    v128.load offset=16
                    f64x2.max
                    local.set $5
                    local.get $21
                    local.get $16
                    v128.load offset=32
                    f64x2.max
                    local.set $21
                    local.get $22
                    local.get $16
                    v128.load offset=48
                    f64x2.max
                    local.set $22
                    local.get $16
                    local.get $33
                    i32.const 3
                    i32.shl
                    i32.add
                    local.set $16
                    local.get $20
                    i32.const 8
                    i32.sub
                    local.set $20
                    br $for-loop|80
                   end
                  end
                  local.get $40
                  local.get $19
                  v128.store
                  local.get $40
                  local.get $5
                  v128.store offset=16
                  local.get $40
                  local.get $21
                  v128.store offset=32
                  local.get $40
                  local.get $22
                  v128.store offset=48
                  local.get $0
                  i32.const 1
                  i32.add
                  local.set $0
                  br $for-loop|79
                 end
                end
               end
               i32.const 0
               local.set $0
               loop $for-loop|81
                local.get $0
                i32.const 64
                i32.lt_u
                if
                 local.get $0
                 local.get $2
                 i32.add
                 local.tee $1
                 i32.const -64
                 i32.sub
                 local.set $16
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $0
                 i32.add
                 local.get $1
                 v128.load
                 local.get $1
                 v128.load offset=128
                 f64x2.max
                 local.get $1
                 v128.load offset=256
                 local.get $1
                 v128.load offset=384
                 f64x2.max
                 f64x2.max
                 local.get $16
                 v128.load
                 local.get $16
                 v128.load offset=128
                 f64x2.max
                 local.get $16
                 v128.load offset=256
                 local.get $16
                 v128.load offset=384
                 f64x2.max
                 f64x2.max
                 f64x2.max
                 v128.store
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 br $for-loop|81
                end
               end
               i32.const 0
               local.set $2
               loop $for-loop|82
                local.get $2
                i32.const 8
                i32.lt_u
                if
                 local.get $2
                 i32.const 3
                 i32.shl
                 local.tee $0
                 local.get $14
                 i32.add
                 local.tee $1
                 local.get $1
                 f64.load
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $0
                 i32.add
                 f64.load
                 f64.max
                 f64.store
                 local.get $2
                 i32.const 1
                 i32.add
                 local.set $2
                 br $for-loop|82
                end
               end
               local.get $17
               i32.const 1024
               i32.add
               local.set $17
               br $for-loop|76
              end
             end
             i32.const 0
             local.set $2
             loop $for-loop|83
              local.get $2
              i32.const 8
              i32.lt_u
              if
               local.get $2
               i32.const 3
               i32.shl
               local.tee $0
               local.get $38
               i32.add
               local.tee $1
               local.get $1
               f64.load
               local.get $0
               local.get $14
               i32.add
               f64.load
               f64.max
               f64.store
               local.get $2
               i32.const 1
               i32.add
               local.set $2
               br $for-loop|83
              end
             end
             local.get $3
             i32.const 1
             i32.add
             local.set $3
             br $for-loop|75
            end
           end
           i32.const 8
          else
           local.get $0
           local.set $13
           local.get $6
           local.set $3
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 256
           i32.add
           local.set $14
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 512
           i32.add
           local.tee $39
           local.set $2
           i32.const 2
           local.set $0
           loop $for-loop|010
            local.get $0
            i32.const 0
            i32.gt_s
            if
             local.get $2
             f64.const -inf
             f64.store
             local.get $2
             i32.const 8
             i32.add
             local.set $2
             local.get $0
             i32.const 1
             i32.sub
             local.set $0
             br $for-loop|010
            end
           end
           loop $for-loop|84
            local.get $3
            local.get $37
            i32.lt_s
            if
             local.get $10
             local.get $3
             i32.const 1
             i32.add
             i32.const 14
             i32.shl
             local.tee $0
             local.get $0
             local.get $10
             i32.gt_s
             select
             local.set $40
             local.get $14
             local.set $2
             i32.const 2
             local.set $0
             loop $for-loop|011
              local.get $0
              i32.const 0
              i32.gt_s
              if
               local.get $2
               f64.const -inf
               f64.store
               local.get $2
               i32.const 8
               i32.add
               local.set $2
               local.get $0
               i32.const 1
               i32.sub
               local.set $0
               br $for-loop|011
              end
             end
             local.get $3
             i32.const 14
             i32.shl
             local.set $20
             loop $for-loop|85
              local.get $20
              local.get $40
              i32.lt_s
              if
               local.get $13
               local.get $20
               local.get $33
               i32.mul
               i32.add
               local.set $1
               global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
               i32.const 1024
               i32.add
               local.set $2
               i32.const 1024
               local.get $40
               local.get $20
               i32.sub
               local.tee $0
               local.get $0
               i32.const 1024
               i32.gt_s
               select
               local.tee $18
               i32.const 128
               i32.le_s
               if
                local.get $2
                i32.const 128
                i32.add
                local.set $16
                local.get $2
                local.set $0
                loop $for-loop|86
                 local.get $0
                 local.get $16
                 i32.lt_u
                 if
                  local.get $0
                  v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                  v128.store
                  local.get $0
                  i32.const 16
                  i32.add
                  local.set $0
                  br $for-loop|86
                 end
                end
                local.get $2
                local.set $0
                loop $for-loop|87
                 local.get $18
                 i32.const 0
                 i32.gt_s
                 if
                  local.get $0
                  local.get $0
                  v128.load
                  local.get $1
                  v128.load
                  f64x2.max
                  v128.store
                  local.get $1
                  local.get $33
                  i32.add
                  local.set $1
                  local.get $16
                  local.get $0
                  i32.const 16
                  i32.add
                  local.tee $0
                  i32.eq
                  if
                   local.get $2
                   local.set $0
                  end
                  local.get $18
                  i32.const 1
                  i32.sub
                  local.set $18
                  br $for-loop|87
                 end
                end
               else
                i32.const 0
                local.set $17
                loop $for-loop|88
                 local.get $17
                 i32.const 8
                 i32.lt_s
                 if
                  local.get $2
                  local.get $17
                  i32.const 4
                  i32.shl
                  i32.add
                  local.get $1
                  local.get $17
                  local.get $33
                  i32.mul
                  i32.add
                  local.set $16
                  local.get $18
                  local.get $17
                  i32.sub
                  local.set $0
                  v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
                  local.set $19
                  loop $for-loop|89
                   local.get $0
                   i32.const 0
                   i32.gt_s
                   if
                    local.get $19
                    local.get $16
                    v128.load
                    f64x2.max
                    local.set $19
                    local.get $16
                    local.get $33
                    i32.const 3
                    i32.shl
                    i32.add
                    local.set $16
                    local.get $0
                    i32.const 8
                    i32.sub
                    local.set $0
                    br $for-loop|89
                   end
                  end
                  local.get $19
                  v128.store
                  local.get $17
                  i32.const 1
                  i32.add
                  local.set $17
                  br $for-loop|88
                 end
                end
               end
               i32.const 0
               local.set $0
               loop $for-loop|90
                local.get $0
                i32.const 16
                i32.lt_u
                if
                 local.get $0
                 local.get $2
                 i32.add
                 local.tee $1
                 i32.const 16
                 i32.add
                 local.set $16
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $0
                 i32.add
                 local.get $1
                 v128.load
                 local.get $1
                 v128.load offset=32
                 f64x2.max
                 local.get $1
                 i32.const -64
                 i32.sub
                 v128.load
                 local.get $1
                 v128.load offset=96
                 f64x2.max
                 f64x2.max
                 local.get $16
                 v128.load
                 local.get $16
                 v128.load offset=32
                 f64x2.max
                 local.get $16
                 i32.const -64
                 i32.sub
                 v128.load
                 local.get $16
                 v128.load offset=96
                 f64x2.max
                 f64x2.max
                 f64x2.max
                 v128.store
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 br $for-loop|90
                end
               end
               i32.const 0
               local.set $2
               loop $for-loop|91
                local.get $2
                i32.const 2
                i32.lt_u
                if
                 local.get $2
                 i32.const 3
                 i32.shl
                 local.tee $0
                 local.get $14
                 i32.add
                 local.tee $1
                 local.get $1
                 f64.load
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $0
                 i32.add
                 f64.load
                 f64.max
                 f64.store
                 local.get $2
                 i32.const 1
                 i32.add
                 local.set $2
                 br $for-loop|91
                end
               end
               local.get $20
               i32.const 1024
               i32.add
               local.set $20
               br $for-loop|85
              end
             end
             i32.const 0
             local.set $2
             loop $for-loop|92
              local.get $2
              i32.const 2
              i32.lt_u
              if
               local.get $2
               i32.const 3
               i32.shl
               local.tee $0
               local.get $39
               i32.add
               local.tee $1
               local.get $1
               f64.load
               local.get $0
               local.get $14
               i32.add
               f64.load
               f64.max
               f64.store
               local.get $2
               i32.const 1
               i32.add
               local.set $2
               br $for-loop|92
              end
             end
             local.get $3
             i32.const 1
             i32.add
             local.set $3
             br $for-loop|84
            end
           end
           i32.const 2
           local.get $38
           local.get $38
           i32.const 2
           i32.ge_s
           select
          end
         end
         local.set $1
         i32.const 0
         local.set $0
         loop $for-loop|93
          local.get $0
          local.get $1
          i32.lt_s
          if
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 512
           i32.add
           local.get $0
           i32.const 3
           i32.shl
           i32.add
           f64.load
           local.set $27
           local.get $31
           if
            local.get $31
            local.get $26
            local.get $35
            i32.add
            local.get $0
            i32.add
            local.get $30
            i32.mul
            local.get $6
            i32.add
            i32.const 3
            i32.shl
            i32.add
            local.get $27
            f64.store
           else
            local.get $12
            local.get $0
            local.get $26
            i32.add
            local.get $34
            i32.mul
            i32.add
            local.get $27
            f64.store
           end
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $for-loop|93
          end
         end
         local.get $1
         local.get $26
         i32.add
         local.set $26
         br $for-loop|65
        end
       end
      end
      local.get $7
      i32.const 1
      i32.add
      local.set $7
      br $for-loop|47
     end
    end
   else
    local.get $2
    local.set $9
    local.get $0
    local.tee $10
    i32.load offset=72
    local.set $11
    local.get $0
    i32.load offset=80
    local.tee $28
    local.get $0
    i32.load offset=92
    local.tee $29
    i32.add
    i32.const 1
    i32.sub
    local.get $28
    i32.div_s
    local.set $30
    local.get $0
    i32.load offset=76
    local.tee $31
    i32.const 1
    local.get $0
    i32.load offset=84
    local.tee $32
    select
    local.set $33
    local.get $0
    local.get $0
    i32.load offset=128
    i32.const 2
    i32.shl
    i32.add
    local.tee $0
    i32.load offset=228
    i32.const 3
    i32.shl
    local.set $8
    local.get $0
    i32.load offset=176
    i32.const 3
    i32.shl
    local.set $34
    local.get $1
    local.set $7
    loop $for-loop|94
     local.get $7
     local.get $9
     i32.lt_s
     if
      local.get $7
      local.get $33
      i32.div_s
      local.tee $0
      local.get $30
      i32.rem_s
      local.tee $1
      local.get $28
      i32.mul
      local.tee $2
      local.get $0
      local.get $30
      i32.div_s
      local.get $29
      i32.mul
      i32.add
      local.set $35
      local.get $29
      local.get $1
      i32.const 1
      i32.add
      local.get $28
      i32.mul
      local.tee $0
      local.get $0
      local.get $29
      i32.gt_s
      select
      local.get $2
      i32.sub
      local.set $36
      local.get $11
      local.get $35
      i32.mul
      local.tee $2
      local.set $0
      local.get $10
      i32.const 224
      i32.add
      local.tee $12
      i32.load
      local.set $6
      local.get $10
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $3
      loop $for-loop|01
       local.get $3
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $3
        i32.const 2
        i32.shl
        local.tee $13
        local.get $10
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $14
        i32.div_s
        local.set $1
        local.get $6
        local.get $12
        i32.const 8
        i32.add
        local.get $13
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $14
        i32.mul
        i32.sub
        i32.mul
        i32.const 3
        i32.shl
        i32.add
        local.set $6
        local.get $1
        local.set $0
        local.get $3
        i32.const 1
        i32.sub
        local.set $3
        br $for-loop|01
       end
      end
      local.get $6
      local.set $12
      local.get $2
      local.set $0
      local.get $10
      i32.const 176
      i32.add
      local.tee $6
      i32.load
      local.set $3
      local.get $10
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $2
      loop $for-loop|02
       local.get $2
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $2
        i32.const 2
        i32.shl
        local.tee $13
        local.get $10
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $14
        i32.div_s
        local.set $1
        local.get $3
        local.get $6
        i32.const 8
        i32.add
        local.get $13
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $14
        i32.mul
        i32.sub
        i32.mul
        i32.const 3
        i32.shl
        i32.add
        local.set $3
        local.get $1
        local.set $0
        local.get $2
        i32.const 1
        i32.sub
        local.set $2
        br $for-loop|02
       end
      end
      local.get $3
      local.set $13
      local.get $7
      local.get $33
      i32.rem_s
      local.tee $6
      i32.const 1
      i32.add
      local.get $31
      local.get $32
      select
      local.set $37
      block $for-continue|94
       local.get $32
       i32.eqz
       local.get $11
       i32.const 1024
       i32.le_s
       i32.and
       local.get $34
       i32.const 8
       i32.eq
       i32.and
       if
        i32.const 0
        local.set $17
        loop $for-loop|95
         local.get $17
         local.get $36
         i32.lt_s
         if
          local.get $12
          local.get $17
          i32.const 3
          i32.shl
          i32.add
          local.set $6
          local.get $36
          local.get $17
          i32.sub
          local.tee $0
          i32.const 16
          i32.ge_s
          if (result i32)
           i32.const 8
          else
           i32.const 4
           i32.const 1
           local.get $0
           i32.const 8
           i32.ge_s
           select
          end
          local.tee $0
          i32.const 8
          i32.eq
          if (result i32)
           local.get $8
           local.set $2
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 1024
           i32.add
           local.set $1
           i32.const 128
           local.set $16
           i32.const 8
          else
           local.get $0
           i32.const 4
           i32.eq
           if (result i32)
            local.get $8
            local.set $2
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            i32.const 1024
            i32.add
            local.set $1
            i32.const 64
            local.set $16
            i32.const 4
           else
            local.get $8
            local.set $2
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            i32.const 1024
            i32.add
            local.set $1
            i32.const 16
            local.set $16
            i32.const 1
           end
          end
          local.set $15
          local.get $11
          i32.const 128
          i32.le_s
          if
           local.get $11
           local.set $3
           local.get $1
           local.get $15
           i32.const 4
           i32.shl
           local.tee $14
           i32.const 3
           i32.shl
           i32.add
           local.set $18
           local.get $1
           local.set $2
           loop $for-loop|96
            local.get $2
            local.get $18
            i32.lt_u
            if
             local.get $2
             v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
             v128.store
             local.get $2
             i32.const 16
             i32.add
             local.set $2
             br $for-loop|96
            end
           end
           local.get $1
           local.set $2
           loop $for-loop|97
            local.get $3
            i32.const 0
            i32.gt_s
            if
             local.get $2
             local.get $2
             v128.load
             local.get $6
             v128.load
             f64x2.min
             v128.store
             local.get $15
             i32.const 1
             i32.gt_s
             if
              local.get $2
              local.get $2
              v128.load offset=16
              local.get $6
              v128.load offset=16
              f64x2.min
              v128.store offset=16
              local.get $2
              local.get $2
              v128.load offset=32
              local.get $6
              v128.load offset=32
              f64x2.min
              v128.store offset=32
              local.get $2
              local.get $2
              v128.load offset=48
              local.get $6
              v128.load offset=48
              f64x2.min
              v128.store offset=48
             end
             local.get $15
             i32.const 4
             i32.gt_s
             if
              local.get $2
              local.get $2
              v128.load offset=64
              local.get $6
              v128.load offset=64
              f64x2.min
              v128.store offset=64
              local.get $2
              local.get $2
              v128.load offset=80
              local.get $6
              v128.load offset=80
              f64x2.min
              v128.store offset=80
              local.get $2
              local.get $2
              v128.load offset=96
              local.get $6
              v128.load offset=96
              f64x2.min
              v128.store offset=96
              local.get $2
              local.get $2
              v128.load offset=112
              local.get $6
              v128.load offset=112
              f64x2.min
              v128.store offset=112
             end
             local.get $6
             local.get $8
             i32.add
             local.set $6
             local.get $18
             local.get $2
             local.get $14
             i32.add
             local.tee $2
             i32.eq
             if
              local.get $1
              local.set $2
             end
             local.get $3
             i32.const 1
             i32.sub
             local.set $3
             br $for-loop|97
            end
           end
          else
           i32.const 0
           local.set $14
           loop $for-loop|98
            local.get $14
            i32.const 8
            i32.lt_s
            if
             local.get $1
             local.get $14
             local.get $16
             i32.mul
             i32.add
             local.set $20
             local.get $6
             local.get $2
             local.get $14
             i32.mul
             i32.add
             local.set $3
             local.get $11
             local.get $14
             i32.sub
             local.set $18
             v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
             local.set $5
             v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
             local.set $19
             v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
             local.set $21
             v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
             local.set $22
             v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
             local.set $4
             v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
             local.set $23
             v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
             local.set $24
             v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
             local.set $25
             loop $for-loop|99
              local.get $18
              i32.const 0
              i32.gt_s
              if
               local.get $19
               local.get $3
               v128.load
               f64x2.min
               local.set $19
               local.get $15
               i32.const 1
               i32.gt_s
               if
                local.get $21
                local.get $3
                v128.load offset=32
                f64x2.min
                local.set $21
                local.get $22
                local.get $3
                v128.load offset=48
                f64x2.min
                local.set $22
                local.get $5
                local.get $3
                v128.load offset=16
                f64x2.min
                local.set $5
               end
               local.get $15
               i32.const 4
               i32.gt_s
               if
                local.get $23
                local.get $3
                v128.load offset=80
                f64x2.min
                local.set $23
                local.get $24
                local.get $3
                v128.load offset=96
                f64x2.min
                local.set $24
                local.get $25
                local.get $3
                v128.load offset=112
                f64x2.min
                local.set $25
                local.get $4
                local.get $3
                v128.load offset=64
                f64x2.min
                local.set $4
               end
               local.get $3
               local.get $2
               i32.const 3
               i32.shl
               i32.add
               local.set $3
               local.get $18
               i32.const 8
               i32.sub
               local.set $18
               br $for-loop|99
              end
             end
             local.get $20
             local.get $19
             v128.store
             local.get $15
             i32.const 1
             i32.gt_s
             if
              local.get $20
              local.get $5
              v128.store offset=16
              local.get $20
              local.get $21
              v128.store offset=32
              local.get $20
              local.get $22
              v128.store offset=48
             end
             local.get $15
             i32.const 4
             i32.gt_s
             if
              local.get $20
              local.get $4
              v128.store offset=64
              local.get $20
              local.get $23
              v128.store offset=80
              local.get $20
              local.get $24
              v128.store offset=96
              local.get $20
              local.get $25
              v128.store offset=112
             end
             local.get $14
             i32.const 1
             i32.add
             local.set $14
             br $for-loop|98
            end
           end
          end
          i32.const 0
          local.set $2
          loop $for-loop|100
           local.get $2
           local.get $16
           i32.lt_u
           if
            local.get $1
            local.get $2
            i32.add
            local.tee $3
            local.get $16
            i32.add
            local.set $6
            local.get $16
            i32.const 1
            i32.shl
            local.tee $14
            i32.const 1
            i32.shl
            local.set $15
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            local.get $2
            i32.add
            local.get $3
            v128.load
            local.get $3
            local.get $14
            i32.add
            v128.load
            f64x2.min
            local.get $3
            local.get $15
            i32.add
            v128.load
            local.get $14
            i32.const 3
            i32.mul
            local.tee $18
            local.get $3
            i32.add
            v128.load
            f64x2.min
            f64x2.min
            local.get $6
            v128.load
            local.get $6
            local.get $14
            i32.add
            v128.load
            f64x2.min
            local.get $6
            local.get $15
            i32.add
            v128.load
            local.get $6
            local.get $18
            i32.add
            v128.load
            f64x2.min
            f64x2.min
            f64x2.min
            v128.store
            local.get $2
            i32.const 16
            i32.add
            local.set $2
            br $for-loop|100
           end
          end
          i32.const 0
          local.set $2
          loop $for-loop|111
           local.get $0
           local.get $2
           i32.gt_s
           if
            local.get $13
            local.get $17
            i32.const 3
            i32.shl
            i32.add
            local.set $1
            v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            local.get $2
            i32.const 4
            i32.shl
            i32.add
            v128.load
            f64x2.min
            local.set $4
            local.get $36
            local.get $17
            i32.sub
            i32.const 2
            i32.ge_s
            if
             local.get $1
             local.get $4
             v128.store
            else
             local.get $1
             local.get $4
             v128.store64_lane 0
            end
            local.get $17
            i32.const 2
            i32.add
            local.set $17
            local.get $2
            i32.const 1
            i32.add
            local.set $2
            br $for-loop|111
           end
          end
          br $for-loop|95
         end
        end
        br $for-continue|94
       end
       i32.const 0
       local.set $26
       loop $for-loop|112
        local.get $26
        local.get $36
        i32.lt_s
        if
         local.get $12
         local.get $26
         i32.const 3
         i32.shl
         i32.add
         local.set $0
         local.get $36
         local.get $26
         i32.sub
         local.tee $38
         i32.const 16
         i32.ge_s
         if (result i32)
          local.get $0
          local.set $14
          local.get $6
          local.set $3
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 256
          i32.add
          local.set $15
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 512
          i32.add
          local.tee $38
          local.set $2
          i32.const 16
          local.set $0
          loop $for-loop|012
           local.get $0
           i32.const 0
           i32.gt_s
           if
            local.get $2
            f64.const inf
            f64.store
            local.get $2
            i32.const 8
            i32.add
            local.set $2
            local.get $0
            i32.const 1
            i32.sub
            local.set $0
            br $for-loop|012
           end
          end
          loop $for-loop|113
           local.get $3
           local.get $37
           i32.lt_s
           if
            local.get $11
            local.get $3
            i32.const 1
            i32.add
            i32.const 14
            i32.shl
            local.tee $0
            local.get $0
            local.get $11
            i32.gt_s
            select
            local.set $39
            local.get $15
            local.set $2
            i32.const 16
            local.set $0
            loop $for-loop|013
             local.get $0
             i32.const 0
             i32.gt_s
             if
              local.get $2
              f64.const inf
              f64.store
              local.get $2
              i32.const 8
              i32.add
              local.set $2
              local.get $0
              i32.const 1
              i32.sub
              local.set $0
              br $for-loop|013
             end
            end
            local.get $3
            i32.const 14
            i32.shl
            local.set $17
            loop $for-loop|114
             local.get $17
             local.get $39
             i32.lt_s
             if
              local.get $14
              local.get $8
              local.get $17
              i32.mul
              i32.add
              local.set $1
              global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
              i32.const 1024
              i32.add
              local.set $2
              i32.const 1024
              local.get $39
              local.get $17
              i32.sub
              local.tee $0
              local.get $0
              i32.const 1024
              i32.gt_s
              select
              local.tee $18
              i32.const 128
              i32.le_s
              if
               local.get $2
               i32.const 1024
               i32.add
               local.set $16
               local.get $2
               local.set $0
               loop $for-loop|115
                local.get $0
                local.get $16
                i32.lt_u
                if
                 local.get $0
                 v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                 v128.store
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 br $for-loop|115
                end
               end
               local.get $2
               local.set $0
               loop $for-loop|116
                local.get $18
                i32.const 0
                i32.gt_s
                if
                 local.get $0
                 local.get $0
                 v128.load
                 local.get $1
                 v128.load
                 f64x2.min
                 v128.store
                 local.get $0
                 local.get $0
                 v128.load offset=16
                 local.get $1
                 v128.load offset=16
                 f64x2.min
                 v128.store offset=16
                 local.get $0
                 local.get $0
                 v128.load offset=32
                 local.get $1
                 v128.load offset=32
                 f64x2.min
                 v128.store offset=32
                 local.get $0
                 local.get $0
                 v128.load offset=48
                 local.get $1
                 v128.load offset=48
                 f64x2.min
                 v128.store offset=48
                 local.get $0
                 local.get $0
                 v128.load offset=64
                 local.get $1
                 v128.load offset=64
                 f64x2.min
                 v128.store offset=64
                 local.get $0
                 local.get $0
                 v128.load offset=80
                 local.get $1
                 v128.load offset=80
                 f64x2.min
                 v128.store offset=80
                 local.get $0
                 local.get $0
                 v128.load offset=96
                 local.get $1
                 v128.load offset=96
                 f64x2.min
                 v128.store offset=96
                 local.get $0
                 local.get $0
                 v128.load offset=112
                 local.get $1
                 v128.load offset=112
                 f64x2.min
                 v128.store offset=112
                 local.get $1
                 local.get $8
                 i32.add
                 local.set $1
                 local.get $16
                 local.get $0
                 i32.const 128
                 i32.add
                 local.tee $0
                 i32.eq
                 if
                  local.get $2
                  local.set $0
                 end
                 local.get $18
                 i32.const 1
                 i32.sub
                 local.set $18
                 br $for-loop|116
                end
               end
              else
               i32.const 0
               local.set $0
               loop $for-loop|117
                local.get $0
                i32.const 8
                i32.lt_s
                if
                 local.get $2
                 local.get $0
                 i32.const 7
                 i32.shl
                 i32.add
                 local.set $40
                 local.get $1
                 local.get $0
                 local.get $8
                 i32.mul
                 i32.add
                 local.set $16
                 local.get $18
                 local.get $0
                 i32.sub
                 local.set $20
                 v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                 local.set $5
                 v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                 local.set $19
                 v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                 local.set $21
                 v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                 local.set $22
                 v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                 local.set $4
                 v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                 local.set $23
                 v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                 local.set $24
                 v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                 local.set $25
                 loop $for-loop|118
                  local.get $20
                  i32.const 0
                  i32.gt_s
                  if
                   local.get $19
                   local.get $16
                   v128.load
                   f64x2.min
                   local.set $19
                   local.get $5
                   local.get $16
                   v128.load offset=16
                   f64x2.min
                   local.set $5
                   local.get $21
                   local.get $16
                   v128.load offset=32
                   f64x2.min
                   local.set $21
                   local.get $22
                   local.get $16
                   v128.load offset=48
                   f64x2.min
                   local.set $22
                   local.get $4
                   local.get $16
                   v128.load offset=64
                   f64x2.min
                   local.set $4
                   local.get $23
                   local.get $16
                   v128.load offset=80
                   f64x2.min
                   local.set $23
                   local.get $24
                   local.get $16
                   v128.load offset=96
                   f64x2.min
                   local.set $24
                   local.get $25
                   local.get $16
                   v128.load offset=112
                   f64x2.min
                   local.set $25
                   local.get $16
                   local.get $8
                   i32.const 3
                   i32.shl
                   i32.add
                   local.set $16
                   local.get $20
                   i32.const 8
                   i32.sub
                   local.set $20
                   br $for-loop|118
                  end
                 end
                 local.get $40
                 local.get $19
                 v128.store
                 local.get $40
                 local.get $5
                 v128.store offset=16
                 local.get $40
                 local.get $21
                 v128.store offset=32
                 local.get $40
                 local.get $22
                 v128.store offset=48
                 local.get $40
                 local.get $4
                 v128.store offset=64
                 local.get $40
                 local.get $23
                 v128.store offset=80
                 local.get $40
                 local.get $24
                 v128.store offset=96
                 local.get $40
                 local.get $25
                 v128.store offset=112
                 local.get $0
                 i32.const 1
                 i32.add
                 local.set $0
                 br $for-loop|117
                end
               end
              end
              i32.const 0
              local.set $0
              loop $for-loop|119
               local.get $0
               i32.const 128
               i32.lt_u
               if
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $0
                i32.add
                local.get $0
                local.get $2
                i32.add
                local.tee $1
                v128.load
                local.get $1
                v128.load offset=256
                f64x2.min
                local.get $1
                v128.load offset=512
                local.get $1
                v128.load offset=768
                f64x2.min
                f64x2.min
                local.get $1
                v128.load offset=128
                local.get $1
                v128.load offset=384
                f64x2.min
                local.get $1
                v128.load offset=640
                local.get $1
                v128.load offset=896
                f64x2.min
                f64x2.min
                f64x2.min
                v128.store
                local.get $0
                i32.const 16
                i32.add
                local.set $0
                br $for-loop|119
               end
              end
              i32.const 0
              local.set $2
              loop $for-loop|120
               local.get $2
               i32.const 16
               i32.lt_u
               if
                local.get $2
                i32.const 3
                i32.shl
                local.tee $0
                local.get $15
                i32.add
                local.tee $1
                local.get $1
                f64.load
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $0
                i32.add
                f64.load
                f64.min
                f64.store
                local.get $2
                i32.const 1
                i32.add
                local.set $2
                br $for-loop|120
               end
              end
              local.get $17
              i32.const 1024
              i32.add
              local.set $17
              br $for-loop|114
             end
            end
            i32.const 0
            local.set $2
            loop $for-loop|121
             local.get $2
             i32.const 16
             i32.lt_u
             if
              local.get $2
              i32.const 3
              i32.shl
              local.tee $0
              local.get $38
              i32.add
              local.tee $1
              local.get $1
              f64.load
              local.get $0
              local.get $15
              i32.add
              f64.load
              f64.min
              f64.store
              local.get $2
              i32.const 1
              i32.add
              local.set $2
              br $for-loop|121
             end
            end
            local.get $3
            i32.const 1
            i32.add
            local.set $3
            br $for-loop|113
           end
          end
          i32.const 16
         else
          local.get $38
          i32.const 8
          i32.ge_s
          if (result i32)
           local.get $0
           local.set $14
           local.get $6
           local.set $3
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 256
           i32.add
           local.set $15
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 512
           i32.add
           local.tee $38
           local.set $2
           i32.const 8
           local.set $0
           loop $for-loop|014
            local.get $0
            i32.const 0
            i32.gt_s
            if
             local.get $2
             f64.const inf
             f64.store
             local.get $2
             i32.const 8
             i32.add
             local.set $2
             local.get $0
             i32.const 1
             i32.sub
             local.set $0
             br $for-loop|014
            end
           end
           loop $for-loop|122
            local.get $3
            local.get $37
            i32.lt_s
            if
             local.get $11
             local.get $3
             i32.const 1
             i32.add
             i32.const 14
             i32.shl
             local.tee $0
             local.get $0
             local.get $11
             i32.gt_s
             select
             local.set $39
             local.get $15
             local.set $2
             i32.const 8
             local.set $0
             loop $for-loop|015
              local.get $0
              i32.const 0
              i32.gt_s
              if
               local.get $2
               f64.const inf
               f64.store
               local.get $2
               i32.const 8
               i32.add
               local.set $2
               local.get $0
               i32.const 1
               i32.sub
               local.set $0
               br $for-loop|015
              end
             end
             local.get $3
             i32.const 14
             i32.shl
             local.set $17
             loop $for-loop|123
              local.get $17
              local.get $39
              i32.lt_s
              if
               local.get $14
               local.get $8
               local.get $17
               i32.mul
               i32.add
               local.set $1
               global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
               i32.const 1024
               i32.add
               local.set $2
               i32.const 1024
               local.get $39
               local.get $17
               i32.sub
               local.tee $0
               local.get $0
               i32.const 1024
               i32.gt_s
               select
               local.tee $18
               i32.const 128
               i32.le_s
               if
                local.get $2
                i32.const 512
                i32.add
                local.set $16
                local.get $2
                local.set $0
                loop $for-loop|124
                 local.get $0
                 local.get $16
                 i32.lt_u
                 if
                  local.get $0
                  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                  v128.store
                  local.get $0
                  i32.const 16
                  i32.add
                  local.set $0
                  br $for-loop|124
                 end
                end
                local.get $2
                local.set $0
                loop $for-loop|125
                 local.get $18
                 i32.const 0
                 i32.gt_s
                 if
                  local.get $0
                  local.get $0
                  v128.load
                  local.get $1
                  v128.load
                  f64x2.min
                  v128.store
                  local.get $0
                  local.get $0
                  v128.load offset=16
                  local.get $1
                  v128.load offset=16
                  f64x2.min
                  v128.store offset=16
                  local.get $0
                  local.get $0
                  v128.load offset=32
                  local.get $1
                  v128.load offset=32
                  f64x2.min
                  v128.store offset=32
                  local.get $0
                  local.get $0
                  v128.load offset=48
                  local.get $1
                  v128.load offset=48
                  f64x2.min
                  v128.store offset=48
                  local.get $1
                  local.get $8
                  i32.add
                  local.set $1
                  local.get $16
                  local.get $0
                  i32.const -64
                  i32.sub
                  local.tee $0
                  i32.eq
                  if
                   local.get $2
                   local.set $0
                  end
                  local.get $18
                  i32.const 1
                  i32.sub
                  local.set $18
                  br $for-loop|125
                 end
                end
               else
                i32.const 0
                local.set $0
                loop $for-loop|126
                 local.get $0
                 i32.const 8
                 i32.lt_s
                 if
                  local.get $2
                  local.get $0
                  i32.const 6
                  i32.shl
                  i32.add
                  local.set $40
                  local.get $1
                  local.get $0
                  local.get $8
                  i32.mul
                  i32.add
                  local.set $16
                  local.get $18
                  local.get $0
                  i32.sub
                  local.set $20
                  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                  local.set $5
                  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                  local.set $19
                  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                  local.set $21
                  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                  local.set $22
                  loop $for-loop|127
                   local.get $20
                   i32.const 0
                   i32.gt_s
                   if
                    local.get $19
                    local.get $16
                    v128.load
                    f64x2.min
                    local.set $19
                    local.get $5
                    local.get $16
                    v128.load offset=16
                    f64x2.min
                    local.set $5
                    local.get $21
                    local.get $16
                    v128.load offset=32
                    f64x2.min
                    local.set $21
                    local.get $22
                    local.get $16
                    v128.load offset=48
                    f64x2.min
                    local.set $22
                    local.get $16
                    local.get $8
                    i32.const 3
                    i32.shl
                    i32.add
                    local.set $16
                    local.get $20
                    i32.const 8
                    i32.sub
                    local.set $20
                    br $for-loop|127
                   end
                  end
                  local.get $40
                  local.get $19
                  v128.store
                  local.get $40
                  local.get $5
                  v128.store offset=16
                  local.get $40
                  local.get $21
                  v128.store offset=32
                  local.get $40
                  local.get $22
                  v128.store offset=48
                  local.get $0
                  i32.const 1
                  i32.add
                  local.set $0
                  br $for-loop|126
                 end
                end
               end
               i32.const 0
               local.set $0
               loop $for-loop|128
                local.get $0
                i32.const 64
                i32.lt_u
                if
                 local.get $0
                 local.get $2
                 i32.add
                 local.tee $1
                 i32.const -64
                 i32.sub
                 local.set $16
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $0
                 i32.add
                 local.get $1
                 v128.load
                 local.get $1
                 v128.load offset=128
                 f64x2.min
                 local.get $1
                 v128.load offset=256
                 local.get $1
                 v128.load offset=384
                 f64x2.min
                 f64x2.min
                 local.get $16
                 v128.load
                 local.get $16
                 v128.load offset=128
                 f64x2.min
                 local.get $16
                 v128.load offset=256
                 local.get $16
                 v128.load offset=384
                 f64x2.min
                 f64x2.min
                 f64x2.min
                 v128.store
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 br $for-loop|128
                end
               end
               i32.const 0
               local.set $2
               loop $for-loop|129
                local.get $2
                i32.const 8
                i32.lt_u
                if
                 local.get $2
                 i32.const 3
                 i32.shl
                 local.tee $0
                 local.get $15
                 i32.add
                 local.tee $1
                 local.get $1
                 f64.load
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $0
                 i32.add
                 f64.load
                 f64.min
                 f64.store
                 local.get $2
                 i32.const 1
                 i32.add
                 local.set $2
                 br $for-loop|129
                end
               end
               local.get $17
               i32.const 1024
               i32.add
               local.set $17
               br $for-loop|123
              end
             end
             i32.const 0
             local.set $2
             loop $for-loop|130
              local.get $2
              i32.const 8
              i32.lt_u
              if
               local.get $2
               i32.const 3
               i32.shl
               local.tee $0
               local.get $38
               i32.add
               local.tee $1
               local.get $1
               f64.load
               local.get $0
               local.get $15
               i32.add
               f64.load
               f64.min
               f64.store
               local.get $2
               i32.const 1
               i32.add
               local.set $2
               br $for-loop|130
              end
             end
             local.get $3
             i32.const 1
             i32.add
             local.set $3
             br $for-loop|122
            end
           end
           i32.const 8
          else
           local.get $0
           local.set $14
           local.get $6
           local.set $3
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 256
           i32.add
           local.set $15
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 512
           i32.add
           local.tee $39
           local.set $2
           i32.const 2
           local.set $0
           loop $for-loop|016
            local.get $0
            i32.const 0
            i32.gt_s
            if
             local.get $2
             f64.const inf
             f64.store
             local.get $2
             i32.const 8
             i32.add
             local.set $2
             local.get $0
             i32.const 1
             i32.sub
             local.set $0
             br $for-loop|016
            end
           end
           loop $for-loop|131
            local.get $3
            local.get $37
            i32.lt_s
            if
             local.get $11
             local.get $3
             i32.const 1
             i32.add
             i32.const 14
             i32.shl
             local.tee $0
             local.get $0
             local.get $11
             i32.gt_s
             select
             local.set $40
             local.get $15
             local.set $2
             i32.const 2
             local.set $0
             loop $for-loop|017
              local.get $0
              i32.const 0
              i32.gt_s
              if
               local.get $2
               f64.const inf
               f64.store
               local.get $2
               i32.const 8
               i32.add
               local.set $2
               local.get $0
               i32.const 1
               i32.sub
               local.set $0
               br $for-loop|017
              end
             end
             local.get $3
             i32.const 14
             i32.shl
             local.set $20
             loop $for-loop|132
              local.get $20
              local.get $40
              i32.lt_s
              if
               local.get $14
               local.get $8
               local.get $20
               i32.mul
               i32.add
               local.set $1
               global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
               i32.const 1024
               i32.add
               local.set $2
               i32.const 1024
               local.get $40
               local.get $20
               i32.sub
               local.tee $0
               local.get $0
               i32.const 1024
               i32.gt_s
               select
               local.tee $18
               i32.const 128
               i32.le_s
               if
                local.get $2
                i32.const 128
                i32.add
                local.set $16
                local.get $2
                local.set $0
                loop $for-loop|133
                 local.get $0
                 local.get $16
                 i32.lt_u
                 if
                  local.get $0
                  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                  v128.store
                  local.get $0
                  i32.const 16
                  i32.add
                  local.set $0
                  br $for-loop|133
                 end
                end
                local.get $2
                local.set $0
                loop $for-loop|134
                 local.get $18
                 i32.const 0
                 i32.gt_s
                 if
                  local.get $0
                  local.get $0
                  v128.load
                  local.get $1
                  v128.load
                  f64x2.min
                  v128.store
                  local.get $1
                  local.get $8
                  i32.add
                  local.set $1
                  local.get $16
                  local.get $0
                  i32.const 16
                  i32.add
                  local.tee $0
                  i32.eq
                  if
                   local.get $2
                   local.set $0
                  end
                  local.get $18
                  i32.const 1
                  i32.sub
                  local.set $18
                  br $for-loop|134
                 end
                end
               else
                i32.const 0
                local.set $17
                loop $for-loop|135
                 local.get $17
                 i32.const 8
                 i32.lt_s
                 if
                  local.get $2
                  local.get $17
                  i32.const 4
                  i32.shl
                  i32.add
                  local.get $1
                  local.get $8
                  local.get $17
                  i32.mul
                  i32.add
                  local.set $16
                  local.get $18
                  local.get $17
                  i32.sub
                  local.set $0
                  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
                  local.set $19
                  loop $for-loop|136
                   local.get $0
                   i32.const 0
                   i32.gt_s
                   if
                    local.get $19
                    local.get $16
                    v128.load
                    f64x2.min
                    local.set $19
                    local.get $16
                    local.get $8
                    i32.const 3
                    i32.shl
                    i32.add
                    local.set $16
                    local.get $0
                    i32.const 8
                    i32.sub
                    local.set $0
                    br $for-loop|136
                   end
                  end
                  local.get $19
                  v128.store
                  local.get $17
                  i32.const 1
                  i32.add
                  local.set $17
                  br $for-loop|135
                 end
                end
               end
               i32.const 0
               local.set $0
               loop $for-loop|137
                local.get $0
                i32.const 16
                i32.lt_u
                if
                 local.get $0
                 local.get $2
                 i32.add
                 local.tee $1
                 i32.const 16
                 i32.add
                 local.set $16
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $0
                 i32.add
                 local.get $1
                 v128.load
                 local.get $1
                 v128.load offset=32
                 f64x2.min
                 local.get $1
                 i32.const -64
                 i32.sub
                 v128.load
                 local.get $1
                 v128.load offset=96
                 f64x2.min
                 f64x2.min
                 local.get $16
                 v128.load
                 local.get $16
                 v128.load offset=32
                 f64x2.min
                 local.get $16
                 i32.const -64
                 i32.sub
                 v128.load
                 local.get $16
                 v128.load offset=96
                 f64x2.min
                 f64x2.min
                 f64x2.min
                 v128.store
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 br $for-loop|137
                end
               end
               i32.const 0
               local.set $2
               loop $for-loop|138
                local.get $2
                i32.const 2
                i32.lt_u
                if
                 local.get $2
                 i32.const 3
                 i32.shl
                 local.tee $0
                 local.get $15
                 i32.add
                 local.tee $1
                 local.get $1
                 f64.load
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $0
                 i32.add
                 f64.load
                 f64.min
                 f64.store
                 local.get $2
                 i32.const 1
                 i32.add
                 local.set $2
                 br $for-loop|138
                end
               end
               local.get $20
               i32.const 1024
               i32.add
               local.set $20
               br $for-loop|132
              end
             end
             i32.const 0
             local.set $2
             loop $for-loop|139
              local.get $2
              i32.const 2
              i32.lt_u
              if
               local.get $2
               i32.const 3
               i32.shl
               local.tee $0
               local.get $39
               i32.add
               local.tee $1
               local.get $1
               f64.load
               local.get $0
               local.get $15
               i32.add
               f64.load
               f64.min
               f64.store
               local.get $2
               i32.const 1
               i32.add
               local.set $2
               br $for-loop|139
              end
             end
             local.get $3
             i32.const 1
             i32.add
             local.set $3
             br $for-loop|131
            end
           end
           i32.const 2
           local.get $38
           local.get $38
           i32.const 2
           i32.ge_s
           select
          end
         end
         local.set $1
         i32.const 0
         local.set $0
         loop $for-loop|140
          local.get $0
          local.get $1
          i32.lt_s
          if
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 512
           i32.add
           local.get $0
           i32.const 3
           i32.shl
           i32.add
           f64.load
           local.set $27
           local.get $32
           if
            local.get $32
            local.get $26
            local.get $35
            i32.add
            local.get $0
            i32.add
            local.get $31
            i32.mul
            local.get $6
            i32.add
            i32.const 3
            i32.shl
            i32.add
            local.get $27
            f64.store
           else
            local.get $13
            local.get $0
            local.get $26
            i32.add
            local.get $34
            i32.mul
            i32.add
            local.get $27
            f64.store
           end
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $for-loop|140
          end
         end
         local.get $1
         local.get $26
         i32.add
         local.set $26
         br $for-loop|112
        end
       end
      end
      local.get $7
      i32.const 1
      i32.add
      local.set $7
      br $for-loop|94
     end
    end
   end
  else
   local.get $2
   local.set $9
   local.get $0
   local.tee $10
   i32.load offset=72
   local.set $11
   local.get $0
   i32.load offset=80
   local.tee $28
   local.get $0
   i32.load offset=92
   local.tee $29
   i32.add
   i32.const 1
   i32.sub
   local.get $28
   i32.div_s
   local.set $30
   local.get $0
   i32.load offset=76
   local.tee $31
   i32.const 1
   local.get $0
   i32.load offset=84
   local.tee $32
   select
   local.set $33
   local.get $0
   local.get $0
   i32.load offset=128
   i32.const 2
   i32.shl
   i32.add
   local.tee $0
   i32.load offset=228
   i32.const 3
   i32.shl
   local.set $8
   local.get $0
   i32.load offset=176
   i32.const 3
   i32.shl
   local.set $34
   local.get $1
   local.set $7
   loop $for-loop|03
    local.get $7
    local.get $9
    i32.lt_s
    if
     local.get $7
     local.get $33
     i32.div_s
     local.tee $0
     local.get $30
     i32.rem_s
     local.tee $1
     local.get $28
     i32.mul
     local.tee $2
     local.get $0
     local.get $30
     i32.div_s
     local.get $29
     i32.mul
     i32.add
     local.set $35
     local.get $29
     local.get $1
     i32.const 1
     i32.add
     local.get $28
     i32.mul
     local.tee $0
     local.get $0
     local.get $29
     i32.gt_s
     select
     local.get $2
     i32.sub
     local.set $36
     local.get $11
     local.get $35
     i32.mul
     local.tee $2
     local.set $0
     local.get $10
     i32.const 224
     i32.add
     local.tee $12
     i32.load
     local.set $6
     local.get $10
     i32.load offset=128
     i32.const 1
     i32.sub
     local.set $3
     loop $for-loop|04
      local.get $3
      i32.const 0
      i32.ge_s
      if
       local.get $0
       local.get $3
       i32.const 2
       i32.shl
       local.tee $13
       local.get $10
       i32.const 132
       i32.add
       i32.add
       i32.load
       local.tee $14
       i32.div_s
       local.set $1
       local.get $6
       local.get $12
       i32.const 8
       i32.add
       local.get $13
       i32.add
       i32.load
       local.get $0
       local.get $1
       local.get $14
       i32.mul
       i32.sub
       i32.mul
       i32.const 3
       i32.shl
       i32.add
       local.set $6
       local.get $1
       local.set $0
       local.get $3
       i32.const 1
       i32.sub
       local.set $3
       br $for-loop|04
      end
     end
     local.get $6
     local.set $12
     local.get $2
     local.set $0
     local.get $10
     i32.const 176
     i32.add
     local.tee $6
     i32.load
     local.set $3
     local.get $10
     i32.load offset=128
     i32.const 1
     i32.sub
     local.set $2
     loop $for-loop|05
      local.get $2
      i32.const 0
      i32.ge_s
      if
       local.get $0
       local.get $2
       i32.const 2
       i32.shl
       local.tee $13
       local.get $10
       i32.const 132
       i32.add
       i32.add
       i32.load
       local.tee $14
       i32.div_s
       local.set $1
       local.get $3
       local.get $6
       i32.const 8
       i32.add
       local.get $13
       i32.add
       i32.load
       local.get $0
       local.get $1
       local.get $14
       i32.mul
       i32.sub
       i32.mul
       i32.const 3
       i32.shl
       i32.add
       local.set $3
       local.get $1
       local.set $0
       local.get $2
       i32.const 1
       i32.sub
       local.set $2
       br $for-loop|05
      end
     end
     local.get $3
     local.set $13
     local.get $7
     local.get $33
     i32.rem_s
     local.tee $6
     i32.const 1
     i32.add
     local.get $31
     local.get $32
     select
     local.set $37
     block $for-continue|0
      local.get $32
      i32.eqz
      local.get $11
      i32.const 1024
      i32.le_s
      i32.and
      local.get $34
      i32.const 8
      i32.eq
      i32.and
      if
       i32.const 0
       local.set $17
       loop $for-loop|1
        local.get $17
        local.get $36
        i32.lt_s
        if
         local.get $12
         local.get $17
         i32.const 3
         i32.shl
         i32.add
         local.set $6
         local.get $36
         local.get $17
         i32.sub
         local.tee $0
         i32.const 16
         i32.ge_s
         if (result i32)
          i32.const 8
         else
          i32.const 4
          i32.const 1
          local.get $0
          i32.const 8
          i32.ge_s
          select
         end
         local.tee $0
         i32.const 8
         i32.eq
         if (result i32)
          local.get $8
          local.set $2
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 1024
          i32.add
          local.set $1
          i32.const 128
          local.set $16
          i32.const 8
         else
          local.get $0
          i32.const 4
          i32.eq
          if (result i32)
           local.get $8
           local.set $2
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 1024
           i32.add
           local.set $1
           i32.const 64
           local.set $16
           i32.const 4
          else
           local.get $8
           local.set $2
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 1024
           i32.add
           local.set $1
           i32.const 16
           local.set $16
           i32.const 1
          end
         end
         local.set $15
         local.get $11
         i32.const 128
         i32.le_s
         if
          local.get $11
          local.set $3
          local.get $1
          local.get $15
          i32.const 4
          i32.shl
          local.tee $14
          i32.const 3
          i32.shl
          i32.add
          local.set $18
          local.get $1
          local.set $2
          loop $for-loop|2
           local.get $2
           local.get $18
           i32.lt_u
           if
            local.get $2
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store
            local.get $2
            i32.const 16
            i32.add
            local.set $2
            br $for-loop|2
           end
          end
          local.get $1
          local.set $2
          loop $for-loop|3
           local.get $3
           i32.const 0
           i32.gt_s
           if
            local.get $2
            local.get $2
            v128.load
            local.get $6
            v128.load
            f64x2.add
            v128.store
            local.get $15
            i32.const 1
            i32.gt_s
            if
             local.get $2
             local.get $2
             v128.load offset=16
             local.get $6
             v128.load offset=16
             f64x2.add
             v128.store offset=16
             local.get $2
             local.get $2
             v128.load offset=32
             local.get $6
             v128.load offset=32
             f64x2.add
             v128.store offset=32
             local.get $2
             local.get $2
             v128.load offset=48
             local.get $6
             v128.load offset=48
             f64x2.add
             v128.store offset=48
            end
            local.get $15
            i32.const 4
            i32.gt_s
            if
             local.get $2
             local.get $2
             v128.load offset=64
             local.get $6
             v128.load offset=64
             f64x2.add
             v128.store offset=64
             local.get $2
             local.get $2
             v128.load offset=80
             local.get $6
             v128.load offset=80
             f64x2.add
             v128.store offset=80
             local.get $2
             local.get $2
             v128.load offset=96
             local.get $6
             v128.load offset=96
             f64x2.add
             v128.store offset=96
             local.get $2
             local.get $2
             v128.load offset=112
             local.get $6
             v128.load offset=112
             f64x2.add
             v128.store offset=112
            end
            local.get $6
            local.get $8
            i32.add
            local.set $6
            local.get $18
            local.get $2
            local.get $14
            i32.add
            local.tee $2
            i32.eq
            if
             local.get $1
             local.set $2
            end
            local.get $3
            i32.const 1
            i32.sub
            local.set $3
            br $for-loop|3
           end
          end
         else
          i32.const 0
          local.set $14
          loop $for-loop|4
           local.get $14
           i32.const 8
           i32.lt_s
           if
            local.get $1
            local.get $14
            local.get $16
            i32.mul
            i32.add
            local.set $20
            local.get $6
            local.get $2
            local.get $14
            i32.mul
            i32.add
            local.set $3
            local.get $11
            local.get $14
            i32.sub
            local.set $18
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $5
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $19
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $21
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $22
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $4
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $23
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $24
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $25
            loop $for-loop|5
             local.get $18
             i32.const 0
             i32.gt_s
             if
              local.get $19
              local.get $3
              v128.load
              f64x2.add
              local.set $19
              local.get $15
              i32.const 1
              i32.gt_s
              if
               local.get $21
               local.get $3
               v128.load offset=32
               f64x2.add
               local.set $21
               local.get $22
               local.get $3
               v128.load offset=48
               f64x2.add
               local.set $22
               local.get $5
               local.get $3
               v128.load offset=16
               f64x2.add
               local.set $5
              end
              local.get $15
              i32.const 4
              i32.gt_s
              if
               local.get $23
               local.get $3
               v128.load offset=80
               f64x2.add
               local.set $23
               local.get $24
               local.get $3
               v128.load offset=96
               f64x2.add
               local.set $24
               local.get $25
               local.get $3
               v128.load offset=112
               f64x2.add
               local.set $25
               local.get $4
               local.get $3
               v128.load offset=64
               f64x2.add
               local.set $4
              end
              local.get $3
              local.get $2
              i32.const 3
              i32.shl
              i32.add
              local.set $3
              local.get $18
              i32.const 8
              i32.sub
              local.set $18
              br $for-loop|5
             end
            end
            local.get $20
            local.get $19
            v128.store
            local.get $15
            i32.const 1
            i32.gt_s
            if
             local.get $20
             local.get $5
             v128.store offset=16
             local.get $20
             local.get $21
             v128.store offset=32
             local.get $20
             local.get $22
             v128.store offset=48
            end
            local.get $15
            i32.const 4
            i32.gt_s
            if
             local.get $20
             local.get $4
             v128.store offset=64
             local.get $20
             local.get $23
             v128.store offset=80
             local.get $20
             local.get $24
             v128.store offset=96
             local.get $20
             local.get $25
             v128.store offset=112
            end
            local.get $14
            i32.const 1
            i32.add
            local.set $14
            br $for-loop|4
           end
          end
         end
         i32.const 0
         local.set $2
         loop $for-loop|6
          local.get $2
          local.get $16
          i32.lt_u
          if
           local.get $1
           local.get $2
           i32.add
           local.tee $3
           local.get $16
           i32.add
           local.set $6
           local.get $16
           i32.const 1
           i32.shl
           local.tee $14
           i32.const 1
           i32.shl
           local.set $15
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           local.get $2
           i32.add
           local.get $3
           v128.load
           local.get $3
           local.get $14
           i32.add
           v128.load
           f64x2.add
           local.get $3
           local.get $15
           i32.add
           v128.load
           local.get $14
           i32.const 3
           i32.mul
           local.tee $18
           local.get $3
           i32.add
           v128.load
           f64x2.add
           f64x2.add
           local.get $6
           v128.load
           local.get $6
           local.get $14
           i32.add
           v128.load
           f64x2.add
           local.get $6
           local.get $15
           i32.add
           v128.load
           local.get $6
           local.get $18
           i32.add
           v128.load
           f64x2.add
           f64x2.add
           f64x2.add
           v128.store
           local.get $2
           i32.const 16
           i32.add
           local.set $2
           br $for-loop|6
          end
         end
         i32.const 0
         local.set $2
         loop $for-loop|17
          local.get $0
          local.get $2
          i32.gt_s
          if
           local.get $13
           local.get $17
           i32.const 3
           i32.shl
           i32.add
           local.set $1
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           local.get $2
           i32.const 4
           i32.shl
           i32.add
           v128.load
           f64x2.add
           local.set $4
           local.get $36
           local.get $17
           i32.sub
           i32.const 2
           i32.ge_s
           if
            local.get $1
            local.get $4
            v128.store
           else
            local.get $1
            local.get $4
            v128.store64_lane 0
           end
           local.get $17
           i32.const 2
           i32.add
           local.set $17
           local.get $2
           i32.const 1
           i32.add
           local.set $2
           br $for-loop|17
          end
         end
         br $for-loop|1
        end
       end
       br $for-continue|0
      end
      i32.const 0
      local.set $26
      loop $for-loop|18
       local.get $26
       local.get $36
       i32.lt_s
       if
        local.get $12
        local.get $26
        i32.const 3
        i32.shl
        i32.add
        local.set $0
        local.get $36
        local.get $26
        i32.sub
        local.tee $38
        i32.const 16
        i32.ge_s
        if (result i32)
         local.get $0
         local.set $14
         local.get $6
         local.set $3
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         i32.const 256
         i32.add
         local.set $15
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         i32.const 512
         i32.add
         local.tee $38
         local.set $2
         i32.const 16
         local.set $0
         loop $for-loop|006
          local.get $0
          i32.const 0
          i32.gt_s
          if
           local.get $2
           f64.const 0
           f64.store
           local.get $2
           i32.const 8
           i32.add
           local.set $2
           local.get $0
           i32.const 1
           i32.sub
           local.set $0
           br $for-loop|006
          end
         end
         loop $for-loop|19
          local.get $3
          local.get $37
          i32.lt_s
          if
           local.get $11
           local.get $3
           i32.const 1
           i32.add
           i32.const 14
           i32.shl
           local.tee $0
           local.get $0
           local.get $11
           i32.gt_s
           select
           local.set $39
           local.get $15
           local.set $2
           i32.const 16
           local.set $0
           loop $for-loop|018
            local.get $0
            i32.const 0
            i32.gt_s
            if
             local.get $2
             f64.const 0
             f64.store
             local.get $2
             i32.const 8
             i32.add
             local.set $2
             local.get $0
             i32.const 1
             i32.sub
             local.set $0
             br $for-loop|018
            end
           end
           local.get $3
           i32.const 14
           i32.shl
           local.set $17
           loop $for-loop|20
            local.get $17
            local.get $39
            i32.lt_s
            if
             local.get $14
             local.get $8
             local.get $17
             i32.mul
             i32.add
             local.set $1
             global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
             i32.const 1024
             i32.add
             local.set $2
             i32.const 1024
             local.get $39
             local.get $17
             i32.sub
             local.tee $0
             local.get $0
             i32.const 1024
             i32.gt_s
             select
             local.tee $18
             i32.const 128
             i32.le_s
             if
              local.get $2
              i32.const 1024
              i32.add
              local.set $16
              local.get $2
              local.set $0
              loop $for-loop|21
               local.get $0
               local.get $16
               i32.lt_u
               if
                local.get $0
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store
                local.get $0
                i32.const 16
                i32.add
                local.set $0
                br $for-loop|21
               end
              end
              local.get $2
              local.set $0
              loop $for-loop|22
               local.get $18
               i32.const 0
               i32.gt_s
               if
                local.get $0
                local.get $0
                v128.load
                local.get $1
                v128.load
                f64x2.add
                v128.store
                local.get $0
                local.get $0
                v128.load offset=16
                local.get $1
                v128.load offset=16
                f64x2.add
                v128.store offset=16
                local.get $0
                local.get $0
                v128.load offset=32
                local.get $1
                v128.load offset=32
                f64x2.add
                v128.store offset=32
                local.get $0
                local.get $0
                v128.load offset=48
                local.get $1
                v128.load offset=48
                f64x2.add
                v128.store offset=48
                local.get $0
                local.get $0
                v128.load offset=64
                local.get $1
                v128.load offset=64
                f64x2.add
                v128.store offset=64
                local.get $0
                local.get $0
                v128.load offset=80
                local.get $1
                v128.load offset=80
                f64x2.add
                v128.store offset=80
                local.get $0
                local.get $0
                v128.load offset=96
                local.get $1
                v128.load offset=96
                f64x2.add
                v128.store offset=96
                local.get $0
                local.get $0
                v128.load offset=112
                local.get $1
                v128.load offset=112
                f64x2.add
                v128.store offset=112
                local.get $1
                local.get $8
                i32.add
                local.set $1
                local.get $16
                local.get $0
                i32.const 128
                i32.add
                local.tee $0
                i32.eq
                if
                 local.get $2
                 local.set $0
                end
                local.get $18
                i32.const 1
                i32.sub
                local.set $18
                br $for-loop|22
               end
              end
             else
              i32.const 0
              local.set $0
              loop $for-loop|23
               local.get $0
               i32.const 8
               i32.lt_s
               if
                local.get $2
                local.get $0
                i32.const 7
                i32.shl
                i32.add
                local.set $40
                local.get $1
                local.get $0
                local.get $8
                i32.mul
                i32.add
                local.set $16
                local.get $18
                local.get $0
                i32.sub
                local.set $20
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $5
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $19
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $21
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $22
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $4
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $23
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $24
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $25
                loop $for-loop|24
                 local.get $20
                 i32.const 0
                 i32.gt_s
                 if
                  local.get $19
                  local.get $16
                  v128.load
                  f64x2.add
                  local.set $19
                  local.get $5
                  local.get $16
                  v128.load offset=16
                  f64x2.add
                  local.set $5
                  local.get $21
                  local.get $16
                  v128.load offset=32
                  f64x2.add
                  local.set $21
                  local.get $22
                  local.get $16
                  v128.load offset=48
                  f64x2.add
                  local.set $22
                  local.get $4
                  local.get $16
                  v128.load offset=64
                  f64x2.add
                  local.set $4
                  local.get $23
                  local.get $16
                  v128.load offset=80
                  f64x2.add
                  local.set $23
                  local.get $24
                  local.get $16
                  v128.load offset=96
                  f64x2.add
                  local.set $24
                  local.get $25
                  local.get $16
                  v128.load offset=112
                  f64x2.add
                  local.set $25
                  local.get $16
                  local.get $8
                  i32.const 3
                  i32.shl
                  i32.add
                  local.set $16
                  local.get $20
                  i32.const 8
                  i32.sub
                  local.set $20
                  br $for-loop|24
                 end
                end
                local.get $40
                local.get $19
                v128.store
                local.get $40
                local.get $5
                v128.store offset=16
                local.get $40
                local.get $21
                v128.store offset=32
                local.get $40
                local.get $22
                v128.store offset=48
                local.get $40
                local.get $4
                v128.store offset=64
                local.get $40
                local.get $23
                v128.store offset=80
                local.get $40
                local.get $24
                v128.store offset=96
                local.get $40
                local.get $25
                v128.store offset=112
                local.get $0
                i32.const 1
                i32.add
                local.set $0
                br $for-loop|23
               end
              end
             end
             i32.const 0
             local.set $0
             loop $for-loop|25
              local.get $0
              i32.const 128
              i32.lt_u
              if
               global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
               local.get $0
               i32.add
               local.get $0
               local.get $2
               i32.add
               local.tee $1
               v128.load
               local.get $1
               v128.load offset=256
               f64x2.add
               local.get $1
               v128.load offset=512
               local.get $1
               v128.load offset=768
               f64x2.add
               f64x2.add
               local.get $1
               v128.load offset=128
               local.get $1
               v128.load offset=384
               f64x2.add
               local.get $1
               v128.load offset=640
               local.get $1
               v128.load offset=896
               f64x2.add
               f64x2.add
               f64x2.add
               v128.store
               local.get $0
               i32.const 16
               i32.add
               local.set $0
               br $for-loop|25
              end
             end
             i32.const 0
             local.set $2
             loop $for-loop|26
              local.get $2
              i32.const 16
              i32.lt_u
              if
               local.get $2
               i32.const 3
               i32.shl
               local.tee $0
               local.get $15
               i32.add
               local.tee $1
               local.get $1
               f64.load
               global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
               local.get $0
               i32.add
               f64.load
               f64.add
               f64.store
               local.get $2
               i32.const 1
               i32.add
               local.set $2
               br $for-loop|26
              end
             end
             local.get $17
             i32.const 1024
             i32.add
             local.set $17
             br $for-loop|20
            end
           end
           i32.const 0
           local.set $2
           loop $for-loop|27
            local.get $2
            i32.const 16
            i32.lt_u
            if
             local.get $2
             i32.const 3
             i32.shl
             local.tee $0
             local.get $38
             i32.add
             local.tee $1
             local.get $1
             f64.load
             local.get $0
             local.get $15
             i32.add
             f64.load
             f64.add
             f64.store
             local.get $2
             i32.const 1
             i32.add
             local.set $2
             br $for-loop|27
            end
           end
           local.get $3
           i32.const 1
           i32.add
           local.set $3
           br $for-loop|19
          end
         end
         i32.const 16
        else
         local.get $38
         i32.const 8
         i32.ge_s
         if (result i32)
          local.get $0
          local.set $14
          local.get $6
          local.set $3
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 256
          i32.add
          local.set $15
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 512
          i32.add
          local.tee $38
          local.set $2
          i32.const 8
          local.set $0
          loop $for-loop|029
           local.get $0
           i32.const 0
           i32.gt_s
           if
            local.get $2
            f64.const 0
            f64.store
            local.get $2
            i32.const 8
            i32.add
            local.set $2
            local.get $0
            i32.const 1
            i32.sub
            local.set $0
            br $for-loop|029
           end
          end
          loop $for-loop|28
           local.get $3
           local.get $37
           i32.lt_s
           if
            local.get $11
            local.get $3
            i32.const 1
            i32.add
            i32.const 14
            i32.shl
            local.tee $0
            local.get $0
            local.get $11
            i32.gt_s
            select
            local.set $39
            local.get $15
            local.set $2
            i32.const 8
            local.set $0
            loop $for-loop|0310
             local.get $0
             i32.const 0
             i32.gt_s
             if
              local.get $2
              f64.const 0
              f64.store
              local.get $2
              i32.const 8
              i32.add
              local.set $2
              local.get $0
              i32.const 1
              i32.sub
              local.set $0
              br $for-loop|0310
             end
            end
            local.get $3
            i32.const 14
            i32.shl
            local.set $17
            loop $for-loop|29
             local.get $17
             local.get $39
             i32.lt_s
             if
              local.get $14
              local.get $8
              local.get $17
              i32.mul
              i32.add
              local.set $1
              global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
              i32.const 1024
              i32.add
              local.set $2
              i32.const 1024
              local.get $39
              local.get $17
              i32.sub
              local.tee $0
              local.get $0
              i32.const 1024
              i32.gt_s
              select
              local.tee $18
              i32.const 128
              i32.le_s
              if
               local.get $2
               i32.const 512
               i32.add
               local.set $16
               local.get $2
               local.set $0
               loop $for-loop|30
                local.get $0
                local.get $16
                i32.lt_u
                if
                 local.get $0
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 v128.store
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 br $for-loop|30
                end
               end
               local.get $2
               local.set $0
               loop $for-loop|31
                local.get $18
                i32.const 0
                i32.gt_s
                if
                 local.get $0
                 local.get $0
                 v128.load
                 local.get $1
                 v128.load
                 f64x2.add
                 v128.store
                 local.get $0
                 local.get $0
                 v128.load offset=16
                 local.get $1
                 v128.load offset=16
                 f64x2.add
                 v128.store offset=16
                 local.get $0
                 local.get $0
                 v128.load offset=32
                 local.get $1
                 v128.load offset=32
                 f64x2.add
                 v128.store offset=32
                 local.get $0
                 local.get $0
                 v128.load offset=48
                 local.get $1
                 v128.load offset=48
                 f64x2.add
                 v128.store offset=48
                 local.get $1
                 local.get $8
                 i32.add
                 local.set $1
                 local.get $16
                 local.get $0
                 i32.const -64
                 i32.sub
                 local.tee $0
                 i32.eq
                 if
                  local.get $2
                  local.set $0
                 end
                 local.get $18
                 i32.const 1
                 i32.sub
                 local.set $18
                 br $for-loop|31
                end
               end
              else
               i32.const 0
               local.set $0
               loop $for-loop|32
                local.get $0
                i32.const 8
                i32.lt_s
                if
                 local.get $2
                 local.get $0
                 i32.const 6
                 i32.shl
                 i32.add
                 local.set $40
                 local.get $1
                 local.get $0
                 local.get $8
                 i32.mul
                 i32.add
                 local.set $16
                 local.get $18
                 local.get $0
                 i32.sub
                 local.set $20
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 local.set $5
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 local.set $19
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 local.set $21
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 local.set $22
                 loop $for-loop|33
                  local.get $20
                  i32.const 0
                  i32.gt_s
                  if
                   local.get $19
                   local.get $16
                   v128.load
                   f64x2.add
                   local.set $19
                   local.get $5
                   local.get $16
                   v128.load offset=16
                   f64x2.add
                   local.set $5
                   local.get $21
                   local.get $16
                   v128.load offset=32
                   f64x2.add
                   local.set $21
                   local.get $22
                   local.get $16
                   v128.load offset=48
                   f64x2.add
                   local.set $22
                   local.get $16
                   local.get $8
                   i32.const 3
                   i32.shl
                   i32.add
                   local.set $16
                   local.get $20
                   i32.const 8
                   i32.sub
                   local.set $20
                   br $for-loop|33
                  end
                 end
                 local.get $40
                 local.get $19
                 v128.store
                 local.get $40
                 local.get $5
                 v128.store offset=16
                 local.get $40
                 local.get $21
                 v128.store offset=32
                 local.get $40
                 local.get $22
                 v128.store offset=48
                 local.get $0
                 i32.const 1
                 i32.add
                 local.set $0
                 br $for-loop|32
                end
               end
              end
              i32.const 0
              local.set $0
              loop $for-loop|34
               local.get $0
               i32.const 64
               i32.lt_u
               if
                local.get $0
                local.get $2
                i32.add
                local.tee $1
                i32.const -64
                i32.sub
                local.set $16
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $0
                i32.add
                local.get $1
                v128.load
                local.get $1
                v128.load offset=128
                f64x2.add
                local.get $1
                v128.load offset=256
                local.get $1
                v128.load offset=384
                f64x2.add
                f64x2.add
                local.get $16
                v128.load
                local.get $16
                v128.load offset=128
                f64x2.add
                local.get $16
                v128.load offset=256
                local.get $16
                v128.load offset=384
                f64x2.add
                f64x2.add
                f64x2.add
                v128.store
                local.get $0
                i32.const 16
                i32.add
                local.set $0
                br $for-loop|34
               end
              end
              i32.const 0
              local.set $2
              loop $for-loop|35
               local.get $2
               i32.const 8
               i32.lt_u
               if
                local.get $2
                i32.const 3
                i32.shl
                local.tee $0
                local.get $15
                i32.add
                local.tee $1
                local.get $1
                f64.load
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $0
                i32.add
                f64.load
                f64.add
                f64.store
                local.get $2
                i32.const 1
                i32.add
                local.set $2
                br $for-loop|35
               end
              end
              local.get $17
              i32.const 1024
              i32.add
              local.set $17
              br $for-loop|29
             end
            end
            i32.const 0
            local.set $2
            loop $for-loop|36
             local.get $2
             i32.const 8
             i32.lt_u
             if
              local.get $2
              i32.const 3
              i32.shl
              local.tee $0
              local.get $38
              i32.add
              local.tee $1
              local.get $1
              f64.load
              local.get $0
              local.get $15
              i32.add
              f64.load
              f64.add
              f64.store
              local.get $2
              i32.const 1
              i32.add
              local.set $2
              br $for-loop|36
             end
            end
            local.get $3
            i32.const 1
            i32.add
            local.set $3
            br $for-loop|28
           end
          end
          i32.const 8
         else
          local.get $0
          local.set $14
          local.get $6
          local.set $3
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 256
          i32.add
          local.set $15
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 512
          i32.add
          local.tee $39
          local.set $2
          i32.const 2
          local.set $0
          loop $for-loop|0411
           local.get $0
           i32.const 0
           i32.gt_s
           if
            local.get $2
            f64.const 0
            f64.store
            local.get $2
            i32.const 8
            i32.add
            local.set $2
            local.get $0
            i32.const 1
            i32.sub
            local.set $0
            br $for-loop|0411
           end
          end
          loop $for-loop|37
           local.get $3
           local.get $37
           i32.lt_s
           if
            local.get $11
            local.get $3
            i32.const 1
            i32.add
            i32.const 14
            i32.shl
            local.tee $0
            local.get $0
            local.get $11
            i32.gt_s
            select
            local.set $40
            local.get $15
            local.set $2
            i32.const 2
            local.set $0
            loop $for-loop|0512
             local.get $0
             i32.const 0
             i32.gt_s
             if
              local.get $2
              f64.const 0
              f64.store
              local.get $2
              i32.const 8
              i32.add
              local.set $2
              local.get $0
              i32.const 1
              i32.sub
              local.set $0
              br $for-loop|0512
             end
            end
            local.get $3
            i32.const 14
            i32.shl
            local.set $20
            loop $for-loop|38
             local.get $20
             local.get $40
             i32.lt_s
             if
              local.get $14
              local.get $8
              local.get $20
              i32.mul
              i32.add
              local.set $1
              global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
              i32.const 1024
              i32.add
              local.set $2
              i32.const 1024
              local.get $40
              local.get $20
              i32.sub
              local.tee $0
              local.get $0
              i32.const 1024
              i32.gt_s
              select
              local.tee $18
              i32.const 128
              i32.le_s
              if
               local.get $2
               i32.const 128
               i32.add
               local.set $16
               local.get $2
               local.set $0
               loop $for-loop|39
                local.get $0
                local.get $16
                i32.lt_u
                if
                 local.get $0
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 v128.store
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 br $for-loop|39
                end
               end
               local.get $2
               local.set $0
               loop $for-loop|40
                local.get $18
                i32.const 0
                i32.gt_s
                if
                 local.get $0
                 local.get $0
                 v128.load
                 local.get $1
                 v128.load
                 f64x2.add
                 v128.store
                 local.get $1
                 local.get $8
                 i32.add
                 local.set $1
                 local.get $16
                 local.get $0
                 i32.const 16
                 i32.add
                 local.tee $0
                 i32.eq
                 if
                  local.get $2
                  local.set $0
                 end
                 local.get $18
                 i32.const 1
                 i32.sub
                 local.set $18
                 br $for-loop|40
                end
               end
              else
               i32.const 0
               local.set $17
               loop $for-loop|41
                local.get $17
                i32.const 8
                i32.lt_s
                if
                 local.get $2
                 local.get $17
                 i32.const 4
                 i32.shl
                 i32.add
                 local.get $1
                 local.get $8
                 local.get $17
                 i32.mul
                 i32.add
                 local.set $16
                 local.get $18
                 local.get $17
                 i32.sub
                 local.set $0
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 local.set $19
                 loop $for-loop|42
                  local.get $0
                  i32.const 0
                  i32.gt_s
                  if
                   local.get $19
                   local.get $16
                   v128.load
                   f64x2.add
                   local.set $19
                   local.get $16
                   local.get $8
                   i32.const 3
                   i32.shl
                   i32.add
                   local.set $16
                   local.get $0
                   i32.const 8
                   i32.sub
                   local.set $0
                   br $for-loop|42
                  end
                 end
                 local.get $19
                 v128.store
                 local.get $17
                 i32.const 1
                 i32.add
                 local.set $17
                 br $for-loop|41
                end
               end
              end
              i32.const 0
              local.set $0
              loop $for-loop|43
               local.get $0
               i32.const 16
               i32.lt_u
               if
                local.get $0
                local.get $2
                i32.add
                local.tee $1
                i32.const 16
                i32.add
                local.set $16
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $0
                i32.add
                local.get $1
                v128.load
                local.get $1
                v128.load offset=32
                f64x2.add
                local.get $1
                i32.const -64
                i32.sub
                v128.load
                local.get $1
                v128.load offset=96
                f64x2.add
                f64x2.add
                local.get $16
                v128.load
                local.get $16
                v128.load offset=32
                f64x2.add
                local.get $16
                i32.const -64
                i32.sub
                v128.load
                local.get $16
                v128.load offset=96
                f64x2.add
                f64x2.add
                f64x2.add
                v128.store
                local.get $0
                i32.const 16
                i32.add
                local.set $0
                br $for-loop|43
               end
              end
              i32.const 0
              local.set $2
              loop $for-loop|44
               local.get $2
               i32.const 2
               i32.lt_u
               if
                local.get $2
                i32.const 3
                i32.shl
                local.tee $0
                local.get $15
                i32.add
                local.tee $1
                local.get $1
                f64.load
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $0
                i32.add
                f64.load
                f64.add
                f64.store
                local.get $2
                i32.const 1
                i32.add
                local.set $2
                br $for-loop|44
               end
              end
              local.get $20
              i32.const 1024
              i32.add
              local.set $20
              br $for-loop|38
             end
            end
            i32.const 0
            local.set $2
            loop $for-loop|45
             local.get $2
             i32.const 2
             i32.lt_u
             if
              local.get $2
              i32.const 3
              i32.shl
              local.tee $0
              local.get $39
              i32.add
              local.tee $1
              local.get $1
              f64.load
              local.get $0
              local.get $15
              i32.add
              f64.load
              f64.add
              f64.store
              local.get $2
              i32.const 1
              i32.add
              local.set $2
              br $for-loop|45
             end
            end
            local.get $3
            i32.const 1
            i32.add
            local.set $3
            br $for-loop|37
           end
          end
          i32.const 2
          local.get $38
          local.get $38
          i32.const 2
          i32.ge_s
          select
         end
        end
        local.set $1
        i32.const 0
        local.set $0
        loop $for-loop|46
         local.get $0
         local.get $1
         i32.lt_s
         if
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 512
          i32.add
          local.get $0
          i32.const 3
          i32.shl
          i32.add
          f64.load
          local.set $27
          local.get $32
          if
           local.get $32
           local.get $26
           local.get $35
           i32.add
           local.get $0
           i32.add
           local.get $31
           i32.mul
           local.get $6
           i32.add
           i32.const 3
           i32.shl
           i32.add
           local.get $27
           f64.store
          else
           local.get $13
           local.get $0
           local.get $26
           i32.add
           local.get $34
           i32.mul
           i32.add
           local.get $27
           f64.store
          end
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $for-loop|46
         end
        end
        local.get $1
        local.get $26
        i32.add
        local.set $26
        br $for-loop|18
       end
      end
     end
     local.get $7
     i32.const 1
     i32.add
     local.set $7
     br $for-loop|03
    end
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/reduce/foldColumnsF32 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 f64)
  (local $16 i32)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 i32)
  (local $23 v128)
  (local $24 i32)
  (local $25 i32)
  (local $26 i32)
  (local $27 i32)
  (local $28 i32)
  (local $29 i32)
  (local $30 i32)
  (local $31 i32)
  (local $32 i32)
  (local $33 i32)
  (local $34 i32)
  (local $35 i32)
  (local $36 i32)
  (local $37 i32)
  (local $38 i32)
  (local $39 i32)
  (local $40 i32)
  (local $41 i32)
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  local.tee $3
  if
   local.get $3
   i32.const 1
   i32.eq
   if
    local.get $2
    local.set $9
    local.get $0
    local.tee $10
    i32.load offset=72
    local.set $7
    local.get $0
    i32.load offset=80
    local.tee $27
    local.get $0
    i32.load offset=92
    local.tee $28
    i32.add
    i32.const 1
    i32.sub
    local.get $27
    i32.div_s
    local.set $29
    local.get $0
    i32.load offset=76
    local.tee $30
    i32.const 1
    local.get $0
    i32.load offset=84
    local.tee $31
    select
    local.set $32
    local.get $0
    local.get $0
    i32.load offset=128
    i32.const 2
    i32.shl
    i32.add
    local.tee $0
    i32.load offset=228
    i32.const 2
    i32.shl
    local.set $33
    local.get $0
    i32.load offset=176
    i32.const 2
    i32.shl
    local.set $34
    local.get $1
    local.set $6
    loop $for-loop|47
     local.get $6
     local.get $9
     i32.lt_s
     if
      local.get $6
      local.get $32
      i32.div_s
      local.tee $0
      local.get $29
      i32.rem_s
      local.tee $1
      local.get $27
      i32.mul
      local.tee $2
      local.get $0
      local.get $29
      i32.div_s
      local.get $28
      i32.mul
      i32.add
      local.set $35
      local.get $28
      local.get $1
      i32.const 1
      i32.add
      local.get $27
      i32.mul
      local.tee $0
      local.get $0
      local.get $28
      i32.gt_s
      select
      local.get $2
      i32.sub
      local.set $36
      local.get $7
      local.get $35
      i32.mul
      local.tee $8
      local.set $0
      local.get $10
      i32.const 224
      i32.add
      local.tee $11
      i32.load
      local.set $1
      local.get $10
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $3
      loop $for-loop|0
       local.get $3
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $3
        i32.const 2
        i32.shl
        local.tee $12
        local.get $10
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $13
        i32.div_s
        local.set $2
        local.get $1
        local.get $11
        i32.const 8
        i32.add
        local.get $12
        i32.add
        i32.load
        local.get $0
        local.get $2
        local.get $13
        i32.mul
        i32.sub
        i32.mul
        i32.const 2
        i32.shl
        i32.add
        local.set $1
        local.get $2
        local.set $0
        local.get $3
        i32.const 1
        i32.sub
        local.set $3
        br $for-loop|0
       end
      end
      local.get $1
      local.set $11
      local.get $8
      local.set $0
      local.get $10
      i32.const 176
      i32.add
      local.tee $8
      i32.load
      local.set $3
      local.get $10
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $2
      loop $for-loop|00
       local.get $2
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $2
        i32.const 2
        i32.shl
        local.tee $12
        local.get $10
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $13
        i32.div_s
        local.set $1
        local.get $3
        local.get $8
        i32.const 8
        i32.add
        local.get $12
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $13
        i32.mul
        i32.sub
        i32.mul
        i32.const 2
        i32.shl
        i32.add
        local.set $3
        local.get $1
        local.set $0
        local.get $2
        i32.const 1
        i32.sub
        local.set $2
        br $for-loop|00
       end
      end
      local.get $3
      local.set $12
      local.get $6
      local.get $32
      i32.rem_s
      local.tee $8
      i32.const 1
      i32.add
      local.get $30
      local.get $31
      select
      local.set $37
      block $for-continue|47
       local.get $31
       i32.eqz
       local.get $7
       i32.const 1024
       i32.le_s
       i32.and
       local.get $34
       i32.const 4
       i32.eq
       i32.and
       if
        i32.const 0
        local.set $24
        loop $for-loop|48
         local.get $24
         local.get $36
         i32.lt_s
         if
          local.get $11
          local.get $24
          i32.const 2
          i32.shl
          i32.add
          local.set $0
          local.get $36
          local.get $24
          i32.sub
          local.tee $1
          i32.const 32
          i32.ge_s
          if (result i32)
           i32.const 8
          else
           i32.const 4
           i32.const 1
           local.get $1
           i32.const 16
           i32.ge_s
           select
          end
          local.tee $8
          i32.const 8
          i32.eq
          if
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 1024
           i32.add
           local.set $2
           i32.const 128
           local.set $13
           local.get $7
           i32.const 128
           i32.le_s
           if
            local.get $7
            local.set $3
            local.get $2
            i32.const 2048
            i32.add
            local.set $14
            local.get $2
            local.set $1
            loop $for-loop|49
             local.get $1
             local.get $14
             i32.lt_u
             if
              local.get $1
              v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
              v128.store
              local.get $1
              i32.const 16
              i32.add
              local.set $1
              br $for-loop|49
             end
            end
            local.get $2
            local.set $1
            loop $for-loop|50
             local.get $3
             i32.const 0
             i32.gt_s
             if
              local.get $1
              local.get $1
              v128.load
              local.get $0
              v128.load
              f32x4.max
              v128.store
              local.get $1
              local.get $1
              v128.load offset=16
              local.get $0
              v128.load offset=16
              f32x4.max
              v128.store offset=16
              local.get $1
              local.get $1
              v128.load offset=32
              local.get $0
              v128.load offset=32
              f32x4.max
              v128.store offset=32
              local.get $1
              local.get $1
              v128.load offset=48
              local.get $0
              v128.load offset=48
              f32x4.max
              v128.store offset=48
              local.get $1
              local.get $1
              v128.load offset=64
              local.get $0
              v128.load offset=64
              f32x4.max
              v128.store offset=64
              local.get $1
              local.get $1
              v128.load offset=80
              local.get $0
              v128.load offset=80
              f32x4.max
              v128.store offset=80
              local.get $1
              local.get $1
              v128.load offset=96
              local.get $0
              v128.load offset=96
              f32x4.max
              v128.store offset=96
              local.get $1
              local.get $1
              v128.load offset=112
              local.get $0
              v128.load offset=112
              f32x4.max
              v128.store offset=112
              local.get $0
              local.get $33
              i32.add
              local.set $0
              local.get $14
              local.get $1
              i32.const 128
              i32.add
              local.tee $1
              i32.eq
              if
               local.get $2
               local.set $1
              end
              local.get $3
              i32.const 1
              i32.sub
              local.set $3
              br $for-loop|50
             end
            end
           else
            i32.const 0
            local.set $26
            loop $for-loop|51
             local.get $26
             i32.const 16
             i32.lt_s
             if
              local.get $2
              local.get $26
              i32.const 7
              i32.shl
              i32.add
              local.set $1
              local.get $0
              local.get $26
              local.get $33
              i32.mul
              i32.add
              local.set $3
              local.get $7
              local.get $26
              i32.sub
              local.set $25
              v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
              local.set $21
              v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
              local.set $23
              v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
              local.set $20
              v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
              local.set $5
              v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
              local.set $19
              v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
              local.set $18
              v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
              local.set $17
              v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
              local.set $4
              loop $for-loop|52
               local.get $25
               i32.const 0
               i32.gt_s
               if
                local.get $23
                local.get $3
                v128.load
                f32x4.max
                local.set $23
                local.get $21
                local.get $3
                v128.load offset=16
                f32x4.max
                local.set $21
                local.get $20
                local.get $3
                v128.load offset=32
                f32x4.max
                local.set $20
                local.get $5
                local.get $3
                v128.load offset=48
                f32x4.max
                local.set $5
                local.get $19
                local.get $3
                v128.load offset=64
                f32x4.max
                local.set $19
                local.get $18
                local.get $3
                v128.load offset=80
                f32x4.max
                local.set $18
                local.get $17
                local.get $3
                v128.load offset=96
                f32x4.max
                local.set $17
                local.get $4
                local.get $3
                v128.load offset=112
                f32x4.max
                local.set $4
                local.get $3
                local.get $33
                i32.const 4
                i32.shl
                i32.add
                local.set $3
                local.get $25
                i32.const 16
                i32.sub
                local.set $25
                br $for-loop|52
               end
              end
              local.get $1
              local.get $23
              v128.store
              local.get $1
              local.get $21
              v128.store offset=16
              local.get $1
              local.get $20
              v128.store offset=32
              local.get $1
              local.get $5
              v128.store offset=48
              local.get $1
              local.get $19
              v128.store offset=64
              local.get $1
              local.get $18
              v128.store offset=80
              local.get $1
              local.get $17
              v128.store offset=96
              local.get $1
              local.get $4
              v128.store offset=112
              local.get $26
              i32.const 1
              i32.add
              local.set $26
              br $for-loop|51
             end
            end
           end
          else
           local.get $8
           i32.const 4
           i32.eq
           if
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            i32.const 1024
            i32.add
            local.set $2
            i32.const 64
            local.set $13
            local.get $7
            i32.const 128
            i32.le_s
            if
             local.get $7
             local.set $3
             local.get $2
             i32.const 1024
             i32.add
             local.set $14
             local.get $2
             local.set $1
             loop $for-loop|54
              local.get $1
              local.get $14
              i32.lt_u
              if
               local.get $1
               v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
               v128.store
               local.get $1
               i32.const 16
               i32.add
               local.set $1
               br $for-loop|54
              end
             end
             local.get $2
             local.set $1
             loop $for-loop|55
              local.get $3
              i32.const 0
              i32.gt_s
              if
               local.get $1
               local.get $1
               v128.load
               local.get $0
               v128.load
               f32x4.max
               v128.store
               local.get $1
               local.get $1
               v128.load offset=16
               local.get $0
               v128.load offset=16
               f32x4.max
               v128.store offset=16
               local.get $1
               local.get $1
               v128.load offset=32
               local.get $0
               v128.load offset=32
               f32x4.max
               v128.store offset=32
               local.get $1
               local.get $1
               v128.load offset=48
               local.get $0
               v128.load offset=48
               f32x4.max
               v128.store offset=48
               local.get $0
               local.get $33
               i32.add
               local.set $0
               local.get $14
               local.get $1
               i32.const -64
               i32.sub
               local.tee $1
               i32.eq
               if
                local.get $2
                local.set $1
               end
               local.get $3
               i32.const 1
               i32.sub
               local.set $3
               br $for-loop|55
              end
             end
            else
             i32.const 0
             local.set $26
             loop $for-loop|56
              local.get $26
              i32.const 16
              i32.lt_s
              if
               local.get $2
               local.get $26
               i32.const 6
               i32.shl
               i32.add
               local.set $1
               local.get $0
               local.get $26
               local.get $33
               i32.mul
               i32.add
               local.set $3
               local.get $7
               local.get $26
               i32.sub
               local.set $25
               v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
               local.set $21
               v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
               local.set $23
               v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
               local.set $20
               v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
               local.set $5
               loop $for-loop|57
                local.get $25
                i32.const 0
                i32.gt_s
                if
                 local.get $23
                 local.get $3
                 v128.load
                 f32x4.max
                 local.set $23
                 local.get $21
                 local.get $3
                 v128.load offset=16
                 f32x4.max
                 local.set $21
                 local.get $20
                 local.get $3
                 v128.load offset=32
                 f32x4.max
                 local.set $20
                 local.get $5
                 local.get $3
                 v128.load offset=48
                 f32x4.max
                 local.set $5
                 local.get $3
                 local.get $33
                 i32.const 4
                 i32.shl
                 i32.add
                 local.set $3
                 local.get $25
                 i32.const 16
                 i32.sub
                 local.set $25
                 br $for-loop|57
                end
               end
               local.get $1
               local.get $23
               v128.store
               local.get $1
               local.get $21
               v128.store offset=16
               local.get $1
               local.get $20
               v128.store offset=32
               local.get $1
               local.get $5
               v128.store offset=48
               local.get $26
               i32.const 1
               i32.add
               local.set $26
               br $for-loop|56
              end
             end
            end
           else
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            i32.const 1024
            i32.add
            local.set $2
            i32.const 16
            local.set $13
            local.get $7
            i32.const 128
            i32.le_s
            if
             local.get $7
             local.set $3
             local.get $2
             i32.const 256
             i32.add
             local.set $14
             local.get $2
             local.set $1
             loop $for-loop|59
              local.get $1
              local.get $14
              i32.lt_u
              if
               local.get $1
               v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
               v128.store
               local.get $1
               i32.const 16
               i32.add
               local.set $1
               br $for-loop|59
              end
             end
             local.get $2
             local.set $1
             loop $for-loop|60
              local.get $3
              i32.const 0
              i32.gt_s
              if
               local.get $1
               local.get $1
               v128.load
               local.get $0
               v128.load
               f32x4.max
               v128.store
               local.get $0
               local.get $33
               i32.add
               local.set $0
               local.get $14
               local.get $1
               i32.const 16
               i32.add
               local.tee $1
               i32.eq
               if
                local.get $2
                local.set $1
               end
               local.get $3
               i32.const 1
               i32.sub
               local.set $3
               br $for-loop|60
              end
             end
            else
             i32.const 0
             local.set $26
             loop $for-loop|61
              local.get $26
              i32.const 16
              i32.lt_s
              if
               local.get $2
               local.get $26
               i32.const 4
               i32.shl
               i32.add
               local.get $0
               local.get $26
               local.get $33
               i32.mul
               i32.add
               local.set $3
               local.get $7
               local.get $26
               i32.sub
               local.set $25
               v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
               local.set $23
               loop $for-loop|62
                local.get $25
                i32.const 0
                i32.gt_s
                if
                 local.get $23
                 local.get $3
                 v128.load
                 f32x4.max
                 local.set $23
                 local.get $3
                 local.get $33
                 i32.const 4
                 i32.shl
                 i32.add
                 local.set $3
                 local.get $25
                 i32.const 16
                 i32.sub
                 local.set $25
                 br $for-loop|62
                end
               end
               local.get $23
               v128.store
               local.get $26
               i32.const 1
               i32.add
               local.set $26
               br $for-loop|61
              end
             end
            end
           end
          end
          i32.const 0
          local.set $1
          loop $for-loop|53
           local.get $1
           local.get $13
           i32.lt_u
           if
            local.get $1
            local.get $2
            i32.add
            local.tee $0
            local.get $13
            i32.add
            local.set $3
            local.get $13
            i32.const 2
            i32.shl
            local.tee $14
            i32.const 1
            i32.shl
            local.set $16
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            local.get $1
            i32.add
            local.get $0
            v128.load
            local.get $0
            local.get $14
            i32.add
            v128.load
            f32x4.max
            local.get $0
            local.get $16
            i32.add
            v128.load
            local.get $14
            i32.const 3
            i32.mul
            local.tee $22
            local.get $0
            i32.add
            v128.load
            f32x4.max
            f32x4.max
            local.get $0
            local.get $13
            i32.const 1
            i32.shl
            i32.add
            local.tee $25
            v128.load
            local.get $14
            local.get $25
            i32.add
            v128.load
            f32x4.max
            local.get $16
            local.get $25
            i32.add
            v128.load
            local.get $22
            local.get $25
            i32.add
            v128.load
            f32x4.max
            f32x4.max
            f32x4.max
            local.get $3
            v128.load
            local.get $3
            local.get $14
            i32.add
            v128.load
            f32x4.max
            local.get $3
            local.get $16
            i32.add
            v128.load
            local.get $3
            local.get $22
            i32.add
            v128.load
            f32x4.max
            f32x4.max
            local.get $0
            local.get $13
            i32.const 3
            i32.mul
            i32.add
            local.tee $0
            v128.load
            local.get $0
            local.get $14
            i32.add
            v128.load
            f32x4.max
            local.get $0
            local.get $16
            i32.add
            v128.load
            local.get $0
            local.get $22
            i32.add
            v128.load
            f32x4.max
            f32x4.max
            f32x4.max
            f32x4.max
            v128.store
            local.get $1
            i32.const 16
            i32.add
            local.set $1
            br $for-loop|53
           end
          end
          i32.const 0
          local.set $1
          loop $for-loop|64
           local.get $1
           local.get $8
           i32.lt_s
           if
            local.get $12
            local.get $24
            i32.const 2
            i32.shl
            i32.add
            local.set $0
            v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            local.get $1
            i32.const 4
            i32.shl
            i32.add
            v128.load
            f32x4.max
            local.set $4
            local.get $36
            local.get $24
            i32.sub
            local.tee $2
            i32.const 4
            i32.ge_s
            if
             local.get $0
             local.get $4
             v128.store
            else
             local.get $2
             i32.const 2
             i32.and
             if
              local.get $0
              local.get $4
              v128.store64_lane 0
              local.get $2
              i32.const 1
              i32.and
              if
               local.get $0
               local.get $4
               v128.store32_lane offset=8 2
              end
             else
              local.get $0
              local.get $4
              v128.store32_lane 0
             end
            end
            local.get $24
            i32.const 4
            i32.add
            local.set $24
            local.get $1
            i32.const 1
            i32.add
            local.set $1
            br $for-loop|64
           end
          end
          br $for-loop|48
         end
        end
        br $for-continue|47
       end
       i32.const 0
       local.set $16
       loop $for-loop|65
        local.get $16
        local.get $36
        i32.lt_s
        if
         local.get $11
         local.get $16
         i32.const 2
         i32.shl
         i32.add
         local.set $0
         local.get $36
         local.get $16
         i32.sub
         local.tee $38
         i32.const 32
         i32.ge_s
         if (result i32)
          local.get $0
          local.set $13
          local.get $8
          local.set $3
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 256
          i32.add
          local.set $14
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 512
          i32.add
          local.tee $38
          local.set $1
          i32.const 32
          local.set $0
          loop $for-loop|06
           local.get $0
           i32.const 0
           i32.gt_s
           if
            local.get $1
            f64.const -inf
            f64.store
            local.get $1
            i32.const 8
            i32.add
            local.set $1
            local.get $0
            i32.const 1
            i32.sub
            local.set $0
            br $for-loop|06
           end
          end
          loop $for-loop|66
           local.get $3
           local.get $37
           i32.lt_s
           if
            local.get $7
            local.get $3
            i32.const 1
            i32.add
            i32.const 14
            i32.shl
            local.tee $0
            local.get $0
            local.get $7
            i32.gt_s
            select
            local.set $39
            local.get $14
            local.set $1
            i32.const 32
            local.set $0
            loop $for-loop|07
             local.get $0
             i32.const 0
             i32.gt_s
             if
              local.get $1
              f64.const -inf
              f64.store
              local.get $1
              i32.const 8
              i32.add
              local.set $1
              local.get $0
              i32.const 1
              i32.sub
              local.set $0
              br $for-loop|07
             end
            end
            local.get $3
            i32.const 14
            i32.shl
            local.set $24
            loop $for-loop|67
             local.get $24
             local.get $39
             i32.lt_s
             if
              local.get $13
              local.get $24
              local.get $33
              i32.mul
              i32.add
              local.set $2
              global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
              i32.const 1024
              i32.add
              local.set $1
              i32.const 1024
              local.get $39
              local.get $24
              i32.sub
              local.tee $0
              local.get $0
              i32.const 1024
              i32.gt_s
              select
              local.tee $25
              i32.const 128
              i32.le_s
              if
               local.get $1
               i32.const 2048
               i32.add
               local.set $22
               local.get $1
               local.set $0
               loop $for-loop|68
                local.get $0
                local.get $22
                i32.lt_u
                if
                 local.get $0
                 v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                 v128.store
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 br $for-loop|68
                end
               end
               local.get $1
               local.set $0
               loop $for-loop|69
                local.get $25
                i32.const 0
                i32.gt_s
                if
                 local.get $0
                 local.get $0
                 v128.load
                 local.get $2
                 v128.load
                 f32x4.max
                 v128.store
                 local.get $0
                 local.get $0
                 v128.load offset=16
                 local.get $2
                 v128.load offset=16
                 f32x4.max
                 v128.store offset=16
                 local.get $0
                 local.get $0
                 v128.load offset=32
                 local.get $2
                 v128.load offset=32
                 f32x4.max
                 v128.store offset=32
                 local.get $0
                 local.get $0
                 v128.load offset=48
                 local.get $2
                 v128.load offset=48
                 f32x4.max
                 v128.store offset=48
                 local.get $0
                 local.get $0
                 v128.load offset=64
                 local.get $2
                 v128.load offset=64
                 f32x4.max
                 v128.store offset=64
                 local.get $0
                 local.get $0
                 v128.load offset=80
                 local.get $2
                 v128.load offset=80
                 f32x4.max
                 v128.store offset=80
                 local.get $0
                 local.get $0
                 v128.load offset=96
                 local.get $2
                 v128.load offset=96
                 f32x4.max
                 v128.store offset=96
                 local.get $0
                 local.get $0
                 v128.load offset=112
                 local.get $2
                 v128.load offset=112
                 f32x4.max
                 v128.store offset=112
                 local.get $2
                 local.get $33
                 i32.add
                 local.set $2
                 local.get $22
                 local.get $0
                 i32.const 128
                 i32.add
                 local.tee $0
                 i32.eq
                 if
                  local.get $1
                  local.set $0
                 end
                 local.get $25
                 i32.const 1
                 i32.sub
                 local.set $25
                 br $for-loop|69
                end
               end
              else
               i32.const 0
               local.set $0
               loop $for-loop|70
                local.get $0
                i32.const 16
                i32.lt_s
                if
                 local.get $1
                 local.get $0
                 i32.const 7
                 i32.shl
                 i32.add
                 local.set $40
                 local.get $2
                 local.get $0
                 local.get $33
                 i32.mul
                 i32.add
                 local.set $26
                 local.get $25
                 local.get $0
                 i32.sub
                 local.set $22
                 v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                 local.set $21
                 v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                 local.set $23
                 v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                 local.set $20
                 v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                 local.set $5
                 v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                 local.set $19
                 v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                 local.set $18
                 v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                 local.set $17
                 v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                 local.set $4
                 loop $for-loop|71
                  local.get $22
                  i32.const 0
                  i32.gt_s
                  if
                   local.get $23
                   local.get $26
                   v128.load
                   f32x4.max
                   local.set $23
                   local.get $21
                   local.get $26
                   v128.load offset=16
                   f32x4.max
                   local.set $21
                   local.get $20
                   local.get $26
                   v128.load offset=32
                   f32x4.max
                   local.set $20
                   local.get $5
                   local.get $26
                   v128.load offset=48
                   f32x4.max
                   local.set $5
                   local.get $19
                   local.get $26
                   v128.load offset=64
                   f32x4.max
                   local.set $19
                   local.get $18
                   local.get $26
                   v128.load offset=80
                   f32x4.max
                   local.set $18
                   local.get $17
                   local.get $26
                   v128.load offset=96
                   f32x4.max
                   local.set $17
                   local.get $4
                   local.get $26
                   v128.load offset=112
                   f32x4.max
                   local.set $4
                   local.get $26
                   local.get $33
                   i32.const 4
                   i32.shl
                   i32.add
                   local.set $26
                   local.get $22
                   i32.const 16
                   i32.sub
                   local.set $22
                   br $for-loop|71
                  end
                 end
                 local.get $40
                 local.get $23
                 v128.store
                 local.get $40
                 local.get $21
                 v128.store offset=16
                 local.get $40
                 local.get $20
                 v128.store offset=32
                 local.get $40
                 local.get $5
                 v128.store offset=48
                 local.get $40
                 local.get $19
                 v128.store offset=64
                 local.get $40
                 local.get $18
                 v128.store offset=80
                 local.get $40
                 local.get $17
                 v128.store offset=96
                 local.get $40
                 local.get $4
                 v128.store offset=112
                 local.get $0
                 i32.const 1
                 i32.add
                 local.set $0
                 br $for-loop|70
                end
               end
              end
              i32.const 0
              local.set $2
              loop $for-loop|72
               local.get $2
               i32.const 128
               i32.lt_u
               if
                local.get $1
                local.get $2
                i32.add
                local.tee $0
                i32.const 128
                i32.add
                local.set $22
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $2
                i32.add
                local.get $0
                v128.load
                local.get $0
                v128.load offset=512
                f32x4.max
                local.get $0
                i32.const 1024
                i32.add
                v128.load
                local.get $0
                i32.const 1536
                i32.add
                v128.load
                f32x4.max
                f32x4.max
                local.get $0
                i32.const 256
                i32.add
                local.tee $25
                v128.load
                local.get $25
                v128.load offset=512
                f32x4.max
                local.get $25
                i32.const 1024
                i32.add
                v128.load
                local.get $25
                i32.const 1536
                i32.add
                v128.load
                f32x4.max
                f32x4.max
                f32x4.max
                local.get $22
                v128.load
                local.get $22
                v128.load offset=512
                f32x4.max
                local.get $22
                i32.const 1024
                i32.add
                v128.load
                local.get $22
                i32.const 1536
                i32.add
                v128.load
                f32x4.max
                f32x4.max
                local.get $0
                i32.const 384
                i32.add
                local.tee $0
                v128.load
                local.get $0
                v128.load offset=512
                f32x4.max
                local.get $0
                i32.const 1024
                i32.add
                v128.load
                local.get $0
                i32.const 1536
                i32.add
                v128.load
                f32x4.max
                f32x4.max
                f32x4.max
                f32x4.max
                v128.store
                local.get $2
                i32.const 16
                i32.add
                local.set $2
                br $for-loop|72
               end
              end
              i32.const 0
              local.set $1
              loop $for-loop|73
               local.get $1
               i32.const 32
               i32.lt_u
               if
                local.get $14
                local.get $1
                i32.const 3
                i32.shl
                i32.add
                local.tee $0
                local.get $0
                f64.load
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $1
                i32.const 2
                i32.shl
                i32.add
                f32.load
                f64.promote_f32
                f64.max
                f64.store
                local.get $1
                i32.const 1
                i32.add
                local.set $1
                br $for-loop|73
               end
              end
              local.get $24
              i32.const 1024
              i32.add
              local.set $24
              br $for-loop|67
             end
            end
            i32.const 0
            local.set $1
            loop $for-loop|74
             local.get $1
             i32.const 32
             i32.lt_u
             if
              local.get $1
              i32.const 3
              i32.shl
              local.tee $0
              local.get $38
              i32.add
              local.tee $2
              local.get $2
              f64.load
              local.get $0
              local.get $14
              i32.add
              f64.load
              f64.max
              f64.store
              local.get $1
              i32.const 1
              i32.add
              local.set $1
              br $for-loop|74
             end
            end
            local.get $3
            i32.const 1
            i32.add
            local.set $3
            br $for-loop|66
           end
          end
          i32.const 32
         else
          local.get $38
          i32.const 16
          i32.ge_s
          if (result i32)
           local.get $0
           local.set $13
           local.get $8
           local.set $3
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 256
           i32.add
           local.set $14
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 512
           i32.add
           local.tee $38
           local.set $1
           i32.const 16
           local.set $0
           loop $for-loop|08
            local.get $0
            i32.const 0
            i32.gt_s
            if
             local.get $1
             f64.const -inf
             f64.store
             local.get $1
             i32.const 8
             i32.add
             local.set $1
             local.get $0
             i32.const 1
             i32.sub
             local.set $0
             br $for-loop|08
            end
           end
           loop $for-loop|75
            local.get $3
            local.get $37
            i32.lt_s
            if
             local.get $7
             local.get $3
             i32.const 1
             i32.add
             i32.const 14
             i32.shl
             local.tee $0
             local.get $0
             local.get $7
             i32.gt_s
             select
             local.set $39
             local.get $14
             local.set $1
             i32.const 16
             local.set $0
             loop $for-loop|09
              local.get $0
              i32.const 0
              i32.gt_s
              if
               local.get $1
               f64.const -inf
               f64.store
               local.get $1
               i32.const 8
               i32.add
               local.set $1
               local.get $0
               i32.const 1
               i32.sub
               local.set $0
               br $for-loop|09
              end
             end
             local.get $3
             i32.const 14
             i32.shl
             local.set $24
             loop $for-loop|76
              local.get $24
              local.get $39
              i32.lt_s
              if
               local.get $13
               local.get $24
               local.get $33
               i32.mul
               i32.add
               local.set $2
               global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
               i32.const 1024
               i32.add
               local.set $1
               i32.const 1024
               local.get $39
               local.get $24
               i32.sub
               local.tee $0
               local.get $0
               i32.const 1024
               i32.gt_s
               select
               local.tee $25
               i32.const 128
               i32.le_s
               if
                local.get $1
                i32.const 1024
                i32.add
                local.set $22
                local.get $1
                local.set $0
                loop $for-loop|77
                 local.get $0
                 local.get $22
                 i32.lt_u
                 if
                  local.get $0
                  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                  v128.store
                  local.get $0
                  i32.const 16
                  i32.add
                  local.set $0
                  br $for-loop|77
                 end
                end
                local.get $1
                local.set $0
                loop $for-loop|78
                 local.get $25
                 i32.const 0
                 i32.gt_s
                 if
                  local.get $0
                  local.get $0
                  v128.load
                  local.get $2
                  v128.load
                  f32x4.max
                  v128.store
                  local.get $0
                  local.get $0
                  v128.load offset=16
                  local.get $2
                  v128.load offset=16
                  f32x4.max
                  v128.store offset=16
                  local.get $0
                  local.get $0
                  v128.load offset=32
                  local.get $2
                  v128.load offset=32
                  f32x4.max
                  v128.store offset=32
                  local.get $0
                  local.get $0
                  v128.load offset=48
                  local.get $2
                  v128.load offset=48
                  f32x4.max
                  v128.store offset=48
                  local.get $2
                  local.get $33
                  i32.add
                  local.set $2
                  local.get $22
                  local.get $0
                  i32.const -64
                  i32.sub
                  local.tee $0
                  i32.eq
                  if
                   local.get $1
                   local.set $0
                  end
                  local.get $25
                  i32.const 1
                  i32.sub
                  local.set $25
                  br $for-loop|78
                 end
                end
               else
                i32.const 0
                local.set $0
                loop $for-loop|79
                 local.get $0
                 i32.const 16
                 i32.lt_s
                 if
                  local.get $1
                  local.get $0
                  i32.const 6
                  i32.shl
                  i32.add
                  local.set $40
                  local.get $2
                  local.get $0
                  local.get $33
                  i32.mul
                  i32.add
                  local.set $26
                  local.get $25
                  local.get $0
                  i32.sub
                  local.set $22
                  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                  local.set $21
                  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                  local.set $23
                  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                  local.set $20
                  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                  local.set $5
                  loop $for-loop|80
                   local.get $22
                   i32.const 0
                   i32.gt_s
                   if
                    local.get $23
                    local.get $26
                    v128.load
                    f32x4.max
                    local.set $23
                    local.get $21
                    local.get $26
                    v128.load offset=16
                    f32x4.max
                    local.set $21
                    local.get $20
                    local.get $26
                    v128.load offset=32
                    f32x4.max
                    local.set $20
                    local.get $5
                    local.get $26
                    v128.load offset=48
                    f32x4.max
                    local.set $5
                    local.get $26
                    local.get $33
                    i32.const 4
                    i32.shl
                    i32.add
                    local.set $26
                    local.get $22
                    i32.const 16
                    i32.sub
                    local.set $22
                    br $for-loop|80
                   end
                  end
                  local.get $40
                  local.get $23
                  v128.store
                  local.get $40
                  local.get $21
                  v128.store offset=16
                  local.get $40
                  local.get $20
                  v128.store offset=32
                  local.get $40
                  local.get $5
                  v128.store offset=48
                  local.get $0
                  i32.const 1
                  i32.add
                  local.set $0
                  br $for-loop|79
                 end
                end
               end
               i32.const 0
               local.set $2
               loop $for-loop|81
                local.get $2
                i32.const 64
                i32.lt_u
                if
                 local.get $1
                 local.get $2
                 i32.add
                 local.tee $0
                 i32.const -64
                 i32.sub
                 local.set $22
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $2
                 i32.add
                 local.get $0
                 v128.load
                 local.get $0
                 v128.load offset=256
                 f32x4.max
                 local.get $0
                 v128.load offset=512
                 local.get $0
                 v128.load offset=768
                 f32x4.max
                 f32x4.max
                 local.get $0
                 v128.load offset=128
                 local.get $0
                 v128.load offset=384
                 f32x4.max
                 local.get $0
                 v128.load offset=640
                 local.get $0
                 v128.load offset=896
                 f32x4.max
                 f32x4.max
                 f32x4.max
                 local.get $22
                 v128.load
                 local.get $22
                 v128.load offset=256
                 f32x4.max
                 local.get $22
                 v128.load offset=512
                 local.get $22
                 v128.load offset=768
                 f32x4.max
                 f32x4.max
                 local.get $0
                 v128.load offset=192
                 local.get $0
                 v128.load offset=448
                 f32x4.max
                 local.get $0
                 v128.load offset=704
                 local.get $0
                 v128.load offset=960
                 f32x4.max
                 f32x4.max
                 f32x4.max
                 f32x4.max
                 v128.store
                 local.get $2
                 i32.const 16
                 i32.add
                 local.set $2
                 br $for-loop|81
                end
               end
               i32.const 0
               local.set $1
               loop $for-loop|82
                local.get $1
                i32.const 16
                i32.lt_u
                if
                 local.get $14
                 local.get $1
                 i32.const 3
                 i32.shl
                 i32.add
                 local.tee $0
                 local.get $0
                 f64.load
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $1
                 i32.const 2
                 i32.shl
                 i32.add
                 f32.load
                 f64.promote_f32
                 f64.max
                 f64.store
                 local.get $1
                 i32.const 1
                 i32.add
                 local.set $1
                 br $for-loop|82
                end
               end
               local.get $24
               i32.const 1024
               i32.add
               local.set $24
               br $for-loop|76
              end
             end
             i32.const 0
             local.set $1
             loop $for-loop|83
              local.get $1
              i32.const 16
              i32.lt_u
              if
               local.get $1
               i32.const 3
               i32.shl
               local.tee $0
               local.get $38
               i32.add
               local.tee $2
               local.get $2
               f64.load
               local.get $0
               local.get $14
               i32.add
               f64.load
               f64.max
               f64.store
               local.get $1
               i32.const 1
               i32.add
               local.set $1
               br $for-loop|83
              end
             end
             local.get $3
             i32.const 1
             i32.add
             local.set $3
             br $for-loop|75
            end
           end
           i32.const 16
          else
           local.get $0
           local.set $13
           local.get $8
           local.set $3
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 256
           i32.add
           local.set $14
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 512
           i32.add
           local.tee $39
           local.set $1
           i32.const 4
           local.set $0
           loop $for-loop|010
            local.get $0
            i32.const 0
            i32.gt_s
            if
             local.get $1
             f64.const -inf
             f64.store
             local.get $1
             i32.const 8
             i32.add
             local.set $1
             local.get $0
             i32.const 1
             i32.sub
             local.set $0
             br $for-loop|010
            end
           end
           loop $for-loop|84
            local.get $3
            local.get $37
            i32.lt_s
            if
             local.get $7
             local.get $3
             i32.const 1
             i32.add
             i32.const 14
             i32.shl
             local.tee $0
             local.get $0
             local.get $7
             i32.gt_s
             select
             local.set $40
             local.get $14
             local.set $1
             i32.const 4
             local.set $0
             loop $for-loop|011
              local.get $0
              i32.const 0
              i32.gt_s
              if
               local.get $1
               f64.const -inf
               f64.store
               local.get $1
               i32.const 8
               i32.add
               local.set $1
               local.get $0
               i32.const 1
               i32.sub
               local.set $0
               br $for-loop|011
              end
             end
             local.get $3
             i32.const 14
             i32.shl
             local.set $22
             loop $for-loop|85
              local.get $22
              local.get $40
              i32.lt_s
              if
               local.get $13
               local.get $22
               local.get $33
               i32.mul
               i32.add
               local.set $2
               global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
               i32.const 1024
               i32.add
               local.set $1
               i32.const 1024
               local.get $40
               local.get $22
               i32.sub
               local.tee $0
               local.get $0
               i32.const 1024
               i32.gt_s
               select
               local.tee $25
               i32.const 128
               i32.le_s
               if
                local.get $1
                i32.const 256
                i32.add
                local.set $24
                local.get $1
                local.set $0
                loop $for-loop|86
                 local.get $0
                 local.get $24
                 i32.lt_u
                 if
                  local.get $0
                  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                  v128.store
                  local.get $0
                  i32.const 16
                  i32.add
                  local.set $0
                  br $for-loop|86
                 end
                end
                local.get $1
                local.set $0
                loop $for-loop|87
                 local.get $25
                 i32.const 0
                 i32.gt_s
                 if
                  local.get $0
                  local.get $0
                  v128.load
                  local.get $2
                  v128.load
                  f32x4.max
                  v128.store
                  local.get $2
                  local.get $33
                  i32.add
                  local.set $2
                  local.get $24
                  local.get $0
                  i32.const 16
                  i32.add
                  local.tee $0
                  i32.eq
                  if
                   local.get $1
                   local.set $0
                  end
                  local.get $25
                  i32.const 1
                  i32.sub
                  local.set $25
                  br $for-loop|87
                 end
                end
               else
                i32.const 0
                local.set $24
                loop $for-loop|88
                 local.get $24
                 i32.const 16
                 i32.lt_s
                 if
                  local.get $1
                  local.get $24
                  i32.const 4
                  i32.shl
                  i32.add
                  local.get $2
                  local.get $24
                  local.get $33
                  i32.mul
                  i32.add
                  local.set $26
                  local.get $25
                  local.get $24
                  i32.sub
                  local.set $0
                  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                  local.set $23
                  loop $for-loop|89
                   local.get $0
                   i32.const 0
                   i32.gt_s
                   if
                    local.get $23
                    local.get $26
                    v128.load
                    f32x4.max
                    local.set $23
                    local.get $26
                    local.get $33
                    i32.const 4
                    i32.shl
                    i32.add
                    local.set $26
                    local.get $0
                    i32.const 16
                    i32.sub
                    local.set $0
                    br $for-loop|89
                   end
                  end
                  local.get $23
                  v128.store
                  local.get $24
                  i32.const 1
                  i32.add
                  local.set $24
                  br $for-loop|88
                 end
                end
               end
               i32.const 0
               local.set $2
               loop $for-loop|90
                local.get $2
                i32.const 16
                i32.lt_u
                if
                 local.get $1
                 local.get $2
                 i32.add
                 local.tee $0
                 i32.const 16
                 i32.add
                 local.set $24
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $2
                 i32.add
                 local.get $0
                 v128.load
                 local.get $0
                 i32.const -64
                 i32.sub
                 v128.load
                 f32x4.max
                 local.get $0
                 v128.load offset=128
                 local.get $0
                 v128.load offset=192
                 f32x4.max
                 f32x4.max
                 local.get $0
                 i32.const 32
                 i32.add
                 local.tee $25
                 v128.load
                 local.get $25
                 i32.const -64
                 i32.sub
                 v128.load
                 f32x4.max
                 local.get $25
                 v128.load offset=128
                 local.get $25
                 v128.load offset=192
                 f32x4.max
                 f32x4.max
                 f32x4.max
                 local.get $24
                 v128.load
                 local.get $24
                 i32.const -64
                 i32.sub
                 v128.load
                 f32x4.max
                 local.get $24
                 v128.load offset=128
                 local.get $24
                 v128.load offset=192
                 f32x4.max
                 f32x4.max
                 local.get $0
                 i32.const 48
                 i32.add
                 local.tee $0
                 v128.load
                 local.get $0
                 i32.const -64
                 i32.sub
                 v128.load
                 f32x4.max
                 local.get $0
                 v128.load offset=128
                 local.get $0
                 v128.load offset=192
                 f32x4.max
                 f32x4.max
                 f32x4.max
                 f32x4.max
                 v128.store
                 local.get $2
                 i32.const 16
                 i32.add
                 local.set $2
                 br $for-loop|90
                end
               end
               i32.const 0
               local.set $1
               loop $for-loop|91
                local.get $1
                i32.const 4
                i32.lt_u
                if
                 local.get $14
                 local.get $1
                 i32.const 3
                 i32.shl
                 i32.add
                 local.tee $0
                 local.get $0
                 f64.load
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $1
                 i32.const 2
                 i32.shl
                 i32.add
                 f32.load
                 f64.promote_f32
                 f64.max
                 f64.store
                 local.get $1
                 i32.const 1
                 i32.add
                 local.set $1
                 br $for-loop|91
                end
               end
               local.get $22
               i32.const 1024
               i32.add
               local.set $22
               br $for-loop|85
              end
             end
             i32.const 0
             local.set $1
             loop $for-loop|92
              local.get $1
              i32.const 4
              i32.lt_u
              if
               local.get $1
               i32.const 3
               i32.shl
               local.tee $0
               local.get $39
               i32.add
               local.tee $2
               local.get $2
               f64.load
               local.get $0
               local.get $14
               i32.add
               f64.load
               f64.max
               f64.store
               local.get $1
               i32.const 1
               i32.add
               local.set $1
               br $for-loop|92
              end
             end
             local.get $3
             i32.const 1
             i32.add
             local.set $3
             br $for-loop|84
            end
           end
           i32.const 4
           local.get $38
           local.get $38
           i32.const 4
           i32.ge_s
           select
          end
         end
         local.set $1
         i32.const 0
         local.set $0
         loop $for-loop|93
          local.get $0
          local.get $1
          i32.lt_s
          if
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 512
           i32.add
           local.get $0
           i32.const 3
           i32.shl
           i32.add
           f64.load
           local.set $15
           local.get $31
           if
            local.get $31
            local.get $16
            local.get $35
            i32.add
            local.get $0
            i32.add
            local.get $30
            i32.mul
            local.get $8
            i32.add
            i32.const 3
            i32.shl
            i32.add
            local.get $15
            f64.store
           else
            local.get $12
            local.get $0
            local.get $16
            i32.add
            local.get $34
            i32.mul
            i32.add
            local.get $15
            f32.demote_f64
            f32.store
           end
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $for-loop|93
          end
         end
         local.get $1
         local.get $16
         i32.add
         local.set $16
         br $for-loop|65
        end
       end
      end
      local.get $6
      i32.const 1
      i32.add
      local.set $6
      br $for-loop|47
     end
    end
   else
    local.get $2
    local.set $8
    local.get $0
    local.tee $9
    i32.load offset=72
    local.set $10
    local.get $0
    i32.load offset=80
    local.tee $27
    local.get $0
    i32.load offset=92
    local.tee $28
    i32.add
    i32.const 1
    i32.sub
    local.get $27
    i32.div_s
    local.set $29
    local.get $0
    i32.load offset=76
    local.tee $30
    i32.const 1
    local.get $0
    i32.load offset=84
    local.tee $31
    select
    local.set $32
    local.get $0
    local.get $0
    i32.load offset=128
    i32.const 2
    i32.shl
    i32.add
    local.tee $0
    i32.load offset=228
    i32.const 2
    i32.shl
    local.set $33
    local.get $0
    i32.load offset=176
    i32.const 2
    i32.shl
    local.set $34
    local.get $1
    local.set $6
    loop $for-loop|94
     local.get $6
     local.get $8
     i32.lt_s
     if
      local.get $6
      local.get $32
      i32.div_s
      local.tee $0
      local.get $29
      i32.rem_s
      local.tee $1
      local.get $27
      i32.mul
      local.tee $2
      local.get $0
      local.get $29
      i32.div_s
      local.get $28
      i32.mul
      i32.add
      local.set $35
      local.get $28
      local.get $1
      i32.const 1
      i32.add
      local.get $27
      i32.mul
      local.tee $0
      local.get $0
      local.get $28
      i32.gt_s
      select
      local.get $2
      i32.sub
      local.set $36
      local.get $10
      local.get $35
      i32.mul
      local.tee $7
      local.set $0
      local.get $9
      i32.const 224
      i32.add
      local.tee $11
      i32.load
      local.set $1
      local.get $9
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $3
      loop $for-loop|01
       local.get $3
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $3
        i32.const 2
        i32.shl
        local.tee $12
        local.get $9
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $13
        i32.div_s
        local.set $2
        local.get $1
        local.get $11
        i32.const 8
        i32.add
        local.get $12
        i32.add
        i32.load
        local.get $0
        local.get $2
        local.get $13
        i32.mul
        i32.sub
        i32.mul
        i32.const 2
        i32.shl
        i32.add
        local.set $1
        local.get $2
        local.set $0
        local.get $3
        i32.const 1
        i32.sub
        local.set $3
        br $for-loop|01
       end
      end
      local.get $1
      local.set $11
      local.get $7
      local.set $0
      local.get $9
      i32.const 176
      i32.add
      local.tee $7
      i32.load
      local.set $3
      local.get $9
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $2
      loop $for-loop|02
       local.get $2
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $2
        i32.const 2
        i32.shl
        local.tee $12
        local.get $9
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $13
        i32.div_s
        local.set $1
        local.get $3
        local.get $7
        i32.const 8
        i32.add
        local.get $12
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $13
        i32.mul
        i32.sub
        i32.mul
        i32.const 2
        i32.shl
        i32.add
        local.set $3
        local.get $1
        local.set $0
        local.get $2
        i32.const 1
        i32.sub
        local.set $2
        br $for-loop|02
       end
      end
      local.get $3
      local.set $12
      local.get $6
      local.get $32
      i32.rem_s
      local.tee $7
      i32.const 1
      i32.add
      local.get $30
      local.get $31
      select
      local.set $37
      block $for-continue|94
       local.get $31
       i32.eqz
       local.get $10
       i32.const 1024
       i32.le_s
       i32.and
       local.get $34
       i32.const 4
       i32.eq
       i32.and
       if
        i32.const 0
        local.set $24
        loop $for-loop|95
         local.get $24
         local.get $36
         i32.lt_s
         if
          local.get $11
          local.get $24
          i32.const 2
          i32.shl
          i32.add
          local.set $0
          local.get $36
          local.get $24
          i32.sub
          local.tee $1
          i32.const 32
          i32.ge_s
          if (result i32)
           i32.const 8
          else
           i32.const 4
           i32.const 1
           local.get $1
           i32.const 16
           i32.ge_s
           select
          end
          local.tee $7
          i32.const 8
          i32.eq
          if (result i32)
           i32.const 128
           local.set $13
           i32.const 8
          else
           local.get $7
           i32.const 4
           i32.eq
           if (result i32)
            i32.const 64
            local.set $13
            i32.const 4
           else
            i32.const 16
            local.set $13
            i32.const 1
           end
          end
          local.set $14
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 1024
          i32.add
          local.set $2
          local.get $10
          i32.const 128
          i32.le_s
          if
           local.get $10
           local.set $3
           local.get $2
           local.get $14
           i32.const 4
           i32.shl
           local.tee $16
           i32.const 4
           i32.shl
           i32.add
           local.set $22
           local.get $2
           local.set $1
           loop $for-loop|96
            local.get $1
            local.get $22
            i32.lt_u
            if
             local.get $1
             v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
             v128.store
             local.get $1
             i32.const 16
             i32.add
             local.set $1
             br $for-loop|96
            end
           end
           local.get $2
           local.set $1
           loop $for-loop|97
            local.get $3
            i32.const 0
            i32.gt_s
            if
             local.get $1
             local.get $1
             v128.load
             local.get $0
             v128.load
             f32x4.min
             v128.store
             local.get $14
             i32.const 1
             i32.gt_s
             if
              local.get $1
              local.get $1
              v128.load offset=16
              local.get $0
              v128.load offset=16
              f32x4.min
              v128.store offset=16
              local.get $1
              local.get $1
              v128.load offset=32
              local.get $0
              v128.load offset=32
              f32x4.min
              v128.store offset=32
              local.get $1
              local.get $1
              v128.load offset=48
              local.get $0
              v128.load offset=48
              f32x4.min
              v128.store offset=48
             end
             local.get $14
             i32.const 4
             i32.gt_s
             if
              local.get $1
              local.get $1
              v128.load offset=64
              local.get $0
              v128.load offset=64
              f32x4.min
              v128.store offset=64
              local.get $1
              local.get $1
              v128.load offset=80
              local.get $0
              v128.load offset=80
              f32x4.min
              v128.store offset=80
              local.get $1
              local.get $1
              v128.load offset=96
              local.get $0
              v128.load offset=96
              f32x4.min
              v128.store offset=96
              local.get $1
              local.get $1
              v128.load offset=112
              local.get $0
              v128.load offset=112
              f32x4.min
              v128.store offset=112
             end
             local.get $0
             local.get $33
             i32.add
             local.set $0
             local.get $22
             local.get $1
             local.get $16
             i32.add
             local.tee $1
             i32.eq
             if
              local.get $2
              local.set $1
             end
             local.get $3
             i32.const 1
             i32.sub
             local.set $3
             br $for-loop|97
            end
           end
          else
           i32.const 0
           local.set $26
           loop $for-loop|98
            local.get $26
            i32.const 16
            i32.lt_s
            if
             local.get $2
             local.get $13
             local.get $26
             i32.mul
             i32.add
             local.set $1
             local.get $0
             local.get $26
             local.get $33
             i32.mul
             i32.add
             local.set $3
             local.get $10
             local.get $26
             i32.sub
             local.set $25
             v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
             local.set $21
             v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
             local.set $23
             v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
             local.set $20
             v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
             local.set $5
             v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
             local.set $19
             v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
             local.set $18
             v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
             local.set $17
             v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
             local.set $4
             loop $for-loop|99
              local.get $25
              i32.const 0
              i32.gt_s
              if
               local.get $23
               local.get $3
               v128.load
               f32x4.min
               local.set $23
               local.get $14
               i32.const 1
               i32.gt_s
               if
                local.get $20
                local.get $3
                v128.load offset=32
                f32x4.min
                local.set $20
                local.get $21
                local.get $3
                v128.load offset=16
                f32x4.min
                local.set $21
                local.get $5
                local.get $3
                v128.load offset=48
                f32x4.min
                local.set $5
               end
               local.get $14
               i32.const 4
               i32.gt_s
               if
                local.get $18
                local.get $3
                v128.load offset=80
                f32x4.min
                local.set $18
                local.get $17
                local.get $3
                v128.load offset=96
                f32x4.min
                local.set $17
                local.get $19
                local.get $3
                v128.load offset=64
                f32x4.min
                local.set $19
                local.get $4
                local.get $3
                v128.load offset=112
                f32x4.min
                local.set $4
               end
               local.get $3
               local.get $33
               i32.const 4
               i32.shl
               i32.add
               local.set $3
               local.get $25
               i32.const 16
               i32.sub
               local.set $25
               br $for-loop|99
              end
             end
             local.get $1
             local.get $23
             v128.store
             local.get $14
             i32.const 1
             i32.gt_s
             if
              local.get $1
              local.get $21
              v128.store offset=16
              local.get $1
              local.get $20
              v128.store offset=32
              local.get $1
              local.get $5
              v128.store offset=48
             end
             local.get $14
             i32.const 4
             i32.gt_s
             if
              local.get $1
              local.get $19
              v128.store offset=64
              local.get $1
              local.get $18
              v128.store offset=80
              local.get $1
              local.get $17
              v128.store offset=96
              local.get $1
              local.get $4
              v128.store offset=112
             end
             local.get $26
             i32.const 1
             i32.add
             local.set $26
             br $for-loop|98
            end
           end
          end
          i32.const 0
          local.set $1
          loop $for-loop|100
           local.get $1
           local.get $13
           i32.lt_u
           if
            local.get $1
            local.get $2
            i32.add
            local.tee $0
            local.get $13
            i32.add
            local.set $3
            local.get $13
            i32.const 2
            i32.shl
            local.tee $14
            i32.const 1
            i32.shl
            local.set $16
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            local.get $1
            i32.add
            local.get $0
            v128.load
            local.get $0
            local.get $14
            i32.add
            v128.load
            f32x4.min
            local.get $0
            local.get $16
            i32.add
            v128.load
            local.get $14
            i32.const 3
            i32.mul
            local.tee $22
            local.get $0
            i32.add
            v128.load
            f32x4.min
            f32x4.min
            local.get $0
            local.get $13
            i32.const 1
            i32.shl
            i32.add
            local.tee $25
            v128.load
            local.get $14
            local.get $25
            i32.add
            v128.load
            f32x4.min
            local.get $16
            local.get $25
            i32.add
            v128.load
            local.get $22
            local.get $25
            i32.add
            v128.load
            f32x4.min
            f32x4.min
            f32x4.min
            local.get $3
            v128.load
            local.get $3
            local.get $14
            i32.add
            v128.load
            f32x4.min
            local.get $3
            local.get $16
            i32.add
            v128.load
            local.get $3
            local.get $22
            i32.add
            v128.load
            f32x4.min
            f32x4.min
            local.get $0
            local.get $13
            i32.const 3
            i32.mul
            i32.add
            local.tee $0
            v128.load
            local.get $0
            local.get $14
            i32.add
            v128.load
            f32x4.min
            local.get $0
            local.get $16
            i32.add
            v128.load
            local.get $0
            local.get $22
            i32.add
            v128.load
            f32x4.min
            f32x4.min
            f32x4.min
            f32x4.min
            v128.store
            local.get $1
            i32.const 16
            i32.add
            local.set $1
            br $for-loop|100
           end
          end
          i32.const 0
          local.set $1
          loop $for-loop|111
           local.get $1
           local.get $7
           i32.lt_s
           if
            local.get $12
            local.get $24
            i32.const 2
            i32.shl
            i32.add
            local.set $0
            v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
            global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
            local.get $1
            i32.const 4
            i32.shl
            i32.add
            v128.load
            f32x4.min
            local.set $4
            local.get $36
            local.get $24
            i32.sub
            local.tee $2
            i32.const 4
            i32.ge_s
            if
             local.get $0
             local.get $4
             v128.store
            else
             local.get $2
             i32.const 2
             i32.and
             if
              local.get $0
              local.get $4
              v128.store64_lane 0
              local.get $2
              i32.const 1
              i32.and
              if
               local.get $0
               local.get $4
               v128.store32_lane offset=8 2
              end
             else
              local.get $0
              local.get $4
              v128.store32_lane 0
             end
            end
            local.get $24
            i32.const 4
            i32.add
            local.set $24
            local.get $1
            i32.const 1
            i32.add
            local.set $1
            br $for-loop|111
           end
          end
          br $for-loop|95
         end
        end
        br $for-continue|94
       end
       i32.const 0
       local.set $16
       loop $for-loop|112
        local.get $16
        local.get $36
        i32.lt_s
        if
         local.get $11
         local.get $16
         i32.const 2
         i32.shl
         i32.add
         local.set $0
         local.get $36
         local.get $16
         i32.sub
         local.tee $38
         i32.const 32
         i32.ge_s
         if (result i32)
          local.get $0
          local.set $13
          local.get $7
          local.set $3
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 256
          i32.add
          local.set $14
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 512
          i32.add
          local.tee $38
          local.set $1
          i32.const 32
          local.set $0
          loop $for-loop|012
           local.get $0
           i32.const 0
           i32.gt_s
           if
            local.get $1
            f64.const inf
            f64.store
            local.get $1
            i32.const 8
            i32.add
            local.set $1
            local.get $0
            i32.const 1
            i32.sub
            local.set $0
            br $for-loop|012
           end
          end
          loop $for-loop|113
           local.get $3
           local.get $37
           i32.lt_s
           if
            local.get $10
            local.get $3
            i32.const 1
            i32.add
            i32.const 14
            i32.shl
            local.tee $0
            local.get $0
            local.get $10
            i32.gt_s
            select
            local.set $39
            local.get $14
            local.set $1
            i32.const 32
            local.set $0
            loop $for-loop|013
             local.get $0
             i32.const 0
             i32.gt_s
             if
              local.get $1
              f64.const inf
              f64.store
              local.get $1
              i32.const 8
              i32.add
              local.set $1
              local.get $0
              i32.const 1
              i32.sub
              local.set $0
              br $for-loop|013
             end
            end
            local.get $3
            i32.const 14
            i32.shl
            local.set $24
            loop $for-loop|114
             local.get $24
             local.get $39
             i32.lt_s
             if
              local.get $13
              local.get $24
              local.get $33
              i32.mul
              i32.add
              local.set $2
              global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
              i32.const 1024
              i32.add
              local.set $1
              i32.const 1024
              local.get $39
              local.get $24
              i32.sub
              local.tee $0
              local.get $0
              i32.const 1024
              i32.gt_s
              select
              local.tee $25
              i32.const 128
              i32.le_s
              if
               local.get $1
               i32.const 2048
               i32.add
               local.set $22
               local.get $1
               local.set $0
               loop $for-loop|115
                local.get $0
                local.get $22
                i32.lt_u
                if
                 local.get $0
                 v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                 v128.store
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 br $for-loop|115
                end
               end
               local.get $1
               local.set $0
               loop $for-loop|116
                local.get $25
                i32.const 0
                i32.gt_s
                if
                 local.get $0
                 local.get $0
                 v128.load
                 local.get $2
                 v128.load
                 f32x4.min
                 v128.store
                 local.get $0
                 local.get $0
                 v128.load offset=16
                 local.get $2
                 v128.load offset=16
                 f32x4.min
                 v128.store offset=16
                 local.get $0
                 local.get $0
                 v128.load offset=32
                 local.get $2
                 v128.load offset=32
                 f32x4.min
                 v128.store offset=32
                 local.get $0
                 local.get $0
                 v128.load offset=48
                 local.get $2
                 v128.load offset=48
                 f32x4.min
                 v128.store offset=48
                 local.get $0
                 local.get $0
                 v128.load offset=64
                 local.get $2
                 v128.load offset=64
                 f32x4.min
                 v128.store offset=64
                 local.get $0
                 local.get $0
                 v128.load offset=80
                 local.get $2
                 v128.load offset=80
                 f32x4.min
                 v128.store offset=80
                 local.get $0
                 local.get $0
                 v128.load offset=96
                 local.get $2
                 v128.load offset=96
                 f32x4.min
                 v128.store offset=96
                 local.get $0
                 local.get $0
                 v128.load offset=112
                 local.get $2
                 v128.load offset=112
                 f32x4.min
                 v128.store offset=112
                 local.get $2
                 local.get $33
                 i32.add
                 local.set $2
                 local.get $22
                 local.get $0
                 i32.const 128
                 i32.add
                 local.tee $0
                 i32.eq
                 if
                  local.get $1
                  local.set $0
                 end
                 local.get $25
                 i32.const 1
                 i32.sub
                 local.set $25
                 br $for-loop|116
                end
               end
              else
               i32.const 0
               local.set $0
               loop $for-loop|117
                local.get $0
                i32.const 16
                i32.lt_s
                if
                 local.get $1
                 local.get $0
                 i32.const 7
                 i32.shl
                 i32.add
                 local.set $40
                 local.get $2
                 local.get $0
                 local.get $33
                 i32.mul
                 i32.add
                 local.set $26
                 local.get $25
                 local.get $0
                 i32.sub
                 local.set $22
                 v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                 local.set $21
                 v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                 local.set $23
                 v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                 local.set $20
                 v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                 local.set $5
                 v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                 local.set $19
                 v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                 local.set $18
                 v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                 local.set $17
                 v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                 local.set $4
                 loop $for-loop|118
                  local.get $22
                  i32.const 0
                  i32.gt_s
                  if
                   local.get $23
                   local.get $26
                   v128.load
                   f32x4.min
                   local.set $23
                   local.get $21
                   local.get $26
                   v128.load offset=16
                   f32x4.min
                   local.set $21
                   local.get $20
                   local.get $26
                   v128.load offset=32
                   f32x4.min
                   local.set $20
                   local.get $5
                   local.get $26
                   v128.load offset=48
                   f32x4.min
                   local.set $5
                   local.get $19
                   local.get $26
                   v128.load offset=64
                   f32x4.min
                   local.set $19
                   local.get $18
                   local.get $26
                   v128.load offset=80
                   f32x4.min
                   local.set $18
                   local.get $17
                   local.get $26
                   v128.load offset=96
                   f32x4.min
                   local.set $17
                   local.get $4
                   local.get $26
                   v128.load offset=112
                   f32x4.min
                   local.set $4
                   local.get $26
                   local.get $33
                   i32.const 4
                   i32.shl
                   i32.add
                   local.set $26
                   local.get $22
                   i32.const 16
                   i32.sub
                   local.set $22
                   br $for-loop|118
                  end
                 end
                 local.get $40
                 local.get $23
                 v128.store
                 local.get $40
                 local.get $21
                 v128.store offset=16
                 local.get $40
                 local.get $20
                 v128.store offset=32
                 local.get $40
                 local.get $5
                 v128.store offset=48
                 local.get $40
                 local.get $19
                 v128.store offset=64
                 local.get $40
                 local.get $18
                 v128.store offset=80
                 local.get $40
                 local.get $17
                 v128.store offset=96
                 local.get $40
                 local.get $4
                 v128.store offset=112
                 local.get $0
                 i32.const 1
                 i32.add
                 local.set $0
                 br $for-loop|117
                end
               end
              end
              i32.const 0
              local.set $2
              loop $for-loop|119
               local.get $2
               i32.const 128
               i32.lt_u
               if
                local.get $1
                local.get $2
                i32.add
                local.tee $0
                i32.const 128
                i32.add
                local.set $22
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $2
                i32.add
                local.get $0
                v128.load
                local.get $0
                v128.load offset=512
                f32x4.min
                local.get $0
                i32.const 1024
                i32.add
                v128.load
                local.get $0
                i32.const 1536
                i32.add
                v128.load
                f32x4.min
                f32x4.min
                local.get $0
                i32.const 256
                i32.add
                local.tee $25
                v128.load
                local.get $25
                v128.load offset=512
                f32x4.min
                local.get $25
                i32.const 1024
                i32.add
                v128.load
                local.get $25
                i32.const 1536
                i32.add
                v128.load
                f32x4.min
                f32x4.min
                f32x4.min
                local.get $22
                v128.load
                local.get $22
                v128.load offset=512
                f32x4.min
                local.get $22
                i32.const 1024
                i32.add
                v128.load
                local.get $22
                i32.const 1536
                i32.add
                v128.load
                f32x4.min
                f32x4.min
                local.get $0
                i32.const 384
                i32.add
                local.tee $0
                v128.load
                local.get $0
                v128.load offset=512
                f32x4.min
                local.get $0
                i32.const 1024
                i32.add
                v128.load
                local.get $0
                i32.const 1536
                i32.add
                v128.load
                f32x4.min
                f32x4.min
                f32x4.min
                f32x4.min
                v128.store
                local.get $2
                i32.const 16
                i32.add
                local.set $2
                br $for-loop|119
               end
              end
              i32.const 0
              local.set $1
              loop $for-loop|120
               local.get $1
               i32.const 32
               i32.lt_u
               if
                local.get $14
                local.get $1
                i32.const 3
                i32.shl
                i32.add
                local.tee $0
                local.get $0
                f64.load
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $1
                i32.const 2
                i32.shl
                i32.add
                f32.load
                f64.promote_f32
                f64.min
                f64.store
                local.get $1
                i32.const 1
                i32.add
                local.set $1
                br $for-loop|120
               end
              end
              local.get $24
              i32.const 1024
              i32.add
              local.set $24
              br $for-loop|114
             end
            end
            i32.const 0
            local.set $1
            loop $for-loop|121
             local.get $1
             i32.const 32
             i32.lt_u
             if
              local.get $1
              i32.const 3
              i32.shl
              local.tee $0
              local.get $38
              i32.add
              local.tee $2
              local.get $2
              f64.load
              local.get $0
              local.get $14
              i32.add
              f64.load
              f64.min
              f64.store
              local.get $1
              i32.const 1
              i32.add
              local.set $1
              br $for-loop|121
             end
            end
            local.get $3
            i32.const 1
            i32.add
            local.set $3
            br $for-loop|113
           end
          end
          i32.const 32
         else
          local.get $38
          i32.const 16
          i32.ge_s
          if (result i32)
           local.get $0
           local.set $13
           local.get $7
           local.set $3
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 256
           i32.add
           local.set $14
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 512
           i32.add
           local.tee $38
           local.set $1
           i32.const 16
           local.set $0
           loop $for-loop|014
            local.get $0
            i32.const 0
            i32.gt_s
            if
             local.get $1
             f64.const inf
             f64.store
             local.get $1
             i32.const 8
             i32.add
             local.set $1
             local.get $0
             i32.const 1
             i32.sub
             local.set $0
             br $for-loop|014
            end
           end
           loop $for-loop|122
            local.get $3
            local.get $37
            i32.lt_s
            if
             local.get $10
             local.get $3
             i32.const 1
             i32.add
             i32.const 14
             i32.shl
             local.tee $0
             local.get $0
             local.get $10
             i32.gt_s
             select
             local.set $39
             local.get $14
             local.set $1
             i32.const 16
             local.set $0
             loop $for-loop|015
              local.get $0
              i32.const 0
              i32.gt_s
              if
               local.get $1
               f64.const inf
               f64.store
               local.get $1
               i32.const 8
               i32.add
               local.set $1
               local.get $0
               i32.const 1
               i32.sub
               local.set $0
               br $for-loop|015
              end
             end
             local.get $3
             i32.const 14
             i32.shl
             local.set $24
             loop $for-loop|123
              local.get $24
              local.get $39
              i32.lt_s
              if
               local.get $13
               local.get $24
               local.get $33
               i32.mul
               i32.add
               local.set $2
               global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
               i32.const 1024
               i32.add
               local.set $1
               i32.const 1024
               local.get $39
               local.get $24
               i32.sub
               local.tee $0
               local.get $0
               i32.const 1024
               i32.gt_s
               select
               local.tee $25
               i32.const 128
               i32.le_s
               if
                local.get $1
                i32.const 1024
                i32.add
                local.set $22
                local.get $1
                local.set $0
                loop $for-loop|124
                 local.get $0
                 local.get $22
                 i32.lt_u
                 if
                  local.get $0
                  v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                  v128.store
                  local.get $0
                  i32.const 16
                  i32.add
                  local.set $0
                  br $for-loop|124
                 end
                end
                local.get $1
                local.set $0
                loop $for-loop|125
                 local.get $25
                 i32.const 0
                 i32.gt_s
                 if
                  local.get $0
                  local.get $0
                  v128.load
                  local.get $2
                  v128.load
                  f32x4.min
                  v128.store
                  local.get $0
                  local.get $0
                  v128.load offset=16
                  local.get $2
                  v128.load offset=16
                  f32x4.min
                  v128.store offset=16
                  local.get $0
                  local.get $0
                  v128.load offset=32
                  local.get $2
                  v128.load offset=32
                  f32x4.min
                  v128.store offset=32
                  local.get $0
                  local.get $0
                  v128.load offset=48
                  local.get $2
                  v128.load offset=48
                  f32x4.min
                  v128.store offset=48
                  local.get $2
                  local.get $33
                  i32.add
                  local.set $2
                  local.get $22
                  local.get $0
                  i32.const -64
                  i32.sub
                  local.tee $0
                  i32.eq
                  if
                   local.get $1
                   local.set $0
                  end
                  local.get $25
                  i32.const 1
                  i32.sub
                  local.set $25
                  br $for-loop|125
                 end
                end
               else
                i32.const 0
                local.set $0
                loop $for-loop|126
                 local.get $0
                 i32.const 16
                 i32.lt_s
                 if
                  local.get $1
                  local.get $0
                  i32.const 6
                  i32.shl
                  i32.add
                  local.set $40
                  local.get $2
                  local.get $0
                  local.get $33
                  i32.mul
                  i32.add
                  local.set $26
                  local.get $25
                  local.get $0
                  i32.sub
                  local.set $22
                  v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                  local.set $21
                  v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                  local.set $23
                  v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                  local.set $20
                  v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                  local.set $5
                  loop $for-loop|127
                   local.get $22
                   i32.const 0
                   i32.gt_s
                   if
                    local.get $23
                    local.get $26
                    v128.load
                    f32x4.min
                    local.set $23
                    local.get $21
                    local.get $26
                    v128.load offset=16
                    f32x4.min
                    local.set $21
                    local.get $20
                    local.get $26
                    v128.load offset=32
                    f32x4.min
                    local.set $20
                    local.get $5
                    local.get $26
                    v128.load offset=48
                    f32x4.min
                    local.set $5
                    local.get $26
                    local.get $33
                    i32.const 4
                    i32.shl
                    i32.add
                    local.set $26
                    local.get $22
                    i32.const 16
                    i32.sub
                    local.set $22
                    br $for-loop|127
                   end
                  end
                  local.get $40
                  local.get $23
                  v128.store
                  local.get $40
                  local.get $21
                  v128.store offset=16
                  local.get $40
                  local.get $20
                  v128.store offset=32
                  local.get $40
                  local.get $5
                  v128.store offset=48
                  local.get $0
                  i32.const 1
                  i32.add
                  local.set $0
                  br $for-loop|126
                 end
                end
               end
               i32.const 0
               local.set $2
               loop $for-loop|128
                local.get $2
                i32.const 64
                i32.lt_u
                if
                 local.get $1
                 local.get $2
                 i32.add
                 local.tee $0
                 i32.const -64
                 i32.sub
                 local.set $22
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $2
                 i32.add
                 local.get $0
                 v128.load
                 local.get $0
                 v128.load offset=256
                 f32x4.min
                 local.get $0
                 v128.load offset=512
                 local.get $0
                 v128.load offset=768
                 f32x4.min
                 f32x4.min
                 local.get $0
                 v128.load offset=128
                 local.get $0
                 v128.load offset=384
                 f32x4.min
                 local.get $0
                 v128.load offset=640
                 local.get $0
                 v128.load offset=896
                 f32x4.min
                 f32x4.min
                 f32x4.min
                 local.get $22
                 v128.load
                 local.get $22
                 v128.load offset=256
                 f32x4.min
                 local.get $22
                 v128.load offset=512
                 local.get $22
                 v128.load offset=768
                 f32x4.min
                 f32x4.min
                 local.get $0
                 v128.load offset=192
                 local.get $0
                 v128.load offset=448
                 f32x4.min
                 local.get $0
                 v128.load offset=704
                 local.get $0
                 v128.load offset=960
                 f32x4.min
                 f32x4.min
                 f32x4.min
                 f32x4.min
                 v128.store
                 local.get $2
                 i32.const 16
                 i32.add
                 local.set $2
                 br $for-loop|128
                end
               end
               i32.const 0
               local.set $1
               loop $for-loop|129
                local.get $1
                i32.const 16
                i32.lt_u
                if
                 local.get $14
                 local.get $1
                 i32.const 3
                 i32.shl
                 i32.add
                 local.tee $0
                 local.get $0
                 f64.load
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $1
                 i32.const 2
                 i32.shl
                 i32.add
                 f32.load
                 f64.promote_f32
                 f64.min
                 f64.store
                 local.get $1
                 i32.const 1
                 i32.add
                 local.set $1
                 br $for-loop|129
                end
               end
               local.get $24
               i32.const 1024
               i32.add
               local.set $24
               br $for-loop|123
              end
             end
             i32.const 0
             local.set $1
             loop $for-loop|130
              local.get $1
              i32.const 16
              i32.lt_u
              if
               local.get $1
               i32.const 3
               i32.shl
               local.tee $0
               local.get $38
               i32.add
               local.tee $2
               local.get $2
               f64.load
               local.get $0
               local.get $14
               i32.add
               f64.load
               f64.min
               f64.store
               local.get $1
               i32.const 1
               i32.add
               local.set $1
               br $for-loop|130
              end
             end
             local.get $3
             i32.const 1
             i32.add
             local.set $3
             br $for-loop|122
            end
           end
           i32.const 16
          else
           local.get $0
           local.set $13
           local.get $7
           local.set $3
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 256
           i32.add
           local.set $14
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 512
           i32.add
           local.tee $39
           local.set $1
           i32.const 4
           local.set $0
           loop $for-loop|016
            local.get $0
            i32.const 0
            i32.gt_s
            if
             local.get $1
             f64.const inf
             f64.store
             local.get $1
             i32.const 8
             i32.add
             local.set $1
             local.get $0
             i32.const 1
             i32.sub
             local.set $0
             br $for-loop|016
            end
           end
           loop $for-loop|131
            local.get $3
            local.get $37
            i32.lt_s
            if
             local.get $10
             local.get $3
             i32.const 1
             i32.add
             i32.const 14
             i32.shl
             local.tee $0
             local.get $0
             local.get $10
             i32.gt_s
             select
             local.set $40
             local.get $14
             local.set $1
             i32.const 4
             local.set $0
             loop $for-loop|017
              local.get $0
              i32.const 0
              i32.gt_s
              if
               local.get $1
               f64.const inf
               f64.store
               local.get $1
               i32.const 8
               i32.add
               local.set $1
               local.get $0
               i32.const 1
               i32.sub
               local.set $0
               br $for-loop|017
              end
             end
             local.get $3
             i32.const 14
             i32.shl
             local.set $22
             loop $for-loop|132
              local.get $22
              local.get $40
              i32.lt_s
              if
               local.get $13
               local.get $22
               local.get $33
               i32.mul
               i32.add
               local.set $2
               global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
               i32.const 1024
               i32.add
               local.set $1
               i32.const 1024
               local.get $40
               local.get $22
               i32.sub
               local.tee $0
               local.get $0
               i32.const 1024
               i32.gt_s
               select
               local.tee $25
               i32.const 128
               i32.le_s
               if
                local.get $1
                i32.const 256
                i32.add
                local.set $24
                local.get $1
                local.set $0
                loop $for-loop|133
                 local.get $0
                 local.get $24
                 i32.lt_u
                 if
                  local.get $0
                  v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                  v128.store
                  local.get $0
                  i32.const 16
                  i32.add
                  local.set $0
                  br $for-loop|133
                 end
                end
                local.get $1
                local.set $0
                loop $for-loop|134
                 local.get $25
                 i32.const 0
                 i32.gt_s
                 if
                  local.get $0
                  local.get $0
                  v128.load
                  local.get $2
                  v128.load
                  f32x4.min
                  v128.store
                  local.get $2
                  local.get $33
                  i32.add
                  local.set $2
                  local.get $24
                  local.get $0
                  i32.const 16
                  i32.add
                  local.tee $0
                  i32.eq
                  if
                   local.get $1
                   local.set $0
                  end
                  local.get $25
                  i32.const 1
                  i32.sub
                  local.set $25
                  br $for-loop|134
                 end
                end
               else
                i32.const 0
                local.set $24
                loop $for-loop|135
                 local.get $24
                 i32.const 16
                 i32.lt_s
                 if
                  local.get $1
                  local.get $24
                  i32.const 4
                  i32.shl
                  i32.add
                  local.get $2
                  local.get $24
                  local.get $33
                  i32.mul
                  i32.add
                  local.set $26
                  local.get $25
                  local.get $24
                  i32.sub
                  local.set $0
                  v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                  local.set $23
                  loop $for-loop|136
                   local.get $0
                   i32.const 0
                   i32.gt_s
                   if
                    local.get $23
                    local.get $26
                    v128.load
                    f32x4.min
                    local.set $23
                    local.get $26
                    local.get $33
                    i32.const 4
                    i32.shl
                    i32.add
                    local.set $26
                    local.get $0
                    i32.const 16
                    i32.sub
                    local.set $0
                    br $for-loop|136
                   end
                  end
                  local.get $23
                  v128.store
                  local.get $24
                  i32.const 1
                  i32.add
                  local.set $24
                  br $for-loop|135
                 end
                end
               end
               i32.const 0
               local.set $2
               loop $for-loop|137
                local.get $2
                i32.const 16
                i32.lt_u
                if
                 local.get $1
                 local.get $2
                 i32.add
                 local.tee $0
                 i32.const 16
                 i32.add
                 local.set $24
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $2
                 i32.add
                 local.get $0
                 v128.load
                 local.get $0
                 i32.const -64
                 i32.sub
                 v128.load
                 f32x4.min
                 local.get $0
                 v128.load offset=128
                 local.get $0
                 v128.load offset=192
                 f32x4.min
                 f32x4.min
                 local.get $0
                 i32.const 32
                 i32.add
                 local.tee $25
                 v128.load
                 local.get $25
                 i32.const -64
                 i32.sub
                 v128.load
                 f32x4.min
                 local.get $25
                 v128.load offset=128
                 local.get $25
                 v128.load offset=192
                 f32x4.min
                 f32x4.min
                 f32x4.min
                 local.get $24
                 v128.load
                 local.get $24
                 i32.const -64
                 i32.sub
                 v128.load
                 f32x4.min
                 local.get $24
                 v128.load offset=128
                 local.get $24
                 v128.load offset=192
                 f32x4.min
                 f32x4.min
                 local.get $0
                 i32.const 48
                 i32.add
                 local.tee $0
                 v128.load
                 local.get $0
                 i32.const -64
                 i32.sub
                 v128.load
                 f32x4.min
                 local.get $0
                 v128.load offset=128
                 local.get $0
                 v128.load offset=192
                 f32x4.min
                 f32x4.min
                 f32x4.min
                 f32x4.min
                 v128.store
                 local.get $2
                 i32.const 16
                 i32.add
                 local.set $2
                 br $for-loop|137
                end
               end
               i32.const 0
               local.set $1
               loop $for-loop|138
                local.get $1
                i32.const 4
                i32.lt_u
                if
                 local.get $14
                 local.get $1
                 i32.const 3
                 i32.shl
                 i32.add
                 local.tee $0
                 local.get $0
                 f64.load
                 global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                 local.get $1
                 i32.const 2
                 i32.shl
                 i32.add
                 f32.load
                 f64.promote_f32
                 f64.min
                 f64.store
                 local.get $1
                 i32.const 1
                 i32.add
                 local.set $1
                 br $for-loop|138
                end
               end
               local.get $22
               i32.const 1024
               i32.add
               local.set $22
               br $for-loop|132
              end
             end
             i32.const 0
             local.set $1
             loop $for-loop|139
              local.get $1
              i32.const 4
              i32.lt_u
              if
               local.get $1
               i32.const 3
               i32.shl
               local.tee $0
               local.get $39
               i32.add
               local.tee $2
               local.get $2
               f64.load
               local.get $0
               local.get $14
               i32.add
               f64.load
               f64.min
               f64.store
               local.get $1
               i32.const 1
               i32.add
               local.set $1
               br $for-loop|139
              end
             end
             local.get $3
             i32.const 1
             i32.add
             local.set $3
             br $for-loop|131
            end
           end
           i32.const 4
           local.get $38
           local.get $38
           i32.const 4
           i32.ge_s
           select
          end
         end
         local.set $1
         i32.const 0
         local.set $0
         loop $for-loop|140
          local.get $0
          local.get $1
          i32.lt_s
          if
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 512
           i32.add
           local.get $0
           i32.const 3
           i32.shl
           i32.add
           f64.load
           local.set $15
           local.get $31
           if
            local.get $31
            local.get $16
            local.get $35
            i32.add
            local.get $0
            i32.add
            local.get $30
            i32.mul
            local.get $7
            i32.add
            i32.const 3
            i32.shl
            i32.add
            local.get $15
            f64.store
           else
            local.get $12
            local.get $0
            local.get $16
            i32.add
            local.get $34
            i32.mul
            i32.add
            local.get $15
            f32.demote_f64
            f32.store
           end
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $for-loop|140
          end
         end
         local.get $1
         local.get $16
         i32.add
         local.set $16
         br $for-loop|112
        end
       end
      end
      local.get $6
      i32.const 1
      i32.add
      local.set $6
      br $for-loop|94
     end
    end
   end
  else
   local.get $2
   local.set $8
   local.get $0
   local.tee $9
   i32.load offset=72
   local.set $10
   local.get $0
   i32.load offset=80
   local.tee $27
   local.get $0
   i32.load offset=92
   local.tee $28
   i32.add
   i32.const 1
   i32.sub
   local.get $27
   i32.div_s
   local.set $29
   local.get $0
   i32.load offset=76
   local.tee $30
   i32.const 1
   local.get $0
   i32.load offset=84
   local.tee $31
   select
   local.set $32
   local.get $0
   local.get $0
   i32.load offset=128
   i32.const 2
   i32.shl
   i32.add
   local.tee $0
   i32.load offset=228
   i32.const 2
   i32.shl
   local.set $33
   local.get $0
   i32.load offset=176
   i32.const 2
   i32.shl
   local.set $34
   local.get $1
   local.set $6
   loop $for-loop|03
    local.get $6
    local.get $8
    i32.lt_s
    if
     local.get $6
     local.get $32
     i32.div_s
     local.tee $0
     local.get $29
     i32.rem_s
     local.tee $1
     local.get $27
     i32.mul
     local.tee $2
     local.get $0
     local.get $29
     i32.div_s
     local.get $28
     i32.mul
     i32.add
     local.set $35
     local.get $28
     local.get $1
     i32.const 1
     i32.add
     local.get $27
     i32.mul
     local.tee $0
     local.get $0
     local.get $28
     i32.gt_s
     select
     local.get $2
     i32.sub
     local.set $36
     local.get $10
     local.get $35
     i32.mul
     local.tee $7
     local.set $0
     local.get $9
     i32.const 224
     i32.add
     local.tee $11
     i32.load
     local.set $1
     local.get $9
     i32.load offset=128
     i32.const 1
     i32.sub
     local.set $3
     loop $for-loop|04
      local.get $3
      i32.const 0
      i32.ge_s
      if
       local.get $0
       local.get $3
       i32.const 2
       i32.shl
       local.tee $12
       local.get $9
       i32.const 132
       i32.add
       i32.add
       i32.load
       local.tee $13
       i32.div_s
       local.set $2
       local.get $1
       local.get $11
       i32.const 8
       i32.add
       local.get $12
       i32.add
       i32.load
       local.get $0
       local.get $2
       local.get $13
       i32.mul
       i32.sub
       i32.mul
       i32.const 2
       i32.shl
       i32.add
       local.set $1
       local.get $2
       local.set $0
       local.get $3
       i32.const 1
       i32.sub
       local.set $3
       br $for-loop|04
      end
     end
     local.get $1
     local.set $11
     local.get $7
     local.set $0
     local.get $9
     i32.const 176
     i32.add
     local.tee $7
     i32.load
     local.set $3
     local.get $9
     i32.load offset=128
     i32.const 1
     i32.sub
     local.set $2
     loop $for-loop|05
      local.get $2
      i32.const 0
      i32.ge_s
      if
       local.get $0
       local.get $2
       i32.const 2
       i32.shl
       local.tee $12
       local.get $9
       i32.const 132
       i32.add
       i32.add
       i32.load
       local.tee $13
       i32.div_s
       local.set $1
       local.get $3
       local.get $7
       i32.const 8
       i32.add
       local.get $12
       i32.add
       i32.load
       local.get $0
       local.get $1
       local.get $13
       i32.mul
       i32.sub
       i32.mul
       i32.const 2
       i32.shl
       i32.add
       local.set $3
       local.get $1
       local.set $0
       local.get $2
       i32.const 1
       i32.sub
       local.set $2
       br $for-loop|05
      end
     end
     local.get $3
     local.set $12
     local.get $6
     local.get $32
     i32.rem_s
     local.tee $7
     i32.const 1
     i32.add
     local.get $30
     local.get $31
     select
     local.set $37
     block $for-continue|0
      local.get $31
      i32.eqz
      local.get $10
      i32.const 1024
      i32.le_s
      i32.and
      local.get $34
      i32.const 4
      i32.eq
      i32.and
      if
       i32.const 0
       local.set $24
       loop $for-loop|1
        local.get $24
        local.get $36
        i32.lt_s
        if
         local.get $11
         local.get $24
         i32.const 2
         i32.shl
         i32.add
         local.set $0
         local.get $36
         local.get $24
         i32.sub
         local.tee $1
         i32.const 32
         i32.ge_s
         if (result i32)
          i32.const 8
         else
          i32.const 4
          i32.const 1
          local.get $1
          i32.const 16
          i32.ge_s
          select
         end
         local.tee $7
         i32.const 8
         i32.eq
         if (result i32)
          i32.const 128
          local.set $13
          i32.const 8
         else
          local.get $7
          i32.const 4
          i32.eq
          if (result i32)
           i32.const 64
           local.set $13
           i32.const 4
          else
           i32.const 16
           local.set $13
           i32.const 1
          end
         end
         local.set $14
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         i32.const 1024
         i32.add
         local.set $2
         local.get $10
         i32.const 128
         i32.le_s
         if
          local.get $10
          local.set $3
          local.get $2
          local.get $14
          i32.const 4
          i32.shl
          local.tee $16
          i32.const 4
          i32.shl
          i32.add
          local.set $22
          local.get $2
          local.set $1
          loop $for-loop|2
           local.get $1
           local.get $22
           i32.lt_u
           if
            local.get $1
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store
            local.get $1
            i32.const 16
            i32.add
            local.set $1
            br $for-loop|2
           end
          end
          local.get $2
          local.set $1
          loop $for-loop|3
           local.get $3
           i32.const 0
           i32.gt_s
           if
            local.get $1
            local.get $1
            v128.load
            local.get $0
            v128.load
            f32x4.add
            v128.store
            local.get $14
            i32.const 1
            i32.gt_s
            if
             local.get $1
             local.get $1
             v128.load offset=16
             local.get $0
             v128.load offset=16
             f32x4.add
             v128.store offset=16
             local.get $1
             local.get $1
             v128.load offset=32
             local.get $0
             v128.load offset=32
             f32x4.add
             v128.store offset=32
             local.get $1
             local.get $1
             v128.load offset=48
             local.get $0
             v128.load offset=48
             f32x4.add
             v128.store offset=48
            end
            local.get $14
            i32.const 4
            i32.gt_s
            if
             local.get $1
             local.get $1
             v128.load offset=64
             local.get $0
             v128.load offset=64
             f32x4.add
             v128.store offset=64
             local.get $1
             local.get $1
             v128.load offset=80
             local.get $0
             v128.load offset=80
             f32x4.add
             v128.store offset=80
             local.get $1
             local.get $1
             v128.load offset=96
             local.get $0
             v128.load offset=96
             f32x4.add
             v128.store offset=96
             local.get $1
             local.get $1
             v128.load offset=112
             local.get $0
             v128.load offset=112
             f32x4.add
             v128.store offset=112
            end
            local.get $0
            local.get $33
            i32.add
            local.set $0
            local.get $22
            local.get $1
            local.get $16
            i32.add
            local.tee $1
            i32.eq
            if
             local.get $2
             local.set $1
            end
            local.get $3
            i32.const 1
            i32.sub
            local.set $3
            br $for-loop|3
           end
          end
         else
          i32.const 0
          local.set $26
          loop $for-loop|4
           local.get $26
           i32.const 16
           i32.lt_s
           if
            local.get $2
            local.get $13
            local.get $26
            i32.mul
            i32.add
            local.set $1
            local.get $0
            local.get $26
            local.get $33
            i32.mul
            i32.add
            local.set $3
            local.get $10
            local.get $26
            i32.sub
            local.set $25
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $21
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $23
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $20
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $5
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $19
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $18
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $17
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set $4
            loop $for-loop|5
             local.get $25
             i32.const 0
             i32.gt_s
             if
              local.get $23
              local.get $3
              v128.load
              f32x4.add
              local.set $23
              local.get $14
              i32.const 1
              i32.gt_s
              if
               local.get $20
               local.get $3
               v128.load offset=32
               f32x4.add
               local.set $20
               local.get $21
               local.get $3
               v128.load offset=16
               f32x4.add
               local.set $21
               local.get $5
               local.get $3
               v128.load offset=48
               f32x4.add
               local.set $5
              end
              local.get $14
              i32.const 4
              i32.gt_s
              if
               local.get $18
               local.get $3
               v128.load offset=80
               f32x4.add
               local.set $18
               local.get $17
               local.get $3
               v128.load offset=96
               f32x4.add
               local.set $17
               local.get $19
               local.get $3
               v128.load offset=64
               f32x4.add
               local.set $19
               local.get $4
               local.get $3
               v128.load offset=112
               f32x4.add
               local.set $4
              end
              local.get $3
              local.get $33
              i32.const 4
              i32.shl
              i32.add
              local.set $3
              local.get $25
              i32.const 16
              i32.sub
              local.set $25
              br $for-loop|5
             end
            end
            local.get $1
            local.get $23
            v128.store
            local.get $14
            i32.const 1
            i32.gt_s
            if
             local.get $1
             local.get $21
             v128.store offset=16
             local.get $1
             local.get $20
             v128.store offset=32
             local.get $1
             local.get $5
             v128.store offset=48
            end
            local.get $14
            i32.const 4
            i32.gt_s
            if
             local.get $1
             local.get $19
             v128.store offset=64
             local.get $1
             local.get $18
             v128.store offset=80
             local.get $1
             local.get $17
             v128.store offset=96
             local.get $1
             local.get $4
             v128.store offset=112
            end
            local.get $26
            i32.const 1
            i32.add
            local.set $26
            br $for-loop|4
           end
          end
         end
         i32.const 0
         local.set $1
         loop $for-loop|6
          local.get $1
          local.get $13
          i32.lt_u
          if
           local.get $1
           local.get $2
           i32.add
           local.tee $0
           local.get $13
           i32.add
           local.set $3
           local.get $13
           i32.const 2
           i32.shl
           local.tee $14
           i32.const 1
           i32.shl
           local.set $16
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           local.get $1
           i32.add
           local.get $0
           v128.load
           local.get $0
           local.get $14
           i32.add
           v128.load
           f32x4.add
           local.get $0
           local.get $16
           i32.add
           v128.load
           local.get $14
           i32.const 3
           i32.mul
           local.tee $22
           local.get $0
           i32.add
           v128.load
           f32x4.add
           f32x4.add
           local.get $0
           local.get $13
           i32.const 1
           i32.shl
           i32.add
           local.tee $25
           v128.load
           local.get $14
           local.get $25
           i32.add
           v128.load
           f32x4.add
           local.get $16
           local.get $25
           i32.add
           v128.load
           local.get $22
           local.get $25
           i32.add
           v128.load
           f32x4.add
           f32x4.add
           f32x4.add
           local.get $3
           v128.load
           local.get $3
           local.get $14
           i32.add
           v128.load
           f32x4.add
           local.get $3
           local.get $16
           i32.add
           v128.load
           local.get $3
           local.get $22
           i32.add
           v128.load
           f32x4.add
           f32x4.add
           local.get $0
           local.get $13
           i32.const 3
           i32.mul
           i32.add
           local.tee $0
           v128.load
           local.get $0
           local.get $14
           i32.add
           v128.load
           f32x4.add
           local.get $0
           local.get $16
           i32.add
           v128.load
           local.get $0
           local.get $22
           i32.add
           v128.load
           f32x4.add
           f32x4.add
           f32x4.add
           f32x4.add
           v128.store
           local.get $1
           i32.const 16
           i32.add
           local.set $1
           br $for-loop|6
          end
         end
         i32.const 0
         local.set $1
         loop $for-loop|17
          local.get $1
          local.get $7
          i32.lt_s
          if
           local.get $12
           local.get $24
           i32.const 2
           i32.shl
           i32.add
           local.set $0
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           local.get $1
           i32.const 4
           i32.shl
           i32.add
           v128.load
           f32x4.add
           local.set $4
           local.get $36
           local.get $24
           i32.sub
           local.tee $2
           i32.const 4
           i32.ge_s
           if
            local.get $0
            local.get $4
            v128.store
           else
            local.get $2
            i32.const 2
            i32.and
            if
             local.get $0
             local.get $4
             v128.store64_lane 0
             local.get $2
             i32.const 1
             i32.and
             if
              local.get $0
              local.get $4
              v128.store32_lane offset=8 2
             end
            else
             local.get $0
             local.get $4
             v128.store32_lane 0
            end
           end
           local.get $24
           i32.const 4
           i32.add
           local.set $24
           local.get $1
           i32.const 1
           i32.add
           local.set $1
           br $for-loop|17
          end
         end
         br $for-loop|1
        end
       end
       br $for-continue|0
      end
      i32.const 0
      local.set $16
      loop $for-loop|18
       local.get $16
       local.get $36
       i32.lt_s
       if
        local.get $11
        local.get $16
        i32.const 2
        i32.shl
        i32.add
        local.set $0
        local.get $36
        local.get $16
        i32.sub
        local.tee $38
        i32.const 32
        i32.ge_s
        if (result i32)
         local.get $0
         local.set $13
         local.get $7
         local.set $3
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         i32.const 256
         i32.add
         local.set $14
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         i32.const 512
         i32.add
         local.tee $38
         local.set $1
         i32.const 32
         local.set $0
         loop $for-loop|006
          local.get $0
          i32.const 0
          i32.gt_s
          if
           local.get $1
           f64.const 0
           f64.store
           local.get $1
           i32.const 8
           i32.add
           local.set $1
           local.get $0
           i32.const 1
           i32.sub
           local.set $0
           br $for-loop|006
          end
         end
         loop $for-loop|19
          local.get $3
          local.get $37
          i32.lt_s
          if
           local.get $10
           local.get $3
           i32.const 1
           i32.add
           i32.const 14
           i32.shl
           local.tee $0
           local.get $0
           local.get $10
           i32.gt_s
           select
           local.set $39
           local.get $14
           local.set $1
           i32.const 32
           local.set $0
           loop $for-loop|018
            local.get $0
            i32.const 0
            i32.gt_s
            if
             local.get $1
             f64.const 0
             f64.store
             local.get $1
             i32.const 8
             i32.add
             local.set $1
             local.get $0
             i32.const 1
             i32.sub
             local.set $0
             br $for-loop|018
            end
           end
           local.get $3
           i32.const 14
           i32.shl
           local.set $24
           loop $for-loop|20
            local.get $24
            local.get $39
            i32.lt_s
            if
             local.get $13
             local.get $24
             local.get $33
             i32.mul
             i32.add
             local.set $2
             global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
             i32.const 1024
             i32.add
             local.set $1
             i32.const 1024
             local.get $39
             local.get $24
             i32.sub
             local.tee $0
             local.get $0
             i32.const 1024
             i32.gt_s
             select
             local.tee $25
             i32.const 128
             i32.le_s
             if
              local.get $1
              i32.const 2048
              i32.add
              local.set $22
              local.get $1
              local.set $0
              loop $for-loop|21
               local.get $0
               local.get $22
               i32.lt_u
               if
                local.get $0
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store
                local.get $0
                i32.const 16
                i32.add
                local.set $0
                br $for-loop|21
               end
              end
              local.get $1
              local.set $0
              loop $for-loop|22
               local.get $25
               i32.const 0
               i32.gt_s
               if
                local.get $0
                local.get $0
                v128.load
                local.get $2
                v128.load
                f32x4.add
                v128.store
                local.get $0
                local.get $0
                v128.load offset=16
                local.get $2
                v128.load offset=16
                f32x4.add
                v128.store offset=16
                local.get $0
                local.get $0
                v128.load offset=32
                local.get $2
                v128.load offset=32
                f32x4.add
                v128.store offset=32
                local.get $0
                local.get $0
                v128.load offset=48
                local.get $2
                v128.load offset=48
                f32x4.add
                v128.store offset=48
                local.get $0
                local.get $0
                v128.load offset=64
                local.get $2
                v128.load offset=64
                f32x4.add
                v128.store offset=64
                local.get $0
                local.get $0
                v128.load offset=80
                local.get $2
                v128.load offset=80
                f32x4.add
                v128.store offset=80
                local.get $0
                local.get $0
                v128.load offset=96
                local.get $2
                v128.load offset=96
                f32x4.add
                v128.store offset=96
                local.get $0
                local.get $0
                v128.load offset=112
                local.get $2
                v128.load offset=112
                f32x4.add
                v128.store offset=112
                local.get $2
                local.get $33
                i32.add
                local.set $2
                local.get $22
                local.get $0
                i32.const 128
                i32.add
                local.tee $0
                i32.eq
                if
                 local.get $1
                 local.set $0
                end
                local.get $25
                i32.const 1
                i32.sub
                local.set $25
                br $for-loop|22
               end
              end
             else
              i32.const 0
              local.set $0
              loop $for-loop|23
               local.get $0
               i32.const 16
               i32.lt_s
               if
                local.get $1
                local.get $0
                i32.const 7
                i32.shl
                i32.add
                local.set $40
                local.get $2
                local.get $0
                local.get $33
                i32.mul
                i32.add
                local.set $26
                local.get $25
                local.get $0
                i32.sub
                local.set $22
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $21
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $23
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $20
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $5
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $19
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $18
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $17
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set $4
                loop $for-loop|24
                 local.get $22
                 i32.const 0
                 i32.gt_s
                 if
                  local.get $23
                  local.get $26
                  v128.load
                  f32x4.add
                  local.set $23
                  local.get $21
                  local.get $26
                  v128.load offset=16
                  f32x4.add
                  local.set $21
                  local.get $20
                  local.get $26
                  v128.load offset=32
                  f32x4.add
                  local.set $20
                  local.get $5
                  local.get $26
                  v128.load offset=48
                  f32x4.add
                  local.set $5
                  local.get $19
                  local.get $26
                  v128.load offset=64
                  f32x4.add
                  local.set $19
                  local.get $18
                  local.get $26
                  v128.load offset=80
                  f32x4.add
                  local.set $18
                  local.get $17
                  local.get $26
                  v128.load offset=96
                  f32x4.add
                  local.set $17
                  local.get $4
                  local.get $26
                  v128.load offset=112
                  f32x4.add
                  local.set $4
                  local.get $26
                  local.get $33
                  i32.const 4
                  i32.shl
                  i32.add
                  local.set $26
                  local.get $22
                  i32.const 16
                  i32.sub
                  local.set $22
                  br $for-loop|24
                 end
                end
                local.get $40
                local.get $23
                v128.store
                local.get $40
                local.get $21
                v128.store offset=16
                local.get $40
                local.get $20
                v128.store offset=32
                local.get $40
                local.get $5
                v128.store offset=48
                local.get $40
                local.get $19
                v128.store offset=64
                local.get $40
                local.get $18
                v128.store offset=80
                local.get $40
                local.get $17
                v128.store offset=96
                local.get $40
                local.get $4
                v128.store offset=112
                local.get $0
                i32.const 1
                i32.add
                local.set $0
                br $for-loop|23
               end
              end
             end
             i32.const 0
             local.set $2
             loop $for-loop|25
              local.get $2
              i32.const 128
              i32.lt_u
              if
               local.get $1
               local.get $2
               i32.add
               local.tee $0
               i32.const 128
               i32.add
               local.set $22
               global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
               local.get $2
               i32.add
               local.get $0
               v128.load
               local.get $0
               v128.load offset=512
               f32x4.add
               local.get $0
               i32.const 1024
               i32.add
               v128.load
               local.get $0
               i32.const 1536
               i32.add
               v128.load
               f32x4.add
               f32x4.add
               local.get $0
               i32.const 256
               i32.add
               local.tee $25
               v128.load
               local.get $25
               v128.load offset=512
               f32x4.add
               local.get $25
               i32.const 1024
               i32.add
               v128.load
               local.get $25
               i32.const 1536
               i32.add
               v128.load
               f32x4.add
               f32x4.add
               f32x4.add
               local.get $22
               v128.load
               local.get $22
               v128.load offset=512
               f32x4.add
               local.get $22
               i32.const 1024
               i32.add
               v128.load
               local.get $22
               i32.const 1536
               i32.add
               v128.load
               f32x4.add
               f32x4.add
               local.get $0
               i32.const 384
               i32.add
               local.tee $0
               v128.load
               local.get $0
               v128.load offset=512
               f32x4.add
               local.get $0
               i32.const 1024
               i32.add
               v128.load
               local.get $0
               i32.const 1536
               i32.add
               v128.load
               f32x4.add
               f32x4.add
               f32x4.add
               f32x4.add
               v128.store
               local.get $2
               i32.const 16
               i32.add
               local.set $2
               br $for-loop|25
              end
             end
             i32.const 0
             local.set $1
             loop $for-loop|26
              local.get $1
              i32.const 32
              i32.lt_u
              if
               local.get $14
               local.get $1
               i32.const 3
               i32.shl
               i32.add
               local.tee $0
               local.get $0
               f64.load
               global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
               local.get $1
               i32.const 2
               i32.shl
               i32.add
               f32.load
               f64.promote_f32
               f64.add
               f64.store
               local.get $1
               i32.const 1
               i32.add
               local.set $1
               br $for-loop|26
              end
             end
             local.get $24
             i32.const 1024
             i32.add
             local.set $24
             br $for-loop|20
            end
           end
           i32.const 0
           local.set $1
           loop $for-loop|27
            local.get $1
            i32.const 32
            i32.lt_u
            if
             local.get $1
             i32.const 3
             i32.shl
             local.tee $0
             local.get $38
             i32.add
             local.tee $2
             local.get $2
             f64.load
             local.get $0
             local.get $14
             i32.add
             f64.load
             f64.add
             f64.store
             local.get $1
             i32.const 1
             i32.add
             local.set $1
             br $for-loop|27
            end
           end
           local.get $3
           i32.const 1
           i32.add
           local.set $3
           br $for-loop|19
          end
         end
         i32.const 32
        else
         local.get $38
         i32.const 16
         i32.ge_s
         if (result i32)
          local.get $0
          local.set $13
          local.get $7
          local.set $3
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 256
          i32.add
          local.set $14
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 512
          i32.add
          local.tee $38
          local.set $1
          i32.const 16
          local.set $0
          loop $for-loop|029
           local.get $0
           i32.const 0
           i32.gt_s
           if
            local.get $1
            f64.const 0
            f64.store
            local.get $1
            i32.const 8
            i32.add
            local.set $1
            local.get $0
            i32.const 1
            i32.sub
            local.set $0
            br $for-loop|029
           end
          end
          loop $for-loop|28
           local.get $3
           local.get $37
           i32.lt_s
           if
            local.get $10
            local.get $3
            i32.const 1
            i32.add
            i32.const 14
            i32.shl
            local.tee $0
            local.get $0
            local.get $10
            i32.gt_s
            select
            local.set $39
            local.get $14
            local.set $1
            i32.const 16
            local.set $0
            loop $for-loop|0310
             local.get $0
             i32.const 0
             i32.gt_s
             if
              local.get $1
              f64.const 0
              f64.store
              local.get $1
              i32.const 8
              i32.add
              local.set $1
              local.get $0
              i32.const 1
              i32.sub
              local.set $0
              br $for-loop|0310
             end
            end
            local.get $3
            i32.const 14
            i32.shl
            local.set $24
            loop $for-loop|29
             local.get $24
             local.get $39
             i32.lt_s
             if
              local.get $13
              local.get $24
              local.get $33
              i32.mul
              i32.add
              local.set $2
              global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
              i32.const 1024
              i32.add
              local.set $1
              i32.const 1024
              local.get $39
              local.get $24
              i32.sub
              local.tee $0
              local.get $0
              i32.const 1024
              i32.gt_s
              select
              local.tee $25
              i32.const 128
              i32.le_s
              if
               local.get $1
               i32.const 1024
               i32.add
               local.set $22
               local.get $1
               local.set $0
               loop $for-loop|30
                local.get $0
                local.get $22
                i32.lt_u
                if
                 local.get $0
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 v128.store
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 br $for-loop|30
                end
               end
               local.get $1
               local.set $0
               loop $for-loop|31
                local.get $25
                i32.const 0
                i32.gt_s
                if
                 local.get $0
                 local.get $0
                 v128.load
                 local.get $2
                 v128.load
                 f32x4.add
                 v128.store
                 local.get $0
                 local.get $0
                 v128.load offset=16
                 local.get $2
                 v128.load offset=16
                 f32x4.add
                 v128.store offset=16
                 local.get $0
                 local.get $0
                 v128.load offset=32
                 local.get $2
                 v128.load offset=32
                 f32x4.add
                 v128.store offset=32
                 local.get $0
                 local.get $0
                 v128.load offset=48
                 local.get $2
                 v128.load offset=48
                 f32x4.add
                 v128.store offset=48
                 local.get $2
                 local.get $33
                 i32.add
                 local.set $2
                 local.get $22
                 local.get $0
                 i32.const -64
                 i32.sub
                 local.tee $0
                 i32.eq
                 if
                  local.get $1
                  local.set $0
                 end
                 local.get $25
                 i32.const 1
                 i32.sub
                 local.set $25
                 br $for-loop|31
                end
               end
              else
               i32.const 0
               local.set $0
               loop $for-loop|32
                local.get $0
                i32.const 16
                i32.lt_s
                if
                 local.get $1
                 local.get $0
                 i32.const 6
                 i32.shl
                 i32.add
                 local.set $40
                 local.get $2
                 local.get $0
                 local.get $33
                 i32.mul
                 i32.add
                 local.set $26
                 local.get $25
                 local.get $0
                 i32.sub
                 local.set $22
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 local.set $21
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 local.set $23
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 local.set $20
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 local.set $5
                 loop $for-loop|33
                  local.get $22
                  i32.const 0
                  i32.gt_s
                  if
                   local.get $23
                   local.get $26
                   v128.load
                   f32x4.add
                   local.set $23
                   local.get $21
                   local.get $26
                   v128.load offset=16
                   f32x4.add
                   local.set $21
                   local.get $20
                   local.get $26
                   v128.load offset=32
                   f32x4.add
                   local.set $20
                   local.get $5
                   local.get $26
                   v128.load offset=48
                   f32x4.add
                   local.set $5
                   local.get $26
                   local.get $33
                   i32.const 4
                   i32.shl
                   i32.add
                   local.set $26
                   local.get $22
                   i32.const 16
                   i32.sub
                   local.set $22
                   br $for-loop|33
                  end
                 end
                 local.get $40
                 local.get $23
                 v128.store
                 local.get $40
                 local.get $21
                 v128.store offset=16
                 local.get $40
                 local.get $20
                 v128.store offset=32
                 local.get $40
                 local.get $5
                 v128.store offset=48
                 local.get $0
                 i32.const 1
                 i32.add
                 local.set $0
                 br $for-loop|32
                end
               end
              end
              i32.const 0
              local.set $2
              loop $for-loop|34
               local.get $2
               i32.const 64
               i32.lt_u
               if
                local.get $1
                local.get $2
                i32.add
                local.tee $0
                i32.const -64
                i32.sub
                local.set $22
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $2
                i32.add
                local.get $0
                v128.load
                local.get $0
                v128.load offset=256
                f32x4.add
                local.get $0
                v128.load offset=512
                local.get $0
                v128.load offset=768
                f32x4.add
                f32x4.add
                local.get $0
                v128.load offset=128
                local.get $0
                v128.load offset=384
                f32x4.add
                local.get $0
                v128.load offset=640
                local.get $0
                v128.load offset=896
                f32x4.add
                f32x4.add
                f32x4.add
                local.get $22
                v128.load
                local.get $22
                v128.load offset=256
                f32x4.add
                local.get $22
                v128.load offset=512
                local.get $22
                v128.load offset=768
                f32x4.add
                f32x4.add
                local.get $0
                v128.load offset=192
                local.get $0
                v128.load offset=448
                f32x4.add
                local.get $0
                v128.load offset=704
                local.get $0
                v128.load offset=960
                f32x4.add
                f32x4.add
                f32x4.add
                f32x4.add
                v128.store
                local.get $2
                i32.const 16
                i32.add
                local.set $2
                br $for-loop|34
               end
              end
              i32.const 0
              local.set $1
              loop $for-loop|35
               local.get $1
               i32.const 16
               i32.lt_u
               if
                local.get $14
                local.get $1
                i32.const 3
                i32.shl
                i32.add
                local.tee $0
                local.get $0
                f64.load
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $1
                i32.const 2
                i32.shl
                i32.add
                f32.load
                f64.promote_f32
                f64.add
                f64.store
                local.get $1
                i32.const 1
                i32.add
                local.set $1
                br $for-loop|35
               end
              end
              local.get $24
              i32.const 1024
              i32.add
              local.set $24
              br $for-loop|29
             end
            end
            i32.const 0
            local.set $1
            loop $for-loop|36
             local.get $1
             i32.const 16
             i32.lt_u
             if
              local.get $1
              i32.const 3
              i32.shl
              local.tee $0
              local.get $38
              i32.add
              local.tee $2
              local.get $2
              f64.load
              local.get $0
              local.get $14
              i32.add
              f64.load
              f64.add
              f64.store
              local.get $1
              i32.const 1
              i32.add
              local.set $1
              br $for-loop|36
             end
            end
            local.get $3
            i32.const 1
            i32.add
            local.set $3
            br $for-loop|28
           end
          end
          i32.const 16
         else
          local.get $0
          local.set $13
          local.get $7
          local.set $3
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 256
          i32.add
          local.set $14
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 512
          i32.add
          local.tee $39
          local.set $1
          i32.const 4
          local.set $0
          loop $for-loop|0411
           local.get $0
           i32.const 0
           i32.gt_s
           if
            local.get $1
            f64.const 0
            f64.store
            local.get $1
            i32.const 8
            i32.add
            local.set $1
            local.get $0
            i32.const 1
            i32.sub
            local.set $0
            br $for-loop|0411
           end
          end
          loop $for-loop|37
           local.get $3
           local.get $37
           i32.lt_s
           if
            local.get $10
            local.get $3
            i32.const 1
            i32.add
            i32.const 14
            i32.shl
            local.tee $0
            local.get $0
            local.get $10
            i32.gt_s
            select
            local.set $40
            local.get $14
            local.set $1
            i32.const 4
            local.set $0
            loop $for-loop|0512
             local.get $0
             i32.const 0
             i32.gt_s
             if
              local.get $1
              f64.const 0
              f64.store
              local.get $1
              i32.const 8
              i32.add
              local.set $1
              local.get $0
              i32.const 1
              i32.sub
              local.set $0
              br $for-loop|0512
             end
            end
            local.get $3
            i32.const 14
            i32.shl
            local.set $22
            loop $for-loop|38
             local.get $22
             local.get $40
             i32.lt_s
             if
              local.get $13
              local.get $22
              local.get $33
              i32.mul
              i32.add
              local.set $2
              global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
              i32.const 1024
              i32.add
              local.set $1
              i32.const 1024
              local.get $40
              local.get $22
              i32.sub
              local.tee $0
              local.get $0
              i32.const 1024
              i32.gt_s
              select
              local.tee $25
              i32.const 128
              i32.le_s
              if
               local.get $1
               i32.const 256
               i32.add
               local.set $24
               local.get $1
               local.set $0
               loop $for-loop|39
                local.get $0
                local.get $24
                i32.lt_u
                if
                 local.get $0
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 v128.store
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 br $for-loop|39
                end
               end
               local.get $1
               local.set $0
               loop $for-loop|40
                local.get $25
                i32.const 0
                i32.gt_s
                if
                 local.get $0
                 local.get $0
                 v128.load
                 local.get $2
                 v128.load
                 f32x4.add
                 v128.store
                 local.get $2
                 local.get $33
                 i32.add
                 local.set $2
                 local.get $24
                 local.get $0
                 i32.const 16
                 i32.add
                 local.tee $0
                 i32.eq
                 if
                  local.get $1
                  local.set $0
                 end
                 local.get $25
                 i32.const 1
                 i32.sub
                 local.set $25
                 br $for-loop|40
                end
               end
              else
               i32.const 0
               local.set $24
               loop $for-loop|41
                local.get $24
                i32.const 16
                i32.lt_s
                if
                 local.get $1
                 local.get $24
                 i32.const 4
                 i32.shl
                 i32.add
                 local.get $2
                 local.get $24
                 local.get $33
                 i32.mul
                 i32.add
                 local.set $26
                 local.get $25
                 local.get $24
                 i32.sub
                 local.set $0
                 v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                 local.set $23
                 loop $for-loop|42
                  local.get $0
                  i32.const 0
                  i32.gt_s
                  if
                   local.get $23
                   local.get $26
                   v128.load
                   f32x4.add
                   local.set $23
                   local.get $26
                   local.get $33
                   i32.const 4
                   i32.shl
                   i32.add
                   local.set $26
                   local.get $0
                   i32.const 16
                   i32.sub
                   local.set $0
                   br $for-loop|42
                  end
                 end
                 local.get $23
                 v128.store
                 local.get $24
                 i32.const 1
                 i32.add
                 local.set $24
                 br $for-loop|41
                end
               end
              end
              i32.const 0
              local.set $2
              loop $for-loop|43
               local.get $2
               i32.const 16
               i32.lt_u
               if
                local.get $1
                local.get $2
                i32.add
                local.tee $0
                i32.const 16
                i32.add
                local.set $24
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $2
                i32.add
                local.get $0
                v128.load
                local.get $0
                i32.const -64
                i32.sub
                v128.load
                f32x4.add
                local.get $0
                v128.load offset=128
                local.get $0
                v128.load offset=192
                f32x4.add
                f32x4.add
                local.get $0
                i32.const 32
                i32.add
                local.tee $25
                v128.load
                local.get $25
                i32.const -64
                i32.sub
                v128.load
                f32x4.add
                local.get $25
                v128.load offset=128
                local.get $25
                v128.load offset=192
                f32x4.add
                f32x4.add
                f32x4.add
                local.get $24
                v128.load
                local.get $24
                i32.const -64
                i32.sub
                v128.load
                f32x4.add
                local.get $24
                v128.load offset=128
                local.get $24
                v128.load offset=192
                f32x4.add
                f32x4.add
                local.get $0
                i32.const 48
                i32.add
                local.tee $0
                v128.load
                local.get $0
                i32.const -64
                i32.sub
                v128.load
                f32x4.add
                local.get $0
                v128.load offset=128
                local.get $0
                v128.load offset=192
                f32x4.add
                f32x4.add
                f32x4.add
                f32x4.add
                v128.store
                local.get $2
                i32.const 16
                i32.add
                local.set $2
                br $for-loop|43
               end
              end
              i32.const 0
              local.set $1
              loop $for-loop|44
               local.get $1
               i32.const 4
               i32.lt_u
               if
                local.get $14
                local.get $1
                i32.const 3
                i32.shl
                i32.add
                local.tee $0
                local.get $0
                f64.load
                global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
                local.get $1
                i32.const 2
                i32.shl
                i32.add
                f32.load
                f64.promote_f32
                f64.add
                f64.store
                local.get $1
                i32.const 1
                i32.add
                local.set $1
                br $for-loop|44
               end
              end
              local.get $22
              i32.const 1024
              i32.add
              local.set $22
              br $for-loop|38
             end
            end
            i32.const 0
            local.set $1
            loop $for-loop|45
             local.get $1
             i32.const 4
             i32.lt_u
             if
              local.get $1
              i32.const 3
              i32.shl
              local.tee $0
              local.get $39
              i32.add
              local.tee $2
              local.get $2
              f64.load
              local.get $0
              local.get $14
              i32.add
              f64.load
              f64.add
              f64.store
              local.get $1
              i32.const 1
              i32.add
              local.set $1
              br $for-loop|45
             end
            end
            local.get $3
            i32.const 1
            i32.add
            local.set $3
            br $for-loop|37
           end
          end
          i32.const 4
          local.get $38
          local.get $38
          i32.const 4
          i32.ge_s
          select
         end
        end
        local.set $1
        i32.const 0
        local.set $0
        loop $for-loop|46
         local.get $0
         local.get $1
         i32.lt_s
         if
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 512
          i32.add
          local.get $0
          i32.const 3
          i32.shl
          i32.add
          f64.load
          local.set $15
          local.get $31
          if
           local.get $31
           local.get $16
           local.get $35
           i32.add
           local.get $0
           i32.add
           local.get $30
           i32.mul
           local.get $7
           i32.add
           i32.const 3
           i32.shl
           i32.add
           local.get $15
           f64.store
          else
           local.get $12
           local.get $0
           local.get $16
           i32.add
           local.get $34
           i32.mul
           i32.add
           local.get $15
           f32.demote_f64
           f32.store
          end
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $for-loop|46
         end
        end
        local.get $1
        local.get $16
        i32.add
        local.set $16
        br $for-loop|18
       end
      end
     end
     local.get $6
     i32.const 1
     i32.add
     local.set $6
     br $for-loop|03
    end
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/fold/sumBlock<f32> (param $0 i32) (param $1 i32) (result f64)
  (local $2 v128)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  loop $for-loop|0
   local.get $1
   i32.const 32
   i32.ge_s
   if
    local.get $3
    local.get $0
    v128.load
    f32x4.add
    local.get $0
    v128.load offset=64
    f32x4.add
    local.set $3
    local.get $4
    local.get $0
    v128.load offset=16
    f32x4.add
    local.get $0
    v128.load offset=80
    f32x4.add
    local.set $4
    local.get $2
    local.get $0
    v128.load offset=32
    f32x4.add
    local.get $0
    v128.load offset=96
    f32x4.add
    local.set $2
    local.get $5
    local.get $0
    v128.load offset=48
    f32x4.add
    local.get $0
    v128.load offset=112
    f32x4.add
    local.set $5
    local.get $0
    i32.const 128
    i32.add
    local.set $0
    local.get $1
    i32.const 32
    i32.sub
    local.set $1
    br $for-loop|0
   end
  end
  local.get $1
  i32.const 16
  i32.ge_s
  if
   local.get $3
   local.get $0
   v128.load
   f32x4.add
   local.set $3
   local.get $4
   local.get $0
   v128.load offset=16
   f32x4.add
   local.set $4
   local.get $2
   local.get $0
   v128.load offset=32
   f32x4.add
   local.set $2
   local.get $5
   local.get $0
   v128.load offset=48
   f32x4.add
   local.set $5
   local.get $1
   i32.const 16
   i32.sub
   local.set $1
   local.get $0
   i32.const -64
   i32.sub
   local.set $0
  end
  local.get $1
  i32.const 0
  i32.gt_s
  if (result v128)
   local.get $3
   block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0 (result v128)
    local.get $1
    i32.const 4
    i32.ge_s
    if
     local.get $0
     v128.load
     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0
    end
    local.get $1
    i32.const 1
    i32.eq
    if
     local.get $0
     v128.load32_zero
     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0
    end
    local.get $0
    v128.load64_zero
    local.set $3
    local.get $1
    i32.const 2
    i32.eq
    if (result v128)
     local.get $3
    else
     local.get $0
     local.get $3
     v128.load32_lane offset=8 2
    end
   end
   f32x4.add
  else
   local.get $3
  end
  local.get $1
  i32.const 4
  i32.gt_s
  if (result v128)
   local.get $0
   i32.const 16
   i32.add
   local.set $6
   local.get $4
   block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1 (result v128)
    local.get $1
    i32.const 4
    i32.sub
    local.tee $7
    i32.const 4
    i32.ge_s
    if
     local.get $6
     v128.load
     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1
    end
    local.get $7
    i32.const 1
    i32.eq
    if
     local.get $6
     v128.load32_zero
     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1
    end
    local.get $6
    v128.load64_zero
    local.set $3
    local.get $7
    i32.const 2
    i32.eq
    if (result v128)
     local.get $3
    else
     local.get $6
     local.get $3
     v128.load32_lane offset=8 2
    end
   end
   f32x4.add
  else
   local.get $4
  end
  f32x4.add
  local.get $1
  i32.const 8
  i32.gt_s
  if (result v128)
   local.get $0
   i32.const 32
   i32.add
   local.set $6
   local.get $2
   block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.2 (result v128)
    local.get $1
    i32.const 8
    i32.sub
    local.tee $7
    i32.const 4
    i32.ge_s
    if
     local.get $6
     v128.load
     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.2
    end
    local.get $7
    i32.const 1
    i32.eq
    if
     local.get $6
     v128.load32_zero
     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.2
    end
    local.get $6
    v128.load64_zero
    local.set $2
    local.get $7
    i32.const 2
    i32.eq
    if (result v128)
     local.get $2
    else
     local.get $6
     local.get $2
     v128.load32_lane offset=8 2
    end
   end
   f32x4.add
  else
   local.get $2
  end
  local.get $1
  i32.const 12
  i32.gt_s
  if (result v128)
   local.get $0
   i32.const 48
   i32.add
   local.set $0
   local.get $5
   block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.3 (result v128)
    local.get $1
    i32.const 12
    i32.sub
    local.tee $1
    i32.const 4
    i32.ge_s
    if
     local.get $0
     v128.load
     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.3
    end
    local.get $1
    i32.const 1
    i32.eq
    if
     local.get $0
     v128.load32_zero
     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.3
    end
    local.get $0
    v128.load64_zero
    local.set $2
    local.get $1
    i32.const 2
    i32.eq
    if (result v128)
     local.get $2
    else
     local.get $0
     local.get $2
     v128.load32_lane offset=8 2
    end
   end
   f32x4.add
  else
   local.get $5
  end
  f32x4.add
  f32x4.add
  local.tee $2
  local.get $2
  local.get $2
  i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
  f32x4.add
  local.tee $2
  local.get $2
  local.get $2
  i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
  f32x4.add
  f32x4.extract_lane 0
  f64.promote_f32
 )
)
