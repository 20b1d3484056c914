(module
 (type $0 (func (param i32 i32 i32 i32 v128 v128)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $3 (func (param i32 i32 i32)))
 (type $4 (func (param i32 i32 i32 i32 i32 i32)))
 (import "env" "memory" (memory $0 1 65536 shared))
 (import "env" "scratch" (global $src/engine/wasm/kernels/assembly/lib/job/scratch i32))
 (export "gemmF32" (func $src/engine/wasm/kernels/assembly/gemm/gemmF32))
 (export "gemmF64" (func $src/engine/wasm/kernels/assembly/gemm/gemmF64))
 (func $src/engine/wasm/kernels/assembly/lib/tile/putPart<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 v128) (param $5 v128)
  (local $6 i32)
  (local $7 f64)
  local.get $1
  i32.const 8
  i32.eq
  if
   local.get $3
   if
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.0 (result v128)
     local.get $2
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
    local.get $4
    f64x2.add
    local.set $4
   end
   local.get $2
   i32.const 2
   i32.ge_s
   if
    local.get $0
    local.get $4
    v128.store
   else
    local.get $0
    local.get $4
    v128.store64_lane 0
   end
   local.get $2
   i32.const 2
   i32.sub
   local.tee $1
   i32.const 0
   i32.le_s
   if
    return
   end
   local.get $0
   i32.const 16
   i32.add
   local.set $0
   local.get $3
   if
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.1 (result v128)
     local.get $1
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
    local.get $5
    f64x2.add
    local.set $5
   end
   local.get $1
   i32.const 2
   i32.ge_s
   if
    local.get $0
    local.get $5
    v128.store
   else
    local.get $0
    local.get $5
    v128.store64_lane 0
   end
   return
  end
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  local.get $4
  v128.store
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  local.get $5
  v128.store offset=16
  loop $for-loop|0
   local.get $2
   local.get $6
   i32.gt_s
   if
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    local.get $6
    i32.const 3
    i32.shl
    i32.add
    f64.load
    local.set $7
    local.get $0
    local.get $3
    if (result f64)
     local.get $7
     local.get $0
     f64.load
     f64.add
    else
     local.get $7
    end
    f64.store
    local.get $0
    local.get $1
    i32.add
    local.set $0
    local.get $6
    i32.const 1
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/tile/putPart<f32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 v128) (param $5 v128)
  (local $6 i32)
  (local $7 v128)
  (local $8 f32)
  local.get $1
  i32.const 4
  i32.eq
  if
   local.get $3
   if
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0 (result v128)
     local.get $2
     i32.const 4
     i32.ge_s
     if
      local.get $0
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0
     end
     local.get $2
     i32.const 1
     i32.eq
     if
      local.get $0
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0
     end
     local.get $0
     v128.load64_zero
     local.set $7
     local.get $2
     i32.const 2
     i32.ne
     if (result v128)
      local.get $0
      local.get $7
      v128.load32_lane offset=8 2
     else
      local.get $7
     end
    end
    local.get $4
    f32x4.add
    local.set $4
   end
   local.get $2
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
   local.get $2
   i32.const 4
   i32.sub
   local.tee $1
   i32.const 0
   i32.le_s
   if
    return
   end
   local.get $0
   i32.const 16
   i32.add
   local.set $0
   local.get $3
   if
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1 (result v128)
     local.get $1
     i32.const 4
     i32.ge_s
     if
      local.get $0
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1
     end
     local.get $1
     i32.const 1
     i32.eq
     if
      local.get $0
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1
     end
     local.get $0
     v128.load64_zero
     local.set $4
     local.get $1
     i32.const 2
     i32.ne
     if (result v128)
      local.get $0
      local.get $4
      v128.load32_lane offset=8 2
     else
      local.get $4
     end
    end
    local.get $5
    f32x4.add
    local.set $5
   end
   local.get $1
   i32.const 4
   i32.ge_s
   if
    local.get $0
    local.get $5
    v128.store
   else
    local.get $1
    i32.const 2
    i32.and
    if
     local.get $0
     local.get $5
     v128.store64_lane 0
     local.get $1
     i32.const 1
     i32.and
     if
      local.get $0
      local.get $5
      v128.store32_lane offset=8 2
     end
    else
     local.get $0
     local.get $5
     v128.store32_lane 0
    end
   end
   return
  end
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  local.get $4
  v128.store
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  local.get $5
  v128.store offset=16
  loop $for-loop|0
   local.get $2
   local.get $6
   i32.gt_s
   if
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    local.get $6
    i32.const 2
    i32.shl
    i32.add
    f32.load
    local.set $8
    local.get $0
    local.get $3
    if (result f32)
     local.get $8
     local.get $0
     f32.load
     f32.add
    else
     local.get $8
    end
    f32.store
    local.get $0
    local.get $1
    i32.add
    local.set $0
    local.get $6
    i32.const 1
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/tile/multiplyPanel<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $9 i32) (param $10 i32) (param $11 i32) (param $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 i32)
  (local $28 i32)
  (local $29 i32)
  (local $30 v128)
  (local $31 i32)
  (local $32 i32)
  (local $33 i32)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  local.get $3
  local.get $1
  i32.const 6
  i32.mul
  i32.ne
  local.set $33
  loop $while-continue|0
   local.get $10
   i32.const 0
   i32.gt_s
   if
    local.get $10
    i32.const 4
    i32.gt_s
    if (result i32)
     local.get $33
     if (result i32)
      i32.const 1
     else
      local.get $10
      i32.const 8
      i32.ne
      local.get $10
      i32.const 7
      i32.ne
      i32.and
     end
    else
     i32.const 0
    end
    if (result i32)
     local.get $4
     local.set $14
     local.get $0
     local.tee $13
     local.get $1
     i32.add
     local.get $13
     local.get $10
     i32.const 1
     i32.gt_s
     select
     local.tee $27
     local.get $1
     i32.add
     local.get $27
     local.get $10
     i32.const 2
     i32.gt_s
     select
     local.tee $28
     local.get $1
     i32.add
     local.get $28
     local.get $10
     i32.const 3
     i32.gt_s
     select
     local.tee $29
     local.get $1
     i32.add
     local.get $29
     local.get $10
     i32.const 4
     i32.gt_s
     select
     local.tee $31
     local.get $1
     i32.add
     local.get $31
     local.get $10
     i32.const 5
     i32.gt_s
     select
     local.set $32
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $17
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $18
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $19
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $20
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $21
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $22
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $23
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $24
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $25
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $26
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $16
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $30
     local.get $6
     local.set $15
     local.get $1
     i32.const 8
     i32.eq
     local.get $10
     i32.const 6
     i32.ge_s
     i32.and
     if
      loop $for-loop|1
       local.get $15
       i32.const 0
       i32.gt_s
       if
        local.get $13
        v128.load64_splat
        local.tee $34
        local.get $14
        v128.load
        local.tee $35
        f64x2.mul
        local.get $17
        f64x2.add
        local.set $17
        local.get $34
        local.get $14
        v128.load offset=16
        local.tee $34
        f64x2.mul
        local.get $18
        f64x2.add
        local.set $18
        local.get $13
        v128.load64_splat offset=8
        local.tee $36
        local.get $35
        f64x2.mul
        local.get $19
        f64x2.add
        local.set $19
        local.get $36
        local.get $34
        f64x2.mul
        local.get $20
        f64x2.add
        local.set $20
        local.get $13
        v128.load64_splat offset=16
        local.tee $36
        local.get $35
        f64x2.mul
        local.get $21
        f64x2.add
        local.set $21
        local.get $36
        local.get $34
        f64x2.mul
        local.get $22
        f64x2.add
        local.set $22
        local.get $13
        v128.load64_splat offset=24
        local.tee $36
        local.get $35
        f64x2.mul
        local.get $23
        f64x2.add
        local.set $23
        local.get $36
        local.get $34
        f64x2.mul
        local.get $24
        f64x2.add
        local.set $24
        local.get $13
        v128.load64_splat offset=32
        local.tee $36
        local.get $35
        f64x2.mul
        local.get $25
        f64x2.add
        local.set $25
        local.get $36
        local.get $34
        f64x2.mul
        local.get $26
        f64x2.add
        local.set $26
        local.get $13
        v128.load64_splat offset=40
        local.tee $36
        local.get $35
        f64x2.mul
        local.get $16
        f64x2.add
        local.set $16
        local.get $36
        local.get $34
        f64x2.mul
        local.get $30
        f64x2.add
        local.set $30
        local.get $2
        local.get $13
        i32.add
        local.set $13
        local.get $5
        local.get $14
        i32.add
        local.set $14
        local.get $15
        i32.const 1
        i32.sub
        local.set $15
        br $for-loop|1
       end
      end
     end
     loop $for-loop|2
      local.get $15
      i32.const 0
      i32.gt_s
      if
       local.get $13
       v128.load64_splat
       local.tee $34
       local.get $14
       v128.load
       local.tee $35
       f64x2.mul
       local.get $17
       f64x2.add
       local.set $17
       local.get $34
       local.get $14
       v128.load offset=16
       local.tee $34
       f64x2.mul
       local.get $18
       f64x2.add
       local.set $18
       local.get $27
       v128.load64_splat
       local.tee $36
       local.get $35
       f64x2.mul
       local.get $19
       f64x2.add
       local.set $19
       local.get $36
       local.get $34
       f64x2.mul
       local.get $20
       f64x2.add
       local.set $20
       local.get $28
       v128.load64_splat
       local.tee $36
       local.get $35
       f64x2.mul
       local.get $21
       f64x2.add
       local.set $21
       local.get $36
       local.get $34
       f64x2.mul
       local.get $22
       f64x2.add
       local.set $22
       local.get $29
       v128.load64_splat
       local.tee $36
       local.get $35
       f64x2.mul
       local.get $23
       f64x2.add
       local.set $23
       local.get $36
       local.get $34
       f64x2.mul
       local.get $24
       f64x2.add
       local.set $24
       local.get $31
       v128.load64_splat
       local.tee $36
       local.get $35
       f64x2.mul
       local.get $25
       f64x2.add
       local.set $25
       local.get $36
       local.get $34
       f64x2.mul
       local.get $26
       f64x2.add
       local.set $26
       local.get $32
       v128.load64_splat
       local.tee $36
       local.get $35
       f64x2.mul
       local.get $16
       f64x2.add
       local.set $16
       local.get $36
       local.get $34
       f64x2.mul
       local.get $30
       f64x2.add
       local.set $30
       local.get $2
       local.get $13
       i32.add
       local.set $13
       local.get $2
       local.get $27
       i32.add
       local.set $27
       local.get $2
       local.get $28
       i32.add
       local.set $28
       local.get $2
       local.get $29
       i32.add
       local.set $29
       local.get $2
       local.get $31
       i32.add
       local.set $31
       local.get $2
       local.get $32
       i32.add
       local.set $32
       local.get $5
       local.get $14
       i32.add
       local.set $14
       local.get $15
       i32.const 1
       i32.sub
       local.set $15
       br $for-loop|2
      end
     end
     local.get $9
     i32.const 8
     i32.eq
     local.get $11
     i32.const 4
     i32.eq
     i32.and
     if
      local.get $12
      if
       local.get $7
       local.get $7
       v128.load
       local.get $17
       f64x2.add
       v128.store
       local.get $7
       local.get $7
       v128.load offset=16
       local.get $18
       f64x2.add
       v128.store offset=16
      else
       local.get $7
       local.get $17
       v128.store
       local.get $7
       local.get $18
       v128.store offset=16
      end
      local.get $10
      i32.const 1
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $19
        f64x2.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $20
        f64x2.add
        v128.store offset=16
       else
        local.get $13
        local.get $19
        v128.store
        local.get $13
        local.get $20
        v128.store offset=16
       end
      end
      local.get $10
      i32.const 2
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 1
       i32.shl
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $21
        f64x2.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $22
        f64x2.add
        v128.store offset=16
       else
        local.get $13
        local.get $21
        v128.store
        local.get $13
        local.get $22
        v128.store offset=16
       end
      end
      local.get $10
      i32.const 3
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 3
       i32.mul
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $23
        f64x2.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $24
        f64x2.add
        v128.store offset=16
       else
        local.get $13
        local.get $23
        v128.store
        local.get $13
        local.get $24
        v128.store offset=16
       end
      end
      local.get $10
      i32.const 4
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 2
       i32.shl
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $25
        f64x2.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $26
        f64x2.add
        v128.store offset=16
       else
        local.get $13
        local.get $25
        v128.store
        local.get $13
        local.get $26
        v128.store offset=16
       end
      end
      local.get $10
      i32.const 5
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 5
       i32.mul
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $16
        f64x2.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $30
        f64x2.add
        v128.store offset=16
       else
        local.get $13
        local.get $16
        v128.store
        local.get $13
        local.get $30
        v128.store offset=16
       end
      end
     else
      local.get $7
      local.get $9
      local.get $11
      local.get $12
      local.get $17
      local.get $18
      call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f64>
      local.get $10
      i32.const 1
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $19
       local.get $20
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f64>
      end
      local.get $10
      i32.const 2
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 1
       i32.shl
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $21
       local.get $22
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f64>
      end
      local.get $10
      i32.const 3
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 3
       i32.mul
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $23
       local.get $24
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f64>
      end
      local.get $10
      i32.const 4
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 2
       i32.shl
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $25
       local.get $26
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f64>
      end
      local.get $10
      i32.const 5
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 5
       i32.mul
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $16
       local.get $30
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f64>
      end
     end
     local.get $7
     local.get $8
     i32.const 6
     i32.mul
     i32.add
     local.set $7
     local.get $10
     i32.const 6
     i32.sub
     local.set $10
     local.get $0
     local.get $3
     i32.add
    else
     local.get $4
     local.set $13
     local.get $0
     local.tee $14
     local.get $1
     i32.add
     local.get $14
     local.get $10
     i32.const 1
     i32.gt_s
     select
     local.tee $27
     local.get $1
     i32.add
     local.get $27
     local.get $10
     i32.const 2
     i32.gt_s
     select
     local.tee $28
     local.get $1
     i32.add
     local.get $28
     local.get $10
     i32.const 3
     i32.gt_s
     select
     local.set $29
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $17
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $18
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $19
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $20
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $21
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $22
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $23
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $24
     local.get $6
     local.set $15
     loop $for-loop|3
      local.get $15
      i32.const 0
      i32.gt_s
      if
       local.get $14
       v128.load64_splat
       local.tee $16
       local.get $13
       v128.load
       local.tee $25
       f64x2.mul
       local.get $17
       f64x2.add
       local.set $17
       local.get $16
       local.get $13
       v128.load offset=16
       local.tee $16
       f64x2.mul
       local.get $18
       f64x2.add
       local.set $18
       local.get $27
       v128.load64_splat
       local.tee $26
       local.get $25
       f64x2.mul
       local.get $19
       f64x2.add
       local.set $19
       local.get $26
       local.get $16
       f64x2.mul
       local.get $20
       f64x2.add
       local.set $20
       local.get $28
       v128.load64_splat
       local.tee $26
       local.get $25
       f64x2.mul
       local.get $21
       f64x2.add
       local.set $21
       local.get $26
       local.get $16
       f64x2.mul
       local.get $22
       f64x2.add
       local.set $22
       local.get $29
       v128.load64_splat
       local.tee $26
       local.get $25
       f64x2.mul
       local.get $23
       f64x2.add
       local.set $23
       local.get $26
       local.get $16
       f64x2.mul
       local.get $24
       f64x2.add
       local.set $24
       local.get $2
       local.get $14
       i32.add
       local.set $14
       local.get $2
       local.get $27
       i32.add
       local.set $27
       local.get $2
       local.get $28
       i32.add
       local.set $28
       local.get $2
       local.get $29
       i32.add
       local.set $29
       local.get $5
       local.get $13
       i32.add
       local.set $13
       local.get $15
       i32.const 1
       i32.sub
       local.set $15
       br $for-loop|3
      end
     end
     local.get $9
     i32.const 8
     i32.eq
     local.get $11
     i32.const 4
     i32.eq
     i32.and
     if
      local.get $12
      if
       local.get $7
       local.get $7
       v128.load
       local.get $17
       f64x2.add
       v128.store
       local.get $7
       local.get $7
       v128.load offset=16
       local.get $18
       f64x2.add
       v128.store offset=16
      else
       local.get $7
       local.get $17
       v128.store
       local.get $7
       local.get $18
       v128.store offset=16
      end
      local.get $10
      i32.const 1
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $19
        f64x2.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $20
        f64x2.add
        v128.store offset=16
       else
        local.get $13
        local.get $19
        v128.store
        local.get $13
        local.get $20
        v128.store offset=16
       end
      end
      local.get $10
      i32.const 2
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 1
       i32.shl
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $21
        f64x2.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $22
        f64x2.add
        v128.store offset=16
       else
        local.get $13
        local.get $21
        v128.store
        local.get $13
        local.get $22
        v128.store offset=16
       end
      end
      local.get $10
      i32.const 3
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 3
       i32.mul
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $23
        f64x2.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $24
        f64x2.add
        v128.store offset=16
       else
        local.get $13
        local.get $23
        v128.store
        local.get $13
        local.get $24
        v128.store offset=16
       end
      end
     else
      local.get $7
      local.get $9
      local.get $11
      local.get $12
      local.get $17
      local.get $18
      call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f64>
      local.get $10
      i32.const 1
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $19
       local.get $20
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f64>
      end
      local.get $10
      i32.const 2
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 1
       i32.shl
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $21
       local.get $22
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f64>
      end
      local.get $10
      i32.const 3
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 3
       i32.mul
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $23
       local.get $24
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f64>
      end
     end
     local.get $7
     local.get $8
     i32.const 2
     i32.shl
     i32.add
     local.set $7
     local.get $10
     i32.const 4
     i32.sub
     local.set $10
     local.get $0
     local.get $1
     i32.const 2
     i32.shl
     i32.add
    end
    local.set $0
    br $while-continue|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/tile/multiplyPanel<f32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $9 i32) (param $10 i32) (param $11 i32) (param $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 i32)
  (local $28 i32)
  (local $29 i32)
  (local $30 v128)
  (local $31 i32)
  (local $32 i32)
  (local $33 i32)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  local.get $3
  local.get $1
  i32.const 6
  i32.mul
  i32.ne
  local.set $33
  loop $while-continue|0
   local.get $10
   i32.const 0
   i32.gt_s
   if
    local.get $10
    i32.const 4
    i32.gt_s
    if (result i32)
     local.get $33
     if (result i32)
      i32.const 1
     else
      local.get $10
      i32.const 8
      i32.ne
      local.get $10
      i32.const 7
      i32.ne
      i32.and
     end
    else
     i32.const 0
    end
    if (result i32)
     local.get $4
     local.set $14
     local.get $0
     local.tee $13
     local.get $1
     i32.add
     local.get $13
     local.get $10
     i32.const 1
     i32.gt_s
     select
     local.tee $27
     local.get $1
     i32.add
     local.get $27
     local.get $10
     i32.const 2
     i32.gt_s
     select
     local.tee $28
     local.get $1
     i32.add
     local.get $28
     local.get $10
     i32.const 3
     i32.gt_s
     select
     local.tee $29
     local.get $1
     i32.add
     local.get $29
     local.get $10
     i32.const 4
     i32.gt_s
     select
     local.tee $31
     local.get $1
     i32.add
     local.get $31
     local.get $10
     i32.const 5
     i32.gt_s
     select
     local.set $32
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $17
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $18
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $19
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $20
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $21
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $22
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $23
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $24
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $25
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $26
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $16
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $30
     local.get $6
     local.set $15
     local.get $1
     i32.const 4
     i32.eq
     local.get $10
     i32.const 6
     i32.ge_s
     i32.and
     if
      loop $for-loop|1
       local.get $15
       i32.const 0
       i32.gt_s
       if
        local.get $13
        v128.load32_splat
        local.tee $34
        local.get $14
        v128.load
        local.tee $35
        f32x4.mul
        local.get $17
        f32x4.add
        local.set $17
        local.get $34
        local.get $14
        v128.load offset=16
        local.tee $34
        f32x4.mul
        local.get $18
        f32x4.add
        local.set $18
        local.get $13
        v128.load32_splat offset=4
        local.tee $36
        local.get $35
        f32x4.mul
        local.get $19
        f32x4.add
        local.set $19
        local.get $36
        local.get $34
        f32x4.mul
        local.get $20
        f32x4.add
        local.set $20
        local.get $13
        v128.load32_splat offset=8
        local.tee $36
        local.get $35
        f32x4.mul
        local.get $21
        f32x4.add
        local.set $21
        local.get $36
        local.get $34
        f32x4.mul
        local.get $22
        f32x4.add
        local.set $22
        local.get $13
        v128.load32_splat offset=12
        local.tee $36
        local.get $35
        f32x4.mul
        local.get $23
        f32x4.add
        local.set $23
        local.get $36
        local.get $34
        f32x4.mul
        local.get $24
        f32x4.add
        local.set $24
        local.get $13
        v128.load32_splat offset=16
        local.tee $36
        local.get $35
        f32x4.mul
        local.get $25
        f32x4.add
        local.set $25
        local.get $36
        local.get $34
        f32x4.mul
        local.get $26
        f32x4.add
        local.set $26
        local.get $13
        v128.load32_splat offset=20
        local.tee $36
        local.get $35
        f32x4.mul
        local.get $16
        f32x4.add
        local.set $16
        local.get $36
        local.get $34
        f32x4.mul
        local.get $30
        f32x4.add
        local.set $30
        local.get $2
        local.get $13
        i32.add
        local.set $13
        local.get $5
        local.get $14
        i32.add
        local.set $14
        local.get $15
        i32.const 1
        i32.sub
        local.set $15
        br $for-loop|1
       end
      end
     end
     loop $for-loop|2
      local.get $15
      i32.const 0
      i32.gt_s
      if
       local.get $13
       v128.load32_splat
       local.tee $34
       local.get $14
       v128.load
       local.tee $35
       f32x4.mul
       local.get $17
       f32x4.add
       local.set $17
       local.get $34
       local.get $14
       v128.load offset=16
       local.tee $34
       f32x4.mul
       local.get $18
       f32x4.add
       local.set $18
       local.get $27
       v128.load32_splat
       local.tee $36
       local.get $35
       f32x4.mul
       local.get $19
       f32x4.add
       local.set $19
       local.get $36
       local.get $34
       f32x4.mul
       local.get $20
       f32x4.add
       local.set $20
       local.get $28
       v128.load32_splat
       local.tee $36
       local.get $35
       f32x4.mul
       local.get $21
       f32x4.add
       local.set $21
       local.get $36
       local.get $34
       f32x4.mul
       local.get $22
       f32x4.add
       local.set $22
       local.get $29
       v128.load32_splat
       local.tee $36
       local.get $35
       f32x4.mul
       local.get $23
       f32x4.add
       local.set $23
       local.get $36
       local.get $34
       f32x4.mul
       local.get $24
       f32x4.add
       local.set $24
       local.get $31
       v128.load32_splat
       local.tee $36
       local.get $35
       f32x4.mul
       local.get $25
       f32x4.add
       local.set $25
       local.get $36
       local.get $34
       f32x4.mul
       local.get $26
       f32x4.add
       local.set $26
       local.get $32
       v128.load32_splat
       local.tee $36
       local.get $35
       f32x4.mul
       local.get $16
       f32x4.add
       local.set $16
       local.get $36
       local.get $34
       f32x4.mul
       local.get $30
       f32x4.add
       local.set $30
       local.get $2
       local.get $13
       i32.add
       local.set $13
       local.get $2
       local.get $27
       i32.add
       local.set $27
       local.get $2
       local.get $28
       i32.add
       local.set $28
       local.get $2
       local.get $29
       i32.add
       local.set $29
       local.get $2
       local.get $31
       i32.add
       local.set $31
       local.get $2
       local.get $32
       i32.add
       local.set $32
       local.get $5
       local.get $14
       i32.add
       local.set $14
       local.get $15
       i32.const 1
       i32.sub
       local.set $15
       br $for-loop|2
      end
     end
     local.get $9
     i32.const 4
     i32.eq
     local.get $11
     i32.const 8
     i32.eq
     i32.and
     if
      local.get $12
      if
       local.get $7
       local.get $7
       v128.load
       local.get $17
       f32x4.add
       v128.store
       local.get $7
       local.get $7
       v128.load offset=16
       local.get $18
       f32x4.add
       v128.store offset=16
      else
       local.get $7
       local.get $17
       v128.store
       local.get $7
       local.get $18
       v128.store offset=16
      end
      local.get $10
      i32.const 1
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $19
        f32x4.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $20
        f32x4.add
        v128.store offset=16
       else
        local.get $13
        local.get $19
        v128.store
        local.get $13
        local.get $20
        v128.store offset=16
       end
      end
      local.get $10
      i32.const 2
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 1
       i32.shl
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $21
        f32x4.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $22
        f32x4.add
        v128.store offset=16
       else
        local.get $13
        local.get $21
        v128.store
        local.get $13
        local.get $22
        v128.store offset=16
       end
      end
      local.get $10
      i32.const 3
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 3
       i32.mul
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $23
        f32x4.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $24
        f32x4.add
        v128.store offset=16
       else
        local.get $13
        local.get $23
        v128.store
        local.get $13
        local.get $24
        v128.store offset=16
       end
      end
      local.get $10
      i32.const 4
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 2
       i32.shl
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $25
        f32x4.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $26
        f32x4.add
        v128.store offset=16
       else
        local.get $13
        local.get $25
        v128.store
        local.get $13
        local.get $26
        v128.store offset=16
       end
      end
      local.get $10
      i32.const 5
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 5
       i32.mul
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $16
        f32x4.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $30
        f32x4.add
        v128.store offset=16
       else
        local.get $13
        local.get $16
        v128.store
        local.get $13
        local.get $30
        v128.store offset=16
       end
      end
     else
      local.get $7
      local.get $9
      local.get $11
      local.get $12
      local.get $17
      local.get $18
      call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f32>
      local.get $10
      i32.const 1
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $19
       local.get $20
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f32>
      end
      local.get $10
      i32.const 2
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 1
       i32.shl
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $21
       local.get $22
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f32>
      end
      local.get $10
      i32.const 3
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 3
       i32.mul
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $23
       local.get $24
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f32>
      end
      local.get $10
      i32.const 4
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 2
       i32.shl
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $25
       local.get $26
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f32>
      end
      local.get $10
      i32.const 5
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 5
       i32.mul
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $16
       local.get $30
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f32>
      end
     end
     local.get $7
     local.get $8
     i32.const 6
     i32.mul
     i32.add
     local.set $7
     local.get $10
     i32.const 6
     i32.sub
     local.set $10
     local.get $0
     local.get $3
     i32.add
    else
     local.get $4
     local.set $13
     local.get $0
     local.tee $14
     local.get $1
     i32.add
     local.get $14
     local.get $10
     i32.const 1
     i32.gt_s
     select
     local.tee $27
     local.get $1
     i32.add
     local.get $27
     local.get $10
     i32.const 2
     i32.gt_s
     select
     local.tee $28
     local.get $1
     i32.add
     local.get $28
     local.get $10
     i32.const 3
     i32.gt_s
     select
     local.set $29
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $17
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $18
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $19
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $20
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $21
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $22
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $23
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $24
     local.get $6
     local.set $15
     loop $for-loop|3
      local.get $15
      i32.const 0
      i32.gt_s
      if
       local.get $14
       v128.load32_splat
       local.tee $16
       local.get $13
       v128.load
       local.tee $25
       f32x4.mul
       local.get $17
       f32x4.add
       local.set $17
       local.get $16
       local.get $13
       v128.load offset=16
       local.tee $16
       f32x4.mul
       local.get $18
       f32x4.add
       local.set $18
       local.get $27
       v128.load32_splat
       local.tee $26
       local.get $25
       f32x4.mul
       local.get $19
       f32x4.add
       local.set $19
       local.get $26
       local.get $16
       f32x4.mul
       local.get $20
       f32x4.add
       local.set $20
       local.get $28
       v128.load32_splat
       local.tee $26
       local.get $25
       f32x4.mul
       local.get $21
       f32x4.add
       local.set $21
       local.get $26
       local.get $16
       f32x4.mul
       local.get $22
       f32x4.add
       local.set $22
       local.get $29
       v128.load32_splat
       local.tee $26
       local.get $25
       f32x4.mul
       local.get $23
       f32x4.add
       local.set $23
       local.get $26
       local.get $16
       f32x4.mul
       local.get $24
       f32x4.add
       local.set $24
       local.get $2
       local.get $14
       i32.add
       local.set $14
       local.get $2
       local.get $27
       i32.add
       local.set $27
       local.get $2
       local.get $28
       i32.add
       local.set $28
       local.get $2
       local.get $29
       i32.add
       local.set $29
       local.get $5
       local.get $13
       i32.add
       local.set $13
       local.get $15
       i32.const 1
       i32.sub
       local.set $15
       br $for-loop|3
      end
     end
     local.get $9
     i32.const 4
     i32.eq
     local.get $11
     i32.const 8
     i32.eq
     i32.and
     if
      local.get $12
      if
       local.get $7
       local.get $7
       v128.load
       local.get $17
       f32x4.add
       v128.store
       local.get $7
       local.get $7
       v128.load offset=16
       local.get $18
       f32x4.add
       v128.store offset=16
      else
       local.get $7
       local.get $17
       v128.store
       local.get $7
       local.get $18
       v128.store offset=16
      end
      local.get $10
      i32.const 1
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $19
        f32x4.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $20
        f32x4.add
        v128.store offset=16
       else
        local.get $13
        local.get $19
        v128.store
        local.get $13
        local.get $20
        v128.store offset=16
       end
      end
      local.get $10
      i32.const 2
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 1
       i32.shl
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $21
        f32x4.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $22
        f32x4.add
        v128.store offset=16
       else
        local.get $13
        local.get $21
        v128.store
        local.get $13
        local.get $22
        v128.store offset=16
       end
      end
      local.get $10
      i32.const 3
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 3
       i32.mul
       i32.add
       local.set $13
       local.get $12
       if
        local.get $13
        local.get $13
        v128.load
        local.get $23
        f32x4.add
        v128.store
        local.get $13
        local.get $13
        v128.load offset=16
        local.get $24
        f32x4.add
        v128.store offset=16
       else
        local.get $13
        local.get $23
        v128.store
        local.get $13
        local.get $24
        v128.store offset=16
       end
      end
     else
      local.get $7
      local.get $9
      local.get $11
      local.get $12
      local.get $17
      local.get $18
      call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f32>
      local.get $10
      i32.const 1
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $19
       local.get $20
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f32>
      end
      local.get $10
      i32.const 2
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 1
       i32.shl
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $21
       local.get $22
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f32>
      end
      local.get $10
      i32.const 3
      i32.gt_s
      if
       local.get $7
       local.get $8
       i32.const 3
       i32.mul
       i32.add
       local.get $9
       local.get $11
       local.get $12
       local.get $23
       local.get $24
       call $src/engine/wasm/kernels/assembly/lib/tile/putPart<f32>
      end
     end
     local.get $7
     local.get $8
     i32.const 2
     i32.shl
     i32.add
     local.set $7
     local.get $10
     i32.const 4
     i32.sub
     local.set $10
     local.get $0
     local.get $1
     i32.const 2
     i32.shl
     i32.add
    end
    local.set $0
    br $while-continue|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/gemm/multiplyBlock<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32)
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
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i32)
  (local $23 i32)
  (local $24 i32)
  (local $25 i32)
  (local $26 i32)
  (local $27 i32)
  (local $28 i32)
  local.get $0
  i32.load offset=76
  local.set $28
  local.get $0
  i32.load offset=80
  local.set $23
  local.get $0
  i32.load offset=84
  local.set $24
  local.get $0
  i32.load offset=88
  local.set $16
  local.get $0
  i32.load offset=92
  local.set $18
  local.get $0
  i32.load offset=124
  i32.const 4
  i32.and
  i32.const 0
  i32.ne
  local.set $19
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  i32.const -64
  i32.sub
  local.set $9
  local.get $0
  i32.load offset=96
  local.set $25
  local.get $0
  i32.load offset=100
  local.set $26
  local.get $0
  i32.load offset=112
  i32.const 0
  i32.ne
  local.set $27
  i32.const 1
  local.get $4
  i32.const 383
  i32.add
  i32.const 384
  i32.div_s
  local.tee $10
  local.get $10
  i32.const 0
  i32.le_s
  select
  local.tee $10
  local.get $4
  i32.add
  i32.const 1
  i32.sub
  local.get $10
  i32.div_s
  local.set $17
  loop $for-loop|0
   local.get $15
   i32.eqz
   local.get $4
   local.get $15
   i32.gt_s
   i32.or
   if
    local.get $17
    local.get $4
    local.get $15
    i32.sub
    local.tee $10
    local.get $10
    local.get $17
    i32.gt_s
    select
    local.set $20
    local.get $7
    local.set $12
    loop $for-loop|1
     local.get $8
     local.get $12
     i32.gt_s
     if
      i32.const 4
      local.get $8
      local.get $12
      i32.sub
      local.tee $10
      local.get $10
      i32.const 4
      i32.gt_s
      select
      local.set $21
      local.get $3
      local.get $19
      if (result i32)
       local.get $12
      else
       local.get $12
       i32.const 4
       i32.div_s
      end
      local.get $18
      i32.mul
      i32.add
      local.get $15
      local.get $16
      i32.mul
      i32.add
      local.set $10
      local.get $2
      local.get $5
      i32.const 6
      i32.div_s
      local.get $24
      i32.mul
      i32.add
      local.get $15
      local.get $23
      i32.mul
      i32.add
      local.get $28
      local.get $23
      local.get $24
      local.get $19
      if (result i32)
       local.get $18
       i32.const 8
       i32.eq
       local.get $21
       i32.const 4
       i32.eq
       i32.and
       if
        local.get $9
        local.set $13
        i32.const 0
        local.set $14
        loop $for-loop|00
         local.get $14
         local.get $20
         i32.lt_s
         if
          i32.const 0
          local.set $11
          loop $for-loop|11
           local.get $11
           i32.const 32
           i32.lt_u
           if
            local.get $11
            local.get $13
            i32.add
            local.get $10
            local.get $11
            i32.add
            i64.load
            i64.store
            local.get $11
            i32.const 8
            i32.add
            local.set $11
            br $for-loop|11
           end
          end
          local.get $13
          i32.const 32
          i32.add
          local.set $13
          local.get $10
          local.get $16
          i32.add
          local.set $10
          local.get $14
          i32.const 1
          i32.add
          local.set $14
          br $for-loop|00
         end
        end
       else
        local.get $9
        local.set $14
        i32.const 0
        local.set $22
        loop $for-loop|02
         local.get $20
         local.get $22
         i32.gt_s
         if
          local.get $10
          local.set $11
          i32.const 0
          local.set $13
          loop $for-loop|13
           local.get $13
           i32.const 4
           i32.lt_s
           if
            local.get $14
            local.get $11
            f64.load
            f64.store
            local.get $14
            i32.const 8
            i32.add
            local.set $14
            local.get $11
            local.get $18
            i32.add
            local.get $11
            local.get $21
            local.get $13
            i32.const 1
            i32.add
            local.tee $13
            i32.gt_s
            select
            local.set $11
            br $for-loop|13
           end
          end
          local.get $10
          local.get $16
          i32.add
          local.set $10
          local.get $22
          i32.const 1
          i32.add
          local.set $22
          br $for-loop|02
         end
        end
       end
       local.get $9
      else
       local.get $10
      end
      i32.const 32
      local.get $16
      local.get $19
      select
      local.get $20
      local.get $1
      local.get $5
      local.get $25
      i32.mul
      i32.add
      local.get $12
      local.get $26
      i32.mul
      i32.add
      local.get $25
      local.get $26
      local.get $6
      local.get $5
      i32.sub
      local.get $21
      local.get $27
      call $src/engine/wasm/kernels/assembly/lib/tile/multiplyPanel<f64>
      local.get $12
      i32.const 4
      i32.add
      local.set $12
      br $for-loop|1
     end
    end
    i32.const 1
    local.set $27
    local.get $15
    i32.const 1
    local.get $17
    local.get $17
    i32.const 0
    i32.le_s
    select
    i32.add
    local.set $15
    br $for-loop|0
   end
  end
  local.get $0
  i32.load offset=116
  if
   local.get $0
   local.get $1
   local.get $5
   local.get $6
   local.get $7
   local.get $8
   call $src/engine/wasm/kernels/assembly/gemm/addBias<f64>
  end
 )
 (func $src/engine/wasm/kernels/assembly/gemm/multiplyBlock<f32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 v128)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i32)
  (local $23 i32)
  (local $24 i32)
  (local $25 i32)
  (local $26 i32)
  (local $27 i32)
  (local $28 i32)
  (local $29 i32)
  (local $30 i32)
  (local $31 v128)
  (local $32 v128)
  (local $33 i32)
  (local $34 v128)
  (local $35 i32)
  (local $36 v128)
  (local $37 v128)
  local.get $0
  i32.load offset=76
  local.set $29
  local.get $0
  i32.load offset=80
  local.set $24
  local.get $0
  i32.load offset=84
  local.set $25
  local.get $0
  i32.load offset=88
  local.set $19
  local.get $0
  i32.load offset=92
  local.set $15
  local.get $0
  i32.load offset=124
  i32.const 4
  i32.and
  i32.const 0
  i32.ne
  local.set $23
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  i32.const -64
  i32.sub
  local.set $9
  local.get $0
  i32.load offset=96
  local.set $26
  local.get $0
  i32.load offset=100
  local.set $27
  local.get $0
  i32.load offset=112
  i32.const 0
  i32.ne
  local.set $28
  i32.const 1
  local.get $4
  i32.const 383
  i32.add
  i32.const 384
  i32.div_s
  local.tee $10
  local.get $10
  i32.const 0
  i32.le_s
  select
  local.tee $10
  local.get $4
  i32.add
  i32.const 1
  i32.sub
  local.get $10
  i32.div_s
  local.set $21
  loop $for-loop|0
   local.get $18
   i32.eqz
   local.get $4
   local.get $18
   i32.gt_s
   i32.or
   if
    local.get $21
    local.get $4
    local.get $18
    i32.sub
    local.tee $10
    local.get $10
    local.get $21
    i32.gt_s
    select
    local.set $20
    local.get $7
    local.set $14
    loop $for-loop|1
     local.get $8
     local.get $14
     i32.gt_s
     if
      i32.const 8
      local.get $8
      local.get $14
      i32.sub
      local.tee $10
      local.get $10
      i32.const 8
      i32.gt_s
      select
      local.set $22
      local.get $3
      local.get $23
      if (result i32)
       local.get $14
      else
       local.get $14
       i32.const 8
       i32.div_s
      end
      local.get $15
      i32.mul
      i32.add
      local.get $18
      local.get $19
      i32.mul
      i32.add
      local.set $11
      local.get $2
      local.get $5
      i32.const 6
      i32.div_s
      local.get $25
      i32.mul
      i32.add
      local.get $18
      local.get $24
      i32.mul
      i32.add
      local.get $29
      local.get $24
      local.get $25
      local.get $23
      if (result i32)
       local.get $15
       i32.const 4
       i32.eq
       local.get $22
       i32.const 8
       i32.eq
       i32.and
       if
        local.get $9
        local.set $13
        i32.const 0
        local.set $12
        loop $for-loop|00
         local.get $12
         local.get $20
         i32.lt_s
         if
          i32.const 0
          local.set $10
          loop $for-loop|11
           local.get $10
           i32.const 32
           i32.lt_u
           if
            local.get $10
            local.get $13
            i32.add
            local.get $10
            local.get $11
            i32.add
            i64.load
            i64.store
            local.get $10
            i32.const 8
            i32.add
            local.set $10
            br $for-loop|11
           end
          end
          local.get $13
          i32.const 32
          i32.add
          local.set $13
          local.get $11
          local.get $19
          i32.add
          local.set $11
          local.get $12
          i32.const 1
          i32.add
          local.set $12
          br $for-loop|00
         end
        end
       else
        local.get $19
        i32.const 4
        i32.eq
        local.get $22
        i32.const 8
        i32.eq
        i32.and
        if
         local.get $9
         local.set $12
         i32.const 0
         local.set $10
         i32.const 0
         local.set $16
         loop $for-loop|01
          local.get $10
          i32.const 4
          i32.add
          local.tee $13
          local.get $20
          i32.le_s
          if
           local.get $12
           local.get $11
           v128.load
           local.tee $17
           local.get $11
           local.get $15
           i32.add
           v128.load
           local.tee $31
           i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
           local.tee $32
           local.get $15
           i32.const 1
           i32.shl
           local.tee $33
           local.get $11
           i32.add
           v128.load
           local.tee $34
           local.get $15
           i32.const 3
           i32.mul
           local.tee $35
           local.get $11
           i32.add
           v128.load
           local.tee $36
           i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
           local.tee $37
           i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
           v128.store
           local.get $12
           local.get $32
           local.get $37
           i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
           v128.store offset=32
           local.get $12
           i32.const -64
           i32.sub
           local.get $17
           local.get $31
           i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
           local.tee $17
           local.get $34
           local.get $36
           i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
           local.tee $31
           i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
           v128.store
           local.get $12
           local.get $17
           local.get $31
           i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
           v128.store offset=96
           local.get $12
           i32.const 16
           i32.add
           local.tee $10
           local.get $11
           local.get $15
           i32.const 2
           i32.shl
           i32.add
           local.tee $30
           v128.load
           local.tee $17
           local.get $15
           local.get $30
           i32.add
           v128.load
           local.tee $31
           i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
           local.tee $32
           local.get $30
           local.get $33
           i32.add
           v128.load
           local.tee $34
           local.get $30
           local.get $35
           i32.add
           v128.load
           local.tee $36
           i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
           local.tee $37
           i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
           v128.store
           local.get $10
           local.get $32
           local.get $37
           i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
           v128.store offset=32
           local.get $10
           i32.const -64
           i32.sub
           local.get $17
           local.get $31
           i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
           local.tee $17
           local.get $34
           local.get $36
           i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
           local.tee $31
           i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
           v128.store
           local.get $10
           local.get $17
           local.get $31
           i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
           v128.store offset=96
           local.get $12
           i32.const 128
           i32.add
           local.set $12
           local.get $11
           i32.const 16
           i32.add
           local.set $11
           local.get $13
           local.set $10
           br $for-loop|01
          end
         end
         local.get $20
         local.get $10
         i32.sub
         local.set $30
         loop $for-loop|002
          local.get $16
          local.get $30
          i32.lt_s
          if
           local.get $11
           local.set $13
           i32.const 0
           local.set $10
           loop $for-loop|13
            local.get $10
            i32.const 8
            i32.lt_s
            if
             local.get $12
             local.get $13
             f32.load
             f32.store
             local.get $12
             i32.const 4
             i32.add
             local.set $12
             local.get $13
             local.get $15
             i32.add
             local.get $13
             local.get $10
             i32.const 1
             i32.add
             local.tee $10
             i32.const 8
             i32.lt_s
             select
             local.set $13
             br $for-loop|13
            end
           end
           local.get $11
           i32.const 4
           i32.add
           local.set $11
           local.get $16
           i32.const 1
           i32.add
           local.set $16
           br $for-loop|002
          end
         end
        else
         local.get $9
         local.set $12
         i32.const 0
         local.set $16
         loop $for-loop|02
          local.get $16
          local.get $20
          i32.lt_s
          if
           local.get $11
           local.set $10
           i32.const 0
           local.set $13
           loop $for-loop|134
            local.get $13
            i32.const 8
            i32.lt_s
            if
             local.get $12
             local.get $10
             f32.load
             f32.store
             local.get $12
             i32.const 4
             i32.add
             local.set $12
             local.get $10
             local.get $15
             i32.add
             local.get $10
             local.get $22
             local.get $13
             i32.const 1
             i32.add
             local.tee $13
             i32.gt_s
             select
             local.set $10
             br $for-loop|134
            end
           end
           local.get $11
           local.get $19
           i32.add
           local.set $11
           local.get $16
           i32.const 1
           i32.add
           local.set $16
           br $for-loop|02
          end
         end
        end
       end
       local.get $9
      else
       local.get $11
      end
      i32.const 32
      local.get $19
      local.get $23
      select
      local.get $20
      local.get $1
      local.get $5
      local.get $26
      i32.mul
      i32.add
      local.get $14
      local.get $27
      i32.mul
      i32.add
      local.get $26
      local.get $27
      local.get $6
      local.get $5
      i32.sub
      local.get $22
      local.get $28
      call $src/engine/wasm/kernels/assembly/lib/tile/multiplyPanel<f32>
      local.get $14
      i32.const 8
      i32.add
      local.set $14
      br $for-loop|1
     end
    end
    i32.const 1
    local.set $28
    local.get $18
    i32.const 1
    local.get $21
    local.get $21
    i32.const 0
    i32.le_s
    select
    i32.add
    local.set $18
    br $for-loop|0
   end
  end
  local.get $0
  i32.load offset=116
  if
   local.get $0
   local.get $1
   local.get $5
   local.get $6
   local.get $7
   local.get $8
   call $src/engine/wasm/kernels/assembly/gemm/addBias<f32>
  end
 )
 (func $src/engine/wasm/kernels/assembly/gemm/gemmF64 (param $0 i32) (param $1 i32) (param $2 i32)
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
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i32)
  local.get $0
  i32.load offset=72
  local.set $10
  local.get $0
  i32.load offset=108
  local.tee $17
  local.get $0
  i32.load offset=68
  local.tee $15
  i32.add
  i32.const 1
  i32.sub
  local.get $17
  i32.div_s
  local.tee $14
  local.get $0
  i32.load offset=104
  local.tee $18
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  local.tee $16
  i32.add
  i32.const 1
  i32.sub
  local.get $18
  i32.div_s
  i32.mul
  local.set $13
  loop $for-loop|0
   local.get $1
   local.get $2
   i32.lt_s
   if
    local.get $1
    local.get $13
    local.get $1
    local.get $13
    i32.div_s
    local.tee $4
    i32.mul
    i32.sub
    local.tee $3
    local.get $14
    i32.div_s
    local.get $18
    i32.mul
    local.tee $9
    local.get $18
    i32.add
    local.set $12
    local.get $3
    local.get $14
    i32.rem_s
    local.get $17
    i32.mul
    local.tee $8
    local.get $17
    i32.add
    local.set $11
    local.get $4
    local.set $3
    local.get $0
    i32.const 176
    i32.add
    local.tee $7
    i32.load
    local.set $6
    local.get $0
    i32.load offset=128
    i32.const 1
    i32.sub
    local.set $19
    loop $for-loop|00
     local.get $19
     i32.const 0
     i32.ge_s
     if
      local.get $3
      local.get $19
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
      local.set $5
      local.get $6
      local.get $7
      i32.const 8
      i32.add
      local.get $20
      i32.add
      i32.load
      local.get $3
      local.get $5
      local.get $21
      i32.mul
      i32.sub
      i32.mul
      i32.const 3
      i32.shl
      i32.add
      local.set $6
      local.get $5
      local.set $3
      local.get $19
      i32.const 1
      i32.sub
      local.set $19
      br $for-loop|00
     end
    end
    local.get $6
    local.set $7
    local.get $4
    local.set $3
    local.get $0
    i32.const 224
    i32.add
    local.tee $20
    i32.load
    local.set $6
    local.get $0
    i32.load offset=128
    i32.const 1
    i32.sub
    local.set $19
    loop $for-loop|01
     local.get $19
     i32.const 0
     i32.ge_s
     if
      local.get $3
      local.get $19
      i32.const 2
      i32.shl
      local.tee $21
      local.get $0
      i32.const 132
      i32.add
      i32.add
      i32.load
      local.tee $22
      i32.div_s
      local.set $5
      local.get $6
      local.get $20
      i32.const 8
      i32.add
      local.get $21
      i32.add
      i32.load
      local.get $3
      local.get $5
      local.get $22
      i32.mul
      i32.sub
      i32.mul
      i32.const 3
      i32.shl
      i32.add
      local.set $6
      local.get $5
      local.set $3
      local.get $19
      i32.const 1
      i32.sub
      local.set $19
      br $for-loop|01
     end
    end
    local.get $0
    i32.const 272
    i32.add
    local.tee $20
    i32.load
    local.set $19
    local.get $0
    i32.load offset=128
    i32.const 1
    i32.sub
    local.set $5
    loop $for-loop|02
     local.get $5
     i32.const 0
     i32.ge_s
     if
      local.get $4
      local.get $5
      i32.const 2
      i32.shl
      local.tee $21
      local.get $0
      i32.const 132
      i32.add
      i32.add
      i32.load
      local.tee $22
      i32.div_s
      local.set $3
      local.get $19
      local.get $20
      i32.const 8
      i32.add
      local.get $21
      i32.add
      i32.load
      local.get $4
      local.get $3
      local.get $22
      i32.mul
      i32.sub
      i32.mul
      i32.const 3
      i32.shl
      i32.add
      local.set $19
      local.get $3
      local.set $4
      local.get $5
      i32.const 1
      i32.sub
      local.set $5
      br $for-loop|02
     end
    end
    local.get $0
    local.get $7
    local.get $6
    local.get $19
    local.get $10
    local.get $9
    local.get $16
    local.get $12
    local.get $12
    local.get $16
    i32.gt_s
    select
    local.get $8
    local.get $15
    local.get $11
    local.get $11
    local.get $15
    i32.gt_s
    select
    call $src/engine/wasm/kernels/assembly/gemm/multiplyBlock<f64>
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/gemm/gemmF32 (param $0 i32) (param $1 i32) (param $2 i32)
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
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i32)
  local.get $0
  i32.load offset=72
  local.set $10
  local.get $0
  i32.load offset=108
  local.tee $17
  local.get $0
  i32.load offset=68
  local.tee $15
  i32.add
  i32.const 1
  i32.sub
  local.get $17
  i32.div_s
  local.tee $14
  local.get $0
  i32.load offset=104
  local.tee $18
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  local.tee $16
  i32.add
  i32.const 1
  i32.sub
  local.get $18
  i32.div_s
  i32.mul
  local.set $13
  loop $for-loop|0
   local.get $1
   local.get $2
   i32.lt_s
   if
    local.get $1
    local.get $13
    local.get $1
    local.get $13
    i32.div_s
    local.tee $4
    i32.mul
    i32.sub
    local.tee $3
    local.get $14
    i32.div_s
    local.get $18
    i32.mul
    local.tee $9
    local.get $18
    i32.add
    local.set $12
    local.get $3
    local.get $14
    i32.rem_s
    local.get $17
    i32.mul
    local.tee $8
    local.get $17
    i32.add
    local.set $11
    local.get $4
    local.set $3
    local.get $0
    i32.const 176
    i32.add
    local.tee $7
    i32.load
    local.set $6
    local.get $0
    i32.load offset=128
    i32.const 1
    i32.sub
    local.set $19
    loop $for-loop|00
     local.get $19
     i32.const 0
     i32.ge_s
     if
      local.get $3
      local.get $19
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
      local.set $5
      local.get $6
      local.get $7
      i32.const 8
      i32.add
      local.get $20
      i32.add
      i32.load
      local.get $3
      local.get $5
      local.get $21
      i32.mul
      i32.sub
      i32.mul
      i32.const 2
      i32.shl
      i32.add
      local.set $6
      local.get $5
      local.set $3
      local.get $19
      i32.const 1
      i32.sub
      local.set $19
      br $for-loop|00
     end
    end
    local.get $6
    local.set $7
    local.get $4
    local.set $3
    local.get $0
    i32.const 224
    i32.add
    local.tee $20
    i32.load
    local.set $6
    local.get $0
    i32.load offset=128
    i32.const 1
    i32.sub
    local.set $19
    loop $for-loop|01
     local.get $19
     i32.const 0
     i32.ge_s
     if
      local.get $3
      local.get $19
      i32.const 2
      i32.shl
      local.tee $21
      local.get $0
      i32.const 132
      i32.add
      i32.add
      i32.load
      local.tee $22
      i32.div_s
      local.set $5
      local.get $6
      local.get $20
      i32.const 8
      i32.add
      local.get $21
      i32.add
      i32.load
      local.get $3
      local.get $5
      local.get $22
      i32.mul
      i32.sub
      i32.mul
      i32.const 2
      i32.shl
      i32.add
      local.set $6
      local.get $5
      local.set $3
      local.get $19
      i32.const 1
      i32.sub
      local.set $19
      br $for-loop|01
     end
    end
    local.get $0
    i32.const 272
    i32.add
    local.tee $20
    i32.load
    local.set $19
    local.get $0
    i32.load offset=128
    i32.const 1
    i32.sub
    local.set $5
    loop $for-loop|02
     local.get $5
     i32.const 0
     i32.ge_s
     if
      local.get $4
      local.get $5
      i32.const 2
      i32.shl
      local.tee $21
      local.get $0
      i32.const 132
      i32.add
      i32.add
      i32.load
      local.tee $22
      i32.div_s
      local.set $3
      local.get $19
      local.get $20
      i32.const 8
      i32.add
      local.get $21
      i32.add
      i32.load
      local.get $4
      local.get $3
      local.get $22
      i32.mul
      i32.sub
      i32.mul
      i32.const 2
      i32.shl
      i32.add
      local.set $19
      local.get $3
      local.set $4
      local.get $5
      i32.const 1
      i32.sub
      local.set $5
      br $for-loop|02
     end
    end
    local.get $0
    local.get $7
    local.get $6
    local.get $19
    local.get $10
    local.get $9
    local.get $16
    local.get $12
    local.get $12
    local.get $16
    i32.gt_s
    select
    local.get $8
    local.get $15
    local.get $11
    local.get $11
    local.get $15
    i32.gt_s
    select
    call $src/engine/wasm/kernels/assembly/gemm/multiplyBlock<f32>
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/gemm/addBias<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 f64)
  local.get $0
  i32.load offset=116
  local.set $14
  local.get $0
  i32.load offset=120
  local.set $11
  local.get $0
  i32.load offset=124
  local.tee $6
  i32.const 1
  i32.and
  local.set $12
  local.get $0
  i32.load offset=96
  local.set $15
  local.get $0
  i32.load offset=100
  local.tee $13
  i32.const 8
  i32.eq
  local.tee $0
  if
   local.get $11
   i32.const 8
   i32.eq
   local.set $0
  end
  local.get $0
  if
   local.get $12
   i32.eqz
   local.set $0
  end
  local.get $6
  i32.const 2
  i32.and
  i32.const 0
  i32.ne
  local.set $10
  loop $for-loop|0
   local.get $2
   local.get $3
   i32.lt_s
   if
    local.get $1
    local.get $2
    local.get $15
    i32.mul
    i32.add
    local.get $4
    local.get $13
    i32.mul
    i32.add
    local.set $6
    local.get $14
    local.get $2
    local.get $4
    local.get $12
    select
    local.get $11
    i32.mul
    i32.add
    local.set $8
    local.get $5
    local.get $4
    i32.sub
    local.set $9
    local.get $0
    if
     loop $for-loop|1
      local.get $9
      i32.const 8
      i32.ge_s
      if
       local.get $6
       local.get $6
       v128.load
       local.get $8
       v128.load
       f64x2.add
       local.tee $7
       local.get $7
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       f64x2.le
       v128.andnot
       local.get $7
       local.get $10
       select
       v128.store
       local.get $6
       local.get $6
       v128.load offset=16
       local.get $8
       v128.load offset=16
       f64x2.add
       local.tee $7
       local.get $7
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       f64x2.le
       v128.andnot
       local.get $7
       local.get $10
       select
       v128.store offset=16
       local.get $6
       local.get $6
       v128.load offset=32
       local.get $8
       v128.load offset=32
       f64x2.add
       local.tee $7
       local.get $7
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       f64x2.le
       v128.andnot
       local.get $7
       local.get $10
       select
       v128.store offset=32
       local.get $6
       local.get $6
       v128.load offset=48
       local.get $8
       v128.load offset=48
       f64x2.add
       local.tee $7
       local.get $7
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       f64x2.le
       v128.andnot
       local.get $7
       local.get $10
       select
       v128.store offset=48
       local.get $6
       i32.const -64
       i32.sub
       local.set $6
       local.get $8
       i32.const -64
       i32.sub
       local.set $8
       local.get $9
       i32.const 8
       i32.sub
       local.set $9
       br $for-loop|1
      end
     end
     loop $for-loop|2
      local.get $9
      i32.const 2
      i32.ge_s
      if
       local.get $6
       local.get $6
       v128.load
       local.get $8
       v128.load
       f64x2.add
       local.tee $7
       local.get $7
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       f64x2.le
       v128.andnot
       local.get $7
       local.get $10
       select
       v128.store
       local.get $6
       i32.const 16
       i32.add
       local.set $6
       local.get $8
       i32.const 16
       i32.add
       local.set $8
       local.get $9
       i32.const 2
       i32.sub
       local.set $9
       br $for-loop|2
      end
     end
    end
    loop $for-loop|3
     local.get $9
     i32.const 0
     i32.gt_s
     if
      local.get $6
      f64.const 0
      local.get $6
      f64.load
      local.get $8
      f64.load
      f64.add
      local.tee $16
      local.get $16
      f64.const 0
      f64.le
      local.get $10
      i32.and
      select
      f64.store
      local.get $6
      local.get $13
      i32.add
      local.set $6
      local.get $8
      local.get $8
      local.get $11
      i32.add
      local.get $12
      select
      local.set $8
      local.get $9
      i32.const 1
      i32.sub
      local.set $9
      br $for-loop|3
     end
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/gemm/addBias<f32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 f32)
  local.get $0
  i32.load offset=116
  local.set $14
  local.get $0
  i32.load offset=120
  local.set $11
  local.get $0
  i32.load offset=124
  local.tee $6
  i32.const 1
  i32.and
  local.set $12
  local.get $0
  i32.load offset=96
  local.set $15
  local.get $0
  i32.load offset=100
  local.tee $13
  i32.const 4
  i32.eq
  local.tee $0
  if
   local.get $11
   i32.const 4
   i32.eq
   local.set $0
  end
  local.get $0
  if
   local.get $12
   i32.eqz
   local.set $0
  end
  local.get $6
  i32.const 2
  i32.and
  i32.const 0
  i32.ne
  local.set $10
  loop $for-loop|0
   local.get $2
   local.get $3
   i32.lt_s
   if
    local.get $1
    local.get $2
    local.get $15
    i32.mul
    i32.add
    local.get $4
    local.get $13
    i32.mul
    i32.add
    local.set $6
    local.get $14
    local.get $2
    local.get $4
    local.get $12
    select
    local.get $11
    i32.mul
    i32.add
    local.set $8
    local.get $5
    local.get $4
    i32.sub
    local.set $9
    local.get $0
    if
     loop $for-loop|1
      local.get $9
      i32.const 16
      i32.ge_s
      if
       local.get $6
       local.get $6
       v128.load
       local.get $8
       v128.load
       f32x4.add
       local.tee $7
       local.get $7
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       f32x4.le
       v128.andnot
       local.get $7
       local.get $10
       select
       v128.store
       local.get $6
       local.get $6
       v128.load offset=16
       local.get $8
       v128.load offset=16
       f32x4.add
       local.tee $7
       local.get $7
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       f32x4.le
       v128.andnot
       local.get $7
       local.get $10
       select
       v128.store offset=16
       local.get $6
       local.get $6
       v128.load offset=32
       local.get $8
       v128.load offset=32
       f32x4.add
       local.tee $7
       local.get $7
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       f32x4.le
       v128.andnot
       local.get $7
       local.get $10
       select
       v128.store offset=32
       local.get $6
       local.get $6
       v128.load offset=48
       local.get $8
       v128.load offset=48
       f32x4.add
       local.tee $7
       local.get $7
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       f32x4.le
       v128.andnot
       local.get $7
       local.get $10
       select
       v128.store offset=48
       local.get $6
       i32.const -64
       i32.sub
       local.set $6
       local.get $8
       i32.const -64
       i32.sub
       local.set $8
       local.get $9
       i32.const 16
       i32.sub
       local.set $9
       br $for-loop|1
      end
     end
     loop $for-loop|2
      local.get $9
      i32.const 4
      i32.ge_s
      if
       local.get $6
       local.get $6
       v128.load
       local.get $8
       v128.load
       f32x4.add
       local.tee $7
       local.get $7
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       f32x4.le
       v128.andnot
       local.get $7
       local.get $10
       select
       v128.store
       local.get $6
       i32.const 16
       i32.add
       local.set $6
       local.get $8
       i32.const 16
       i32.add
       local.set $8
       local.get $9
       i32.const 4
       i32.sub
       local.set $9
       br $for-loop|2
      end
     end
    end
    loop $for-loop|3
     local.get $9
     i32.const 0
     i32.gt_s
     if
      local.get $6
      f32.const 0
      local.get $6
      f32.load
      local.get $8
      f32.load
      f32.add
      local.tee $16
      local.get $16
      f32.const 0
      f32.le
      local.get $10
      i32.and
      select
      f32.store
      local.get $6
      local.get $13
      i32.add
      local.set $6
      local.get $8
      local.get $8
      local.get $11
      i32.add
      local.get $12
      select
      local.set $8
      local.get $9
      i32.const 1
      i32.sub
      local.set $9
      br $for-loop|3
     end
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
 )
)
