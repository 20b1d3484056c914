(module
 (type $0 (func (param i32 i32 i32)))
 (import "env" "memory" (memory $0 1 65536 shared))
 (export "sgdF32" (func $src/engine/wasm/kernels/assembly/optim/sgdF32))
 (export "sgdF64" (func $src/engine/wasm/kernels/assembly/optim/sgdF64))
 (export "adamF32" (func $src/engine/wasm/kernels/assembly/optim/adamF32))
 (export "adamF64" (func $src/engine/wasm/kernels/assembly/optim/adamF64))
 (func $src/engine/wasm/kernels/assembly/optim/sgdF64 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 v128)
  (local $4 i32)
  (local $5 v128)
  (local $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 v128)
  (local $16 i32)
  (local $17 i32)
  local.get $2
  local.set $4
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  i32.const 0
  i32.ne
  local.set $14
  local.get $0
  i32.load offset=68
  i32.const 0
  i32.ne
  local.set $13
  local.get $0
  i32.load offset=72
  i32.const 0
  i32.ne
  local.set $12
  local.get $0
  i32.load offset=76
  i32.const 0
  i32.ne
  local.set $11
  local.get $0
  f64.load
  f64x2.splat
  local.set $10
  local.get $0
  f64.load offset=8
  f64x2.splat
  local.set $15
  local.get $0
  f64.load offset=16
  f64x2.splat
  local.set $9
  local.get $0
  f64.load offset=24
  f64x2.splat
  local.set $8
  i32.const 20480
  local.set $17
  loop $for-loop|0
   local.get $1
   local.get $4
   i32.lt_s
   if
    loop $while-continue|1
     local.get $17
     i32.load offset=56
     local.get $1
     i32.le_s
     if
      local.get $17
      i32.const 32
      i32.add
      local.set $17
      br $while-continue|1
     end
    end
    local.get $1
    local.get $17
    i32.load offset=24
    i32.sub
    i32.const 14
    i32.shl
    local.tee $6
    i32.const 3
    i32.shl
    local.tee $2
    local.get $17
    i32.load
    i32.add
    local.set $0
    local.get $17
    i32.load offset=4
    local.get $2
    i32.add
    local.set $16
    local.get $17
    i32.load offset=8
    local.get $2
    i32.add
    local.set $2
    i32.const 16384
    local.get $17
    i32.load offset=20
    local.get $6
    i32.sub
    local.tee $6
    local.get $6
    i32.const 16384
    i32.gt_s
    select
    local.set $6
    loop $for-loop|2
     local.get $6
     i32.const 0
     i32.gt_s
     if
      local.get $8
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.0 (result v128)
       local.get $6
       i32.const 2
       i32.ge_s
       if
        local.get $0
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.0
       end
       local.get $0
       v128.load64_zero
      end
      local.tee $7
      f64x2.mul
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.1 (result v128)
       local.get $6
       i32.const 2
       i32.ge_s
       if
        local.get $16
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.1
       end
       local.get $16
       v128.load64_zero
      end
      local.tee $3
      f64x2.neg
      local.get $3
      local.get $11
      select
      f64x2.add
      local.set $5
      local.get $14
      if
       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.2 (result v128)
        local.get $6
        i32.const 2
        i32.ge_s
        if
         local.get $2
         v128.load
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.2
        end
        local.get $2
        v128.load64_zero
       end
       local.set $3
       local.get $13
       if (result v128)
        local.get $5
       else
        local.get $9
        local.get $5
        f64x2.mul
        local.get $15
        local.get $3
        f64x2.mul
        f64x2.add
       end
       local.set $3
       local.get $6
       i32.const 2
       i32.ge_s
       if
        local.get $2
        local.get $3
        v128.store
       else
        local.get $2
        local.get $3
        v128.store64_lane 0
       end
       local.get $15
       local.get $3
       f64x2.mul
       local.get $5
       f64x2.add
       local.get $3
       local.get $12
       select
       local.set $5
       local.get $2
       i32.const 16
       i32.add
       local.set $2
      end
      local.get $7
      local.get $10
      local.get $5
      f64x2.mul
      f64x2.sub
      local.set $3
      local.get $6
      i32.const 2
      i32.ge_s
      if
       local.get $0
       local.get $3
       v128.store
      else
       local.get $0
       local.get $3
       v128.store64_lane 0
      end
      local.get $0
      i32.const 16
      i32.add
      local.set $0
      local.get $16
      i32.const 16
      i32.add
      local.set $16
      local.get $6
      i32.const 2
      i32.sub
      local.set $6
      br $for-loop|2
     end
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/optim/sgdF32 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 v128)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  local.get $2
  local.set $3
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  i32.const 0
  i32.ne
  local.set $10
  local.get $0
  i32.load offset=68
  i32.const 0
  i32.ne
  local.set $11
  local.get $0
  i32.load offset=72
  i32.const 0
  i32.ne
  local.set $12
  local.get $0
  i32.load offset=76
  i32.const 0
  i32.ne
  local.set $13
  local.get $0
  f64.load
  f32.demote_f64
  f32x4.splat
  local.set $14
  local.get $0
  f64.load offset=8
  f32.demote_f64
  f32x4.splat
  local.set $9
  local.get $0
  f64.load offset=16
  f32.demote_f64
  f32x4.splat
  local.set $15
  local.get $0
  f64.load offset=24
  f32.demote_f64
  f32x4.splat
  local.set $16
  i32.const 20480
  local.set $7
  loop $for-loop|0
   local.get $1
   local.get $3
   i32.lt_s
   if
    loop $while-continue|1
     local.get $7
     i32.load offset=56
     local.get $1
     i32.le_s
     if
      local.get $7
      i32.const 32
      i32.add
      local.set $7
      br $while-continue|1
     end
    end
    local.get $1
    local.get $7
    i32.load offset=24
    i32.sub
    i32.const 14
    i32.shl
    local.tee $0
    i32.const 2
    i32.shl
    local.tee $6
    local.get $7
    i32.load
    i32.add
    local.set $2
    local.get $7
    i32.load offset=4
    local.get $6
    i32.add
    local.set $8
    local.get $7
    i32.load offset=8
    local.get $6
    i32.add
    local.set $6
    i32.const 16384
    local.get $7
    i32.load offset=20
    local.get $0
    i32.sub
    local.tee $0
    local.get $0
    i32.const 16384
    i32.gt_s
    select
    local.set $0
    loop $for-loop|2
     local.get $0
     i32.const 0
     i32.gt_s
     if
      local.get $16
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0 (result v128)
       local.get $0
       i32.const 4
       i32.ge_s
       if
        local.get $2
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0
       end
       local.get $0
       i32.const 1
       i32.eq
       if
        local.get $2
        v128.load32_zero
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0
       end
       local.get $2
       v128.load64_zero
       local.set $4
       local.get $0
       i32.const 2
       i32.eq
       if (result v128)
        local.get $4
       else
        local.get $2
        local.get $4
        v128.load32_lane offset=8 2
       end
      end
      local.tee $5
      f32x4.mul
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1 (result v128)
       local.get $0
       i32.const 4
       i32.ge_s
       if
        local.get $8
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1
       end
       local.get $0
       i32.const 1
       i32.eq
       if
        local.get $8
        v128.load32_zero
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1
       end
       local.get $8
       v128.load64_zero
       local.set $4
       local.get $0
       i32.const 2
       i32.eq
       if (result v128)
        local.get $4
       else
        local.get $8
        local.get $4
        v128.load32_lane offset=8 2
       end
      end
      local.tee $4
      f32x4.neg
      local.get $4
      local.get $13
      select
      f32x4.add
      local.set $4
      local.get $5
      local.get $14
      local.get $10
      if (result v128)
       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.2 (result v128)
        local.get $0
        i32.const 4
        i32.ge_s
        if
         local.get $6
         v128.load
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.2
        end
        local.get $0
        i32.const 1
        i32.eq
        if
         local.get $6
         v128.load32_zero
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.2
        end
        local.get $6
        v128.load64_zero
        local.set $5
        local.get $0
        i32.const 2
        i32.eq
        if (result v128)
         local.get $5
        else
         local.get $6
         local.get $5
         v128.load32_lane offset=8 2
        end
       end
       local.set $5
       local.get $11
       if (result v128)
        local.get $4
       else
        local.get $15
        local.get $4
        f32x4.mul
        local.get $9
        local.get $5
        f32x4.mul
        f32x4.add
       end
       local.set $5
       local.get $0
       i32.const 4
       i32.ge_s
       if
        local.get $6
        local.get $5
        v128.store
       else
        local.get $0
        i32.const 2
        i32.and
        if
         local.get $6
         local.get $5
         v128.store64_lane 0
         local.get $0
         i32.const 1
         i32.and
         if
          local.get $6
          local.get $5
          v128.store32_lane offset=8 2
         end
        else
         local.get $6
         local.get $5
         v128.store32_lane 0
        end
       end
       local.get $6
       i32.const 16
       i32.add
       local.set $6
       local.get $9
       local.get $5
       f32x4.mul
       local.get $4
       f32x4.add
       local.get $5
       local.get $12
       select
      else
       local.get $4
      end
      f32x4.mul
      f32x4.sub
      local.set $4
      local.get $0
      i32.const 4
      i32.ge_s
      if
       local.get $2
       local.get $4
       v128.store
      else
       local.get $0
       i32.const 2
       i32.and
       if
        local.get $2
        local.get $4
        v128.store64_lane 0
        local.get $0
        i32.const 1
        i32.and
        if
         local.get $2
         local.get $4
         v128.store32_lane offset=8 2
        end
       else
        local.get $2
        local.get $4
        v128.store32_lane 0
       end
      end
      local.get $2
      i32.const 16
      i32.add
      local.set $2
      local.get $8
      i32.const 16
      i32.add
      local.set $8
      local.get $0
      i32.const 4
      i32.sub
      local.set $0
      br $for-loop|2
     end
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/optim/adamF64 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  local.get $2
  local.set $4
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  i32.const 0
  i32.ne
  local.set $10
  local.get $0
  i32.load offset=68
  i32.const 0
  i32.ne
  local.set $11
  local.get $0
  f64.load
  f64x2.splat
  local.set $12
  local.get $0
  f64.load offset=8
  f64x2.splat
  local.set $13
  local.get $0
  f64.load offset=16
  f64x2.splat
  local.set $14
  local.get $0
  f64.load offset=24
  f64x2.splat
  local.set $15
  local.get $0
  f64.load offset=32
  f64x2.splat
  local.set $16
  local.get $0
  f64.load offset=40
  f64x2.splat
  local.set $17
  local.get $0
  f64.load offset=48
  f64x2.splat
  local.set $18
  i32.const 20480
  local.set $6
  loop $for-loop|0
   local.get $1
   local.get $4
   i32.lt_s
   if
    loop $while-continue|1
     local.get $6
     i32.load offset=56
     local.get $1
     i32.le_s
     if
      local.get $6
      i32.const 32
      i32.add
      local.set $6
      br $while-continue|1
     end
    end
    local.get $1
    local.get $6
    i32.load offset=24
    i32.sub
    i32.const 14
    i32.shl
    local.tee $5
    i32.const 3
    i32.shl
    local.tee $3
    local.get $6
    i32.load
    i32.add
    local.set $0
    local.get $6
    i32.load offset=4
    local.get $3
    i32.add
    local.set $9
    local.get $6
    i32.load offset=8
    local.get $3
    i32.add
    local.set $2
    local.get $6
    i32.load offset=12
    local.get $3
    i32.add
    local.set $8
    local.get $6
    i32.load offset=16
    local.get $3
    i32.add
    local.set $3
    i32.const 16384
    local.get $6
    i32.load offset=20
    local.get $5
    i32.sub
    local.tee $5
    local.get $5
    i32.const 16384
    i32.gt_s
    select
    local.set $5
    loop $for-loop|2
     local.get $5
     i32.const 0
     i32.gt_s
     if
      local.get $12
      local.get $16
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.3 (result v128)
       local.get $5
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
      local.tee $19
      f64x2.mul
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.4 (result v128)
       local.get $5
       i32.const 2
       i32.ge_s
       if
        local.get $9
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.4
       end
       local.get $9
       v128.load64_zero
      end
      local.tee $7
      f64x2.neg
      local.get $7
      local.get $11
      select
      f64x2.add
      local.tee $7
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.5 (result v128)
       local.get $5
       i32.const 2
       i32.ge_s
       if
        local.get $2
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.5
       end
       local.get $2
       v128.load64_zero
      end
      local.tee $20
      f64x2.sub
      f64x2.mul
      local.get $20
      f64x2.add
      local.set $20
      local.get $5
      i32.const 2
      i32.ge_s
      if
       local.get $2
       local.get $20
       v128.store
      else
       local.get $2
       local.get $20
       v128.store64_lane 0
      end
      local.get $14
      local.get $7
      f64x2.mul
      local.get $7
      f64x2.mul
      local.get $13
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.6 (result v128)
       local.get $5
       i32.const 2
       i32.ge_s
       if
        local.get $8
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.6
       end
       local.get $8
       v128.load64_zero
      end
      f64x2.mul
      f64x2.add
      local.set $7
      local.get $5
      i32.const 2
      i32.ge_s
      if
       local.get $8
       local.get $7
       v128.store
      else
       local.get $8
       local.get $7
       v128.store64_lane 0
      end
      local.get $10
      if
       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.7 (result v128)
        local.get $5
        i32.const 2
        i32.ge_s
        if
         local.get $3
         v128.load
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.7
        end
        local.get $3
        v128.load64_zero
       end
       local.get $7
       f64x2.max
       local.set $7
       local.get $5
       i32.const 2
       i32.ge_s
       if
        local.get $3
        local.get $7
        v128.store
       else
        local.get $3
        local.get $7
        v128.store64_lane 0
       end
       local.get $3
       i32.const 16
       i32.add
       local.set $3
      end
      local.get $19
      local.get $17
      local.get $20
      f64x2.mul
      local.get $7
      f64x2.sqrt
      local.get $18
      f64x2.div
      local.get $15
      f64x2.add
      f64x2.div
      f64x2.sub
      local.set $7
      local.get $5
      i32.const 2
      i32.ge_s
      if
       local.get $0
       local.get $7
       v128.store
      else
       local.get $0
       local.get $7
       v128.store64_lane 0
      end
      local.get $0
      i32.const 16
      i32.add
      local.set $0
      local.get $9
      i32.const 16
      i32.add
      local.set $9
      local.get $2
      i32.const 16
      i32.add
      local.set $2
      local.get $8
      i32.const 16
      i32.add
      local.set $8
      local.get $5
      i32.const 2
      i32.sub
      local.set $5
      br $for-loop|2
     end
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/optim/adamF32 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  local.get $2
  local.set $4
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  i32.const 0
  i32.ne
  local.set $10
  local.get $0
  i32.load offset=68
  i32.const 0
  i32.ne
  local.set $11
  local.get $0
  f64.load
  f32.demote_f64
  f32x4.splat
  local.set $12
  local.get $0
  f64.load offset=8
  f32.demote_f64
  f32x4.splat
  local.set $13
  local.get $0
  f64.load offset=16
  f32.demote_f64
  f32x4.splat
  local.set $14
  local.get $0
  f64.load offset=24
  f32.demote_f64
  f32x4.splat
  local.set $15
  local.get $0
  f64.load offset=32
  f32.demote_f64
  f32x4.splat
  local.set $16
  local.get $0
  f64.load offset=40
  f32.demote_f64
  f32x4.splat
  local.set $17
  local.get $0
  f64.load offset=48
  f32.demote_f64
  f32x4.splat
  local.set $18
  i32.const 20480
  local.set $6
  loop $for-loop|0
   local.get $1
   local.get $4
   i32.lt_s
   if
    loop $while-continue|1
     local.get $6
     i32.load offset=56
     local.get $1
     i32.le_s
     if
      local.get $6
      i32.const 32
      i32.add
      local.set $6
      br $while-continue|1
     end
    end
    local.get $1
    local.get $6
    i32.load offset=24
    i32.sub
    i32.const 14
    i32.shl
    local.tee $0
    i32.const 2
    i32.shl
    local.tee $3
    local.get $6
    i32.load
    i32.add
    local.set $2
    local.get $6
    i32.load offset=4
    local.get $3
    i32.add
    local.set $9
    local.get $6
    i32.load offset=8
    local.get $3
    i32.add
    local.set $7
    local.get $6
    i32.load offset=12
    local.get $3
    i32.add
    local.set $8
    local.get $6
    i32.load offset=16
    local.get $3
    i32.add
    local.set $3
    i32.const 16384
    local.get $6
    i32.load offset=20
    local.get $0
    i32.sub
    local.tee $0
    local.get $0
    i32.const 16384
    i32.gt_s
    select
    local.set $0
    loop $for-loop|2
     local.get $0
     i32.const 0
     i32.gt_s
     if
      local.get $12
      local.get $16
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.3 (result v128)
       local.get $0
       i32.const 4
       i32.ge_s
       if
        local.get $2
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.3
       end
       local.get $0
       i32.const 1
       i32.eq
       if
        local.get $2
        v128.load32_zero
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.3
       end
       local.get $2
       v128.load64_zero
       local.set $5
       local.get $0
       i32.const 2
       i32.eq
       if (result v128)
        local.get $5
       else
        local.get $2
        local.get $5
        v128.load32_lane offset=8 2
       end
      end
      local.tee $19
      f32x4.mul
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.4 (result v128)
       local.get $0
       i32.const 4
       i32.ge_s
       if
        local.get $9
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.4
       end
       local.get $0
       i32.const 1
       i32.eq
       if
        local.get $9
        v128.load32_zero
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.4
       end
       local.get $9
       v128.load64_zero
       local.set $5
       local.get $0
       i32.const 2
       i32.eq
       if (result v128)
        local.get $5
       else
        local.get $9
        local.get $5
        v128.load32_lane offset=8 2
       end
      end
      local.tee $5
      f32x4.neg
      local.get $5
      local.get $11
      select
      f32x4.add
      local.tee $5
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.5 (result v128)
       local.get $0
       i32.const 4
       i32.ge_s
       if
        local.get $7
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.5
       end
       local.get $0
       i32.const 1
       i32.eq
       if
        local.get $7
        v128.load32_zero
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.5
       end
       local.get $7
       v128.load64_zero
       local.set $20
       local.get $0
       i32.const 2
       i32.eq
       if (result v128)
        local.get $20
       else
        local.get $7
        local.get $20
        v128.load32_lane offset=8 2
       end
      end
      local.tee $20
      f32x4.sub
      f32x4.mul
      local.get $20
      f32x4.add
      local.set $21
      local.get $0
      i32.const 4
      i32.ge_s
      if
       local.get $7
       local.get $21
       v128.store
      else
       local.get $0
       i32.const 2
       i32.and
       if
        local.get $7
        local.get $21
        v128.store64_lane 0
        local.get $0
        i32.const 1
        i32.and
        if
         local.get $7
         local.get $21
         v128.store32_lane offset=8 2
        end
       else
        local.get $7
        local.get $21
        v128.store32_lane 0
       end
      end
      local.get $14
      local.get $5
      f32x4.mul
      local.get $5
      f32x4.mul
      local.get $13
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.6 (result v128)
       local.get $0
       i32.const 4
       i32.ge_s
       if
        local.get $8
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.6
       end
       local.get $0
       i32.const 1
       i32.eq
       if
        local.get $8
        v128.load32_zero
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.6
       end
       local.get $8
       v128.load64_zero
       local.set $5
       local.get $0
       i32.const 2
       i32.eq
       if (result v128)
        local.get $5
       else
        local.get $8
        local.get $5
        v128.load32_lane offset=8 2
       end
      end
      f32x4.mul
      f32x4.add
      local.set $5
      local.get $0
      i32.const 4
      i32.ge_s
      if
       local.get $8
       local.get $5
       v128.store
      else
       local.get $0
       i32.const 2
       i32.and
       if
        local.get $8
        local.get $5
        v128.store64_lane 0
        local.get $0
        i32.const 1
        i32.and
        if
         local.get $8
         local.get $5
         v128.store32_lane offset=8 2
        end
       else
        local.get $8
        local.get $5
        v128.store32_lane 0
       end
      end
      local.get $10
      if
       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.7 (result v128)
        local.get $0
        i32.const 4
        i32.ge_s
        if
         local.get $3
         v128.load
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.7
        end
        local.get $0
        i32.const 1
        i32.eq
        if
         local.get $3
         v128.load32_zero
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.7
        end
        local.get $3
        v128.load64_zero
        local.set $20
        local.get $0
        i32.const 2
        i32.eq
        if (result v128)
         local.get $20
        else
         local.get $3
         local.get $20
         v128.load32_lane offset=8 2
        end
       end
       local.get $5
       f32x4.max
       local.set $5
       local.get $0
       i32.const 4
       i32.ge_s
       if
        local.get $3
        local.get $5
        v128.store
       else
        local.get $0
        i32.const 2
        i32.and
        if
         local.get $3
         local.get $5
         v128.store64_lane 0
         local.get $0
         i32.const 1
         i32.and
         if
          local.get $3
          local.get $5
          v128.store32_lane offset=8 2
         end
        else
         local.get $3
         local.get $5
         v128.store32_lane 0
        end
       end
       local.get $3
       i32.const 16
       i32.add
       local.set $3
      end
      local.get $19
      local.get $17
      local.get $21
      f32x4.mul
      local.get $5
      f32x4.sqrt
      local.get $18
      f32x4.div
      local.get $15
      f32x4.add
      f32x4.div
      f32x4.sub
      local.set $5
      local.get $0
      i32.const 4
      i32.ge_s
      if
       local.get $2
       local.get $5
       v128.store
      else
       local.get $0
       i32.const 2
       i32.and
       if
        local.get $2
        local.get $5
        v128.store64_lane 0
        local.get $0
        i32.const 1
        i32.and
        if
         local.get $2
         local.get $5
         v128.store32_lane offset=8 2
        end
       else
        local.get $2
        local.get $5
        v128.store32_lane 0
       end
      end
      local.get $2
      i32.const 16
      i32.add
      local.set $2
      local.get $9
      i32.const 16
      i32.add
      local.set $9
      local.get $7
      i32.const 16
      i32.add
      local.set $7
      local.get $8
      i32.const 16
      i32.add
      local.set $8
      local.get $0
      i32.const 4
      i32.sub
      local.set $0
      br $for-loop|2
     end
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
 )
)
