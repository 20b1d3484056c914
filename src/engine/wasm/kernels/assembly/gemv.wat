(module
 (type $0 (func (param i32 i32 i32)))
 (import "env" "memory" (memory $0 1 65536 shared))
 (import "env" "scratch" (global $src/engine/wasm/kernels/assembly/lib/job/scratch i32))
 (export "dotsF32" (func $src/engine/wasm/kernels/assembly/gemv/dotsF32))
 (export "dotsF64" (func $src/engine/wasm/kernels/assembly/gemv/dotsF64))
 (export "combineF32" (func $src/engine/wasm/kernels/assembly/gemv/combineF32))
 (export "combineF64" (func $src/engine/wasm/kernels/assembly/gemv/combineF64))
 (func $src/engine/wasm/kernels/assembly/gemv/dotsF64 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 v128)
  (local $18 v128)
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
  (local $29 v128)
  local.get $2
  local.set $13
  local.get $0
  local.tee $10
  i32.const -64
  i32.sub
  i32.load
  local.set $24
  local.get $0
  i32.load offset=72
  local.set $5
  local.get $0
  i32.load offset=76
  local.set $25
  local.get $0
  i32.load offset=88
  local.set $15
  local.get $0
  i32.load offset=92
  local.set $26
  local.get $0
  i32.load offset=96
  local.set $16
  local.get $0
  i32.load offset=100
  local.tee $20
  local.get $0
  i32.load offset=68
  local.tee $21
  i32.add
  i32.const 1
  i32.sub
  local.get $20
  i32.div_s
  local.set $22
  local.get $1
  local.set $11
  loop $for-loop|0
   local.get $11
   local.get $13
   i32.lt_s
   if
    local.get $21
    local.get $11
    local.get $22
    local.get $11
    local.get $22
    i32.div_s
    local.tee $3
    i32.mul
    i32.sub
    local.get $20
    i32.mul
    local.tee $12
    local.get $20
    i32.add
    local.tee $0
    local.get $0
    local.get $21
    i32.gt_s
    select
    local.set $23
    i32.const 0
    local.set $19
    loop $for-loop|1
     local.get $19
     local.get $24
     i32.lt_s
     if
      local.get $3
      local.set $0
      local.get $10
      i32.const 224
      i32.add
      local.tee $6
      i32.load
      local.set $4
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
        local.tee $9
        local.get $10
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $14
        i32.div_s
        local.set $1
        local.get $4
        local.get $6
        i32.const 8
        i32.add
        local.get $9
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
        local.set $4
        local.get $1
        local.set $0
        local.get $2
        i32.const 1
        i32.sub
        local.set $2
        br $for-loop|00
       end
      end
      local.get $19
      local.get $25
      i32.mul
      local.get $4
      i32.add
      local.set $6
      local.get $3
      local.set $0
      local.get $10
      i32.const 272
      i32.add
      local.tee $9
      i32.load
      local.set $4
      local.get $10
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $2
      loop $for-loop|01
       local.get $2
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $2
        i32.const 2
        i32.shl
        local.tee $14
        local.get $10
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $27
        i32.div_s
        local.set $1
        local.get $4
        local.get $9
        i32.const 8
        i32.add
        local.get $14
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $27
        i32.mul
        i32.sub
        i32.mul
        i32.const 3
        i32.shl
        i32.add
        local.set $4
        local.get $1
        local.set $0
        local.get $2
        i32.const 1
        i32.sub
        local.set $2
        br $for-loop|01
       end
      end
      local.get $12
      local.get $15
      i32.mul
      local.get $4
      i32.add
      local.set $1
      local.get $3
      local.set $0
      local.get $10
      i32.const 176
      i32.add
      local.tee $27
      i32.load
      local.set $9
      local.get $10
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $4
      loop $for-loop|02
       local.get $4
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $4
        i32.const 2
        i32.shl
        local.tee $14
        local.get $10
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $28
        i32.div_s
        local.set $2
        local.get $9
        local.get $27
        i32.const 8
        i32.add
        local.get $14
        i32.add
        i32.load
        local.get $0
        local.get $2
        local.get $28
        i32.mul
        i32.sub
        i32.mul
        i32.const 3
        i32.shl
        i32.add
        local.set $9
        local.get $2
        local.set $0
        local.get $4
        i32.const 1
        i32.sub
        local.set $4
        br $for-loop|02
       end
      end
      local.get $19
      local.get $26
      i32.mul
      local.get $9
      i32.add
      local.get $12
      local.get $16
      i32.mul
      i32.add
      local.set $14
      local.get $12
      local.set $9
      loop $for-loop|2
       local.get $9
       i32.const 4
       i32.add
       local.get $23
       i32.le_s
       if
        local.get $6
        local.set $2
        local.get $1
        local.set $0
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $7
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $8
        local.get $5
        local.set $4
        loop $for-loop|3
         local.get $4
         i32.const 2
         i32.ge_s
         if
          local.get $2
          v128.load
          local.tee $29
          local.get $0
          v128.load
          f64x2.mul
          local.get $7
          f64x2.add
          local.set $7
          local.get $29
          local.get $0
          local.get $15
          i32.add
          v128.load
          f64x2.mul
          local.get $17
          f64x2.add
          local.set $17
          local.get $29
          local.get $0
          local.get $15
          i32.const 1
          i32.shl
          i32.add
          v128.load
          f64x2.mul
          local.get $18
          f64x2.add
          local.set $18
          local.get $29
          local.get $0
          local.get $15
          i32.const 3
          i32.mul
          i32.add
          v128.load
          f64x2.mul
          local.get $8
          f64x2.add
          local.set $8
          local.get $2
          i32.const 16
          i32.add
          local.set $2
          local.get $0
          i32.const 16
          i32.add
          local.set $0
          local.get $4
          i32.const 2
          i32.sub
          local.set $4
          br $for-loop|3
         end
        end
        local.get $4
        i32.const 0
        i32.gt_s
        if
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.0 (result v128)
          local.get $4
          i32.const 2
          i32.ge_s
          if
           local.get $2
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.0
          end
          local.get $2
          v128.load64_zero
         end
         local.tee $29
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.1 (result v128)
          local.get $4
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
         f64x2.mul
         local.get $7
         f64x2.add
         local.set $7
         local.get $0
         local.get $15
         i32.add
         local.set $2
         local.get $29
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.2 (result v128)
          local.get $4
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
         f64x2.mul
         local.get $17
         f64x2.add
         local.set $17
         local.get $0
         local.get $15
         i32.const 1
         i32.shl
         i32.add
         local.set $2
         local.get $29
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.3 (result v128)
          local.get $4
          i32.const 2
          i32.ge_s
          if
           local.get $2
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.3
          end
          local.get $2
          v128.load64_zero
         end
         f64x2.mul
         local.get $18
         f64x2.add
         local.set $18
         local.get $0
         local.get $15
         i32.const 3
         i32.mul
         i32.add
         local.set $0
         local.get $29
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.4 (result v128)
          local.get $4
          i32.const 2
          i32.ge_s
          if
           local.get $0
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.4
          end
          local.get $0
          v128.load64_zero
         end
         f64x2.mul
         local.get $8
         f64x2.add
         local.set $8
        end
        local.get $14
        local.get $7
        f64x2.extract_lane 0
        local.get $7
        f64x2.extract_lane 1
        f64.add
        f64.store
        local.get $14
        local.get $16
        i32.add
        local.get $17
        f64x2.extract_lane 0
        local.get $17
        f64x2.extract_lane 1
        f64.add
        f64.store
        local.get $14
        local.get $16
        i32.const 1
        i32.shl
        i32.add
        local.get $18
        f64x2.extract_lane 0
        local.get $18
        f64x2.extract_lane 1
        f64.add
        f64.store
        local.get $14
        local.get $16
        i32.const 3
        i32.mul
        i32.add
        local.get $8
        f64x2.extract_lane 0
        local.get $8
        f64x2.extract_lane 1
        f64.add
        f64.store
        local.get $1
        local.get $15
        i32.const 2
        i32.shl
        i32.add
        local.set $1
        local.get $14
        local.get $16
        i32.const 2
        i32.shl
        i32.add
        local.set $14
        local.get $9
        i32.const 4
        i32.add
        local.set $9
        br $for-loop|2
       end
      end
      loop $for-loop|4
       local.get $9
       local.get $23
       i32.lt_s
       if
        local.get $6
        local.set $0
        local.get $1
        local.set $2
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $7
        local.get $5
        local.set $4
        loop $for-loop|5
         local.get $4
         i32.const 2
         i32.ge_s
         if
          local.get $0
          v128.load
          local.get $2
          v128.load
          f64x2.mul
          local.get $7
          f64x2.add
          local.set $7
          local.get $0
          i32.const 16
          i32.add
          local.set $0
          local.get $2
          i32.const 16
          i32.add
          local.set $2
          local.get $4
          i32.const 2
          i32.sub
          local.set $4
          br $for-loop|5
         end
        end
        local.get $4
        i32.const 0
        i32.gt_s
        if
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.5 (result v128)
          local.get $4
          i32.const 2
          i32.ge_s
          if
           local.get $0
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.5
          end
          local.get $0
          v128.load64_zero
         end
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.6 (result v128)
          local.get $4
          i32.const 2
          i32.ge_s
          if
           local.get $2
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.6
          end
          local.get $2
          v128.load64_zero
         end
         f64x2.mul
         local.get $7
         f64x2.add
         local.set $7
        end
        local.get $14
        local.get $7
        f64x2.extract_lane 0
        local.get $7
        f64x2.extract_lane 1
        f64.add
        f64.store
        local.get $1
        local.get $15
        i32.add
        local.set $1
        local.get $14
        local.get $16
        i32.add
        local.set $14
        local.get $9
        i32.const 1
        i32.add
        local.set $9
        br $for-loop|4
       end
      end
      local.get $19
      i32.const 1
      i32.add
      local.set $19
      br $for-loop|1
     end
    end
    local.get $11
    i32.const 1
    i32.add
    local.set $11
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/gemv/dotsF32 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 v128)
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
  (local $29 v128)
  (local $30 v128)
  local.get $2
  local.set $13
  local.get $0
  local.tee $10
  i32.const -64
  i32.sub
  i32.load
  local.set $24
  local.get $0
  i32.load offset=72
  local.set $5
  local.get $0
  i32.load offset=76
  local.set $25
  local.get $0
  i32.load offset=88
  local.set $15
  local.get $0
  i32.load offset=92
  local.set $26
  local.get $0
  i32.load offset=96
  local.set $18
  local.get $0
  i32.load offset=100
  local.tee $20
  local.get $0
  i32.load offset=68
  local.tee $21
  i32.add
  i32.const 1
  i32.sub
  local.get $20
  i32.div_s
  local.set $22
  local.get $1
  local.set $11
  loop $for-loop|0
   local.get $11
   local.get $13
   i32.lt_s
   if
    local.get $21
    local.get $11
    local.get $22
    local.get $11
    local.get $22
    i32.div_s
    local.tee $3
    i32.mul
    i32.sub
    local.get $20
    i32.mul
    local.tee $12
    local.get $20
    i32.add
    local.tee $0
    local.get $0
    local.get $21
    i32.gt_s
    select
    local.set $23
    i32.const 0
    local.set $19
    loop $for-loop|1
     local.get $19
     local.get $24
     i32.lt_s
     if
      local.get $3
      local.set $0
      local.get $10
      i32.const 224
      i32.add
      local.tee $2
      i32.load
      local.set $9
      local.get $10
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $14
      loop $for-loop|00
       local.get $14
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $14
        i32.const 2
        i32.shl
        local.tee $4
        local.get $10
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $6
        i32.div_s
        local.set $1
        local.get $9
        local.get $2
        i32.const 8
        i32.add
        local.get $4
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $6
        i32.mul
        i32.sub
        i32.mul
        i32.const 2
        i32.shl
        i32.add
        local.set $9
        local.get $1
        local.set $0
        local.get $14
        i32.const 1
        i32.sub
        local.set $14
        br $for-loop|00
       end
      end
      local.get $19
      local.get $25
      i32.mul
      local.get $9
      i32.add
      local.set $6
      local.get $3
      local.set $0
      local.get $10
      i32.const 272
      i32.add
      local.tee $2
      i32.load
      local.set $14
      local.get $10
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $4
      loop $for-loop|01
       local.get $4
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $4
        i32.const 2
        i32.shl
        local.tee $9
        local.get $10
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $27
        i32.div_s
        local.set $1
        local.get $14
        local.get $2
        i32.const 8
        i32.add
        local.get $9
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $27
        i32.mul
        i32.sub
        i32.mul
        i32.const 2
        i32.shl
        i32.add
        local.set $14
        local.get $1
        local.set $0
        local.get $4
        i32.const 1
        i32.sub
        local.set $4
        br $for-loop|01
       end
      end
      local.get $12
      local.get $15
      i32.mul
      local.get $14
      i32.add
      local.set $2
      local.get $3
      local.set $0
      local.get $10
      i32.const 176
      i32.add
      local.tee $27
      i32.load
      local.set $4
      local.get $10
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $9
      loop $for-loop|02
       local.get $9
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $9
        i32.const 2
        i32.shl
        local.tee $28
        local.get $10
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $14
        i32.div_s
        local.set $1
        local.get $4
        local.get $27
        i32.const 8
        i32.add
        local.get $28
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $14
        i32.mul
        i32.sub
        i32.mul
        i32.const 2
        i32.shl
        i32.add
        local.set $4
        local.get $1
        local.set $0
        local.get $9
        i32.const 1
        i32.sub
        local.set $9
        br $for-loop|02
       end
      end
      local.get $19
      local.get $26
      i32.mul
      local.get $4
      i32.add
      local.get $12
      local.get $18
      i32.mul
      i32.add
      local.set $14
      local.get $12
      local.set $9
      loop $for-loop|2
       local.get $9
       i32.const 4
       i32.add
       local.get $23
       i32.le_s
       if
        local.get $6
        local.set $4
        local.get $2
        local.set $1
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $7
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $16
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $8
        local.get $5
        local.set $0
        loop $for-loop|3
         local.get $0
         i32.const 4
         i32.ge_s
         if
          local.get $4
          v128.load
          local.tee $29
          local.get $1
          v128.load
          f32x4.mul
          local.get $7
          f32x4.add
          local.set $7
          local.get $29
          local.get $1
          local.get $15
          i32.add
          v128.load
          f32x4.mul
          local.get $16
          f32x4.add
          local.set $16
          local.get $29
          local.get $1
          local.get $15
          i32.const 1
          i32.shl
          i32.add
          v128.load
          f32x4.mul
          local.get $17
          f32x4.add
          local.set $17
          local.get $29
          local.get $1
          local.get $15
          i32.const 3
          i32.mul
          i32.add
          v128.load
          f32x4.mul
          local.get $8
          f32x4.add
          local.set $8
          local.get $4
          i32.const 16
          i32.add
          local.set $4
          local.get $1
          i32.const 16
          i32.add
          local.set $1
          local.get $0
          i32.const 4
          i32.sub
          local.set $0
          br $for-loop|3
         end
        end
        local.get $0
        i32.const 0
        i32.gt_s
        if
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0 (result v128)
          local.get $0
          i32.const 4
          i32.ge_s
          if
           local.get $4
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0
          end
          local.get $0
          i32.const 1
          i32.eq
          if
           local.get $4
           v128.load32_zero
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0
          end
          local.get $4
          v128.load64_zero
          local.set $29
          local.get $0
          i32.const 2
          i32.eq
          if (result v128)
           local.get $29
          else
           local.get $4
           local.get $29
           v128.load32_lane offset=8 2
          end
         end
         local.tee $29
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1 (result v128)
          local.get $0
          i32.const 4
          i32.ge_s
          if
           local.get $1
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1
          end
          local.get $0
          i32.const 1
          i32.eq
          if
           local.get $1
           v128.load32_zero
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1
          end
          local.get $1
          v128.load64_zero
          local.set $30
          local.get $0
          i32.const 2
          i32.eq
          if (result v128)
           local.get $30
          else
           local.get $1
           local.get $30
           v128.load32_lane offset=8 2
          end
         end
         f32x4.mul
         local.get $7
         f32x4.add
         local.set $7
         local.get $1
         local.get $15
         i32.add
         local.set $4
         local.get $29
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.2 (result v128)
          local.get $0
          i32.const 4
          i32.ge_s
          if
           local.get $4
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.2
          end
          local.get $0
          i32.const 1
          i32.eq
          if
           local.get $4
           v128.load32_zero
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.2
          end
          local.get $4
          v128.load64_zero
          local.set $30
          local.get $0
          i32.const 2
          i32.eq
          if (result v128)
           local.get $30
          else
           local.get $4
           local.get $30
           v128.load32_lane offset=8 2
          end
         end
         f32x4.mul
         local.get $16
         f32x4.add
         local.set $16
         local.get $1
         local.get $15
         i32.const 1
         i32.shl
         i32.add
         local.set $4
         local.get $29
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.3 (result v128)
          local.get $0
          i32.const 4
          i32.ge_s
          if
           local.get $4
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.3
          end
          local.get $0
          i32.const 1
          i32.eq
          if
           local.get $4
           v128.load32_zero
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.3
          end
          local.get $4
          v128.load64_zero
          local.set $30
          local.get $0
          i32.const 2
          i32.eq
          if (result v128)
           local.get $30
          else
           local.get $4
           local.get $30
           v128.load32_lane offset=8 2
          end
         end
         f32x4.mul
         local.get $17
         f32x4.add
         local.set $17
         local.get $1
         local.get $15
         i32.const 3
         i32.mul
         i32.add
         local.set $1
         local.get $29
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.4 (result v128)
          local.get $0
          i32.const 4
          i32.ge_s
          if
           local.get $1
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.4
          end
          local.get $0
          i32.const 1
          i32.eq
          if
           local.get $1
           v128.load32_zero
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.4
          end
          local.get $1
          v128.load64_zero
          local.set $29
          local.get $0
          i32.const 2
          i32.eq
          if (result v128)
           local.get $29
          else
           local.get $1
           local.get $29
           v128.load32_lane offset=8 2
          end
         end
         f32x4.mul
         local.get $8
         f32x4.add
         local.set $8
        end
        local.get $14
        local.get $7
        local.get $7
        local.get $7
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.add
        local.tee $7
        f32x4.extract_lane 0
        local.get $7
        f32x4.extract_lane 1
        f32.add
        f32.store
        local.get $14
        local.get $18
        i32.add
        local.get $16
        local.get $16
        local.get $16
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.add
        local.tee $7
        f32x4.extract_lane 0
        local.get $7
        f32x4.extract_lane 1
        f32.add
        f32.store
        local.get $14
        local.get $18
        i32.const 1
        i32.shl
        i32.add
        local.get $17
        local.get $17
        local.get $17
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.add
        local.tee $7
        f32x4.extract_lane 0
        local.get $7
        f32x4.extract_lane 1
        f32.add
        f32.store
        local.get $14
        local.get $18
        i32.const 3
        i32.mul
        i32.add
        local.get $8
        local.get $8
        local.get $8
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.add
        local.tee $7
        f32x4.extract_lane 0
        local.get $7
        f32x4.extract_lane 1
        f32.add
        f32.store
        local.get $2
        local.get $15
        i32.const 2
        i32.shl
        i32.add
        local.set $2
        local.get $14
        local.get $18
        i32.const 2
        i32.shl
        i32.add
        local.set $14
        local.get $9
        i32.const 4
        i32.add
        local.set $9
        br $for-loop|2
       end
      end
      loop $for-loop|4
       local.get $9
       local.get $23
       i32.lt_s
       if
        local.get $6
        local.set $1
        local.get $2
        local.set $4
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $7
        local.get $5
        local.set $0
        loop $for-loop|5
         local.get $0
         i32.const 4
         i32.ge_s
         if
          local.get $1
          v128.load
          local.get $4
          v128.load
          f32x4.mul
          local.get $7
          f32x4.add
          local.set $7
          local.get $1
          i32.const 16
          i32.add
          local.set $1
          local.get $4
          i32.const 16
          i32.add
          local.set $4
          local.get $0
          i32.const 4
          i32.sub
          local.set $0
          br $for-loop|5
         end
        end
        local.get $0
        i32.const 0
        i32.gt_s
        if
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.5 (result v128)
          local.get $0
          i32.const 4
          i32.ge_s
          if
           local.get $1
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.5
          end
          local.get $0
          i32.const 1
          i32.eq
          if
           local.get $1
           v128.load32_zero
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.5
          end
          local.get $1
          v128.load64_zero
          local.set $8
          local.get $0
          i32.const 2
          i32.eq
          if (result v128)
           local.get $8
          else
           local.get $1
           local.get $8
           v128.load32_lane offset=8 2
          end
         end
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.6 (result v128)
          local.get $0
          i32.const 4
          i32.ge_s
          if
           local.get $4
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.6
          end
          local.get $0
          i32.const 1
          i32.eq
          if
           local.get $4
           v128.load32_zero
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.6
          end
          local.get $4
          v128.load64_zero
          local.set $8
          local.get $0
          i32.const 2
          i32.eq
          if (result v128)
           local.get $8
          else
           local.get $4
           local.get $8
           v128.load32_lane offset=8 2
          end
         end
         f32x4.mul
         local.get $7
         f32x4.add
         local.set $7
        end
        local.get $14
        local.get $7
        local.get $7
        local.get $7
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.add
        local.tee $7
        f32x4.extract_lane 0
        local.get $7
        f32x4.extract_lane 1
        f32.add
        f32.store
        local.get $2
        local.get $15
        i32.add
        local.set $2
        local.get $14
        local.get $18
        i32.add
        local.set $14
        local.get $9
        i32.const 1
        i32.add
        local.set $9
        br $for-loop|4
       end
      end
      local.get $19
      i32.const 1
      i32.add
      local.set $19
      br $for-loop|1
     end
    end
    local.get $11
    i32.const 1
    i32.add
    local.set $11
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/gemv/combineF64 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 v128)
  (local $12 v128)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
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
  (local $30 i32)
  (local $31 i32)
  (local $32 i32)
  (local $33 i32)
  (local $34 i32)
  (local $35 i32)
  (local $36 i32)
  (local $37 i32)
  (local $38 i32)
  local.get $2
  local.set $9
  local.get $0
  local.tee $5
  i32.const -64
  i32.sub
  i32.load
  local.set $29
  local.get $0
  i32.load offset=72
  local.set $30
  local.get $0
  i32.load offset=76
  local.set $31
  local.get $0
  i32.load offset=80
  local.set $14
  local.get $0
  i32.load offset=84
  local.set $15
  local.get $0
  i32.load offset=92
  local.set $32
  local.get $0
  i32.load offset=96
  local.set $16
  local.get $0
  i32.load offset=100
  local.tee $17
  local.get $0
  i32.load offset=68
  local.tee $27
  i32.add
  i32.const 1
  i32.sub
  local.get $17
  i32.div_s
  local.set $28
  local.get $1
  local.set $7
  loop $for-loop|0
   local.get $7
   local.get $9
   i32.lt_s
   if
    local.get $27
    local.get $7
    local.get $28
    local.get $7
    local.get $28
    i32.div_s
    local.tee $3
    i32.mul
    i32.sub
    local.get $17
    i32.mul
    local.tee $8
    local.get $17
    i32.add
    local.tee $0
    local.get $0
    local.get $27
    i32.gt_s
    select
    local.set $18
    i32.const 0
    local.set $13
    loop $for-loop|1
     local.get $13
     local.get $29
     i32.lt_s
     if
      local.get $3
      local.set $0
      local.get $5
      i32.const 224
      i32.add
      local.tee $6
      i32.load
      local.set $4
      local.get $5
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
        local.tee $10
        local.get $5
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $19
        i32.div_s
        local.set $1
        local.get $4
        local.get $6
        i32.const 8
        i32.add
        local.get $10
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $19
        i32.mul
        i32.sub
        i32.mul
        i32.const 3
        i32.shl
        i32.add
        local.set $4
        local.get $1
        local.set $0
        local.get $2
        i32.const 1
        i32.sub
        local.set $2
        br $for-loop|00
       end
      end
      local.get $13
      local.get $31
      i32.mul
      local.get $4
      i32.add
      local.set $33
      local.get $3
      local.set $0
      local.get $5
      i32.const 272
      i32.add
      local.tee $6
      i32.load
      local.set $4
      local.get $5
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $2
      loop $for-loop|01
       local.get $2
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $2
        i32.const 2
        i32.shl
        local.tee $10
        local.get $5
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $19
        i32.div_s
        local.set $1
        local.get $4
        local.get $6
        i32.const 8
        i32.add
        local.get $10
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $19
        i32.mul
        i32.sub
        i32.mul
        i32.const 3
        i32.shl
        i32.add
        local.set $4
        local.get $1
        local.set $0
        local.get $2
        i32.const 1
        i32.sub
        local.set $2
        br $for-loop|01
       end
      end
      local.get $8
      i32.const 3
      i32.shl
      local.get $4
      i32.add
      local.set $19
      local.get $3
      local.set $0
      local.get $5
      i32.const 176
      i32.add
      local.tee $6
      i32.load
      local.set $4
      local.get $5
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
        local.tee $10
        local.get $5
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $34
        i32.div_s
        local.set $1
        local.get $4
        local.get $6
        i32.const 8
        i32.add
        local.get $10
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $34
        i32.mul
        i32.sub
        i32.mul
        i32.const 3
        i32.shl
        i32.add
        local.set $4
        local.get $1
        local.set $0
        local.get $2
        i32.const 1
        i32.sub
        local.set $2
        br $for-loop|02
       end
      end
      local.get $13
      local.get $32
      i32.mul
      local.get $4
      i32.add
      local.get $8
      local.get $16
      i32.mul
      i32.add
      local.set $6
      local.get $8
      local.set $4
      loop $for-loop|2
       local.get $4
       local.get $18
       i32.lt_s
       if
        i32.const 128
        i32.const 16
        local.get $18
        local.get $4
        i32.sub
        i32.const 16
        i32.ge_s
        local.tee $34
        select
        local.set $36
        i32.const 0
        local.set $10
        loop $for-loop|3
         local.get $10
         i32.const 2
         i32.lt_s
         if
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          local.get $10
          local.get $36
          i32.mul
          i32.add
          local.set $35
          local.get $30
          local.get $10
          i32.sub
          i32.const 1
          i32.add
          i32.const 2
          i32.div_s
          local.set $1
          local.get $33
          local.get $10
          local.get $14
          i32.mul
          i32.add
          local.set $2
          local.get $19
          local.get $10
          local.get $15
          i32.mul
          i32.add
          local.set $0
          local.get $34
          if
           local.get $14
           i32.const 1
           i32.shl
           local.set $37
           local.get $15
           i32.const 1
           i32.shl
           local.set $38
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           local.set $11
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
           loop $for-loop|4
            local.get $1
            i32.const 0
            i32.gt_s
            if
             local.get $2
             v128.load64_splat
             local.tee $12
             local.get $0
             v128.load
             f64x2.mul
             local.get $11
             f64x2.add
             local.set $11
             local.get $12
             local.get $0
             v128.load offset=16
             f64x2.mul
             local.get $20
             f64x2.add
             local.set $20
             local.get $12
             local.get $0
             v128.load offset=32
             f64x2.mul
             local.get $21
             f64x2.add
             local.set $21
             local.get $12
             local.get $0
             v128.load offset=48
             f64x2.mul
             local.get $22
             f64x2.add
             local.set $22
             local.get $12
             local.get $0
             v128.load offset=64
             f64x2.mul
             local.get $23
             f64x2.add
             local.set $23
             local.get $12
             local.get $0
             v128.load offset=80
             f64x2.mul
             local.get $24
             f64x2.add
             local.set $24
             local.get $12
             local.get $0
             v128.load offset=96
             f64x2.mul
             local.get $25
             f64x2.add
             local.set $25
             local.get $12
             local.get $0
             v128.load offset=112
             f64x2.mul
             local.get $26
             f64x2.add
             local.set $26
             local.get $2
             local.get $37
             i32.add
             local.set $2
             local.get $0
             local.get $38
             i32.add
             local.set $0
             local.get $1
             i32.const 1
             i32.sub
             local.set $1
             br $for-loop|4
            end
           end
           local.get $35
           local.get $11
           v128.store
           local.get $35
           local.get $20
           v128.store offset=16
           local.get $35
           local.get $21
           v128.store offset=32
           local.get $35
           local.get $22
           v128.store offset=48
           local.get $35
           local.get $23
           v128.store offset=64
           local.get $35
           local.get $24
           v128.store offset=80
           local.get $35
           local.get $25
           v128.store offset=96
           local.get $35
           local.get $26
           v128.store offset=112
          else
           local.get $14
           i32.const 1
           i32.shl
           local.set $37
           local.get $15
           i32.const 1
           i32.shl
           local.set $38
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           local.set $11
           loop $for-loop|5
            local.get $1
            i32.const 0
            i32.gt_s
            if
             local.get $2
             v128.load64_splat
             local.get $0
             v128.load
             f64x2.mul
             local.get $11
             f64x2.add
             local.set $11
             local.get $2
             local.get $37
             i32.add
             local.set $2
             local.get $0
             local.get $38
             i32.add
             local.set $0
             local.get $1
             i32.const 1
             i32.sub
             local.set $1
             br $for-loop|5
            end
           end
           local.get $35
           local.get $11
           v128.store
          end
          local.get $10
          i32.const 1
          i32.add
          local.set $10
          br $for-loop|3
         end
        end
        local.get $6
        local.set $0
        local.get $36
        i32.const 3
        i32.shr_u
        local.tee $1
        local.get $18
        local.get $4
        i32.sub
        local.tee $2
        local.get $1
        local.get $2
        i32.lt_s
        select
        local.tee $10
        local.set $2
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        local.set $1
        loop $for-loop|003
         local.get $2
         i32.const 0
         i32.gt_s
         if
          local.get $0
          local.get $1
          f64.load
          local.get $1
          local.get $36
          i32.add
          f64.load
          f64.add
          f64.store
          local.get $1
          i32.const 8
          i32.add
          local.set $1
          local.get $0
          local.get $16
          i32.add
          local.set $0
          local.get $2
          i32.const 1
          i32.sub
          local.set $2
          br $for-loop|003
         end
        end
        local.get $4
        local.get $10
        i32.add
        local.set $4
        local.get $19
        local.get $36
        i32.add
        local.set $19
        local.get $6
        local.get $10
        local.get $16
        i32.mul
        i32.add
        local.set $6
        br $for-loop|2
       end
      end
      local.get $13
      i32.const 1
      i32.add
      local.set $13
      br $for-loop|1
     end
    end
    local.get $7
    i32.const 1
    i32.add
    local.set $7
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/gemv/combineF32 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 v128)
  (local $12 v128)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
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
  (local $30 i32)
  (local $31 i32)
  (local $32 i32)
  (local $33 i32)
  (local $34 i32)
  (local $35 i32)
  (local $36 i32)
  (local $37 i32)
  (local $38 i32)
  local.get $2
  local.set $9
  local.get $0
  local.tee $5
  i32.const -64
  i32.sub
  i32.load
  local.set $29
  local.get $0
  i32.load offset=72
  local.set $30
  local.get $0
  i32.load offset=76
  local.set $31
  local.get $0
  i32.load offset=80
  local.set $14
  local.get $0
  i32.load offset=84
  local.set $15
  local.get $0
  i32.load offset=92
  local.set $32
  local.get $0
  i32.load offset=96
  local.set $16
  local.get $0
  i32.load offset=100
  local.tee $17
  local.get $0
  i32.load offset=68
  local.tee $27
  i32.add
  i32.const 1
  i32.sub
  local.get $17
  i32.div_s
  local.set $28
  local.get $1
  local.set $7
  loop $for-loop|0
   local.get $7
   local.get $9
   i32.lt_s
   if
    local.get $27
    local.get $7
    local.get $28
    local.get $7
    local.get $28
    i32.div_s
    local.tee $3
    i32.mul
    i32.sub
    local.get $17
    i32.mul
    local.tee $8
    local.get $17
    i32.add
    local.tee $0
    local.get $0
    local.get $27
    i32.gt_s
    select
    local.set $18
    i32.const 0
    local.set $13
    loop $for-loop|1
     local.get $13
     local.get $29
     i32.lt_s
     if
      local.get $3
      local.set $0
      local.get $5
      i32.const 224
      i32.add
      local.tee $6
      i32.load
      local.set $4
      local.get $5
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
        local.tee $10
        local.get $5
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $19
        i32.div_s
        local.set $1
        local.get $4
        local.get $6
        i32.const 8
        i32.add
        local.get $10
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $19
        i32.mul
        i32.sub
        i32.mul
        i32.const 2
        i32.shl
        i32.add
        local.set $4
        local.get $1
        local.set $0
        local.get $2
        i32.const 1
        i32.sub
        local.set $2
        br $for-loop|00
       end
      end
      local.get $13
      local.get $31
      i32.mul
      local.get $4
      i32.add
      local.set $33
      local.get $3
      local.set $0
      local.get $5
      i32.const 272
      i32.add
      local.tee $6
      i32.load
      local.set $4
      local.get $5
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $2
      loop $for-loop|01
       local.get $2
       i32.const 0
       i32.ge_s
       if
        local.get $0
        local.get $2
        i32.const 2
        i32.shl
        local.tee $10
        local.get $5
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $19
        i32.div_s
        local.set $1
        local.get $4
        local.get $6
        i32.const 8
        i32.add
        local.get $10
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $19
        i32.mul
        i32.sub
        i32.mul
        i32.const 2
        i32.shl
        i32.add
        local.set $4
        local.get $1
        local.set $0
        local.get $2
        i32.const 1
        i32.sub
        local.set $2
        br $for-loop|01
       end
      end
      local.get $8
      i32.const 2
      i32.shl
      local.get $4
      i32.add
      local.set $19
      local.get $3
      local.set $0
      local.get $5
      i32.const 176
      i32.add
      local.tee $6
      i32.load
      local.set $4
      local.get $5
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
        local.tee $10
        local.get $5
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $34
        i32.div_s
        local.set $1
        local.get $4
        local.get $6
        i32.const 8
        i32.add
        local.get $10
        i32.add
        i32.load
        local.get $0
        local.get $1
        local.get $34
        i32.mul
        i32.sub
        i32.mul
        i32.const 2
        i32.shl
        i32.add
        local.set $4
        local.get $1
        local.set $0
        local.get $2
        i32.const 1
        i32.sub
        local.set $2
        br $for-loop|02
       end
      end
      local.get $13
      local.get $32
      i32.mul
      local.get $4
      i32.add
      local.get $8
      local.get $16
      i32.mul
      i32.add
      local.set $6
      local.get $8
      local.set $4
      loop $for-loop|2
       local.get $4
       local.get $18
       i32.lt_s
       if
        i32.const 128
        i32.const 16
        local.get $18
        local.get $4
        i32.sub
        i32.const 32
        i32.ge_s
        local.tee $34
        select
        local.set $36
        i32.const 0
        local.set $10
        loop $for-loop|3
         local.get $10
         i32.const 4
         i32.lt_s
         if
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          local.get $10
          local.get $36
          i32.mul
          i32.add
          local.set $35
          local.get $30
          local.get $10
          i32.sub
          i32.const 3
          i32.add
          i32.const 4
          i32.div_s
          local.set $1
          local.get $33
          local.get $10
          local.get $14
          i32.mul
          i32.add
          local.set $2
          local.get $19
          local.get $10
          local.get $15
          i32.mul
          i32.add
          local.set $0
          local.get $34
          if
           local.get $14
           i32.const 2
           i32.shl
           local.set $37
           local.get $15
           i32.const 2
           i32.shl
           local.set $38
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           local.set $11
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
           loop $for-loop|4
            local.get $1
            i32.const 0
            i32.gt_s
            if
             local.get $2
             v128.load32_splat
             local.tee $12
             local.get $0
             v128.load
             f32x4.mul
             local.get $11
             f32x4.add
             local.set $11
             local.get $12
             local.get $0
             v128.load offset=16
             f32x4.mul
             local.get $20
             f32x4.add
             local.set $20
             local.get $12
             local.get $0
             v128.load offset=32
             f32x4.mul
             local.get $21
             f32x4.add
             local.set $21
             local.get $12
             local.get $0
             v128.load offset=48
             f32x4.mul
             local.get $22
             f32x4.add
             local.set $22
             local.get $12
             local.get $0
             v128.load offset=64
             f32x4.mul
             local.get $23
             f32x4.add
             local.set $23
             local.get $12
             local.get $0
             v128.load offset=80
             f32x4.mul
             local.get $24
             f32x4.add
             local.set $24
             local.get $12
             local.get $0
             v128.load offset=96
             f32x4.mul
             local.get $25
             f32x4.add
             local.set $25
             local.get $12
             local.get $0
             v128.load offset=112
             f32x4.mul
             local.get $26
             f32x4.add
             local.set $26
             local.get $2
             local.get $37
             i32.add
             local.set $2
             local.get $0
             local.get $38
             i32.add
             local.set $0
             local.get $1
             i32.const 1
             i32.sub
             local.set $1
             br $for-loop|4
            end
           end
           local.get $35
           local.get $11
           v128.store
           local.get $35
           local.get $20
           v128.store offset=16
           local.get $35
           local.get $21
           v128.store offset=32
           local.get $35
           local.get $22
           v128.store offset=48
           local.get $35
           local.get $23
           v128.store offset=64
           local.get $35
           local.get $24
           v128.store offset=80
           local.get $35
           local.get $25
           v128.store offset=96
           local.get $35
           local.get $26
           v128.store offset=112
          else
           local.get $14
           i32.const 2
           i32.shl
           local.set $37
           local.get $15
           i32.const 2
           i32.shl
           local.set $38
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           local.set $11
           loop $for-loop|5
            local.get $1
            i32.const 0
            i32.gt_s
            if
             local.get $2
             v128.load32_splat
             local.get $0
             v128.load
             f32x4.mul
             local.get $11
             f32x4.add
             local.set $11
             local.get $2
             local.get $37
             i32.add
             local.set $2
             local.get $0
             local.get $38
             i32.add
             local.set $0
             local.get $1
             i32.const 1
             i32.sub
             local.set $1
             br $for-loop|5
            end
           end
           local.get $35
           local.get $11
           v128.store
          end
          local.get $10
          i32.const 1
          i32.add
          local.set $10
          br $for-loop|3
         end
        end
        local.get $6
        local.set $0
        local.get $36
        i32.const 2
        i32.shr_u
        local.tee $1
        local.get $18
        local.get $4
        i32.sub
        local.tee $2
        local.get $1
        local.get $2
        i32.lt_s
        select
        local.tee $10
        local.set $2
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        local.set $1
        loop $for-loop|003
         local.get $2
         i32.const 0
         i32.gt_s
         if
          local.get $0
          local.get $1
          f32.load
          local.get $1
          local.get $36
          i32.const 1
          i32.shl
          i32.add
          f32.load
          f32.add
          local.get $1
          local.get $36
          i32.add
          f32.load
          local.get $1
          local.get $36
          i32.const 3
          i32.mul
          i32.add
          f32.load
          f32.add
          f32.add
          f32.store
          local.get $1
          i32.const 4
          i32.add
          local.set $1
          local.get $0
          local.get $16
          i32.add
          local.set $0
          local.get $2
          i32.const 1
          i32.sub
          local.set $2
          br $for-loop|003
         end
        end
        local.get $4
        local.get $10
        i32.add
        local.set $4
        local.get $19
        local.get $36
        i32.add
        local.set $19
        local.get $6
        local.get $10
        local.get $16
        i32.mul
        i32.add
        local.set $6
        br $for-loop|2
       end
      end
      local.get $13
      i32.const 1
      i32.add
      local.set $13
      br $for-loop|1
     end
    end
    local.get $7
    i32.const 1
    i32.add
    local.set $7
    br $for-loop|0
   end
  end
 )
)
