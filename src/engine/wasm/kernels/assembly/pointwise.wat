(module
 (type $0 (func (param i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32)))
 (type $2 (func (param v128) (result v128)))
 (type $3 (func (param v128 v128) (result v128)))
 (type $4 (func (param i32 i32 i32 i32 i32)))
 (type $5 (func (param v128 v128 v128) (result v128)))
 (import "env" "memory" (memory $0 1 65536 shared))
 (import "env" "scratch" (global $src/engine/wasm/kernels/assembly/lib/job/scratch i32))
 (export "pointwiseF32" (func $src/engine/wasm/kernels/assembly/pointwise/pointwiseF32))
 (export "pointwiseF64" (func $src/engine/wasm/kernels/assembly/pointwise/pointwiseF64))
 (func $src/engine/wasm/kernels/assembly/lib/math32/expAny (param $0 v128) (result v128)
  (local $1 v128)
  (local $2 v128)
  (local $3 v128)
  (local $4 v128)
  local.get $0
  i32.const 61480
  v128.load32_splat
  f32x4.pmin
  i32.const 61484
  v128.load32_splat
  f32x4.pmax
  local.tee $1
  i32.const 61460
  v128.load32_splat
  f32x4.mul
  i32.const 61472
  v128.load32_splat
  local.tee $2
  f32x4.add
  local.tee $3
  local.get $2
  i32x4.sub
  local.tee $0
  i32.const 1
  i32x4.shr_s
  local.set $4
  i32.const 61504
  v128.load32_splat
  local.get $1
  local.get $3
  local.get $2
  f32x4.sub
  local.tee $1
  i32.const 61464
  v128.load32_splat
  f32x4.mul
  f32x4.sub
  local.get $1
  i32.const 61468
  v128.load32_splat
  f32x4.mul
  f32x4.sub
  local.tee $1
  f32x4.mul
  i32.const 61500
  v128.load32_splat
  f32x4.add
  local.get $1
  f32x4.mul
  i32.const 61496
  v128.load32_splat
  f32x4.add
  local.get $1
  f32x4.mul
  i32.const 61492
  v128.load32_splat
  f32x4.add
  local.get $1
  f32x4.mul
  i32.const 61488
  v128.load32_splat
  f32x4.add
  local.get $1
  local.get $1
  f32x4.mul
  f32x4.mul
  local.get $1
  f32x4.add
  i32.const 61448
  v128.load32_splat
  local.tee $1
  f32x4.add
  local.get $4
  i32.const 23
  i32x4.shl
  local.get $1
  i32x4.add
  f32x4.mul
  local.get $0
  local.get $4
  i32x4.sub
  i32.const 23
  i32x4.shl
  local.get $1
  i32x4.add
  f32x4.mul
 )
 (func $src/engine/wasm/kernels/assembly/lib/math64/log64 (param $0 v128) (result v128)
  (local $1 v128)
  (local $2 v128)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  local.get $0
  i32.const 62648
  v128.load64_splat
  local.tee $1
  f64x2.ge
  local.get $0
  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
  f64x2.lt
  local.tee $3
  v128.and
  i64x2.bitmask
  i32.const 3
  i32.ne
  if
   local.get $0
   v128.const i32x4 0x00000000 0x43500000 0x00000000 0x43500000
   i32.const 62480
   v128.load64_splat
   local.tee $2
   local.get $0
   local.get $1
   f64x2.lt
   local.tee $4
   v128.bitselect
   f64x2.mul
   local.tee $5
   i32.const 62656
   v128.load64_splat
   i64x2.sub
   i32.const 62664
   v128.load64_splat
   v128.and
   local.set $1
   local.get $5
   local.get $1
   i64x2.sub
   local.get $2
   f64x2.sub
   local.tee $5
   local.get $5
   i32.const 62488
   v128.load64_splat
   f64x2.add
   f64x2.div
   local.tee $6
   local.get $6
   f64x2.mul
   local.set $2
   v128.const i32x4 0x00000000 0x7ff80000 0x00000000 0x7ff80000
   v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
   v128.const i32x4 0x00000000 0xc04b0000 0x00000000 0xc04b0000
   local.get $4
   v128.and
   local.get $1
   i32.const 52
   i64x2.shr_s
   i32.const 62536
   v128.load64_splat
   local.tee $1
   i64x2.add
   local.get $1
   f64x2.sub
   f64x2.add
   local.tee $1
   i32.const 62520
   v128.load64_splat
   f64x2.mul
   local.get $5
   local.get $5
   local.get $5
   f64x2.mul
   i32.const 62472
   v128.load64_splat
   f64x2.mul
   local.tee $4
   local.get $6
   i32.const 62720
   v128.load64_splat
   local.get $2
   f64x2.mul
   i32.const 62712
   v128.load64_splat
   f64x2.add
   local.get $2
   f64x2.mul
   i32.const 62704
   v128.load64_splat
   f64x2.add
   local.get $2
   f64x2.mul
   i32.const 62696
   v128.load64_splat
   f64x2.add
   local.get $2
   f64x2.mul
   i32.const 62688
   v128.load64_splat
   f64x2.add
   local.get $2
   f64x2.mul
   i32.const 62680
   v128.load64_splat
   f64x2.add
   local.get $2
   f64x2.mul
   i32.const 62672
   v128.load64_splat
   f64x2.add
   local.get $2
   f64x2.mul
   local.get $4
   f64x2.add
   f64x2.mul
   f64x2.sub
   local.get $1
   i32.const 62528
   v128.load64_splat
   f64x2.mul
   f64x2.sub
   f64x2.sub
   f64x2.add
   local.get $0
   local.get $0
   f64x2.add
   local.get $3
   v128.bitselect
   local.get $0
   i32.const 62464
   v128.load64_splat
   local.tee $1
   f64x2.eq
   v128.bitselect
   local.get $0
   local.get $1
   f64x2.lt
   v128.bitselect
   return
  end
  local.get $0
  local.get $0
  i32.const 62656
  v128.load64_splat
  i64x2.sub
  i32.const 62664
  v128.load64_splat
  v128.and
  local.tee $0
  i64x2.sub
  i32.const 62480
  v128.load64_splat
  f64x2.sub
  local.tee $1
  local.get $1
  i32.const 62488
  v128.load64_splat
  f64x2.add
  f64x2.div
  local.tee $2
  local.get $2
  f64x2.mul
  local.set $3
  i32.const 62464
  v128.load64_splat
  local.get $0
  i32.const 52
  i64x2.shr_s
  i32.const 62536
  v128.load64_splat
  local.tee $0
  i64x2.add
  local.get $0
  f64x2.sub
  f64x2.add
  local.tee $0
  i32.const 62520
  v128.load64_splat
  f64x2.mul
  local.get $1
  local.get $1
  local.get $1
  f64x2.mul
  i32.const 62472
  v128.load64_splat
  f64x2.mul
  local.tee $1
  local.get $2
  i32.const 62720
  v128.load64_splat
  local.get $3
  f64x2.mul
  i32.const 62712
  v128.load64_splat
  f64x2.add
  local.get $3
  f64x2.mul
  i32.const 62704
  v128.load64_splat
  f64x2.add
  local.get $3
  f64x2.mul
  i32.const 62696
  v128.load64_splat
  f64x2.add
  local.get $3
  f64x2.mul
  i32.const 62688
  v128.load64_splat
  f64x2.add
  local.get $3
  f64x2.mul
  i32.const 62680
  v128.load64_splat
  f64x2.add
  local.get $3
  f64x2.mul
  i32.const 62672
  v128.load64_splat
  f64x2.add
  local.get $3
  f64x2.mul
  local.get $1
  f64x2.add
  f64x2.mul
  f64x2.sub
  local.get $0
  i32.const 62528
  v128.load64_splat
  f64x2.mul
  f64x2.sub
  f64x2.sub
  f64x2.add
 )
 (func $src/engine/wasm/kernels/assembly/lib/math64/exp64 (param $0 v128) (result v128)
  (local $1 v128)
  (local $2 v128)
  (local $3 v128)
  (local $4 v128)
  local.get $0
  f64x2.abs
  i32.const 62544
  v128.load64_splat
  f64x2.le
  i64x2.bitmask
  i32.const 3
  i32.ne
  if
   local.get $0
   i32.const 62552
   v128.load64_splat
   f64x2.pmin
   i32.const 62560
   v128.load64_splat
   f64x2.pmax
   local.tee $2
   i32.const 62512
   v128.load64_splat
   f64x2.mul
   i32.const 62536
   v128.load64_splat
   local.tee $0
   f64x2.add
   local.tee $1
   local.get $0
   i64x2.sub
   local.tee $3
   i32.const 1
   i64x2.shr_s
   local.set $4
   i32.const 62640
   v128.load64_splat
   local.get $2
   local.get $1
   local.get $0
   f64x2.sub
   local.tee $0
   i32.const 62520
   v128.load64_splat
   f64x2.mul
   f64x2.sub
   local.get $0
   i32.const 62528
   v128.load64_splat
   f64x2.mul
   f64x2.sub
   local.tee $0
   f64x2.mul
   i32.const 62632
   v128.load64_splat
   f64x2.add
   local.get $0
   f64x2.mul
   i32.const 62624
   v128.load64_splat
   f64x2.add
   local.get $0
   f64x2.mul
   i32.const 62616
   v128.load64_splat
   f64x2.add
   local.get $0
   f64x2.mul
   i32.const 62608
   v128.load64_splat
   f64x2.add
   local.get $0
   f64x2.mul
   i32.const 62600
   v128.load64_splat
   f64x2.add
   local.get $0
   f64x2.mul
   i32.const 62592
   v128.load64_splat
   f64x2.add
   local.get $0
   f64x2.mul
   i32.const 62584
   v128.load64_splat
   f64x2.add
   local.get $0
   f64x2.mul
   i32.const 62576
   v128.load64_splat
   f64x2.add
   local.get $0
   f64x2.mul
   i32.const 62568
   v128.load64_splat
   f64x2.add
   local.get $0
   local.get $0
   f64x2.mul
   f64x2.mul
   local.get $0
   f64x2.add
   i32.const 62480
   v128.load64_splat
   local.tee $0
   f64x2.add
   local.get $4
   i32.const 52
   i64x2.shl
   local.get $0
   i64x2.add
   f64x2.mul
   local.get $3
   local.get $4
   i64x2.sub
   i32.const 52
   i64x2.shl
   local.get $0
   i64x2.add
   f64x2.mul
   return
  end
  i32.const 62640
  v128.load64_splat
  local.get $0
  local.get $0
  i32.const 62512
  v128.load64_splat
  f64x2.mul
  i32.const 62536
  v128.load64_splat
  local.tee $0
  f64x2.add
  local.tee $1
  local.get $0
  f64x2.sub
  local.tee $0
  i32.const 62520
  v128.load64_splat
  f64x2.mul
  f64x2.sub
  local.get $0
  i32.const 62528
  v128.load64_splat
  f64x2.mul
  f64x2.sub
  local.tee $0
  f64x2.mul
  i32.const 62632
  v128.load64_splat
  f64x2.add
  local.get $0
  f64x2.mul
  i32.const 62624
  v128.load64_splat
  f64x2.add
  local.get $0
  f64x2.mul
  i32.const 62616
  v128.load64_splat
  f64x2.add
  local.get $0
  f64x2.mul
  i32.const 62608
  v128.load64_splat
  f64x2.add
  local.get $0
  f64x2.mul
  i32.const 62600
  v128.load64_splat
  f64x2.add
  local.get $0
  f64x2.mul
  i32.const 62592
  v128.load64_splat
  f64x2.add
  local.get $0
  f64x2.mul
  i32.const 62584
  v128.load64_splat
  f64x2.add
  local.get $0
  f64x2.mul
  i32.const 62576
  v128.load64_splat
  f64x2.add
  local.get $0
  f64x2.mul
  i32.const 62568
  v128.load64_splat
  f64x2.add
  local.get $0
  local.get $0
  f64x2.mul
  f64x2.mul
  local.get $0
  f64x2.add
  i32.const 62480
  v128.load64_splat
  f64x2.add
  local.get $1
  i32.const 52
  i64x2.shl
  i64x2.add
 )
 (func $src/engine/wasm/kernels/assembly/lib/wide/siluAny (param $0 v128) (param $1 v128) (param $2 v128) (result v128)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  local.get $0
  f64x2.promote_low_f32x4
  local.tee $6
  i32.const 62496
  v128.load64_splat
  local.tee $4
  v128.or
  i32.const 62544
  v128.load64_splat
  local.tee $5
  f64x2.pmin
  local.tee $7
  i32.const 62512
  v128.load64_splat
  local.tee $8
  f64x2.mul
  i32.const 62536
  v128.load64_splat
  local.tee $9
  f64x2.add
  local.set $10
  local.get $7
  local.get $10
  local.get $9
  f64x2.sub
  i32.const 62840
  v128.load64_splat
  local.tee $11
  f64x2.mul
  f64x2.sub
  local.tee $12
  local.get $12
  f64x2.mul
  local.set $3
  local.get $0
  local.get $0
  i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
  f64x2.promote_low_f32x4
  local.tee $13
  local.get $4
  v128.or
  local.get $5
  f64x2.pmin
  local.tee $0
  local.get $8
  f64x2.mul
  local.get $9
  f64x2.add
  local.set $4
  local.get $0
  local.get $4
  local.get $9
  f64x2.sub
  local.get $11
  f64x2.mul
  f64x2.sub
  local.tee $8
  local.get $8
  f64x2.mul
  local.set $9
  local.get $1
  local.get $6
  i32.const 62936
  v128.load64_splat
  local.tee $1
  local.get $12
  f64x2.mul
  i32.const 62928
  v128.load64_splat
  local.tee $5
  f64x2.add
  local.get $3
  f64x2.mul
  i32.const 62920
  v128.load64_splat
  local.tee $11
  local.get $12
  f64x2.mul
  i32.const 62912
  v128.load64_splat
  local.tee $14
  f64x2.add
  f64x2.add
  local.get $3
  f64x2.mul
  i32.const 62904
  v128.load64_splat
  local.tee $15
  local.get $12
  f64x2.mul
  i32.const 62896
  v128.load64_splat
  local.tee $16
  f64x2.add
  f64x2.add
  local.get $3
  f64x2.mul
  local.get $12
  i32.const 62480
  v128.load64_splat
  local.tee $3
  f64x2.add
  f64x2.add
  local.get $10
  i32.const 52
  i64x2.shl
  i64x2.add
  local.get $7
  i32.const 62880
  v128.load64_splat
  local.tee $7
  f64x2.lt
  v128.andnot
  local.tee $10
  local.get $3
  local.get $6
  i32.const 62464
  v128.load64_splat
  local.tee $6
  f64x2.lt
  v128.bitselect
  local.get $3
  local.get $10
  f64x2.add
  f64x2.div
  f64x2.mul
  f32x4.demote_f64x2_zero
  local.get $13
  local.get $1
  local.get $8
  f64x2.mul
  local.get $5
  f64x2.add
  local.get $9
  f64x2.mul
  local.get $11
  local.get $8
  f64x2.mul
  local.get $14
  f64x2.add
  f64x2.add
  local.get $9
  f64x2.mul
  local.get $15
  local.get $8
  f64x2.mul
  local.get $16
  f64x2.add
  f64x2.add
  local.get $9
  f64x2.mul
  local.get $8
  local.get $3
  f64x2.add
  f64x2.add
  local.get $4
  i32.const 52
  i64x2.shl
  i64x2.add
  local.get $0
  local.get $7
  f64x2.lt
  v128.andnot
  local.tee $0
  local.get $3
  local.get $13
  local.get $6
  f64x2.lt
  v128.bitselect
  local.get $3
  local.get $0
  f64x2.add
  f64x2.div
  f64x2.mul
  f32x4.demote_f64x2_zero
  i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
  local.get $2
  v128.bitselect
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/gather<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  block $src/engine/wasm/kernels/assembly/lib/strided/move<f64>|inlined.0
   local.get $3
   local.set $6
   local.get $0
   i32.const 176
   i32.add
   local.get $1
   i32.const 48
   i32.mul
   i32.add
   local.set $7
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
    local.set $0
    local.get $4
    local.get $3
    i32.const 3
    i32.shl
    i32.add
    local.set $2
    loop $for-loop|0
     local.get $4
     i32.const 32
     i32.add
     local.tee $1
     local.get $2
     i32.le_u
     if
      local.get $4
      local.get $0
      v128.load
      v128.store
      local.get $4
      local.get $0
      v128.load offset=16
      v128.store offset=16
      local.get $0
      i32.const 32
      i32.add
      local.set $0
      local.get $1
      local.set $4
      br $for-loop|0
     end
    end
    loop $for-loop|1
     local.get $4
     i32.const 4
     i32.add
     local.tee $1
     local.get $2
     i32.le_u
     if
      local.get $4
      local.get $0
      i32.load
      i32.store
      local.get $0
      i32.const 4
      i32.add
      local.set $0
      local.get $1
      local.set $4
      br $for-loop|1
     end
    end
    loop $for-loop|2
     local.get $2
     local.get $4
     i32.gt_u
     if
      local.get $0
      local.tee $1
      i32.const 1
      i32.add
      local.set $0
      local.get $4
      local.get $1
      i32.load8_u
      i32.store8
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|2
     end
    end
    br $src/engine/wasm/kernels/assembly/lib/strided/move<f64>|inlined.0
   end
   local.get $2
   local.set $1
   local.get $7
   i32.load
   local.set $3
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $5
   loop $for-loop|10
    local.get $5
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $5
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
     local.get $5
     i32.const 1
     i32.sub
     local.set $5
     br $for-loop|10
    end
   end
   local.get $3
   local.set $2
   local.get $9
   i32.const 2
   i32.shl
   local.tee $1
   local.get $0
   i32.const 132
   i32.add
   i32.add
   i32.load
   local.set $10
   local.get $7
   i32.const 8
   i32.add
   local.get $1
   i32.add
   i32.load
   i32.const 3
   i32.shl
   local.set $11
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 262080
   i32.add
   local.get $1
   i32.add
   i32.load
   local.set $8
   loop $while-continue|2
    local.get $4
    local.set $1
    local.get $2
    local.set $3
    local.get $6
    local.get $10
    local.get $8
    i32.sub
    local.tee $5
    local.get $5
    local.get $6
    i32.gt_s
    select
    local.set $12
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<f64>|inlined.1
     local.get $11
     i32.const 8
     i32.eq
     if
      local.get $1
      local.get $12
      i32.const 3
      i32.shl
      i32.add
      local.set $13
      loop $for-loop|01
       local.get $1
       i32.const 32
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $1
        local.get $3
        v128.load
        v128.store
        local.get $1
        local.get $3
        v128.load offset=16
        v128.store offset=16
        local.get $3
        i32.const 32
        i32.add
        local.set $3
        local.get $5
        local.set $1
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $1
       i32.const 4
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $1
        local.get $3
        i32.load
        i32.store
        local.get $3
        i32.const 4
        i32.add
        local.set $3
        local.get $5
        local.set $1
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $1
       local.get $13
       i32.lt_u
       if
        local.get $3
        local.tee $5
        i32.const 1
        i32.add
        local.set $3
        local.get $1
        local.get $5
        i32.load8_u
        i32.store8
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $for-loop|23
       end
      end
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<f64>|inlined.1
     end
     i32.const 0
     local.set $5
     loop $for-loop|3
      local.get $5
      local.get $12
      i32.lt_s
      if
       local.get $1
       local.get $3
       f64.load
       f64.store
       local.get $1
       i32.const 8
       i32.add
       local.set $1
       local.get $3
       local.get $11
       i32.add
       local.set $3
       local.get $5
       i32.const 1
       i32.add
       local.set $5
       br $for-loop|3
      end
     end
    end
    local.get $6
    local.get $12
    i32.sub
    local.tee $6
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<f64>|inlined.0
    local.get $4
    local.get $12
    i32.const 3
    i32.shl
    i32.add
    local.set $4
    local.get $2
    local.get $8
    local.get $11
    i32.mul
    i32.sub
    local.set $1
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
       local.tee $2
       local.get $7
       i32.const 8
       i32.add
       i32.add
       i32.load
       i32.const 3
       i32.shl
       local.tee $5
       local.get $1
       i32.add
       local.set $1
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $2
       i32.add
       local.tee $8
       i32.load
       i32.const 1
       i32.add
       local.tee $12
       local.get $0
       i32.const 132
       i32.add
       local.get $2
       i32.add
       i32.load
       i32.lt_s
       if
        local.get $8
        local.get $12
        i32.store
        br $for-break4
       end
       local.get $1
       local.get $5
       local.get $12
       i32.mul
       i32.sub
       local.set $1
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
    local.get $1
    local.set $2
    i32.const 0
    local.set $8
    br $while-continue|2
   end
   unreachable
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/gather<f32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  block $src/engine/wasm/kernels/assembly/lib/strided/move<f32>|inlined.0
   local.get $3
   local.set $6
   local.get $0
   i32.const 176
   i32.add
   local.get $1
   i32.const 48
   i32.mul
   i32.add
   local.set $7
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
    local.set $0
    local.get $4
    local.get $3
    i32.const 2
    i32.shl
    i32.add
    local.set $2
    loop $for-loop|0
     local.get $4
     i32.const 32
     i32.add
     local.tee $1
     local.get $2
     i32.le_u
     if
      local.get $4
      local.get $0
      v128.load
      v128.store
      local.get $4
      local.get $0
      v128.load offset=16
      v128.store offset=16
      local.get $0
      i32.const 32
      i32.add
      local.set $0
      local.get $1
      local.set $4
      br $for-loop|0
     end
    end
    loop $for-loop|1
     local.get $4
     i32.const 4
     i32.add
     local.tee $1
     local.get $2
     i32.le_u
     if
      local.get $4
      local.get $0
      i32.load
      i32.store
      local.get $0
      i32.const 4
      i32.add
      local.set $0
      local.get $1
      local.set $4
      br $for-loop|1
     end
    end
    loop $for-loop|2
     local.get $2
     local.get $4
     i32.gt_u
     if
      local.get $0
      local.tee $1
      i32.const 1
      i32.add
      local.set $0
      local.get $4
      local.get $1
      i32.load8_u
      i32.store8
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|2
     end
    end
    br $src/engine/wasm/kernels/assembly/lib/strided/move<f32>|inlined.0
   end
   local.get $2
   local.set $1
   local.get $7
   i32.load
   local.set $3
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $5
   loop $for-loop|10
    local.get $5
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $5
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
     local.get $5
     i32.const 1
     i32.sub
     local.set $5
     br $for-loop|10
    end
   end
   local.get $3
   local.set $2
   local.get $9
   i32.const 2
   i32.shl
   local.tee $1
   local.get $0
   i32.const 132
   i32.add
   i32.add
   i32.load
   local.set $10
   local.get $7
   i32.const 8
   i32.add
   local.get $1
   i32.add
   i32.load
   i32.const 2
   i32.shl
   local.set $11
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 262080
   i32.add
   local.get $1
   i32.add
   i32.load
   local.set $8
   loop $while-continue|2
    local.get $4
    local.set $1
    local.get $2
    local.set $3
    local.get $6
    local.get $10
    local.get $8
    i32.sub
    local.tee $5
    local.get $5
    local.get $6
    i32.gt_s
    select
    local.set $12
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<f32>|inlined.1
     local.get $11
     i32.const 4
     i32.eq
     if
      local.get $1
      local.get $12
      i32.const 2
      i32.shl
      i32.add
      local.set $13
      loop $for-loop|01
       local.get $1
       i32.const 32
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $1
        local.get $3
        v128.load
        v128.store
        local.get $1
        local.get $3
        v128.load offset=16
        v128.store offset=16
        local.get $3
        i32.const 32
        i32.add
        local.set $3
        local.get $5
        local.set $1
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $1
       i32.const 4
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $1
        local.get $3
        i32.load
        i32.store
        local.get $3
        i32.const 4
        i32.add
        local.set $3
        local.get $5
        local.set $1
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $1
       local.get $13
       i32.lt_u
       if
        local.get $3
        local.tee $5
        i32.const 1
        i32.add
        local.set $3
        local.get $1
        local.get $5
        i32.load8_u
        i32.store8
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $for-loop|23
       end
      end
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<f32>|inlined.1
     end
     i32.const 0
     local.set $5
     loop $for-loop|3
      local.get $5
      local.get $12
      i32.lt_s
      if
       local.get $1
       local.get $3
       f32.load
       f32.store
       local.get $1
       i32.const 4
       i32.add
       local.set $1
       local.get $3
       local.get $11
       i32.add
       local.set $3
       local.get $5
       i32.const 1
       i32.add
       local.set $5
       br $for-loop|3
      end
     end
    end
    local.get $6
    local.get $12
    i32.sub
    local.tee $6
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<f32>|inlined.0
    local.get $4
    local.get $12
    i32.const 2
    i32.shl
    i32.add
    local.set $4
    local.get $2
    local.get $8
    local.get $11
    i32.mul
    i32.sub
    local.set $1
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
       local.tee $2
       local.get $7
       i32.const 8
       i32.add
       i32.add
       i32.load
       i32.const 2
       i32.shl
       local.tee $5
       local.get $1
       i32.add
       local.set $1
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $2
       i32.add
       local.tee $8
       i32.load
       i32.const 1
       i32.add
       local.tee $12
       local.get $0
       i32.const 132
       i32.add
       local.get $2
       i32.add
       i32.load
       i32.lt_s
       if
        local.get $8
        local.get $12
        i32.store
        br $for-break4
       end
       local.get $1
       local.get $5
       local.get $12
       i32.mul
       i32.sub
       local.set $1
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
    local.get $1
    local.set $2
    i32.const 0
    local.set $8
    br $while-continue|2
   end
   unreachable
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/math32/logAny (param $0 v128) (result v128)
  (local $1 v128)
  (local $2 v128)
  (local $3 v128)
  (local $4 v128)
  local.get $0
  v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
  i32.const 61448
  v128.load32_splat
  local.tee $2
  local.get $0
  i32.const 61508
  v128.load32_splat
  f32x4.lt
  local.tee $3
  v128.bitselect
  f32x4.mul
  local.tee $4
  i32.const 61516
  v128.load32_splat
  i32x4.sub
  i32.const 61520
  v128.load32_splat
  v128.and
  local.set $1
  local.get $4
  local.get $1
  i32x4.sub
  local.get $2
  f32x4.sub
  local.tee $2
  local.get $2
  f32x4.mul
  local.set $4
  v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
  v128.const i32x4 0xc1b80000 0xc1b80000 0xc1b80000 0xc1b80000
  local.get $3
  v128.and
  local.get $1
  i32.const 23
  i32x4.shr_s
  f32x4.convert_i32x4_s
  f32x4.add
  local.tee $1
  i32.const 61464
  v128.load32_splat
  f32x4.mul
  local.get $2
  local.get $1
  i32.const 61468
  v128.load32_splat
  f32x4.mul
  i32.const 61552
  v128.load32_splat
  local.get $2
  f32x4.mul
  i32.const 61548
  v128.load32_splat
  f32x4.add
  local.get $2
  f32x4.mul
  i32.const 61544
  v128.load32_splat
  f32x4.add
  local.get $2
  f32x4.mul
  i32.const 61540
  v128.load32_splat
  f32x4.add
  local.get $2
  f32x4.mul
  i32.const 61536
  v128.load32_splat
  f32x4.add
  local.get $2
  f32x4.mul
  i32.const 61532
  v128.load32_splat
  f32x4.add
  local.get $2
  f32x4.mul
  i32.const 61528
  v128.load32_splat
  f32x4.add
  local.get $2
  f32x4.mul
  i32.const 61524
  v128.load32_splat
  f32x4.add
  local.get $2
  f32x4.mul
  local.get $4
  f32x4.mul
  local.get $4
  i32.const 61444
  v128.load32_splat
  f32x4.mul
  f32x4.sub
  f32x4.add
  f32x4.add
  f32x4.add
  local.get $0
  local.get $0
  f32x4.add
  local.get $0
  v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
  f32x4.lt
  v128.bitselect
  local.get $0
  i32.const 61440
  v128.load32_splat
  local.tee $1
  f32x4.eq
  v128.bitselect
  local.get $0
  local.get $1
  f32x4.lt
  v128.bitselect
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/scatter<u8> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
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
  block $src/engine/wasm/kernels/assembly/lib/strided/move<u8>|inlined.1
   local.get $2
   local.set $6
   local.get $0
   i32.const 176
   i32.add
   local.set $7
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.tee $9
   i32.const 0
   i32.lt_s
   if
    local.get $2
    local.get $7
    i32.load
    local.tee $0
    i32.add
    local.set $2
    loop $for-loop|0
     local.get $0
     i32.const 32
     i32.add
     local.tee $1
     local.get $2
     i32.le_u
     if
      local.get $0
      local.get $3
      v128.load
      v128.store
      local.get $0
      local.get $3
      v128.load offset=16
      v128.store offset=16
      local.get $3
      i32.const 32
      i32.add
      local.set $3
      local.get $1
      local.set $0
      br $for-loop|0
     end
    end
    loop $for-loop|1
     local.get $0
     i32.const 4
     i32.add
     local.tee $1
     local.get $2
     i32.le_u
     if
      local.get $0
      local.get $3
      i32.load
      i32.store
      local.get $3
      i32.const 4
      i32.add
      local.set $3
      local.get $1
      local.set $0
      br $for-loop|1
     end
    end
    loop $for-loop|2
     local.get $0
     local.get $2
     i32.lt_u
     if
      local.get $3
      local.tee $1
      i32.const 1
      i32.add
      local.set $3
      local.get $0
      local.get $1
      i32.load8_u
      i32.store8
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|2
     end
    end
    br $src/engine/wasm/kernels/assembly/lib/strided/move<u8>|inlined.1
   end
   local.get $7
   i32.load
   local.set $4
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $5
   loop $for-loop|10
    local.get $5
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $5
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
     local.get $4
     local.get $7
     i32.const 8
     i32.add
     local.get $8
     i32.add
     i32.load
     local.get $1
     i32.mul
     i32.add
     local.set $4
     local.get $2
     local.set $1
     local.get $5
     i32.const 1
     i32.sub
     local.set $5
     br $for-loop|10
    end
   end
   local.get $4
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
   local.set $11
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 262080
   i32.add
   local.get $2
   i32.add
   i32.load
   local.set $8
   loop $while-continue|2
    local.get $3
    local.set $2
    local.get $1
    local.set $4
    local.get $6
    local.get $10
    local.get $8
    i32.sub
    local.tee $5
    local.get $5
    local.get $6
    i32.gt_s
    select
    local.set $12
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u8>|inlined.3
     local.get $11
     i32.const 1
     i32.eq
     if
      local.get $4
      local.get $12
      i32.add
      local.set $13
      loop $for-loop|01
       local.get $4
       i32.const 32
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $4
        local.get $2
        v128.load
        v128.store
        local.get $4
        local.get $2
        v128.load offset=16
        v128.store offset=16
        local.get $2
        i32.const 32
        i32.add
        local.set $2
        local.get $5
        local.set $4
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $4
       i32.const 4
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $4
        local.get $2
        i32.load
        i32.store
        local.get $2
        i32.const 4
        i32.add
        local.set $2
        local.get $5
        local.set $4
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $4
       local.get $13
       i32.lt_u
       if
        local.get $2
        local.tee $5
        i32.const 1
        i32.add
        local.set $2
        local.get $4
        local.get $5
        i32.load8_u
        i32.store8
        local.get $4
        i32.const 1
        i32.add
        local.set $4
        br $for-loop|23
       end
      end
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u8>|inlined.3
     end
     i32.const 0
     local.set $5
     loop $for-loop|3
      local.get $5
      local.get $12
      i32.lt_s
      if
       local.get $4
       local.get $2
       i32.load8_u
       i32.store8
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       local.get $4
       local.get $11
       i32.add
       local.set $4
       local.get $5
       i32.const 1
       i32.add
       local.set $5
       br $for-loop|3
      end
     end
    end
    local.get $6
    local.get $12
    i32.sub
    local.tee $6
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<u8>|inlined.1
    local.get $3
    local.get $12
    i32.add
    local.set $3
    local.get $1
    local.get $8
    local.get $11
    i32.mul
    i32.sub
    local.set $2
    local.get $9
    i32.const 1
    i32.sub
    local.set $4
    loop $for-loop|4
     local.get $4
     i32.const 0
     i32.ge_s
     if
      block $for-break4
       local.get $4
       i32.const 2
       i32.shl
       local.tee $1
       local.get $7
       i32.const 8
       i32.add
       i32.add
       i32.load
       local.tee $5
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
       local.get $5
       local.get $12
       i32.mul
       i32.sub
       local.set $2
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $4
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $4
       i32.const 1
       i32.sub
       local.set $4
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
 (func $src/engine/wasm/kernels/assembly/lib/strided/gather<u8> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
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
  block $src/engine/wasm/kernels/assembly/lib/strided/move<u8>|inlined.0
   local.get $2
   local.set $6
   local.get $0
   i32.const 224
   i32.add
   local.set $7
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
    local.set $0
    local.get $2
    local.get $3
    i32.add
    local.set $2
    loop $for-loop|0
     local.get $3
     i32.const 32
     i32.add
     local.tee $1
     local.get $2
     i32.le_u
     if
      local.get $3
      local.get $0
      v128.load
      v128.store
      local.get $3
      local.get $0
      v128.load offset=16
      v128.store offset=16
      local.get $0
      i32.const 32
      i32.add
      local.set $0
      local.get $1
      local.set $3
      br $for-loop|0
     end
    end
    loop $for-loop|1
     local.get $3
     i32.const 4
     i32.add
     local.tee $1
     local.get $2
     i32.le_u
     if
      local.get $3
      local.get $0
      i32.load
      i32.store
      local.get $0
      i32.const 4
      i32.add
      local.set $0
      local.get $1
      local.set $3
      br $for-loop|1
     end
    end
    loop $for-loop|2
     local.get $2
     local.get $3
     i32.gt_u
     if
      local.get $0
      local.tee $1
      i32.const 1
      i32.add
      local.set $0
      local.get $3
      local.get $1
      i32.load8_u
      i32.store8
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $for-loop|2
     end
    end
    br $src/engine/wasm/kernels/assembly/lib/strided/move<u8>|inlined.0
   end
   local.get $1
   local.set $4
   local.get $7
   i32.load
   local.set $2
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $5
   loop $for-loop|10
    local.get $5
    i32.const 0
    i32.ge_s
    if
     local.get $4
     local.get $5
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
     local.set $1
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 262080
     i32.add
     local.get $8
     i32.add
     local.get $4
     local.get $1
     local.get $10
     i32.mul
     i32.sub
     local.tee $4
     i32.store
     local.get $2
     local.get $7
     i32.const 8
     i32.add
     local.get $8
     i32.add
     i32.load
     local.get $4
     i32.mul
     i32.add
     local.set $2
     local.get $1
     local.set $4
     local.get $5
     i32.const 1
     i32.sub
     local.set $5
     br $for-loop|10
    end
   end
   local.get $2
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
   local.set $11
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 262080
   i32.add
   local.get $2
   i32.add
   i32.load
   local.set $8
   loop $while-continue|2
    local.get $3
    local.set $4
    local.get $1
    local.set $2
    local.get $6
    local.get $10
    local.get $8
    i32.sub
    local.tee $5
    local.get $5
    local.get $6
    i32.gt_s
    select
    local.set $12
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u8>|inlined.1
     local.get $11
     i32.const 1
     i32.eq
     if
      local.get $4
      local.get $12
      i32.add
      local.set $13
      loop $for-loop|01
       local.get $4
       i32.const 32
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $4
        local.get $2
        v128.load
        v128.store
        local.get $4
        local.get $2
        v128.load offset=16
        v128.store offset=16
        local.get $2
        i32.const 32
        i32.add
        local.set $2
        local.get $5
        local.set $4
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $4
       i32.const 4
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $4
        local.get $2
        i32.load
        i32.store
        local.get $2
        i32.const 4
        i32.add
        local.set $2
        local.get $5
        local.set $4
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $4
       local.get $13
       i32.lt_u
       if
        local.get $2
        local.tee $5
        i32.const 1
        i32.add
        local.set $2
        local.get $4
        local.get $5
        i32.load8_u
        i32.store8
        local.get $4
        i32.const 1
        i32.add
        local.set $4
        br $for-loop|23
       end
      end
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u8>|inlined.1
     end
     i32.const 0
     local.set $5
     loop $for-loop|3
      local.get $5
      local.get $12
      i32.lt_s
      if
       local.get $4
       local.get $2
       i32.load8_u
       i32.store8
       local.get $4
       i32.const 1
       i32.add
       local.set $4
       local.get $2
       local.get $11
       i32.add
       local.set $2
       local.get $5
       i32.const 1
       i32.add
       local.set $5
       br $for-loop|3
      end
     end
    end
    local.get $6
    local.get $12
    i32.sub
    local.tee $6
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<u8>|inlined.0
    local.get $3
    local.get $12
    i32.add
    local.set $3
    local.get $1
    local.get $8
    local.get $11
    i32.mul
    i32.sub
    local.set $4
    local.get $9
    i32.const 1
    i32.sub
    local.set $2
    loop $for-loop|4
     local.get $2
     i32.const 0
     i32.ge_s
     if
      block $for-break4
       local.get $2
       i32.const 2
       i32.shl
       local.tee $1
       local.get $7
       i32.const 8
       i32.add
       i32.add
       i32.load
       local.tee $5
       local.get $4
       i32.add
       local.set $4
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
       local.get $4
       local.get $5
       local.get $12
       i32.mul
       i32.sub
       local.set $4
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $2
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $2
       i32.const 1
       i32.sub
       local.set $2
       br $for-loop|4
      end
     end
    end
    local.get $4
    local.set $1
    i32.const 0
    local.set $8
    br $while-continue|2
   end
   unreachable
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/pow/powOfTwo (param $0 v128) (param $1 v128) (result v128)
  (local $2 v128)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  i32.const 62480
  v128.load64_splat
  local.tee $2
  local.get $0
  f64x2.sqrt
  local.tee $3
  f64x2.div
  local.get $3
  local.get $2
  v128.const i32x4 0x00000000 0x7ff80000 0x00000000 0x7ff80000
  local.get $1
  local.get $0
  i32.const 62496
  v128.load64_splat
  local.tee $5
  v128.andnot
  local.tee $6
  call $src/engine/wasm/kernels/assembly/lib/math64/log64
  f64x2.mul
  call $src/engine/wasm/kernels/assembly/lib/math64/exp64
  local.get $0
  local.get $5
  v128.and
  local.get $1
  f64x2.floor
  local.get $1
  f64x2.eq
  local.tee $4
  local.get $1
  i32.const 62472
  v128.load64_splat
  local.tee $3
  f64x2.mul
  local.tee $7
  f64x2.floor
  local.get $7
  f64x2.eq
  v128.andnot
  v128.and
  v128.or
  local.get $0
  i32.const 62464
  v128.load64_splat
  local.tee $7
  f64x2.lt
  local.get $4
  local.get $6
  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
  f64x2.eq
  v128.or
  v128.andnot
  v128.bitselect
  local.get $0
  local.get $2
  f64x2.eq
  local.get $1
  local.get $7
  f64x2.eq
  v128.or
  local.get $6
  local.get $2
  f64x2.eq
  local.get $1
  local.get $5
  v128.andnot
  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
  f64x2.eq
  v128.and
  v128.or
  v128.bitselect
  local.get $1
  local.get $3
  f64x2.eq
  v128.bitselect
  local.get $1
  local.get $3
  local.get $5
  v128.or
  f64x2.eq
  v128.bitselect
 )
 (func $src/engine/wasm/kernels/assembly/lib/pow/pow64 (param $0 v128) (param $1 v128) (result v128)
  (local $2 v128)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  local.get $0
  i32.const 62496
  v128.load64_splat
  local.tee $4
  v128.andnot
  local.tee $2
  i32.const 62648
  v128.load64_splat
  f64x2.lt
  local.set $5
  local.get $2
  v128.const i32x4 0x00000000 0x43500000 0x00000000 0x43500000
  i32.const 62480
  v128.load64_splat
  local.tee $3
  local.get $5
  v128.bitselect
  f64x2.mul
  local.tee $6
  i32.const 62656
  v128.load64_splat
  i64x2.sub
  i32.const 62664
  v128.load64_splat
  v128.and
  local.set $7
  local.get $6
  local.get $7
  i64x2.sub
  local.get $3
  f64x2.sub
  local.tee $8
  i32.const 62488
  v128.load64_splat
  local.tee $9
  f64x2.add
  local.set $10
  local.get $8
  local.get $10
  f64x2.div
  local.tee $11
  local.get $10
  f64x2.mul
  local.set $12
  local.get $11
  i32.const 62504
  v128.load64_splat
  local.tee $13
  v128.and
  local.set $14
  local.get $10
  local.get $10
  local.get $13
  v128.and
  local.tee $15
  f64x2.sub
  local.set $16
  local.get $1
  local.get $7
  i32.const 52
  i64x2.shr_s
  i32.const 62536
  v128.load64_splat
  local.tee $6
  i64x2.add
  local.get $6
  f64x2.sub
  v128.const i32x4 0x00000000 0xc04b0000 0x00000000 0xc04b0000
  local.get $5
  v128.and
  f64x2.add
  local.tee $17
  i32.const 62520
  v128.load64_splat
  f64x2.mul
  local.tee $18
  local.get $11
  local.get $11
  f64x2.add
  local.tee $5
  f64x2.add
  local.tee $6
  i32.const 62720
  v128.load64_splat
  local.get $11
  local.get $11
  f64x2.mul
  local.tee $7
  f64x2.mul
  i32.const 62712
  v128.load64_splat
  f64x2.add
  local.get $7
  f64x2.mul
  i32.const 62704
  v128.load64_splat
  f64x2.add
  local.get $7
  f64x2.mul
  i32.const 62696
  v128.load64_splat
  f64x2.add
  local.get $7
  f64x2.mul
  i32.const 62688
  v128.load64_splat
  f64x2.add
  local.get $7
  f64x2.mul
  i32.const 62680
  v128.load64_splat
  f64x2.add
  local.get $7
  f64x2.mul
  i32.const 62672
  v128.load64_splat
  f64x2.add
  local.get $7
  f64x2.mul
  local.get $11
  f64x2.mul
  local.get $17
  i32.const 62528
  v128.load64_splat
  f64x2.mul
  local.get $5
  local.get $6
  local.get $18
  f64x2.sub
  f64x2.sub
  local.get $8
  local.get $12
  f64x2.sub
  local.get $14
  local.get $15
  f64x2.mul
  local.get $12
  f64x2.sub
  local.get $14
  local.get $16
  f64x2.mul
  f64x2.add
  local.get $11
  local.get $14
  f64x2.sub
  local.tee $5
  local.get $15
  f64x2.mul
  f64x2.add
  local.get $5
  local.get $16
  f64x2.mul
  f64x2.add
  f64x2.sub
  local.get $11
  local.get $8
  local.get $10
  local.get $9
  f64x2.sub
  f64x2.sub
  f64x2.mul
  f64x2.sub
  local.get $10
  f64x2.div
  local.tee $5
  local.get $5
  f64x2.add
  f64x2.add
  f64x2.add
  f64x2.add
  local.tee $5
  f64x2.add
  local.tee $7
  local.get $2
  call $src/engine/wasm/kernels/assembly/lib/math64/log64
  local.get $2
  i32.const 62464
  v128.load64_splat
  local.tee $8
  f64x2.gt
  local.get $2
  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
  f64x2.lt
  v128.and
  local.tee $9
  v128.bitselect
  local.tee $10
  f64x2.mul
  local.tee $11
  call $src/engine/wasm/kernels/assembly/lib/math64/exp64
  local.set $12
  local.get $10
  local.get $10
  local.get $13
  v128.and
  local.tee $10
  f64x2.sub
  local.set $14
  local.get $1
  local.get $1
  local.get $13
  v128.and
  local.tee $13
  f64x2.sub
  local.set $15
  local.get $3
  local.get $0
  f64x2.sqrt
  local.tee $16
  f64x2.div
  local.get $16
  local.get $3
  v128.const i32x4 0x00000000 0x7ff80000 0x00000000 0x7ff80000
  local.get $12
  local.get $13
  local.get $10
  f64x2.mul
  local.get $11
  f64x2.sub
  local.get $13
  local.get $14
  f64x2.mul
  f64x2.add
  local.get $15
  local.get $10
  f64x2.mul
  f64x2.add
  local.get $15
  local.get $14
  f64x2.mul
  f64x2.add
  local.get $1
  local.get $5
  local.get $7
  local.get $6
  f64x2.sub
  f64x2.sub
  f64x2.mul
  f64x2.add
  f64x2.mul
  local.get $12
  f64x2.add
  local.get $12
  local.get $9
  local.get $11
  local.get $4
  v128.andnot
  i32.const 62544
  v128.load64_splat
  f64x2.lt
  v128.and
  v128.bitselect
  local.get $0
  local.get $4
  v128.and
  local.get $1
  f64x2.floor
  local.get $1
  f64x2.eq
  local.tee $5
  local.get $1
  i32.const 62472
  v128.load64_splat
  local.tee $6
  f64x2.mul
  local.tee $7
  f64x2.floor
  local.get $7
  f64x2.eq
  v128.andnot
  v128.and
  v128.or
  local.get $0
  local.get $8
  f64x2.lt
  local.get $5
  local.get $2
  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
  f64x2.eq
  v128.or
  v128.andnot
  v128.bitselect
  local.get $0
  local.get $3
  f64x2.eq
  local.get $1
  local.get $8
  f64x2.eq
  v128.or
  local.get $2
  local.get $3
  f64x2.eq
  local.get $1
  local.get $4
  v128.andnot
  v128.const i32x4 0x00000000 0x7ff00000 0x00000000 0x7ff00000
  f64x2.eq
  v128.and
  v128.or
  v128.bitselect
  local.get $1
  local.get $6
  f64x2.eq
  v128.bitselect
  local.get $1
  local.get $6
  local.get $4
  v128.or
  f64x2.eq
  v128.bitselect
 )
 (func $src/engine/wasm/kernels/assembly/lib/pow/pow32 (param $0 v128) (param $1 v128) (result v128)
  local.get $0
  f64x2.promote_low_f32x4
  local.get $1
  f64x2.promote_low_f32x4
  call $src/engine/wasm/kernels/assembly/lib/pow/powOfTwo
  f32x4.demote_f64x2_zero
  local.get $0
  local.get $0
  i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
  f64x2.promote_low_f32x4
  local.get $1
  local.get $1
  i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
  f64x2.promote_low_f32x4
  call $src/engine/wasm/kernels/assembly/lib/pow/powOfTwo
  f32x4.demote_f64x2_zero
  i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
 )
 (func $src/engine/wasm/kernels/assembly/lib/math64/tanh64 (param $0 v128) (result v128)
  (local $1 v128)
  (local $2 v128)
  (local $3 v128)
  i32.const 62816
  v128.load64_splat
  local.get $0
  local.get $0
  f64x2.mul
  local.tee $1
  f64x2.mul
  i32.const 62808
  v128.load64_splat
  f64x2.add
  local.get $1
  f64x2.mul
  i32.const 62800
  v128.load64_splat
  f64x2.add
  local.get $1
  f64x2.mul
  i32.const 62792
  v128.load64_splat
  f64x2.add
  local.get $1
  f64x2.mul
  i32.const 62784
  v128.load64_splat
  f64x2.add
  local.get $1
  f64x2.mul
  i32.const 62776
  v128.load64_splat
  f64x2.add
  local.get $1
  f64x2.mul
  i32.const 62768
  v128.load64_splat
  f64x2.add
  local.get $1
  f64x2.mul
  i32.const 62760
  v128.load64_splat
  f64x2.add
  local.get $1
  f64x2.mul
  i32.const 62752
  v128.load64_splat
  f64x2.add
  local.get $1
  f64x2.mul
  i32.const 62744
  v128.load64_splat
  f64x2.add
  local.get $1
  f64x2.mul
  i32.const 62736
  v128.load64_splat
  f64x2.add
  local.get $1
  f64x2.mul
  local.get $0
  f64x2.mul
  local.get $0
  f64x2.add
  i32.const 62480
  v128.load64_splat
  local.tee $3
  i32.const 62488
  v128.load64_splat
  local.get $0
  i32.const 62496
  v128.load64_splat
  local.tee $1
  v128.andnot
  local.tee $2
  local.get $2
  f64x2.add
  call $src/engine/wasm/kernels/assembly/lib/math64/exp64
  local.get $3
  f64x2.add
  f64x2.div
  f64x2.sub
  local.get $2
  i32.const 62728
  v128.load64_splat
  f64x2.lt
  v128.bitselect
  local.get $0
  local.get $1
  v128.and
  v128.or
 )
 (func $src/engine/wasm/kernels/assembly/lib/math64/sigmoid64 (param $0 v128) (result v128)
  (local $1 v128)
  (local $2 v128)
  local.get $0
  i32.const 62496
  v128.load64_splat
  v128.or
  call $src/engine/wasm/kernels/assembly/lib/math64/exp64
  local.tee $1
  i32.const 62480
  v128.load64_splat
  local.tee $2
  local.get $0
  i32.const 62464
  v128.load64_splat
  f64x2.lt
  v128.bitselect
  local.get $1
  local.get $2
  f64x2.add
  f64x2.div
 )
 (func $src/engine/wasm/kernels/assembly/pointwise/pointwiseF64 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 f64)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 v128)
  local.get $0
  local.tee $7
  i32.const -64
  i32.sub
  i32.load
  local.tee $5
  i32.const 14
  i32.eq
  if (result i32)
   local.get $7
   i32.load offset=80
   i32.const 3
   i32.eq
  else
   i32.const 0
  end
  if
   block $__inlined_func$src/engine/wasm/kernels/assembly/lib/functions/powerOf$4 (result i32)
    i32.const 102
    local.get $7
    f64.load offset=16
    local.tee $14
    f64.const 2
    f64.eq
    br_if $__inlined_func$src/engine/wasm/kernels/assembly/lib/functions/powerOf$4
    drop
    i32.const 101
    local.get $14
    f64.const 1
    f64.eq
    br_if $__inlined_func$src/engine/wasm/kernels/assembly/lib/functions/powerOf$4
    drop
    i32.const 103
    local.get $14
    f64.const 3
    f64.eq
    br_if $__inlined_func$src/engine/wasm/kernels/assembly/lib/functions/powerOf$4
    drop
    i32.const 5
    local.get $14
    f64.const 0.5
    f64.eq
    br_if $__inlined_func$src/engine/wasm/kernels/assembly/lib/functions/powerOf$4
    drop
    i32.const 105
    local.get $14
    f64.const -0.5
    f64.eq
    br_if $__inlined_func$src/engine/wasm/kernels/assembly/lib/functions/powerOf$4
    drop
    i32.const 104
    i32.const 14
    local.get $14
    f64.const -1
    f64.eq
    select
   end
   local.set $5
  end
  local.get $7
  i32.load offset=68
  local.set $19
  local.get $7
  f64.load
  f64x2.splat
  local.set $21
  i32.const 1
  i32.const 8
  local.get $5
  i32.const 28
  i32.eq
  select
  local.set $18
  local.get $1
  i32.const 14
  i32.shl
  local.set $20
  local.get $7
  i32.load offset=128
  local.set $3
  i32.const 1
  local.set $0
  i32.const 0
  local.set $1
  loop $for-loop|0
   local.get $1
   local.get $3
   i32.lt_s
   if
    local.get $0
    local.get $7
    i32.const 132
    i32.add
    local.get $1
    i32.const 2
    i32.shl
    i32.add
    i32.load
    i32.mul
    local.set $0
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $0
  local.get $2
  i32.const 14
  i32.shl
  local.tee $1
  local.get $0
  local.get $1
  i32.lt_u
  select
  local.set $17
  local.get $7
  i32.load offset=72
  i32.eqz
  local.set $0
  i32.const 1
  local.set $1
  loop $for-loop|00
   local.get $1
   local.get $19
   i32.le_s
   if
    local.get $0
    if (result i32)
     local.get $7
     local.get $1
     i32.const 2
     i32.shl
     i32.add
     i32.load offset=72
    else
     i32.const 1
    end
    i32.eqz
    local.set $0
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|00
   end
  end
  i32.const 16384
  i32.const 2048
  local.get $0
  select
  local.set $16
  local.get $0
  i32.eqz
  if
   i32.const 2048
   local.get $17
   local.get $20
   i32.sub
   local.tee $0
   local.get $0
   i32.const 2048
   i32.gt_u
   select
   local.set $2
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 16384
   i32.add
   local.set $1
   local.get $7
   i32.load offset=224
   local.set $0
   block $src/engine/wasm/kernels/assembly/pointwise/repeat<f64>|inlined.0
    local.get $7
    i32.load offset=76
    i32.const 2
    i32.eq
    if (result i32)
     i32.const 0
    else
     local.get $7
     i32.load offset=76
    end
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/pointwise/repeat<f64>|inlined.0
    local.get $18
    i32.const 1
    i32.eq
    if
     local.get $1
     local.get $0
     i32.load8_u
     local.get $2
     memory.fill
     br $src/engine/wasm/kernels/assembly/pointwise/repeat<f64>|inlined.0
    end
    local.get $7
    i32.const 8
    i32.add
    local.get $0
    local.get $7
    i32.load offset=76
    i32.const 3
    i32.eq
    select
    f64.load
    local.set $14
    local.get $1
    local.get $2
    i32.const 3
    i32.shl
    i32.add
    local.set $0
    loop $for-loop|1
     local.get $0
     local.get $1
     i32.gt_u
     if
      local.get $1
      local.get $14
      f64x2.splat
      v128.store
      local.get $1
      i32.const 16
      i32.add
      local.set $1
      br $for-loop|1
     end
    end
   end
   local.get $19
   i32.const 1
   i32.gt_s
   if
    block $src/engine/wasm/kernels/assembly/pointwise/repeat<f64>|inlined.1
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 32768
     i32.add
     local.set $1
     local.get $7
     i32.load offset=272
     local.set $0
     local.get $7
     i32.load offset=80
     i32.const 2
     i32.eq
     if (result i32)
      i32.const 0
     else
      local.get $7
      i32.load offset=80
     end
     i32.eqz
     br_if $src/engine/wasm/kernels/assembly/pointwise/repeat<f64>|inlined.1
     local.get $7
     i32.const 16
     i32.add
     local.get $0
     local.get $7
     i32.load offset=80
     i32.const 3
     i32.eq
     select
     f64.load
     local.set $14
     local.get $1
     local.get $2
     i32.const 3
     i32.shl
     i32.add
     local.set $0
     loop $for-loop|2
      local.get $0
      local.get $1
      i32.gt_u
      if
       local.get $1
       local.get $14
       f64x2.splat
       v128.store
       local.get $1
       i32.const 16
       i32.add
       local.set $1
       br $for-loop|2
      end
     end
    end
   end
   local.get $19
   i32.const 2
   i32.gt_s
   if
    block $src/engine/wasm/kernels/assembly/pointwise/repeat<f64>|inlined.2
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 49152
     i32.add
     local.set $0
     local.get $7
     i32.load offset=320
     local.set $1
     local.get $7
     i32.load offset=84
     i32.const 2
     i32.eq
     if (result i32)
      i32.const 0
     else
      local.get $7
      i32.load offset=84
     end
     i32.eqz
     br_if $src/engine/wasm/kernels/assembly/pointwise/repeat<f64>|inlined.2
     local.get $7
     i32.const 24
     i32.add
     local.get $1
     local.get $7
     i32.load offset=84
     i32.const 3
     i32.eq
     select
     f64.load
     local.set $14
     local.get $0
     local.get $2
     i32.const 3
     i32.shl
     i32.add
     local.set $1
     loop $for-loop|3
      local.get $0
      local.get $1
      i32.lt_u
      if
       local.get $0
       local.get $14
       f64x2.splat
       v128.store
       local.get $0
       i32.const 16
       i32.add
       local.set $0
       br $for-loop|3
      end
     end
    end
   end
  end
  i32.const 1
  i32.const 8
  local.get $5
  i32.const 24
  i32.le_s
  local.get $5
  i32.const 19
  i32.ge_s
  i32.and
  select
  local.set $15
  loop $for-loop|4
   local.get $17
   local.get $20
   i32.gt_u
   if
    local.get $16
    local.get $17
    local.get $20
    i32.sub
    local.tee $0
    local.get $0
    local.get $16
    i32.gt_u
    select
    local.set $0
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    local.set $1
    local.get $7
    i32.load offset=72
    i32.eqz
    if
     local.get $7
     i32.load offset=176
     local.get $15
     local.get $20
     i32.mul
     i32.add
     local.set $1
    end
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    i32.const 16384
    i32.add
    local.set $2
    block $src/engine/wasm/kernels/assembly/pointwise/lineOf<f64>|inlined.1
     local.get $7
     i32.load offset=76
     local.tee $3
     i32.eqz
     if
      local.get $7
      i32.load offset=224
      local.get $18
      local.get $20
      i32.mul
      i32.add
      local.set $2
      br $src/engine/wasm/kernels/assembly/pointwise/lineOf<f64>|inlined.1
     end
     local.get $3
     i32.const 2
     i32.ne
     br_if $src/engine/wasm/kernels/assembly/pointwise/lineOf<f64>|inlined.1
     local.get $18
     i32.const 1
     i32.eq
     if
      local.get $7
      local.get $20
      local.get $0
      local.get $2
      call $src/engine/wasm/kernels/assembly/lib/strided/gather<u8>
     else
      local.get $7
      i32.const 1
      local.get $20
      local.get $0
      local.get $2
      call $src/engine/wasm/kernels/assembly/lib/strided/gather<f64>
     end
    end
    local.get $19
    i32.const 1
    i32.gt_s
    if
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 32768
     i32.add
     local.set $3
     block $src/engine/wasm/kernels/assembly/pointwise/lineOf<f64>|inlined.2
      local.get $7
      i32.load offset=80
      local.tee $4
      i32.eqz
      if
       local.get $7
       i32.load offset=272
       local.get $20
       i32.const 3
       i32.shl
       i32.add
       local.set $3
       br $src/engine/wasm/kernels/assembly/pointwise/lineOf<f64>|inlined.2
      end
      local.get $4
      i32.const 2
      i32.ne
      br_if $src/engine/wasm/kernels/assembly/pointwise/lineOf<f64>|inlined.2
      local.get $7
      i32.const 2
      local.get $20
      local.get $0
      local.get $3
      call $src/engine/wasm/kernels/assembly/lib/strided/gather<f64>
     end
    else
     i32.const 0
     local.set $3
    end
    local.get $3
    local.set $9
    local.get $19
    i32.const 2
    i32.gt_s
    if
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 49152
     i32.add
     local.set $4
     block $src/engine/wasm/kernels/assembly/pointwise/lineOf<f64>|inlined.3
      local.get $7
      i32.load offset=84
      local.tee $3
      i32.eqz
      if
       local.get $7
       i32.load offset=320
       local.get $20
       i32.const 3
       i32.shl
       i32.add
       local.set $4
       br $src/engine/wasm/kernels/assembly/pointwise/lineOf<f64>|inlined.3
      end
      local.get $3
      i32.const 2
      i32.ne
      br_if $src/engine/wasm/kernels/assembly/pointwise/lineOf<f64>|inlined.3
      local.get $7
      i32.const 3
      local.get $20
      local.get $0
      local.get $4
      call $src/engine/wasm/kernels/assembly/lib/strided/gather<f64>
     end
    else
     i32.const 0
     local.set $4
    end
    local.get $1
    local.set $6
    block $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
     block $case34|5
      block $case33|5
       block $case32|5
        block $case31|5
         block $case30|5
          block $case29|5
           block $case28|5
            block $case27|5
             block $case26|5
              block $case25|5
               block $case24|5
                block $case23|5
                 block $case22|5
                  block $case21|5
                   block $case20|5
                    block $case19|5
                     block $case18|5
                      block $case17|5
                       block $case16|5
                        block $case15|5
                         block $case14|5
                          block $case13|5
                           block $case12|5
                            block $case11|5
                             block $case10|5
                              block $case9|5
                               block $case8|5
                                block $case7|5
                                 block $case6|5
                                  block $case5|5
                                   block $case4|5
                                    block $case3|5
                                     block $case2|5
                                      block $case1|5
                                       block $case0|5
                                        local.get $5
                                        br_table $case0|5 $case1|5 $case2|5 $case3|5 $case4|5 $case5|5 $case6|5 $case7|5 $case8|5 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $case9|5 $case10|5 $case11|5 $case12|5 $case13|5 $case19|5 $case20|5 $case21|5 $case22|5 $case26|5 $case27|5 $case28|5 $case29|5 $case30|5 $case31|5 $case23|5 $case24|5 $case25|5 $case32|5 $case33|5 $case34|5 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0 $case14|5 $case15|5 $case16|5 $case17|5 $case18|5 $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                                       end
                                       local.get $0
                                       local.set $4
                                       loop $for-loop|6
                                        local.get $4
                                        i32.const 8
                                        i32.ge_s
                                        if
                                         local.get $1
                                         local.get $2
                                         v128.load
                                         f64x2.neg
                                         v128.store
                                         local.get $1
                                         local.get $2
                                         v128.load offset=16
                                         f64x2.neg
                                         v128.store offset=16
                                         local.get $1
                                         local.get $2
                                         v128.load offset=32
                                         f64x2.neg
                                         v128.store offset=32
                                         local.get $1
                                         local.get $2
                                         v128.load offset=48
                                         f64x2.neg
                                         v128.store offset=48
                                         local.get $1
                                         i32.const -64
                                         i32.sub
                                         local.set $1
                                         local.get $2
                                         i32.const -64
                                         i32.sub
                                         local.set $2
                                         local.get $4
                                         i32.const 8
                                         i32.sub
                                         local.set $4
                                         br $for-loop|6
                                        end
                                       end
                                       loop $for-loop|7
                                        local.get $4
                                        i32.const 2
                                        i32.ge_s
                                        if
                                         local.get $1
                                         local.get $2
                                         v128.load
                                         f64x2.neg
                                         v128.store
                                         local.get $1
                                         i32.const 16
                                         i32.add
                                         local.set $1
                                         local.get $2
                                         i32.const 16
                                         i32.add
                                         local.set $2
                                         local.get $4
                                         i32.const 2
                                         i32.sub
                                         local.set $4
                                         br $for-loop|7
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
                                        f64x2.neg
                                        local.set $10
                                        local.get $4
                                        i32.const 2
                                        i32.ge_s
                                        if
                                         local.get $1
                                         local.get $10
                                         v128.store
                                        else
                                         local.get $1
                                         local.get $10
                                         v128.store64_lane 0
                                        end
                                       end
                                       br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                                      end
                                      local.get $0
                                      local.set $4
                                      loop $for-loop|8
                                       local.get $4
                                       i32.const 8
                                       i32.ge_s
                                       if
                                        local.get $1
                                        local.get $2
                                        v128.load
                                        f64x2.abs
                                        v128.store
                                        local.get $1
                                        local.get $2
                                        v128.load offset=16
                                        f64x2.abs
                                        v128.store offset=16
                                        local.get $1
                                        local.get $2
                                        v128.load offset=32
                                        f64x2.abs
                                        v128.store offset=32
                                        local.get $1
                                        local.get $2
                                        v128.load offset=48
                                        f64x2.abs
                                        v128.store offset=48
                                        local.get $1
                                        i32.const -64
                                        i32.sub
                                        local.set $1
                                        local.get $2
                                        i32.const -64
                                        i32.sub
                                        local.set $2
                                        local.get $4
                                        i32.const 8
                                        i32.sub
                                        local.set $4
                                        br $for-loop|8
                                       end
                                      end
                                      loop $for-loop|9
                                       local.get $4
                                       i32.const 2
                                       i32.ge_s
                                       if
                                        local.get $1
                                        local.get $2
                                        v128.load
                                        f64x2.abs
                                        v128.store
                                        local.get $1
                                        i32.const 16
                                        i32.add
                                        local.set $1
                                        local.get $2
                                        i32.const 16
                                        i32.add
                                        local.set $2
                                        local.get $4
                                        i32.const 2
                                        i32.sub
                                        local.set $4
                                        br $for-loop|9
                                       end
                                      end
                                      local.get $4
                                      i32.const 0
                                      i32.gt_s
                                      if
                                       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.1 (result v128)
                                        local.get $4
                                        i32.const 2
                                        i32.ge_s
                                        if
                                         local.get $2
                                         v128.load
                                         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.1
                                        end
                                        local.get $2
                                        v128.load64_zero
                                       end
                                       f64x2.abs
                                       local.set $10
                                       local.get $4
                                       i32.const 2
                                       i32.ge_s
                                       if
                                        local.get $1
                                        local.get $10
                                        v128.store
                                       else
                                        local.get $1
                                        local.get $10
                                        v128.store64_lane 0
                                       end
                                      end
                                      br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                                     end
                                     local.get $0
                                     local.set $4
                                     loop $for-loop|11
                                      local.get $4
                                      i32.const 2
                                      i32.ge_s
                                      if
                                       local.get $1
                                       i32.const 62480
                                       v128.load64_splat
                                       local.get $2
                                       v128.load
                                       local.tee $12
                                       i32.const 62464
                                       v128.load64_splat
                                       local.tee $10
                                       f64x2.ne
                                       v128.and
                                       local.get $12
                                       i32.const 62496
                                       v128.load64_splat
                                       v128.and
                                       v128.or
                                       local.get $12
                                       local.get $10
                                       f64x2.gt
                                       local.get $12
                                       local.get $10
                                       f64x2.lt
                                       v128.or
                                       v128.and
                                       v128.store
                                       local.get $1
                                       i32.const 16
                                       i32.add
                                       local.set $1
                                       local.get $2
                                       i32.const 16
                                       i32.add
                                       local.set $2
                                       local.get $4
                                       i32.const 2
                                       i32.sub
                                       local.set $4
                                       br $for-loop|11
                                      end
                                     end
                                     local.get $4
                                     i32.const 0
                                     i32.gt_s
                                     if
                                      i32.const 62480
                                      v128.load64_splat
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
                                      local.tee $12
                                      i32.const 62464
                                      v128.load64_splat
                                      local.tee $10
                                      f64x2.ne
                                      v128.and
                                      local.get $12
                                      i32.const 62496
                                      v128.load64_splat
                                      v128.and
                                      v128.or
                                      local.get $12
                                      local.get $10
                                      f64x2.gt
                                      local.get $12
                                      local.get $10
                                      f64x2.lt
                                      v128.or
                                      v128.and
                                      local.set $10
                                      local.get $4
                                      i32.const 2
                                      i32.ge_s
                                      if
                                       local.get $1
                                       local.get $10
                                       v128.store
                                      else
                                       local.get $1
                                       local.get $10
                                       v128.store64_lane 0
                                      end
                                     end
                                     br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                                    end
                                    local.get $0
                                    local.set $4
                                    loop $for-loop|13
                                     local.get $4
                                     i32.const 2
                                     i32.ge_s
                                     if
                                      local.get $1
                                      local.get $2
                                      v128.load
                                      call $src/engine/wasm/kernels/assembly/lib/math64/exp64
                                      v128.store
                                      local.get $1
                                      i32.const 16
                                      i32.add
                                      local.set $1
                                      local.get $2
                                      i32.const 16
                                      i32.add
                                      local.set $2
                                      local.get $4
                                      i32.const 2
                                      i32.sub
                                      local.set $4
                                      br $for-loop|13
                                     end
                                    end
                                    local.get $4
                                    i32.const 0
                                    i32.gt_s
                                    if
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
                                     call $src/engine/wasm/kernels/assembly/lib/math64/exp64
                                     local.set $10
                                     local.get $4
                                     i32.const 2
                                     i32.ge_s
                                     if
                                      local.get $1
                                      local.get $10
                                      v128.store
                                     else
                                      local.get $1
                                      local.get $10
                                      v128.store64_lane 0
                                     end
                                    end
                                    br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                                   end
                                   local.get $0
                                   local.set $4
                                   loop $for-loop|15
                                    local.get $4
                                    i32.const 2
                                    i32.ge_s
                                    if
                                     local.get $1
                                     local.get $2
                                     v128.load
                                     call $src/engine/wasm/kernels/assembly/lib/math64/log64
                                     v128.store
                                     local.get $1
                                     i32.const 16
                                     i32.add
                                     local.set $1
                                     local.get $2
                                     i32.const 16
                                     i32.add
                                     local.set $2
                                     local.get $4
                                     i32.const 2
                                     i32.sub
                                     local.set $4
                                     br $for-loop|15
                                    end
                                   end
                                   local.get $4
                                   i32.const 0
                                   i32.gt_s
                                   if
                                    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.4 (result v128)
                                     local.get $4
                                     i32.const 2
                                     i32.ge_s
                                     if
                                      local.get $2
                                      v128.load
                                      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.4
                                     end
                                     local.get $2
                                     v128.load64_zero
                                    end
                                    call $src/engine/wasm/kernels/assembly/lib/math64/log64
                                    local.set $10
                                    local.get $4
                                    i32.const 2
                                    i32.ge_s
                                    if
                                     local.get $1
                                     local.get $10
                                     v128.store
                                    else
                                     local.get $1
                                     local.get $10
                                     v128.store64_lane 0
                                    end
                                   end
                                   br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                                  end
                                  local.get $0
                                  local.set $4
                                  loop $for-loop|17
                                   local.get $4
                                   i32.const 2
                                   i32.ge_s
                                   if
                                    local.get $1
                                    local.get $2
                                    v128.load
                                    f64x2.sqrt
                                    v128.store
                                    local.get $1
                                    i32.const 16
                                    i32.add
                                    local.set $1
                                    local.get $2
                                    i32.const 16
                                    i32.add
                                    local.set $2
                                    local.get $4
                                    i32.const 2
                                    i32.sub
                                    local.set $4
                                    br $for-loop|17
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
                                     local.get $2
                                     v128.load
                                     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.5
                                    end
                                    local.get $2
                                    v128.load64_zero
                                   end
                                   f64x2.sqrt
                                   local.set $10
                                   local.get $4
                                   i32.const 2
                                   i32.ge_s
                                   if
                                    local.get $1
                                    local.get $10
                                    v128.store
                                   else
                                    local.get $1
                                    local.get $10
                                    v128.store64_lane 0
                                   end
                                  end
                                  br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                                 end
                                 local.get $0
                                 local.set $4
                                 loop $for-loop|19
                                  local.get $4
                                  i32.const 2
                                  i32.ge_s
                                  if
                                   local.get $1
                                   local.get $2
                                   v128.load
                                   call $src/engine/wasm/kernels/assembly/lib/math64/tanh64
                                   v128.store
                                   local.get $1
                                   i32.const 16
                                   i32.add
                                   local.set $1
                                   local.get $2
                                   i32.const 16
                                   i32.add
                                   local.set $2
                                   local.get $4
                                   i32.const 2
                                   i32.sub
                                   local.set $4
                                   br $for-loop|19
                                  end
                                 end
                                 local.get $4
                                 i32.const 0
                                 i32.gt_s
                                 if
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
                                  call $src/engine/wasm/kernels/assembly/lib/math64/tanh64
                                  local.set $10
                                  local.get $4
                                  i32.const 2
                                  i32.ge_s
                                  if
                                   local.get $1
                                   local.get $10
                                   v128.store
                                  else
                                   local.get $1
                                   local.get $10
                                   v128.store64_lane 0
                                  end
                                 end
                                 br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                                end
                                local.get $0
                                local.set $4
                                loop $for-loop|21
                                 local.get $4
                                 i32.const 2
                                 i32.ge_s
                                 if
                                  local.get $1
                                  local.get $2
                                  v128.load
                                  call $src/engine/wasm/kernels/assembly/lib/math64/sigmoid64
                                  v128.store
                                  local.get $1
                                  i32.const 16
                                  i32.add
                                  local.set $1
                                  local.get $2
                                  i32.const 16
                                  i32.add
                                  local.set $2
                                  local.get $4
                                  i32.const 2
                                  i32.sub
                                  local.set $4
                                  br $for-loop|21
                                 end
                                end
                                local.get $4
                                i32.const 0
                                i32.gt_s
                                if
                                 block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.7 (result v128)
                                  local.get $4
                                  i32.const 2
                                  i32.ge_s
                                  if
                                   local.get $2
                                   v128.load
                                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.7
                                  end
                                  local.get $2
                                  v128.load64_zero
                                 end
                                 call $src/engine/wasm/kernels/assembly/lib/math64/sigmoid64
                                 local.set $10
                                 local.get $4
                                 i32.const 2
                                 i32.ge_s
                                 if
                                  local.get $1
                                  local.get $10
                                  v128.store
                                 else
                                  local.get $1
                                  local.get $10
                                  v128.store64_lane 0
                                 end
                                end
                                br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                               end
                               local.get $0
                               local.set $4
                               loop $for-loop|22
                                local.get $4
                                i32.const 8
                                i32.ge_s
                                if
                                 local.get $1
                                 local.get $2
                                 v128.load
                                 local.tee $10
                                 local.get $10
                                 i32.const 62464
                                 v128.load64_splat
                                 f64x2.le
                                 v128.andnot
                                 v128.store
                                 local.get $1
                                 local.get $2
                                 v128.load offset=16
                                 local.tee $10
                                 local.get $10
                                 i32.const 62464
                                 v128.load64_splat
                                 f64x2.le
                                 v128.andnot
                                 v128.store offset=16
                                 local.get $1
                                 local.get $2
                                 v128.load offset=32
                                 local.tee $10
                                 local.get $10
                                 i32.const 62464
                                 v128.load64_splat
                                 f64x2.le
                                 v128.andnot
                                 v128.store offset=32
                                 local.get $1
                                 local.get $2
                                 v128.load offset=48
                                 local.tee $10
                                 local.get $10
                                 i32.const 62464
                                 v128.load64_splat
                                 f64x2.le
                                 v128.andnot
                                 v128.store offset=48
                                 local.get $1
                                 i32.const -64
                                 i32.sub
                                 local.set $1
                                 local.get $2
                                 i32.const -64
                                 i32.sub
                                 local.set $2
                                 local.get $4
                                 i32.const 8
                                 i32.sub
                                 local.set $4
                                 br $for-loop|22
                                end
                               end
                               loop $for-loop|23
                                local.get $4
                                i32.const 2
                                i32.ge_s
                                if
                                 local.get $1
                                 local.get $2
                                 v128.load
                                 local.tee $10
                                 local.get $10
                                 i32.const 62464
                                 v128.load64_splat
                                 f64x2.le
                                 v128.andnot
                                 v128.store
                                 local.get $1
                                 i32.const 16
                                 i32.add
                                 local.set $1
                                 local.get $2
                                 i32.const 16
                                 i32.add
                                 local.set $2
                                 local.get $4
                                 i32.const 2
                                 i32.sub
                                 local.set $4
                                 br $for-loop|23
                                end
                               end
                               local.get $4
                               i32.const 0
                               i32.gt_s
                               if
                                block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.8 (result v128)
                                 local.get $4
                                 i32.const 2
                                 i32.ge_s
                                 if
                                  local.get $2
                                  v128.load
                                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.8
                                 end
                                 local.get $2
                                 v128.load64_zero
                                end
                                local.tee $10
                                local.get $10
                                i32.const 62464
                                v128.load64_splat
                                f64x2.le
                                v128.andnot
                                local.set $10
                                local.get $4
                                i32.const 2
                                i32.ge_s
                                if
                                 local.get $1
                                 local.get $10
                                 v128.store
                                else
                                 local.get $1
                                 local.get $10
                                 v128.store64_lane 0
                                end
                               end
                               br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                              end
                              local.get $0
                              local.set $3
                              loop $for-loop|24
                               local.get $3
                               i32.const 8
                               i32.ge_s
                               if
                                local.get $1
                                local.get $2
                                v128.load
                                local.get $9
                                v128.load
                                f64x2.add
                                v128.store
                                local.get $1
                                local.get $2
                                v128.load offset=16
                                local.get $9
                                v128.load offset=16
                                f64x2.add
                                v128.store offset=16
                                local.get $1
                                local.get $2
                                v128.load offset=32
                                local.get $9
                                v128.load offset=32
                                f64x2.add
                                v128.store offset=32
                                local.get $1
                                local.get $2
                                v128.load offset=48
                                local.get $9
                                v128.load offset=48
                                f64x2.add
                                v128.store offset=48
                                local.get $1
                                i32.const -64
                                i32.sub
                                local.set $1
                                local.get $2
                                i32.const -64
                                i32.sub
                                local.set $2
                                local.get $9
                                i32.const -64
                                i32.sub
                                local.set $9
                                local.get $3
                                i32.const 8
                                i32.sub
                                local.set $3
                                br $for-loop|24
                               end
                              end
                              loop $for-loop|25
                               local.get $3
                               i32.const 2
                               i32.ge_s
                               if
                                local.get $1
                                local.get $2
                                v128.load
                                local.get $9
                                v128.load
                                f64x2.add
                                v128.store
                                local.get $1
                                i32.const 16
                                i32.add
                                local.set $1
                                local.get $2
                                i32.const 16
                                i32.add
                                local.set $2
                                local.get $9
                                i32.const 16
                                i32.add
                                local.set $9
                                local.get $3
                                i32.const 2
                                i32.sub
                                local.set $3
                                br $for-loop|25
                               end
                              end
                              local.get $3
                              i32.const 0
                              i32.gt_s
                              if
                               block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.9 (result v128)
                                local.get $3
                                i32.const 2
                                i32.ge_s
                                if
                                 local.get $2
                                 v128.load
                                 br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.9
                                end
                                local.get $2
                                v128.load64_zero
                               end
                               block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.10 (result v128)
                                local.get $3
                                i32.const 2
                                i32.ge_s
                                if
                                 local.get $9
                                 v128.load
                                 br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.10
                                end
                                local.get $9
                                v128.load64_zero
                               end
                               f64x2.add
                               local.set $10
                               local.get $3
                               i32.const 2
                               i32.ge_s
                               if
                                local.get $1
                                local.get $10
                                v128.store
                               else
                                local.get $1
                                local.get $10
                                v128.store64_lane 0
                               end
                              end
                              br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                             end
                             local.get $0
                             local.set $3
                             loop $for-loop|26
                              local.get $3
                              i32.const 8
                              i32.ge_s
                              if
                               local.get $1
                               local.get $2
                               v128.load
                               local.get $9
                               v128.load
                               f64x2.sub
                               v128.store
                               local.get $1
                               local.get $2
                               v128.load offset=16
                               local.get $9
                               v128.load offset=16
                               f64x2.sub
                               v128.store offset=16
                               local.get $1
                               local.get $2
                               v128.load offset=32
                               local.get $9
                               v128.load offset=32
                               f64x2.sub
                               v128.store offset=32
                               local.get $1
                               local.get $2
                               v128.load offset=48
                               local.get $9
                               v128.load offset=48
                               f64x2.sub
                               v128.store offset=48
                               local.get $1
                               i32.const -64
                               i32.sub
                               local.set $1
                               local.get $2
                               i32.const -64
                               i32.sub
                               local.set $2
                               local.get $9
                               i32.const -64
                               i32.sub
                               local.set $9
                               local.get $3
                               i32.const 8
                               i32.sub
                               local.set $3
                               br $for-loop|26
                              end
                             end
                             loop $for-loop|27
                              local.get $3
                              i32.const 2
                              i32.ge_s
                              if
                               local.get $1
                               local.get $2
                               v128.load
                               local.get $9
                               v128.load
                               f64x2.sub
                               v128.store
                               local.get $1
                               i32.const 16
                               i32.add
                               local.set $1
                               local.get $2
                               i32.const 16
                               i32.add
                               local.set $2
                               local.get $9
                               i32.const 16
                               i32.add
                               local.set $9
                               local.get $3
                               i32.const 2
                               i32.sub
                               local.set $3
                               br $for-loop|27
                              end
                             end
                             local.get $3
                             i32.const 0
                             i32.gt_s
                             if
                              block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.11 (result v128)
                               local.get $3
                               i32.const 2
                               i32.ge_s
                               if
                                local.get $2
                                v128.load
                                br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.11
                               end
                               local.get $2
                               v128.load64_zero
                              end
                              block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.12 (result v128)
                               local.get $3
                               i32.const 2
                               i32.ge_s
                               if
                                local.get $9
                                v128.load
                                br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.12
                               end
                               local.get $9
                               v128.load64_zero
                              end
                              f64x2.sub
                              local.set $10
                              local.get $3
                              i32.const 2
                              i32.ge_s
                              if
                               local.get $1
                               local.get $10
                               v128.store
                              else
                               local.get $1
                               local.get $10
                               v128.store64_lane 0
                              end
                             end
                             br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                            end
                            local.get $0
                            local.set $3
                            loop $for-loop|28
                             local.get $3
                             i32.const 8
                             i32.ge_s
                             if
                              local.get $1
                              local.get $2
                              v128.load
                              local.get $9
                              v128.load
                              f64x2.mul
                              v128.store
                              local.get $1
                              local.get $2
                              v128.load offset=16
                              local.get $9
                              v128.load offset=16
                              f64x2.mul
                              v128.store offset=16
                              local.get $1
                              local.get $2
                              v128.load offset=32
                              local.get $9
                              v128.load offset=32
                              f64x2.mul
                              v128.store offset=32
                              local.get $1
                              local.get $2
                              v128.load offset=48
                              local.get $9
                              v128.load offset=48
                              f64x2.mul
                              v128.store offset=48
                              local.get $1
                              i32.const -64
                              i32.sub
                              local.set $1
                              local.get $2
                              i32.const -64
                              i32.sub
                              local.set $2
                              local.get $9
                              i32.const -64
                              i32.sub
                              local.set $9
                              local.get $3
                              i32.const 8
                              i32.sub
                              local.set $3
                              br $for-loop|28
                             end
                            end
                            loop $for-loop|29
                             local.get $3
                             i32.const 2
                             i32.ge_s
                             if
                              local.get $1
                              local.get $2
                              v128.load
                              local.get $9
                              v128.load
                              f64x2.mul
                              v128.store
                              local.get $1
                              i32.const 16
                              i32.add
                              local.set $1
                              local.get $2
                              i32.const 16
                              i32.add
                              local.set $2
                              local.get $9
                              i32.const 16
                              i32.add
                              local.set $9
                              local.get $3
                              i32.const 2
                              i32.sub
                              local.set $3
                              br $for-loop|29
                             end
                            end
                            local.get $3
                            i32.const 0
                            i32.gt_s
                            if
                             block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.13 (result v128)
                              local.get $3
                              i32.const 2
                              i32.ge_s
                              if
                               local.get $2
                               v128.load
                               br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.13
                              end
                              local.get $2
                              v128.load64_zero
                             end
                             block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.14 (result v128)
                              local.get $3
                              i32.const 2
                              i32.ge_s
                              if
                               local.get $9
                               v128.load
                               br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.14
                              end
                              local.get $9
                              v128.load64_zero
                             end
                             f64x2.mul
                             local.set $10
                             local.get $3
                             i32.const 2
                             i32.ge_s
                             if
                              local.get $1
                              local.get $10
                              v128.store
                             else
                              local.get $1
                              local.get $10
                              v128.store64_lane 0
                             end
                            end
                            br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                           end
                           local.get $0
                           local.set $3
                           loop $for-loop|31
                            local.get $3
                            i32.const 2
                            i32.ge_s
                            if
                             local.get $1
                             local.get $2
                             v128.load
                             local.get $9
                             v128.load
                             f64x2.div
                             v128.store
                             local.get $1
                             i32.const 16
                             i32.add
                             local.set $1
                             local.get $2
                             i32.const 16
                             i32.add
                             local.set $2
                             local.get $9
                             i32.const 16
                             i32.add
                             local.set $9
                             local.get $3
                             i32.const 2
                             i32.sub
                             local.set $3
                             br $for-loop|31
                            end
                           end
                           local.get $3
                           i32.const 0
                           i32.gt_s
                           if
                            block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.15 (result v128)
                             local.get $3
                             i32.const 2
                             i32.ge_s
                             if
                              local.get $2
                              v128.load
                              br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.15
                             end
                             local.get $2
                             v128.load64_zero
                            end
                            block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.16 (result v128)
                             local.get $3
                             i32.const 2
                             i32.ge_s
                             if
                              local.get $9
                              v128.load
                              br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.16
                             end
                             local.get $9
                             v128.load64_zero
                            end
                            f64x2.div
                            local.set $10
                            local.get $3
                            i32.const 2
                            i32.ge_s
                            if
                             local.get $1
                             local.get $10
                             v128.store
                            else
                             local.get $1
                             local.get $10
                             v128.store64_lane 0
                            end
                           end
                           br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                          end
                          local.get $0
                          local.set $3
                          loop $for-loop|33
                           local.get $3
                           i32.const 2
                           i32.ge_s
                           if
                            local.get $1
                            local.get $2
                            v128.load
                            local.get $9
                            v128.load
                            call $src/engine/wasm/kernels/assembly/lib/pow/pow64
                            v128.store
                            local.get $1
                            i32.const 16
                            i32.add
                            local.set $1
                            local.get $2
                            i32.const 16
                            i32.add
                            local.set $2
                            local.get $9
                            i32.const 16
                            i32.add
                            local.set $9
                            local.get $3
                            i32.const 2
                            i32.sub
                            local.set $3
                            br $for-loop|33
                           end
                          end
                          local.get $3
                          i32.const 0
                          i32.gt_s
                          if
                           block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.17 (result v128)
                            local.get $3
                            i32.const 2
                            i32.ge_s
                            if
                             local.get $2
                             v128.load
                             br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.17
                            end
                            local.get $2
                            v128.load64_zero
                           end
                           block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.18 (result v128)
                            local.get $3
                            i32.const 2
                            i32.ge_s
                            if
                             local.get $9
                             v128.load
                             br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.18
                            end
                            local.get $9
                            v128.load64_zero
                           end
                           call $src/engine/wasm/kernels/assembly/lib/pow/pow64
                           local.set $10
                           local.get $3
                           i32.const 2
                           i32.ge_s
                           if
                            local.get $1
                            local.get $10
                            v128.store
                           else
                            local.get $1
                            local.get $10
                            v128.store64_lane 0
                           end
                          end
                          br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                         end
                         local.get $0
                         local.set $4
                         loop $for-loop|34
                          local.get $4
                          i32.const 8
                          i32.ge_s
                          if
                           local.get $1
                           local.get $2
                           v128.load
                           v128.store
                           local.get $1
                           local.get $2
                           v128.load offset=16
                           v128.store offset=16
                           local.get $1
                           local.get $2
                           v128.load offset=32
                           v128.store offset=32
                           local.get $1
                           local.get $2
                           v128.load offset=48
                           v128.store offset=48
                           local.get $1
                           i32.const -64
                           i32.sub
                           local.set $1
                           local.get $2
                           i32.const -64
                           i32.sub
                           local.set $2
                           local.get $4
                           i32.const 8
                           i32.sub
                           local.set $4
                           br $for-loop|34
                          end
                         end
                         loop $for-loop|35
                          local.get $4
                          i32.const 2
                          i32.ge_s
                          if
                           local.get $1
                           local.get $2
                           v128.load
                           v128.store
                           local.get $1
                           i32.const 16
                           i32.add
                           local.set $1
                           local.get $2
                           i32.const 16
                           i32.add
                           local.set $2
                           local.get $4
                           i32.const 2
                           i32.sub
                           local.set $4
                           br $for-loop|35
                          end
                         end
                         local.get $4
                         i32.const 0
                         i32.gt_s
                         if
                          block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.19 (result v128)
                           local.get $4
                           i32.const 2
                           i32.ge_s
                           if
                            local.get $2
                            v128.load
                            br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.19
                           end
                           local.get $2
                           v128.load64_zero
                          end
                          local.set $10
                          local.get $4
                          i32.const 2
                          i32.ge_s
                          if
                           local.get $1
                           local.get $10
                           v128.store
                          else
                           local.get $1
                           local.get $10
                           v128.store64_lane 0
                          end
                         end
                         br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                        end
                        local.get $0
                        local.set $4
                        loop $for-loop|36
                         local.get $4
                         i32.const 8
                         i32.ge_s
                         if
                          local.get $1
                          local.get $2
                          v128.load
                          local.tee $10
                          local.get $10
                          f64x2.mul
                          v128.store
                          local.get $1
                          local.get $2
                          v128.load offset=16
                          local.tee $10
                          local.get $10
                          f64x2.mul
                          v128.store offset=16
                          local.get $1
                          local.get $2
                          v128.load offset=32
                          local.tee $10
                          local.get $10
                          f64x2.mul
                          v128.store offset=32
                          local.get $1
                          local.get $2
                          v128.load offset=48
                          local.tee $10
                          local.get $10
                          f64x2.mul
                          v128.store offset=48
                          local.get $1
                          i32.const -64
                          i32.sub
                          local.set $1
                          local.get $2
                          i32.const -64
                          i32.sub
                          local.set $2
                          local.get $4
                          i32.const 8
                          i32.sub
                          local.set $4
                          br $for-loop|36
                         end
                        end
                        loop $for-loop|37
                         local.get $4
                         i32.const 2
                         i32.ge_s
                         if
                          local.get $1
                          local.get $2
                          v128.load
                          local.tee $10
                          local.get $10
                          f64x2.mul
                          v128.store
                          local.get $1
                          i32.const 16
                          i32.add
                          local.set $1
                          local.get $2
                          i32.const 16
                          i32.add
                          local.set $2
                          local.get $4
                          i32.const 2
                          i32.sub
                          local.set $4
                          br $for-loop|37
                         end
                        end
                        local.get $4
                        i32.const 0
                        i32.gt_s
                        if
                         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.20 (result v128)
                          local.get $4
                          i32.const 2
                          i32.ge_s
                          if
                           local.get $2
                           v128.load
                           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.20
                          end
                          local.get $2
                          v128.load64_zero
                         end
                         local.tee $10
                         local.get $10
                         f64x2.mul
                         local.set $10
                         local.get $4
                         i32.const 2
                         i32.ge_s
                         if
                          local.get $1
                          local.get $10
                          v128.store
                         else
                          local.get $1
                          local.get $10
                          v128.store64_lane 0
                         end
                        end
                        br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                       end
                       local.get $0
                       local.set $4
                       loop $for-loop|39
                        local.get $4
                        i32.const 2
                        i32.ge_s
                        if
                         local.get $1
                         local.get $2
                         v128.load
                         local.tee $10
                         local.get $10
                         f64x2.mul
                         local.get $10
                         f64x2.mul
                         v128.store
                         local.get $1
                         i32.const 16
                         i32.add
                         local.set $1
                         local.get $2
                         i32.const 16
                         i32.add
                         local.set $2
                         local.get $4
                         i32.const 2
                         i32.sub
                         local.set $4
                         br $for-loop|39
                        end
                       end
                       local.get $4
                       i32.const 0
                       i32.gt_s
                       if
                        block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.21 (result v128)
                         local.get $4
                         i32.const 2
                         i32.ge_s
                         if
                          local.get $2
                          v128.load
                          br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.21
                         end
                         local.get $2
                         v128.load64_zero
                        end
                        local.tee $10
                        local.get $10
                        f64x2.mul
                        local.get $10
                        f64x2.mul
                        local.set $10
                        local.get $4
                        i32.const 2
                        i32.ge_s
                        if
                         local.get $1
                         local.get $10
                         v128.store
                        else
                         local.get $1
                         local.get $10
                         v128.store64_lane 0
                        end
                       end
                       br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                      end
                      local.get $0
                      local.set $4
                      loop $for-loop|41
                       local.get $4
                       i32.const 2
                       i32.ge_s
                       if
                        local.get $1
                        i32.const 62480
                        v128.load64_splat
                        local.get $2
                        v128.load
                        f64x2.div
                        v128.store
                        local.get $1
                        i32.const 16
                        i32.add
                        local.set $1
                        local.get $2
                        i32.const 16
                        i32.add
                        local.set $2
                        local.get $4
                        i32.const 2
                        i32.sub
                        local.set $4
                        br $for-loop|41
                       end
                      end
                      local.get $4
                      i32.const 0
                      i32.gt_s
                      if
                       i32.const 62480
                       v128.load64_splat
                       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.22 (result v128)
                        local.get $4
                        i32.const 2
                        i32.ge_s
                        if
                         local.get $2
                         v128.load
                         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.22
                        end
                        local.get $2
                        v128.load64_zero
                       end
                       f64x2.div
                       local.set $10
                       local.get $4
                       i32.const 2
                       i32.ge_s
                       if
                        local.get $1
                        local.get $10
                        v128.store
                       else
                        local.get $1
                        local.get $10
                        v128.store64_lane 0
                       end
                      end
                      br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                     end
                     local.get $0
                     local.set $4
                     loop $for-loop|43
                      local.get $4
                      i32.const 2
                      i32.ge_s
                      if
                       local.get $1
                       i32.const 62480
                       v128.load64_splat
                       local.get $2
                       v128.load
                       f64x2.sqrt
                       f64x2.div
                       v128.store
                       local.get $1
                       i32.const 16
                       i32.add
                       local.set $1
                       local.get $2
                       i32.const 16
                       i32.add
                       local.set $2
                       local.get $4
                       i32.const 2
                       i32.sub
                       local.set $4
                       br $for-loop|43
                      end
                     end
                     local.get $4
                     i32.const 0
                     i32.gt_s
                     if
                      i32.const 62480
                      v128.load64_splat
                      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.23 (result v128)
                       local.get $4
                       i32.const 2
                       i32.ge_s
                       if
                        local.get $2
                        v128.load
                        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.23
                       end
                       local.get $2
                       v128.load64_zero
                      end
                      f64x2.sqrt
                      f64x2.div
                      local.set $10
                      local.get $4
                      i32.const 2
                      i32.ge_s
                      if
                       local.get $1
                       local.get $10
                       v128.store
                      else
                       local.get $1
                       local.get $10
                       v128.store64_lane 0
                      end
                     end
                     br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                    end
                    local.get $0
                    local.set $3
                    loop $for-loop|44
                     local.get $3
                     i32.const 8
                     i32.ge_s
                     if
                      local.get $1
                      local.get $21
                      local.get $9
                      v128.load
                      f64x2.mul
                      local.get $2
                      v128.load
                      f64x2.add
                      v128.store
                      local.get $1
                      local.get $21
                      local.get $9
                      v128.load offset=16
                      f64x2.mul
                      local.get $2
                      v128.load offset=16
                      f64x2.add
                      v128.store offset=16
                      local.get $1
                      local.get $21
                      local.get $9
                      v128.load offset=32
                      f64x2.mul
                      local.get $2
                      v128.load offset=32
                      f64x2.add
                      v128.store offset=32
                      local.get $1
                      local.get $21
                      local.get $9
                      v128.load offset=48
                      f64x2.mul
                      local.get $2
                      v128.load offset=48
                      f64x2.add
                      v128.store offset=48
                      local.get $1
                      i32.const -64
                      i32.sub
                      local.set $1
                      local.get $2
                      i32.const -64
                      i32.sub
                      local.set $2
                      local.get $9
                      i32.const -64
                      i32.sub
                      local.set $9
                      local.get $3
                      i32.const 8
                      i32.sub
                      local.set $3
                      br $for-loop|44
                     end
                    end
                    loop $for-loop|45
                     local.get $3
                     i32.const 2
                     i32.ge_s
                     if
                      local.get $1
                      local.get $21
                      local.get $9
                      v128.load
                      f64x2.mul
                      local.get $2
                      v128.load
                      f64x2.add
                      v128.store
                      local.get $1
                      i32.const 16
                      i32.add
                      local.set $1
                      local.get $2
                      i32.const 16
                      i32.add
                      local.set $2
                      local.get $9
                      i32.const 16
                      i32.add
                      local.set $9
                      local.get $3
                      i32.const 2
                      i32.sub
                      local.set $3
                      br $for-loop|45
                     end
                    end
                    local.get $3
                    i32.const 0
                    i32.gt_s
                    if
                     block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.24 (result v128)
                      local.get $3
                      i32.const 2
                      i32.ge_s
                      if
                       local.get $2
                       v128.load
                       br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.24
                      end
                      local.get $2
                      v128.load64_zero
                     end
                     local.set $10
                     local.get $21
                     block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.25 (result v128)
                      local.get $3
                      i32.const 2
                      i32.ge_s
                      if
                       local.get $9
                       v128.load
                       br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.25
                      end
                      local.get $9
                      v128.load64_zero
                     end
                     f64x2.mul
                     local.get $10
                     f64x2.add
                     local.set $10
                     local.get $3
                     i32.const 2
                     i32.ge_s
                     if
                      local.get $1
                      local.get $10
                      v128.store
                     else
                      local.get $1
                      local.get $10
                      v128.store64_lane 0
                     end
                    end
                    br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                   end
                   local.get $0
                   local.set $3
                   loop $for-loop|47
                    local.get $3
                    i32.const 2
                    i32.ge_s
                    if
                     local.get $1
                     local.get $21
                     local.get $9
                     v128.load
                     local.tee $13
                     local.get $2
                     v128.load
                     local.tee $12
                     f64x2.sub
                     local.tee $10
                     f64x2.mul
                     local.get $12
                     f64x2.add
                     local.get $13
                     local.get $10
                     i32.const 62480
                     v128.load64_splat
                     local.get $21
                     f64x2.sub
                     f64x2.mul
                     f64x2.sub
                     local.get $21
                     i32.const 62496
                     v128.load64_splat
                     v128.andnot
                     i32.const 62472
                     v128.load64_splat
                     f64x2.lt
                     v128.bitselect
                     v128.store
                     local.get $1
                     i32.const 16
                     i32.add
                     local.set $1
                     local.get $2
                     i32.const 16
                     i32.add
                     local.set $2
                     local.get $9
                     i32.const 16
                     i32.add
                     local.set $9
                     local.get $3
                     i32.const 2
                     i32.sub
                     local.set $3
                     br $for-loop|47
                    end
                   end
                   local.get $3
                   i32.const 0
                   i32.gt_s
                   if
                    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.26 (result v128)
                     local.get $3
                     i32.const 2
                     i32.ge_s
                     if
                      local.get $2
                      v128.load
                      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.26
                     end
                     local.get $2
                     v128.load64_zero
                    end
                    local.set $13
                    local.get $21
                    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.27 (result v128)
                     local.get $3
                     i32.const 2
                     i32.ge_s
                     if
                      local.get $9
                      v128.load
                      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.27
                     end
                     local.get $9
                     v128.load64_zero
                    end
                    local.tee $12
                    local.get $13
                    f64x2.sub
                    local.tee $10
                    f64x2.mul
                    local.get $13
                    f64x2.add
                    local.get $12
                    local.get $10
                    i32.const 62480
                    v128.load64_splat
                    local.get $21
                    f64x2.sub
                    f64x2.mul
                    f64x2.sub
                    local.get $21
                    i32.const 62496
                    v128.load64_splat
                    v128.andnot
                    i32.const 62472
                    v128.load64_splat
                    f64x2.lt
                    v128.bitselect
                    local.set $10
                    local.get $3
                    i32.const 2
                    i32.ge_s
                    if
                     local.get $1
                     local.get $10
                     v128.store
                    else
                     local.get $1
                     local.get $10
                     v128.store64_lane 0
                    end
                   end
                   br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                  end
                  local.get $0
                  local.set $3
                  loop $for-loop|49
                   local.get $3
                   i32.const 2
                   i32.ge_s
                   if
                    local.get $1
                    local.get $2
                    v128.load
                    local.get $9
                    v128.load
                    f64x2.max
                    v128.store
                    local.get $1
                    i32.const 16
                    i32.add
                    local.set $1
                    local.get $2
                    i32.const 16
                    i32.add
                    local.set $2
                    local.get $9
                    i32.const 16
                    i32.add
                    local.set $9
                    local.get $3
                    i32.const 2
                    i32.sub
                    local.set $3
                    br $for-loop|49
                   end
                  end
                  local.get $3
                  i32.const 0
                  i32.gt_s
                  if
                   block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.28 (result v128)
                    local.get $3
                    i32.const 2
                    i32.ge_s
                    if
                     local.get $2
                     v128.load
                     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.28
                    end
                    local.get $2
                    v128.load64_zero
                   end
                   block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.29 (result v128)
                    local.get $3
                    i32.const 2
                    i32.ge_s
                    if
                     local.get $9
                     v128.load
                     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.29
                    end
                    local.get $9
                    v128.load64_zero
                   end
                   f64x2.max
                   local.set $10
                   local.get $3
                   i32.const 2
                   i32.ge_s
                   if
                    local.get $1
                    local.get $10
                    v128.store
                   else
                    local.get $1
                    local.get $10
                    v128.store64_lane 0
                   end
                  end
                  br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                 end
                 local.get $0
                 local.set $3
                 loop $for-loop|51
                  local.get $3
                  i32.const 2
                  i32.ge_s
                  if
                   local.get $1
                   local.get $2
                   v128.load
                   local.get $9
                   v128.load
                   f64x2.min
                   v128.store
                   local.get $1
                   i32.const 16
                   i32.add
                   local.set $1
                   local.get $2
                   i32.const 16
                   i32.add
                   local.set $2
                   local.get $9
                   i32.const 16
                   i32.add
                   local.set $9
                   local.get $3
                   i32.const 2
                   i32.sub
                   local.set $3
                   br $for-loop|51
                  end
                 end
                 local.get $3
                 i32.const 0
                 i32.gt_s
                 if
                  block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.30 (result v128)
                   local.get $3
                   i32.const 2
                   i32.ge_s
                   if
                    local.get $2
                    v128.load
                    br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.30
                   end
                   local.get $2
                   v128.load64_zero
                  end
                  block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.31 (result v128)
                   local.get $3
                   i32.const 2
                   i32.ge_s
                   if
                    local.get $9
                    v128.load
                    br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.31
                   end
                   local.get $9
                   v128.load64_zero
                  end
                  f64x2.min
                  local.set $10
                  local.get $3
                  i32.const 2
                  i32.ge_s
                  if
                   local.get $1
                   local.get $10
                   v128.store
                  else
                   local.get $1
                   local.get $10
                   v128.store64_lane 0
                  end
                 end
                 br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
                end
                local.get $0
                local.set $3
                loop $for-loop|53
                 local.get $3
                 i32.const 2
                 i32.ge_s
                 if
                  local.get $1
                  local.get $2
                  v128.load
                  i32.const 62480
                  v128.load64_splat
                  local.get $9
                  v128.load
                  local.tee $10
                  local.get $10
                  f64x2.mul
                  f64x2.sub
                  f64x2.mul
                  v128.store
                  local.get $1
                  i32.const 16
                  i32.add
                  local.set $1
                  local.get $2
                  i32.const 16
                  i32.add
                  local.set $2
                  local.get $9
                  i32.const 16
                  i32.add
                  local.set $9
                  local.get $3
                  i32.const 2
                  i32.sub
                  local.set $3
                  br $for-loop|53
                 end
                end
                local.get $3
                i32.const 0
                i32.gt_s
                if
                 block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.32 (result v128)
                  local.get $3
                  i32.const 2
                  i32.ge_s
                  if
                   local.get $2
                   v128.load
                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.32
                  end
                  local.get $2
                  v128.load64_zero
                 end
                 i32.const 62480
                 v128.load64_splat
                 block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.33 (result v128)
                  local.get $3
                  i32.const 2
                  i32.ge_s
                  if
                   local.get $9
                   v128.load
                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.33
                  end
                  local.get $9
                  v128.load64_zero
                 end
                 local.tee $10
                 local.get $10
                 f64x2.mul
                 f64x2.sub
                 f64x2.mul
                 local.set $10
                 local.get $3
                 i32.const 2
                 i32.ge_s
                 if
                  local.get $1
                  local.get $10
                  v128.store
                 else
                  local.get $1
                  local.get $10
                  v128.store64_lane 0
                 end
                end
                br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
               end
               local.get $0
               local.set $3
               loop $for-loop|55
                local.get $3
                i32.const 2
                i32.ge_s
                if
                 local.get $1
                 local.get $2
                 v128.load
                 local.get $9
                 v128.load
                 local.tee $10
                 i32.const 62480
                 v128.load64_splat
                 local.get $10
                 f64x2.sub
                 f64x2.mul
                 f64x2.mul
                 v128.store
                 local.get $1
                 i32.const 16
                 i32.add
                 local.set $1
                 local.get $2
                 i32.const 16
                 i32.add
                 local.set $2
                 local.get $9
                 i32.const 16
                 i32.add
                 local.set $9
                 local.get $3
                 i32.const 2
                 i32.sub
                 local.set $3
                 br $for-loop|55
                end
               end
               local.get $3
               i32.const 0
               i32.gt_s
               if
                block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.34 (result v128)
                 local.get $3
                 i32.const 2
                 i32.ge_s
                 if
                  local.get $2
                  v128.load
                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.34
                 end
                 local.get $2
                 v128.load64_zero
                end
                block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.35 (result v128)
                 local.get $3
                 i32.const 2
                 i32.ge_s
                 if
                  local.get $9
                  v128.load
                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.35
                 end
                 local.get $9
                 v128.load64_zero
                end
                local.tee $10
                i32.const 62480
                v128.load64_splat
                local.get $10
                f64x2.sub
                f64x2.mul
                f64x2.mul
                local.set $10
                local.get $3
                i32.const 2
                i32.ge_s
                if
                 local.get $1
                 local.get $10
                 v128.store
                else
                 local.get $1
                 local.get $10
                 v128.store64_lane 0
                end
               end
               br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
              end
              local.get $0
              local.set $3
              loop $for-loop|56
               local.get $3
               i32.const 8
               i32.ge_s
               if
                local.get $1
                local.get $2
                v128.load
                local.get $9
                v128.load
                i32.const 62464
                v128.load64_splat
                f64x2.le
                v128.andnot
                v128.store
                local.get $1
                local.get $2
                v128.load offset=16
                local.get $9
                v128.load offset=16
                i32.const 62464
                v128.load64_splat
                f64x2.le
                v128.andnot
                v128.store offset=16
                local.get $1
                local.get $2
                v128.load offset=32
                local.get $9
                v128.load offset=32
                i32.const 62464
                v128.load64_splat
                f64x2.le
                v128.andnot
                v128.store offset=32
                local.get $1
                local.get $2
                v128.load offset=48
                local.get $9
                v128.load offset=48
                i32.const 62464
                v128.load64_splat
                f64x2.le
                v128.andnot
                v128.store offset=48
                local.get $1
                i32.const -64
                i32.sub
                local.set $1
                local.get $2
                i32.const -64
                i32.sub
                local.set $2
                local.get $9
                i32.const -64
                i32.sub
                local.set $9
                local.get $3
                i32.const 8
                i32.sub
                local.set $3
                br $for-loop|56
               end
              end
              loop $for-loop|57
               local.get $3
               i32.const 2
               i32.ge_s
               if
                local.get $1
                local.get $2
                v128.load
                local.get $9
                v128.load
                i32.const 62464
                v128.load64_splat
                f64x2.le
                v128.andnot
                v128.store
                local.get $1
                i32.const 16
                i32.add
                local.set $1
                local.get $2
                i32.const 16
                i32.add
                local.set $2
                local.get $9
                i32.const 16
                i32.add
                local.set $9
                local.get $3
                i32.const 2
                i32.sub
                local.set $3
                br $for-loop|57
               end
              end
              local.get $3
              i32.const 0
              i32.gt_s
              if
               block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.36 (result v128)
                local.get $3
                i32.const 2
                i32.ge_s
                if
                 local.get $2
                 v128.load
                 br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.36
                end
                local.get $2
                v128.load64_zero
               end
               block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.37 (result v128)
                local.get $3
                i32.const 2
                i32.ge_s
                if
                 local.get $9
                 v128.load
                 br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.37
                end
                local.get $9
                v128.load64_zero
               end
               i32.const 62464
               v128.load64_splat
               f64x2.le
               v128.andnot
               local.set $10
               local.get $3
               i32.const 2
               i32.ge_s
               if
                local.get $1
                local.get $10
                v128.store
               else
                local.get $1
                local.get $10
                v128.store64_lane 0
               end
              end
              br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
             end
             local.get $0
             local.set $3
             loop $for-loop|58
              local.get $3
              i32.const 16
              i32.ge_s
              if
               i32.const 0
               local.set $8
               loop $for-loop|59
                local.get $8
                i32.const 16
                i32.lt_u
                if
                 local.get $1
                 local.get $8
                 i32.add
                 local.tee $11
                 local.get $8
                 i32.const 3
                 i32.shl
                 local.tee $4
                 local.get $2
                 i32.add
                 v128.load
                 local.get $4
                 local.get $9
                 i32.add
                 v128.load
                 f64x2.eq
                 i64x2.neg
                 local.tee $10
                 i64x2.extract_lane 0
                 i64.store8
                 local.get $11
                 local.get $10
                 i64x2.extract_lane 1
                 i64.store8 offset=1
                 local.get $8
                 i32.const 2
                 i32.add
                 local.set $8
                 br $for-loop|59
                end
               end
               local.get $1
               i32.const 16
               i32.add
               local.set $1
               local.get $2
               i32.const 128
               i32.add
               local.set $2
               local.get $9
               i32.const 128
               i32.add
               local.set $9
               local.get $3
               i32.const 16
               i32.sub
               local.set $3
               br $for-loop|58
              end
             end
             loop $for-loop|60
              local.get $3
              i32.const 0
              i32.gt_s
              if
               local.get $1
               local.tee $4
               i32.const 1
               i32.add
               local.set $1
               local.get $4
               local.get $2
               v128.load64_splat
               local.get $9
               v128.load64_splat
               f64x2.eq
               v128.any_true
               i32.const 0
               i32.ne
               i32.store8
               local.get $2
               i32.const 8
               i32.add
               local.set $2
               local.get $9
               i32.const 8
               i32.add
               local.set $9
               local.get $3
               i32.const 1
               i32.sub
               local.set $3
               br $for-loop|60
              end
             end
             br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
            end
            local.get $0
            local.set $3
            loop $for-loop|61
             local.get $3
             i32.const 16
             i32.ge_s
             if
              i32.const 0
              local.set $8
              loop $for-loop|62
               local.get $8
               i32.const 16
               i32.lt_u
               if
                local.get $1
                local.get $8
                i32.add
                local.tee $11
                local.get $8
                i32.const 3
                i32.shl
                local.tee $4
                local.get $2
                i32.add
                v128.load
                local.get $4
                local.get $9
                i32.add
                v128.load
                f64x2.ne
                i64x2.neg
                local.tee $10
                i64x2.extract_lane 0
                i64.store8
                local.get $11
                local.get $10
                i64x2.extract_lane 1
                i64.store8 offset=1
                local.get $8
                i32.const 2
                i32.add
                local.set $8
                br $for-loop|62
               end
              end
              local.get $1
              i32.const 16
              i32.add
              local.set $1
              local.get $2
              i32.const 128
              i32.add
              local.set $2
              local.get $9
              i32.const 128
              i32.add
              local.set $9
              local.get $3
              i32.const 16
              i32.sub
              local.set $3
              br $for-loop|61
             end
            end
            loop $for-loop|63
             local.get $3
             i32.const 0
             i32.gt_s
             if
              local.get $1
              local.tee $4
              i32.const 1
              i32.add
              local.set $1
              local.get $4
              local.get $2
              v128.load64_splat
              local.get $9
              v128.load64_splat
              f64x2.ne
              v128.any_true
              i32.const 0
              i32.ne
              i32.store8
              local.get $2
              i32.const 8
              i32.add
              local.set $2
              local.get $9
              i32.const 8
              i32.add
              local.set $9
              local.get $3
              i32.const 1
              i32.sub
              local.set $3
              br $for-loop|63
             end
            end
            br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
           end
           local.get $0
           local.set $3
           loop $for-loop|64
            local.get $3
            i32.const 16
            i32.ge_s
            if
             i32.const 0
             local.set $8
             loop $for-loop|65
              local.get $8
              i32.const 16
              i32.lt_u
              if
               local.get $1
               local.get $8
               i32.add
               local.tee $11
               local.get $8
               i32.const 3
               i32.shl
               local.tee $4
               local.get $2
               i32.add
               v128.load
               local.get $4
               local.get $9
               i32.add
               v128.load
               f64x2.lt
               i64x2.neg
               local.tee $10
               i64x2.extract_lane 0
               i64.store8
               local.get $11
               local.get $10
               i64x2.extract_lane 1
               i64.store8 offset=1
               local.get $8
               i32.const 2
               i32.add
               local.set $8
               br $for-loop|65
              end
             end
             local.get $1
             i32.const 16
             i32.add
             local.set $1
             local.get $2
             i32.const 128
             i32.add
             local.set $2
             local.get $9
             i32.const 128
             i32.add
             local.set $9
             local.get $3
             i32.const 16
             i32.sub
             local.set $3
             br $for-loop|64
            end
           end
           loop $for-loop|66
            local.get $3
            i32.const 0
            i32.gt_s
            if
             local.get $1
             local.tee $4
             i32.const 1
             i32.add
             local.set $1
             local.get $4
             local.get $2
             v128.load64_splat
             local.get $9
             v128.load64_splat
             f64x2.lt
             v128.any_true
             i32.const 0
             i32.ne
             i32.store8
             local.get $2
             i32.const 8
             i32.add
             local.set $2
             local.get $9
             i32.const 8
             i32.add
             local.set $9
             local.get $3
             i32.const 1
             i32.sub
             local.set $3
             br $for-loop|66
            end
           end
           br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
          end
          local.get $0
          local.set $3
          loop $for-loop|67
           local.get $3
           i32.const 16
           i32.ge_s
           if
            i32.const 0
            local.set $8
            loop $for-loop|68
             local.get $8
             i32.const 16
             i32.lt_u
             if
              local.get $1
              local.get $8
              i32.add
              local.tee $11
              local.get $8
              i32.const 3
              i32.shl
              local.tee $4
              local.get $2
              i32.add
              v128.load
              local.get $4
              local.get $9
              i32.add
              v128.load
              f64x2.le
              i64x2.neg
              local.tee $10
              i64x2.extract_lane 0
              i64.store8
              local.get $11
              local.get $10
              i64x2.extract_lane 1
              i64.store8 offset=1
              local.get $8
              i32.const 2
              i32.add
              local.set $8
              br $for-loop|68
             end
            end
            local.get $1
            i32.const 16
            i32.add
            local.set $1
            local.get $2
            i32.const 128
            i32.add
            local.set $2
            local.get $9
            i32.const 128
            i32.add
            local.set $9
            local.get $3
            i32.const 16
            i32.sub
            local.set $3
            br $for-loop|67
           end
          end
          loop $for-loop|69
           local.get $3
           i32.const 0
           i32.gt_s
           if
            local.get $1
            local.tee $4
            i32.const 1
            i32.add
            local.set $1
            local.get $4
            local.get $2
            v128.load64_splat
            local.get $9
            v128.load64_splat
            f64x2.le
            v128.any_true
            i32.const 0
            i32.ne
            i32.store8
            local.get $2
            i32.const 8
            i32.add
            local.set $2
            local.get $9
            i32.const 8
            i32.add
            local.set $9
            local.get $3
            i32.const 1
            i32.sub
            local.set $3
            br $for-loop|69
           end
          end
          br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
         end
         local.get $0
         local.set $3
         loop $for-loop|70
          local.get $3
          i32.const 16
          i32.ge_s
          if
           i32.const 0
           local.set $8
           loop $for-loop|71
            local.get $8
            i32.const 16
            i32.lt_u
            if
             local.get $1
             local.get $8
             i32.add
             local.tee $11
             local.get $8
             i32.const 3
             i32.shl
             local.tee $4
             local.get $2
             i32.add
             v128.load
             local.get $4
             local.get $9
             i32.add
             v128.load
             f64x2.gt
             i64x2.neg
             local.tee $10
             i64x2.extract_lane 0
             i64.store8
             local.get $11
             local.get $10
             i64x2.extract_lane 1
             i64.store8 offset=1
             local.get $8
             i32.const 2
             i32.add
             local.set $8
             br $for-loop|71
            end
           end
           local.get $1
           i32.const 16
           i32.add
           local.set $1
           local.get $2
           i32.const 128
           i32.add
           local.set $2
           local.get $9
           i32.const 128
           i32.add
           local.set $9
           local.get $3
           i32.const 16
           i32.sub
           local.set $3
           br $for-loop|70
          end
         end
         loop $for-loop|72
          local.get $3
          i32.const 0
          i32.gt_s
          if
           local.get $1
           local.tee $4
           i32.const 1
           i32.add
           local.set $1
           local.get $4
           local.get $2
           v128.load64_splat
           local.get $9
           v128.load64_splat
           f64x2.gt
           v128.any_true
           i32.const 0
           i32.ne
           i32.store8
           local.get $2
           i32.const 8
           i32.add
           local.set $2
           local.get $9
           i32.const 8
           i32.add
           local.set $9
           local.get $3
           i32.const 1
           i32.sub
           local.set $3
           br $for-loop|72
          end
         end
         br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
        end
        local.get $0
        local.set $3
        loop $for-loop|73
         local.get $3
         i32.const 16
         i32.ge_s
         if
          i32.const 0
          local.set $8
          loop $for-loop|74
           local.get $8
           i32.const 16
           i32.lt_u
           if
            local.get $1
            local.get $8
            i32.add
            local.tee $11
            local.get $8
            i32.const 3
            i32.shl
            local.tee $4
            local.get $2
            i32.add
            v128.load
            local.get $4
            local.get $9
            i32.add
            v128.load
            f64x2.ge
            i64x2.neg
            local.tee $10
            i64x2.extract_lane 0
            i64.store8
            local.get $11
            local.get $10
            i64x2.extract_lane 1
            i64.store8 offset=1
            local.get $8
            i32.const 2
            i32.add
            local.set $8
            br $for-loop|74
           end
          end
          local.get $1
          i32.const 16
          i32.add
          local.set $1
          local.get $2
          i32.const 128
          i32.add
          local.set $2
          local.get $9
          i32.const 128
          i32.add
          local.set $9
          local.get $3
          i32.const 16
          i32.sub
          local.set $3
          br $for-loop|73
         end
        end
        loop $for-loop|75
         local.get $3
         i32.const 0
         i32.gt_s
         if
          local.get $1
          local.tee $4
          i32.const 1
          i32.add
          local.set $1
          local.get $4
          local.get $2
          v128.load64_splat
          local.get $9
          v128.load64_splat
          f64x2.ge
          v128.any_true
          i32.const 0
          i32.ne
          i32.store8
          local.get $2
          i32.const 8
          i32.add
          local.set $2
          local.get $9
          i32.const 8
          i32.add
          local.set $9
          local.get $3
          i32.const 1
          i32.sub
          local.set $3
          br $for-loop|75
         end
        end
        br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
       end
       local.get $1
       local.set $3
       local.get $0
       local.set $8
       loop $for-loop|76
        local.get $8
        i32.const 4
        i32.ge_s
        if
         local.get $3
         local.get $4
         v128.load
         local.get $9
         v128.load
         local.get $2
         v128.load32_zero
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         i8x16.eq
         i16x8.extend_low_i8x16_s
         i32x4.extend_low_i16x8_s
         local.tee $10
         i64x2.extend_low_i32x4_s
         v128.bitselect
         v128.store
         local.get $3
         local.get $4
         v128.load offset=16
         local.get $9
         v128.load offset=16
         local.get $10
         i64x2.extend_high_i32x4_s
         v128.bitselect
         v128.store offset=16
         local.get $3
         i32.const 32
         i32.add
         local.set $3
         local.get $2
         i32.const 4
         i32.add
         local.set $2
         local.get $9
         i32.const 32
         i32.add
         local.set $9
         local.get $4
         i32.const 32
         i32.add
         local.set $4
         local.get $8
         i32.const 4
         i32.sub
         local.set $8
         br $for-loop|76
        end
       end
       loop $for-loop|77
        local.get $8
        i32.const 0
        i32.gt_s
        if
         local.get $2
         local.tee $1
         i32.const 1
         i32.add
         local.set $2
         local.get $3
         local.get $9
         local.get $4
         local.get $1
         i32.load8_u
         select
         f64.load
         f64.store
         local.get $3
         i32.const 8
         i32.add
         local.set $3
         local.get $9
         i32.const 8
         i32.add
         local.set $9
         local.get $4
         i32.const 8
         i32.add
         local.set $4
         local.get $8
         i32.const 1
         i32.sub
         local.set $8
         br $for-loop|77
        end
       end
       br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
      end
      local.get $0
      local.set $3
      loop $for-loop|78
       local.get $3
       i32.const 2
       i32.ge_s
       if
        local.get $1
        local.get $21
        local.get $9
        v128.load
        f64x2.mul
        local.get $4
        v128.load
        f64x2.mul
        local.get $2
        v128.load
        f64x2.add
        v128.store
        local.get $1
        i32.const 16
        i32.add
        local.set $1
        local.get $2
        i32.const 16
        i32.add
        local.set $2
        local.get $9
        i32.const 16
        i32.add
        local.set $9
        local.get $4
        i32.const 16
        i32.add
        local.set $4
        local.get $3
        i32.const 2
        i32.sub
        local.set $3
        br $for-loop|78
       end
      end
      local.get $3
      i32.const 0
      i32.gt_s
      if
       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.38 (result v128)
        local.get $3
        i32.const 2
        i32.ge_s
        if
         local.get $2
         v128.load
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.38
        end
        local.get $2
        v128.load64_zero
       end
       local.set $10
       local.get $21
       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.39 (result v128)
        local.get $3
        i32.const 2
        i32.ge_s
        if
         local.get $9
         v128.load
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.39
        end
        local.get $9
        v128.load64_zero
       end
       f64x2.mul
       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.40 (result v128)
        local.get $3
        i32.const 2
        i32.ge_s
        if
         local.get $4
         v128.load
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.40
        end
        local.get $4
        v128.load64_zero
       end
       f64x2.mul
       local.get $10
       f64x2.add
       local.set $10
       local.get $3
       i32.const 2
       i32.ge_s
       if
        local.get $1
        local.get $10
        v128.store
       else
        local.get $1
        local.get $10
        v128.store64_lane 0
       end
      end
      br $src/engine/wasm/kernels/assembly/pointwise/apply<f64>|inlined.0
     end
     local.get $0
     local.set $3
     loop $for-loop|79
      local.get $3
      i32.const 2
      i32.ge_s
      if
       local.get $1
       local.get $2
       v128.load
       local.get $21
       local.get $9
       v128.load
       f64x2.mul
       local.get $4
       v128.load
       f64x2.div
       f64x2.add
       v128.store
       local.get $1
       i32.const 16
       i32.add
       local.set $1
       local.get $2
       i32.const 16
       i32.add
       local.set $2
       local.get $9
       i32.const 16
       i32.add
       local.set $9
       local.get $4
       i32.const 16
       i32.add
       local.set $4
       local.get $3
       i32.const 2
       i32.sub
       local.set $3
       br $for-loop|79
      end
     end
     local.get $3
     i32.const 0
     i32.gt_s
     if
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.41 (result v128)
       local.get $3
       i32.const 2
       i32.ge_s
       if
        local.get $2
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.41
       end
       local.get $2
       v128.load64_zero
      end
      local.get $21
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.42 (result v128)
       local.get $3
       i32.const 2
       i32.ge_s
       if
        local.get $9
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.42
       end
       local.get $9
       v128.load64_zero
      end
      f64x2.mul
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.43 (result v128)
       local.get $3
       i32.const 2
       i32.ge_s
       if
        local.get $4
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.43
       end
       local.get $4
       v128.load64_zero
      end
      f64x2.div
      f64x2.add
      local.set $10
      local.get $3
      i32.const 2
      i32.ge_s
      if
       local.get $1
       local.get $10
       v128.store
      else
       local.get $1
       local.get $10
       v128.store64_lane 0
      end
     end
    end
    local.get $7
    i32.load offset=72
    if
     local.get $15
     i32.const 1
     i32.eq
     if
      local.get $7
      local.get $20
      local.get $0
      local.get $6
      call $src/engine/wasm/kernels/assembly/lib/strided/scatter<u8>
     else
      local.get $7
      local.get $20
      local.get $0
      local.get $6
      call $src/engine/wasm/kernels/assembly/lib/strided/scatter<f64>
     end
    end
    local.get $16
    local.get $20
    i32.add
    local.set $20
    br $for-loop|4
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/pointwise/pointwiseF32 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 f32)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 f64)
  (local $22 i32)
  (local $23 i32)
  (local $24 v128)
  local.get $0
  local.tee $7
  i32.load offset=68
  local.set $22
  local.get $0
  f64.load
  f32.demote_f64
  f32x4.splat
  local.set $24
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  local.tee $4
  i32.const 14
  i32.eq
  if (result i32)
   local.get $0
   i32.load offset=80
   i32.const 3
   i32.eq
  else
   i32.const 0
  end
  if
   block $__inlined_func$src/engine/wasm/kernels/assembly/lib/functions/powerOf$1 (result i32)
    i32.const 102
    local.get $7
    f64.load offset=16
    local.tee $21
    f64.const 2
    f64.eq
    br_if $__inlined_func$src/engine/wasm/kernels/assembly/lib/functions/powerOf$1
    drop
    i32.const 101
    local.get $21
    f64.const 1
    f64.eq
    br_if $__inlined_func$src/engine/wasm/kernels/assembly/lib/functions/powerOf$1
    drop
    i32.const 103
    local.get $21
    f64.const 3
    f64.eq
    br_if $__inlined_func$src/engine/wasm/kernels/assembly/lib/functions/powerOf$1
    drop
    i32.const 5
    local.get $21
    f64.const 0.5
    f64.eq
    br_if $__inlined_func$src/engine/wasm/kernels/assembly/lib/functions/powerOf$1
    drop
    i32.const 105
    local.get $21
    f64.const -0.5
    f64.eq
    br_if $__inlined_func$src/engine/wasm/kernels/assembly/lib/functions/powerOf$1
    drop
    i32.const 104
    i32.const 14
    local.get $21
    f64.const -1
    f64.eq
    select
   end
   local.set $4
  end
  i32.const 1
  i32.const 4
  local.get $4
  i32.const 28
  i32.eq
  select
  local.set $20
  local.get $1
  i32.const 14
  i32.shl
  local.set $23
  local.get $7
  i32.load offset=128
  local.set $0
  i32.const 1
  local.set $3
  loop $for-loop|0
   local.get $0
   local.get $8
   i32.gt_s
   if
    local.get $3
    local.get $7
    i32.const 132
    i32.add
    local.get $8
    i32.const 2
    i32.shl
    i32.add
    i32.load
    i32.mul
    local.set $3
    local.get $8
    i32.const 1
    i32.add
    local.set $8
    br $for-loop|0
   end
  end
  local.get $3
  local.get $2
  i32.const 14
  i32.shl
  local.tee $0
  local.get $0
  local.get $3
  i32.gt_u
  select
  local.set $19
  local.get $7
  i32.load offset=72
  i32.eqz
  local.set $1
  i32.const 1
  local.set $0
  loop $for-loop|00
   local.get $0
   local.get $22
   i32.le_s
   if
    local.get $1
    if (result i32)
     local.get $7
     local.get $0
     i32.const 2
     i32.shl
     i32.add
     i32.load offset=72
    else
     i32.const 1
    end
    i32.eqz
    local.set $1
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|00
   end
  end
  i32.const 16384
  i32.const 2048
  local.get $1
  select
  local.set $18
  local.get $1
  i32.eqz
  if
   i32.const 2048
   local.get $19
   local.get $23
   i32.sub
   local.tee $0
   local.get $0
   i32.const 2048
   i32.gt_u
   select
   local.set $2
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 16384
   i32.add
   local.set $1
   local.get $7
   i32.load offset=224
   local.set $0
   block $src/engine/wasm/kernels/assembly/pointwise/repeat<f32>|inlined.0
    local.get $7
    i32.load offset=76
    i32.const 2
    i32.eq
    if (result i32)
     i32.const 0
    else
     local.get $7
     i32.load offset=76
    end
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/pointwise/repeat<f32>|inlined.0
    local.get $20
    i32.const 1
    i32.eq
    if
     local.get $1
     local.get $0
     i32.load8_u
     local.get $2
     memory.fill
     br $src/engine/wasm/kernels/assembly/pointwise/repeat<f32>|inlined.0
    end
    local.get $7
    i32.load offset=76
    i32.const 3
    i32.eq
    if (result f32)
     local.get $7
     f64.load offset=8
     f32.demote_f64
    else
     local.get $0
     f32.load
    end
    local.set $12
    local.get $1
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    local.set $0
    loop $for-loop|1
     local.get $0
     local.get $1
     i32.gt_u
     if
      local.get $1
      local.get $12
      f32x4.splat
      v128.store
      local.get $1
      i32.const 16
      i32.add
      local.set $1
      br $for-loop|1
     end
    end
   end
   local.get $22
   i32.const 1
   i32.gt_s
   if
    block $src/engine/wasm/kernels/assembly/pointwise/repeat<f32>|inlined.1
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 32768
     i32.add
     local.set $1
     local.get $7
     i32.load offset=272
     local.set $0
     local.get $7
     i32.load offset=80
     i32.const 2
     i32.eq
     if (result i32)
      i32.const 0
     else
      local.get $7
      i32.load offset=80
     end
     i32.eqz
     br_if $src/engine/wasm/kernels/assembly/pointwise/repeat<f32>|inlined.1
     local.get $7
     i32.load offset=80
     i32.const 3
     i32.eq
     if (result f32)
      local.get $7
      f64.load offset=16
      f32.demote_f64
     else
      local.get $0
      f32.load
     end
     local.set $12
     local.get $1
     local.get $2
     i32.const 2
     i32.shl
     i32.add
     local.set $0
     loop $for-loop|2
      local.get $0
      local.get $1
      i32.gt_u
      if
       local.get $1
       local.get $12
       f32x4.splat
       v128.store
       local.get $1
       i32.const 16
       i32.add
       local.set $1
       br $for-loop|2
      end
     end
    end
   end
   local.get $22
   i32.const 2
   i32.gt_s
   if
    block $src/engine/wasm/kernels/assembly/pointwise/repeat<f32>|inlined.2
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 49152
     i32.add
     local.set $1
     local.get $7
     i32.load offset=320
     local.set $0
     local.get $7
     i32.load offset=84
     i32.const 2
     i32.eq
     if (result i32)
      i32.const 0
     else
      local.get $7
      i32.load offset=84
     end
     i32.eqz
     br_if $src/engine/wasm/kernels/assembly/pointwise/repeat<f32>|inlined.2
     local.get $7
     i32.load offset=84
     i32.const 3
     i32.eq
     if (result f32)
      local.get $7
      f64.load offset=24
      f32.demote_f64
     else
      local.get $0
      f32.load
     end
     local.set $12
     local.get $1
     local.get $2
     i32.const 2
     i32.shl
     i32.add
     local.set $0
     loop $for-loop|3
      local.get $0
      local.get $1
      i32.gt_u
      if
       local.get $1
       local.get $12
       f32x4.splat
       v128.store
       local.get $1
       i32.const 16
       i32.add
       local.set $1
       br $for-loop|3
      end
     end
    end
   end
  end
  i32.const 1
  i32.const 4
  local.get $4
  i32.const 24
  i32.le_s
  local.get $4
  i32.const 19
  i32.ge_s
  i32.and
  select
  local.set $17
  loop $for-loop|4
   local.get $19
   local.get $23
   i32.gt_u
   if
    local.get $18
    local.get $19
    local.get $23
    i32.sub
    local.tee $0
    local.get $0
    local.get $18
    i32.gt_u
    select
    local.tee $16
    local.set $0
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    local.set $2
    local.get $7
    i32.load offset=72
    i32.eqz
    if
     local.get $7
     i32.load offset=176
     local.get $17
     local.get $23
     i32.mul
     i32.add
     local.set $2
    end
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    i32.const 16384
    i32.add
    local.set $1
    block $src/engine/wasm/kernels/assembly/pointwise/lineOf<f32>|inlined.1
     local.get $7
     i32.load offset=76
     local.tee $3
     i32.eqz
     if
      local.get $7
      i32.load offset=224
      local.get $20
      local.get $23
      i32.mul
      i32.add
      local.set $1
      br $src/engine/wasm/kernels/assembly/pointwise/lineOf<f32>|inlined.1
     end
     local.get $3
     i32.const 2
     i32.ne
     br_if $src/engine/wasm/kernels/assembly/pointwise/lineOf<f32>|inlined.1
     local.get $20
     i32.const 1
     i32.eq
     if
      local.get $7
      local.get $23
      local.get $0
      local.get $1
      call $src/engine/wasm/kernels/assembly/lib/strided/gather<u8>
     else
      local.get $7
      i32.const 1
      local.get $23
      local.get $0
      local.get $1
      call $src/engine/wasm/kernels/assembly/lib/strided/gather<f32>
     end
    end
    local.get $22
    i32.const 1
    i32.gt_s
    if
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 32768
     i32.add
     local.set $3
     block $src/engine/wasm/kernels/assembly/pointwise/lineOf<f32>|inlined.2
      local.get $7
      i32.load offset=80
      local.tee $5
      i32.eqz
      if
       local.get $7
       i32.load offset=272
       local.get $23
       i32.const 2
       i32.shl
       i32.add
       local.set $3
       br $src/engine/wasm/kernels/assembly/pointwise/lineOf<f32>|inlined.2
      end
      local.get $5
      i32.const 2
      i32.ne
      br_if $src/engine/wasm/kernels/assembly/pointwise/lineOf<f32>|inlined.2
      local.get $7
      i32.const 2
      local.get $23
      local.get $0
      local.get $3
      call $src/engine/wasm/kernels/assembly/lib/strided/gather<f32>
     end
    else
     i32.const 0
     local.set $3
    end
    local.get $3
    local.set $8
    local.get $22
    i32.const 2
    i32.gt_s
    if
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 49152
     i32.add
     local.set $3
     block $src/engine/wasm/kernels/assembly/pointwise/lineOf<f32>|inlined.3
      local.get $7
      i32.load offset=84
      local.tee $5
      i32.eqz
      if
       local.get $7
       i32.load offset=320
       local.get $23
       i32.const 2
       i32.shl
       i32.add
       local.set $3
       br $src/engine/wasm/kernels/assembly/pointwise/lineOf<f32>|inlined.3
      end
      local.get $5
      i32.const 2
      i32.ne
      br_if $src/engine/wasm/kernels/assembly/pointwise/lineOf<f32>|inlined.3
      local.get $7
      i32.const 3
      local.get $23
      local.get $0
      local.get $3
      call $src/engine/wasm/kernels/assembly/lib/strided/gather<f32>
     end
    else
     i32.const 0
     local.set $3
    end
    local.get $2
    local.set $5
    block $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
     block $case44|5
      block $case43|5
       block $case42|5
        block $case41|5
         block $case40|5
          block $case39|5
           block $case38|5
            block $case37|5
             block $case36|5
              block $case35|5
               block $case34|5
                block $case33|5
                 block $case32|5
                  block $case31|5
                   block $case30|5
                    block $case29|5
                     block $case28|5
                      block $case27|5
                       block $case26|5
                        block $case25|5
                         block $case24|5
                          block $case23|5
                           block $case22|5
                            block $case21|5
                             block $case20|5
                              block $case19|5
                               block $case18|5
                                block $case17|5
                                 block $case16|5
                                  block $case15|5
                                   block $case14|5
                                    block $case13|5
                                     block $case12|5
                                      block $case11|5
                                       block $case10|5
                                        block $case9|5
                                         block $case8|5
                                          block $case7|5
                                           block $case6|5
                                            block $case5|5
                                             block $case4|5
                                              block $case3|5
                                               block $case2|5
                                                block $case1|5
                                                 block $case0|5
                                                  local.get $4
                                                  br_table $case0|5 $case1|5 $case2|5 $case3|5 $case4|5 $case5|5 $case6|5 $case7|5 $case8|5 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $case9|5 $case10|5 $case11|5 $case12|5 $case13|5 $case19|5 $case20|5 $case21|5 $case22|5 $case26|5 $case27|5 $case28|5 $case29|5 $case30|5 $case31|5 $case23|5 $case24|5 $case25|5 $case32|5 $case33|5 $case34|5 $case35|5 $case36|5 $case37|5 $case38|5 $case39|5 $case40|5 $case41|5 $case42|5 $case43|5 $case44|5 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0 $case14|5 $case15|5 $case16|5 $case17|5 $case18|5 $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                                 end
                                                 local.get $1
                                                 local.set $3
                                                 loop $for-loop|6
                                                  local.get $0
                                                  i32.const 16
                                                  i32.ge_s
                                                  if
                                                   local.get $2
                                                   local.get $3
                                                   v128.load
                                                   f32x4.neg
                                                   v128.store
                                                   local.get $2
                                                   local.get $3
                                                   v128.load offset=16
                                                   f32x4.neg
                                                   v128.store offset=16
                                                   local.get $2
                                                   local.get $3
                                                   v128.load offset=32
                                                   f32x4.neg
                                                   v128.store offset=32
                                                   local.get $2
                                                   local.get $3
                                                   v128.load offset=48
                                                   f32x4.neg
                                                   v128.store offset=48
                                                   local.get $2
                                                   i32.const -64
                                                   i32.sub
                                                   local.set $2
                                                   local.get $3
                                                   i32.const -64
                                                   i32.sub
                                                   local.set $3
                                                   local.get $0
                                                   i32.const 16
                                                   i32.sub
                                                   local.set $0
                                                   br $for-loop|6
                                                  end
                                                 end
                                                 loop $for-loop|7
                                                  local.get $0
                                                  i32.const 4
                                                  i32.ge_s
                                                  if
                                                   local.get $2
                                                   local.get $3
                                                   v128.load
                                                   f32x4.neg
                                                   v128.store
                                                   local.get $2
                                                   i32.const 16
                                                   i32.add
                                                   local.set $2
                                                   local.get $3
                                                   i32.const 16
                                                   i32.add
                                                   local.set $3
                                                   local.get $0
                                                   i32.const 4
                                                   i32.sub
                                                   local.set $0
                                                   br $for-loop|7
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
                                                    local.get $3
                                                    v128.load
                                                    br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0
                                                   end
                                                   local.get $0
                                                   i32.const 1
                                                   i32.eq
                                                   if
                                                    local.get $3
                                                    v128.load32_zero
                                                    br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.0
                                                   end
                                                   local.get $3
                                                   v128.load64_zero
                                                   local.set $9
                                                   local.get $0
                                                   i32.const 2
                                                   i32.eq
                                                   if (result v128)
                                                    local.get $9
                                                   else
                                                    local.get $3
                                                    local.get $9
                                                    v128.load32_lane offset=8 2
                                                   end
                                                  end
                                                  f32x4.neg
                                                  local.set $9
                                                  local.get $0
                                                  i32.const 4
                                                  i32.ge_s
                                                  if
                                                   local.get $2
                                                   local.get $9
                                                   v128.store
                                                  else
                                                   local.get $0
                                                   i32.const 2
                                                   i32.and
                                                   if
                                                    local.get $2
                                                    local.get $9
                                                    v128.store64_lane 0
                                                    local.get $0
                                                    i32.const 1
                                                    i32.and
                                                    if
                                                     local.get $2
                                                     local.get $9
                                                     v128.store32_lane offset=8 2
                                                    end
                                                   else
                                                    local.get $2
                                                    local.get $9
                                                    v128.store32_lane 0
                                                   end
                                                  end
                                                 end
                                                 br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                                end
                                                local.get $1
                                                local.set $3
                                                loop $for-loop|8
                                                 local.get $0
                                                 i32.const 16
                                                 i32.ge_s
                                                 if
                                                  local.get $2
                                                  local.get $3
                                                  v128.load
                                                  f32x4.abs
                                                  v128.store
                                                  local.get $2
                                                  local.get $3
                                                  v128.load offset=16
                                                  f32x4.abs
                                                  v128.store offset=16
                                                  local.get $2
                                                  local.get $3
                                                  v128.load offset=32
                                                  f32x4.abs
                                                  v128.store offset=32
                                                  local.get $2
                                                  local.get $3
                                                  v128.load offset=48
                                                  f32x4.abs
                                                  v128.store offset=48
                                                  local.get $2
                                                  i32.const -64
                                                  i32.sub
                                                  local.set $2
                                                  local.get $3
                                                  i32.const -64
                                                  i32.sub
                                                  local.set $3
                                                  local.get $0
                                                  i32.const 16
                                                  i32.sub
                                                  local.set $0
                                                  br $for-loop|8
                                                 end
                                                end
                                                loop $for-loop|9
                                                 local.get $0
                                                 i32.const 4
                                                 i32.ge_s
                                                 if
                                                  local.get $2
                                                  local.get $3
                                                  v128.load
                                                  f32x4.abs
                                                  v128.store
                                                  local.get $2
                                                  i32.const 16
                                                  i32.add
                                                  local.set $2
                                                  local.get $3
                                                  i32.const 16
                                                  i32.add
                                                  local.set $3
                                                  local.get $0
                                                  i32.const 4
                                                  i32.sub
                                                  local.set $0
                                                  br $for-loop|9
                                                 end
                                                end
                                                local.get $0
                                                i32.const 0
                                                i32.gt_s
                                                if
                                                 block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1 (result v128)
                                                  local.get $0
                                                  i32.const 4
                                                  i32.ge_s
                                                  if
                                                   local.get $3
                                                   v128.load
                                                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1
                                                  end
                                                  local.get $0
                                                  i32.const 1
                                                  i32.eq
                                                  if
                                                   local.get $3
                                                   v128.load32_zero
                                                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.1
                                                  end
                                                  local.get $3
                                                  v128.load64_zero
                                                  local.set $9
                                                  local.get $0
                                                  i32.const 2
                                                  i32.eq
                                                  if (result v128)
                                                   local.get $9
                                                  else
                                                   local.get $3
                                                   local.get $9
                                                   v128.load32_lane offset=8 2
                                                  end
                                                 end
                                                 f32x4.abs
                                                 local.set $9
                                                 local.get $0
                                                 i32.const 4
                                                 i32.ge_s
                                                 if
                                                  local.get $2
                                                  local.get $9
                                                  v128.store
                                                 else
                                                  local.get $0
                                                  i32.const 2
                                                  i32.and
                                                  if
                                                   local.get $2
                                                   local.get $9
                                                   v128.store64_lane 0
                                                   local.get $0
                                                   i32.const 1
                                                   i32.and
                                                   if
                                                    local.get $2
                                                    local.get $9
                                                    v128.store32_lane offset=8 2
                                                   end
                                                  else
                                                   local.get $2
                                                   local.get $9
                                                   v128.store32_lane 0
                                                  end
                                                 end
                                                end
                                                br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                               end
                                               local.get $1
                                               local.set $3
                                               loop $for-loop|11
                                                local.get $0
                                                i32.const 4
                                                i32.ge_s
                                                if
                                                 local.get $2
                                                 i32.const 61448
                                                 v128.load32_splat
                                                 local.get $3
                                                 v128.load
                                                 local.tee $10
                                                 i32.const 61440
                                                 v128.load32_splat
                                                 local.tee $9
                                                 f32x4.ne
                                                 v128.and
                                                 local.get $10
                                                 i32.const 61456
                                                 v128.load32_splat
                                                 v128.and
                                                 v128.or
                                                 local.get $10
                                                 local.get $9
                                                 f32x4.gt
                                                 local.get $10
                                                 local.get $9
                                                 f32x4.lt
                                                 v128.or
                                                 v128.and
                                                 v128.store
                                                 local.get $2
                                                 i32.const 16
                                                 i32.add
                                                 local.set $2
                                                 local.get $3
                                                 i32.const 16
                                                 i32.add
                                                 local.set $3
                                                 local.get $0
                                                 i32.const 4
                                                 i32.sub
                                                 local.set $0
                                                 br $for-loop|11
                                                end
                                               end
                                               local.get $0
                                               i32.const 0
                                               i32.gt_s
                                               if
                                                i32.const 61448
                                                v128.load32_splat
                                                block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.2 (result v128)
                                                 local.get $0
                                                 i32.const 4
                                                 i32.ge_s
                                                 if
                                                  local.get $3
                                                  v128.load
                                                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.2
                                                 end
                                                 local.get $0
                                                 i32.const 1
                                                 i32.eq
                                                 if
                                                  local.get $3
                                                  v128.load32_zero
                                                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.2
                                                 end
                                                 local.get $3
                                                 v128.load64_zero
                                                 local.set $9
                                                 local.get $0
                                                 i32.const 2
                                                 i32.eq
                                                 if (result v128)
                                                  local.get $9
                                                 else
                                                  local.get $3
                                                  local.get $9
                                                  v128.load32_lane offset=8 2
                                                 end
                                                end
                                                local.tee $10
                                                i32.const 61440
                                                v128.load32_splat
                                                local.tee $9
                                                f32x4.ne
                                                v128.and
                                                local.get $10
                                                i32.const 61456
                                                v128.load32_splat
                                                v128.and
                                                v128.or
                                                local.get $10
                                                local.get $9
                                                f32x4.gt
                                                local.get $10
                                                local.get $9
                                                f32x4.lt
                                                v128.or
                                                v128.and
                                                local.set $9
                                                local.get $0
                                                i32.const 4
                                                i32.ge_s
                                                if
                                                 local.get $2
                                                 local.get $9
                                                 v128.store
                                                else
                                                 local.get $0
                                                 i32.const 2
                                                 i32.and
                                                 if
                                                  local.get $2
                                                  local.get $9
                                                  v128.store64_lane 0
                                                  local.get $0
                                                  i32.const 1
                                                  i32.and
                                                  if
                                                   local.get $2
                                                   local.get $9
                                                   v128.store32_lane offset=8 2
                                                  end
                                                 else
                                                  local.get $2
                                                  local.get $9
                                                  v128.store32_lane 0
                                                 end
                                                end
                                               end
                                               br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                              end
                                              local.get $2
                                              local.get $1
                                              local.get $0
                                              call $src/engine/wasm/kernels/assembly/lib/loops/expLoop
                                              br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                             end
                                             local.get $2
                                             local.get $1
                                             local.get $0
                                             call $src/engine/wasm/kernels/assembly/lib/loops/logLoop
                                             br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                            end
                                            local.get $1
                                            local.set $3
                                            loop $for-loop|13
                                             local.get $0
                                             i32.const 4
                                             i32.ge_s
                                             if
                                              local.get $2
                                              local.get $3
                                              v128.load
                                              f32x4.sqrt
                                              v128.store
                                              local.get $2
                                              i32.const 16
                                              i32.add
                                              local.set $2
                                              local.get $3
                                              i32.const 16
                                              i32.add
                                              local.set $3
                                              local.get $0
                                              i32.const 4
                                              i32.sub
                                              local.set $0
                                              br $for-loop|13
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
                                               local.get $3
                                               v128.load
                                               br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.5
                                              end
                                              local.get $0
                                              i32.const 1
                                              i32.eq
                                              if
                                               local.get $3
                                               v128.load32_zero
                                               br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.5
                                              end
                                              local.get $3
                                              v128.load64_zero
                                              local.set $9
                                              local.get $0
                                              i32.const 2
                                              i32.eq
                                              if (result v128)
                                               local.get $9
                                              else
                                               local.get $3
                                               local.get $9
                                               v128.load32_lane offset=8 2
                                              end
                                             end
                                             f32x4.sqrt
                                             local.set $9
                                             local.get $0
                                             i32.const 4
                                             i32.ge_s
                                             if
                                              local.get $2
                                              local.get $9
                                              v128.store
                                             else
                                              local.get $0
                                              i32.const 2
                                              i32.and
                                              if
                                               local.get $2
                                               local.get $9
                                               v128.store64_lane 0
                                               local.get $0
                                               i32.const 1
                                               i32.and
                                               if
                                                local.get $2
                                                local.get $9
                                                v128.store32_lane offset=8 2
                                               end
                                              else
                                               local.get $2
                                               local.get $9
                                               v128.store32_lane 0
                                              end
                                             end
                                            end
                                            br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                           end
                                           local.get $2
                                           local.get $1
                                           local.get $0
                                           call $src/engine/wasm/kernels/assembly/lib/loops/tanhLoop
                                           br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                          end
                                          local.get $2
                                          local.get $1
                                          local.get $0
                                          call $src/engine/wasm/kernels/assembly/lib/loops/sigmoidLoop
                                          br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                         end
                                         local.get $1
                                         local.set $3
                                         loop $for-loop|14
                                          local.get $0
                                          i32.const 16
                                          i32.ge_s
                                          if
                                           local.get $2
                                           local.get $3
                                           v128.load
                                           local.tee $9
                                           local.get $9
                                           i32.const 61440
                                           v128.load32_splat
                                           f32x4.le
                                           v128.andnot
                                           v128.store
                                           local.get $2
                                           local.get $3
                                           v128.load offset=16
                                           local.tee $9
                                           local.get $9
                                           i32.const 61440
                                           v128.load32_splat
                                           f32x4.le
                                           v128.andnot
                                           v128.store offset=16
                                           local.get $2
                                           local.get $3
                                           v128.load offset=32
                                           local.tee $9
                                           local.get $9
                                           i32.const 61440
                                           v128.load32_splat
                                           f32x4.le
                                           v128.andnot
                                           v128.store offset=32
                                           local.get $2
                                           local.get $3
                                           v128.load offset=48
                                           local.tee $9
                                           local.get $9
                                           i32.const 61440
                                           v128.load32_splat
                                           f32x4.le
                                           v128.andnot
                                           v128.store offset=48
                                           local.get $2
                                           i32.const -64
                                           i32.sub
                                           local.set $2
                                           local.get $3
                                           i32.const -64
                                           i32.sub
                                           local.set $3
                                           local.get $0
                                           i32.const 16
                                           i32.sub
                                           local.set $0
                                           br $for-loop|14
                                          end
                                         end
                                         loop $for-loop|15
                                          local.get $0
                                          i32.const 4
                                          i32.ge_s
                                          if
                                           local.get $2
                                           local.get $3
                                           v128.load
                                           local.tee $9
                                           local.get $9
                                           i32.const 61440
                                           v128.load32_splat
                                           f32x4.le
                                           v128.andnot
                                           v128.store
                                           local.get $2
                                           i32.const 16
                                           i32.add
                                           local.set $2
                                           local.get $3
                                           i32.const 16
                                           i32.add
                                           local.set $3
                                           local.get $0
                                           i32.const 4
                                           i32.sub
                                           local.set $0
                                           br $for-loop|15
                                          end
                                         end
                                         local.get $0
                                         i32.const 0
                                         i32.gt_s
                                         if
                                          block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.8 (result v128)
                                           local.get $0
                                           i32.const 4
                                           i32.ge_s
                                           if
                                            local.get $3
                                            v128.load
                                            br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.8
                                           end
                                           local.get $0
                                           i32.const 1
                                           i32.eq
                                           if
                                            local.get $3
                                            v128.load32_zero
                                            br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.8
                                           end
                                           local.get $3
                                           v128.load64_zero
                                           local.set $9
                                           local.get $0
                                           i32.const 2
                                           i32.eq
                                           if (result v128)
                                            local.get $9
                                           else
                                            local.get $3
                                            local.get $9
                                            v128.load32_lane offset=8 2
                                           end
                                          end
                                          local.tee $9
                                          local.get $9
                                          i32.const 61440
                                          v128.load32_splat
                                          f32x4.le
                                          v128.andnot
                                          local.set $9
                                          local.get $0
                                          i32.const 4
                                          i32.ge_s
                                          if
                                           local.get $2
                                           local.get $9
                                           v128.store
                                          else
                                           local.get $0
                                           i32.const 2
                                           i32.and
                                           if
                                            local.get $2
                                            local.get $9
                                            v128.store64_lane 0
                                            local.get $0
                                            i32.const 1
                                            i32.and
                                            if
                                             local.get $2
                                             local.get $9
                                             v128.store32_lane offset=8 2
                                            end
                                           else
                                            local.get $2
                                            local.get $9
                                            v128.store32_lane 0
                                           end
                                          end
                                         end
                                         br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                        end
                                        loop $for-loop|16
                                         local.get $0
                                         i32.const 16
                                         i32.ge_s
                                         if
                                          local.get $2
                                          local.get $1
                                          v128.load
                                          local.get $8
                                          v128.load
                                          f32x4.add
                                          v128.store
                                          local.get $2
                                          local.get $1
                                          v128.load offset=16
                                          local.get $8
                                          v128.load offset=16
                                          f32x4.add
                                          v128.store offset=16
                                          local.get $2
                                          local.get $1
                                          v128.load offset=32
                                          local.get $8
                                          v128.load offset=32
                                          f32x4.add
                                          v128.store offset=32
                                          local.get $2
                                          local.get $1
                                          v128.load offset=48
                                          local.get $8
                                          v128.load offset=48
                                          f32x4.add
                                          v128.store offset=48
                                          local.get $2
                                          i32.const -64
                                          i32.sub
                                          local.set $2
                                          local.get $1
                                          i32.const -64
                                          i32.sub
                                          local.set $1
                                          local.get $8
                                          i32.const -64
                                          i32.sub
                                          local.set $8
                                          local.get $0
                                          i32.const 16
                                          i32.sub
                                          local.set $0
                                          br $for-loop|16
                                         end
                                        end
                                        loop $for-loop|17
                                         local.get $0
                                         i32.const 4
                                         i32.ge_s
                                         if
                                          local.get $2
                                          local.get $1
                                          v128.load
                                          local.get $8
                                          v128.load
                                          f32x4.add
                                          v128.store
                                          local.get $2
                                          i32.const 16
                                          i32.add
                                          local.set $2
                                          local.get $1
                                          i32.const 16
                                          i32.add
                                          local.set $1
                                          local.get $8
                                          i32.const 16
                                          i32.add
                                          local.set $8
                                          local.get $0
                                          i32.const 4
                                          i32.sub
                                          local.set $0
                                          br $for-loop|17
                                         end
                                        end
                                        local.get $0
                                        i32.const 0
                                        i32.gt_s
                                        if
                                         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.9 (result v128)
                                          local.get $0
                                          i32.const 4
                                          i32.ge_s
                                          if
                                           local.get $1
                                           v128.load
                                           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.9
                                          end
                                          local.get $0
                                          i32.const 1
                                          i32.eq
                                          if
                                           local.get $1
                                           v128.load32_zero
                                           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.9
                                          end
                                          local.get $1
                                          v128.load64_zero
                                          local.set $9
                                          local.get $0
                                          i32.const 2
                                          i32.eq
                                          if (result v128)
                                           local.get $9
                                          else
                                           local.get $1
                                           local.get $9
                                           v128.load32_lane offset=8 2
                                          end
                                         end
                                         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.10 (result v128)
                                          local.get $0
                                          i32.const 4
                                          i32.ge_s
                                          if
                                           local.get $8
                                           v128.load
                                           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.10
                                          end
                                          local.get $0
                                          i32.const 1
                                          i32.eq
                                          if
                                           local.get $8
                                           v128.load32_zero
                                           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.10
                                          end
                                          local.get $8
                                          v128.load64_zero
                                          local.set $9
                                          local.get $0
                                          i32.const 2
                                          i32.eq
                                          if (result v128)
                                           local.get $9
                                          else
                                           local.get $8
                                           local.get $9
                                           v128.load32_lane offset=8 2
                                          end
                                         end
                                         f32x4.add
                                         local.set $9
                                         local.get $0
                                         i32.const 4
                                         i32.ge_s
                                         if
                                          local.get $2
                                          local.get $9
                                          v128.store
                                         else
                                          local.get $0
                                          i32.const 2
                                          i32.and
                                          if
                                           local.get $2
                                           local.get $9
                                           v128.store64_lane 0
                                           local.get $0
                                           i32.const 1
                                           i32.and
                                           if
                                            local.get $2
                                            local.get $9
                                            v128.store32_lane offset=8 2
                                           end
                                          else
                                           local.get $2
                                           local.get $9
                                           v128.store32_lane 0
                                          end
                                         end
                                        end
                                        br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                       end
                                       loop $for-loop|18
                                        local.get $0
                                        i32.const 16
                                        i32.ge_s
                                        if
                                         local.get $2
                                         local.get $1
                                         v128.load
                                         local.get $8
                                         v128.load
                                         f32x4.sub
                                         v128.store
                                         local.get $2
                                         local.get $1
                                         v128.load offset=16
                                         local.get $8
                                         v128.load offset=16
                                         f32x4.sub
                                         v128.store offset=16
                                         local.get $2
                                         local.get $1
                                         v128.load offset=32
                                         local.get $8
                                         v128.load offset=32
                                         f32x4.sub
                                         v128.store offset=32
                                         local.get $2
                                         local.get $1
                                         v128.load offset=48
                                         local.get $8
                                         v128.load offset=48
                                         f32x4.sub
                                         v128.store offset=48
                                         local.get $2
                                         i32.const -64
                                         i32.sub
                                         local.set $2
                                         local.get $1
                                         i32.const -64
                                         i32.sub
                                         local.set $1
                                         local.get $8
                                         i32.const -64
                                         i32.sub
                                         local.set $8
                                         local.get $0
                                         i32.const 16
                                         i32.sub
                                         local.set $0
                                         br $for-loop|18
                                        end
                                       end
                                       loop $for-loop|19
                                        local.get $0
                                        i32.const 4
                                        i32.ge_s
                                        if
                                         local.get $2
                                         local.get $1
                                         v128.load
                                         local.get $8
                                         v128.load
                                         f32x4.sub
                                         v128.store
                                         local.get $2
                                         i32.const 16
                                         i32.add
                                         local.set $2
                                         local.get $1
                                         i32.const 16
                                         i32.add
                                         local.set $1
                                         local.get $8
                                         i32.const 16
                                         i32.add
                                         local.set $8
                                         local.get $0
                                         i32.const 4
                                         i32.sub
                                         local.set $0
                                         br $for-loop|19
                                        end
                                       end
                                       local.get $0
                                       i32.const 0
                                       i32.gt_s
                                       if
                                        block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.11 (result v128)
                                         local.get $0
                                         i32.const 4
                                         i32.ge_s
                                         if
                                          local.get $1
                                          v128.load
                                          br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.11
                                         end
                                         local.get $0
                                         i32.const 1
                                         i32.eq
                                         if
                                          local.get $1
                                          v128.load32_zero
                                          br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.11
                                         end
                                         local.get $1
                                         v128.load64_zero
                                         local.set $9
                                         local.get $0
                                         i32.const 2
                                         i32.eq
                                         if (result v128)
                                          local.get $9
                                         else
                                          local.get $1
                                          local.get $9
                                          v128.load32_lane offset=8 2
                                         end
                                        end
                                        block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.12 (result v128)
                                         local.get $0
                                         i32.const 4
                                         i32.ge_s
                                         if
                                          local.get $8
                                          v128.load
                                          br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.12
                                         end
                                         local.get $0
                                         i32.const 1
                                         i32.eq
                                         if
                                          local.get $8
                                          v128.load32_zero
                                          br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.12
                                         end
                                         local.get $8
                                         v128.load64_zero
                                         local.set $9
                                         local.get $0
                                         i32.const 2
                                         i32.eq
                                         if (result v128)
                                          local.get $9
                                         else
                                          local.get $8
                                          local.get $9
                                          v128.load32_lane offset=8 2
                                         end
                                        end
                                        f32x4.sub
                                        local.set $9
                                        local.get $0
                                        i32.const 4
                                        i32.ge_s
                                        if
                                         local.get $2
                                         local.get $9
                                         v128.store
                                        else
                                         local.get $0
                                         i32.const 2
                                         i32.and
                                         if
                                          local.get $2
                                          local.get $9
                                          v128.store64_lane 0
                                          local.get $0
                                          i32.const 1
                                          i32.and
                                          if
                                           local.get $2
                                           local.get $9
                                           v128.store32_lane offset=8 2
                                          end
                                         else
                                          local.get $2
                                          local.get $9
                                          v128.store32_lane 0
                                         end
                                        end
                                       end
                                       br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                      end
                                      loop $for-loop|20
                                       local.get $0
                                       i32.const 16
                                       i32.ge_s
                                       if
                                        local.get $2
                                        local.get $1
                                        v128.load
                                        local.get $8
                                        v128.load
                                        f32x4.mul
                                        v128.store
                                        local.get $2
                                        local.get $1
                                        v128.load offset=16
                                        local.get $8
                                        v128.load offset=16
                                        f32x4.mul
                                        v128.store offset=16
                                        local.get $2
                                        local.get $1
                                        v128.load offset=32
                                        local.get $8
                                        v128.load offset=32
                                        f32x4.mul
                                        v128.store offset=32
                                        local.get $2
                                        local.get $1
                                        v128.load offset=48
                                        local.get $8
                                        v128.load offset=48
                                        f32x4.mul
                                        v128.store offset=48
                                        local.get $2
                                        i32.const -64
                                        i32.sub
                                        local.set $2
                                        local.get $1
                                        i32.const -64
                                        i32.sub
                                        local.set $1
                                        local.get $8
                                        i32.const -64
                                        i32.sub
                                        local.set $8
                                        local.get $0
                                        i32.const 16
                                        i32.sub
                                        local.set $0
                                        br $for-loop|20
                                       end
                                      end
                                      loop $for-loop|21
                                       local.get $0
                                       i32.const 4
                                       i32.ge_s
                                       if
                                        local.get $2
                                        local.get $1
                                        v128.load
                                        local.get $8
                                        v128.load
                                        f32x4.mul
                                        v128.store
                                        local.get $2
                                        i32.const 16
                                        i32.add
                                        local.set $2
                                        local.get $1
                                        i32.const 16
                                        i32.add
                                        local.set $1
                                        local.get $8
                                        i32.const 16
                                        i32.add
                                        local.set $8
                                        local.get $0
                                        i32.const 4
                                        i32.sub
                                        local.set $0
                                        br $for-loop|21
                                       end
                                      end
                                      local.get $0
                                      i32.const 0
                                      i32.gt_s
                                      if
                                       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.13 (result v128)
                                        local.get $0
                                        i32.const 4
                                        i32.ge_s
                                        if
                                         local.get $1
                                         v128.load
                                         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.13
                                        end
                                        local.get $0
                                        i32.const 1
                                        i32.eq
                                        if
                                         local.get $1
                                         v128.load32_zero
                                         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.13
                                        end
                                        local.get $1
                                        v128.load64_zero
                                        local.set $9
                                        local.get $0
                                        i32.const 2
                                        i32.eq
                                        if (result v128)
                                         local.get $9
                                        else
                                         local.get $1
                                         local.get $9
                                         v128.load32_lane offset=8 2
                                        end
                                       end
                                       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.14 (result v128)
                                        local.get $0
                                        i32.const 4
                                        i32.ge_s
                                        if
                                         local.get $8
                                         v128.load
                                         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.14
                                        end
                                        local.get $0
                                        i32.const 1
                                        i32.eq
                                        if
                                         local.get $8
                                         v128.load32_zero
                                         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.14
                                        end
                                        local.get $8
                                        v128.load64_zero
                                        local.set $9
                                        local.get $0
                                        i32.const 2
                                        i32.eq
                                        if (result v128)
                                         local.get $9
                                        else
                                         local.get $8
                                         local.get $9
                                         v128.load32_lane offset=8 2
                                        end
                                       end
                                       f32x4.mul
                                       local.set $9
                                       local.get $0
                                       i32.const 4
                                       i32.ge_s
                                       if
                                        local.get $2
                                        local.get $9
                                        v128.store
                                       else
                                        local.get $0
                                        i32.const 2
                                        i32.and
                                        if
                                         local.get $2
                                         local.get $9
                                         v128.store64_lane 0
                                         local.get $0
                                         i32.const 1
                                         i32.and
                                         if
                                          local.get $2
                                          local.get $9
                                          v128.store32_lane offset=8 2
                                         end
                                        else
                                         local.get $2
                                         local.get $9
                                         v128.store32_lane 0
                                        end
                                       end
                                      end
                                      br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                     end
                                     loop $for-loop|23
                                      local.get $0
                                      i32.const 4
                                      i32.ge_s
                                      if
                                       local.get $2
                                       local.get $1
                                       v128.load
                                       local.get $8
                                       v128.load
                                       f32x4.div
                                       v128.store
                                       local.get $2
                                       i32.const 16
                                       i32.add
                                       local.set $2
                                       local.get $1
                                       i32.const 16
                                       i32.add
                                       local.set $1
                                       local.get $8
                                       i32.const 16
                                       i32.add
                                       local.set $8
                                       local.get $0
                                       i32.const 4
                                       i32.sub
                                       local.set $0
                                       br $for-loop|23
                                      end
                                     end
                                     local.get $0
                                     i32.const 0
                                     i32.gt_s
                                     if
                                      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.15 (result v128)
                                       local.get $0
                                       i32.const 4
                                       i32.ge_s
                                       if
                                        local.get $1
                                        v128.load
                                        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.15
                                       end
                                       local.get $0
                                       i32.const 1
                                       i32.eq
                                       if
                                        local.get $1
                                        v128.load32_zero
                                        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.15
                                       end
                                       local.get $1
                                       v128.load64_zero
                                       local.set $9
                                       local.get $0
                                       i32.const 2
                                       i32.eq
                                       if (result v128)
                                        local.get $9
                                       else
                                        local.get $1
                                        local.get $9
                                        v128.load32_lane offset=8 2
                                       end
                                      end
                                      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.16 (result v128)
                                       local.get $0
                                       i32.const 4
                                       i32.ge_s
                                       if
                                        local.get $8
                                        v128.load
                                        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.16
                                       end
                                       local.get $0
                                       i32.const 1
                                       i32.eq
                                       if
                                        local.get $8
                                        v128.load32_zero
                                        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.16
                                       end
                                       local.get $8
                                       v128.load64_zero
                                       local.set $9
                                       local.get $0
                                       i32.const 2
                                       i32.eq
                                       if (result v128)
                                        local.get $9
                                       else
                                        local.get $8
                                        local.get $9
                                        v128.load32_lane offset=8 2
                                       end
                                      end
                                      f32x4.div
                                      local.set $9
                                      local.get $0
                                      i32.const 4
                                      i32.ge_s
                                      if
                                       local.get $2
                                       local.get $9
                                       v128.store
                                      else
                                       local.get $0
                                       i32.const 2
                                       i32.and
                                       if
                                        local.get $2
                                        local.get $9
                                        v128.store64_lane 0
                                        local.get $0
                                        i32.const 1
                                        i32.and
                                        if
                                         local.get $2
                                         local.get $9
                                         v128.store32_lane offset=8 2
                                        end
                                       else
                                        local.get $2
                                        local.get $9
                                        v128.store32_lane 0
                                       end
                                      end
                                     end
                                     br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                    end
                                    loop $for-loop|25
                                     local.get $0
                                     i32.const 4
                                     i32.ge_s
                                     if
                                      local.get $2
                                      local.get $1
                                      v128.load
                                      local.get $8
                                      v128.load
                                      call $src/engine/wasm/kernels/assembly/lib/pow/pow32
                                      v128.store
                                      local.get $2
                                      i32.const 16
                                      i32.add
                                      local.set $2
                                      local.get $1
                                      i32.const 16
                                      i32.add
                                      local.set $1
                                      local.get $8
                                      i32.const 16
                                      i32.add
                                      local.set $8
                                      local.get $0
                                      i32.const 4
                                      i32.sub
                                      local.set $0
                                      br $for-loop|25
                                     end
                                    end
                                    local.get $0
                                    i32.const 0
                                    i32.gt_s
                                    if
                                     block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.17 (result v128)
                                      local.get $0
                                      i32.const 4
                                      i32.ge_s
                                      if
                                       local.get $1
                                       v128.load
                                       br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.17
                                      end
                                      local.get $0
                                      i32.const 1
                                      i32.eq
                                      if
                                       local.get $1
                                       v128.load32_zero
                                       br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.17
                                      end
                                      local.get $1
                                      v128.load64_zero
                                      local.set $9
                                      local.get $0
                                      i32.const 2
                                      i32.eq
                                      if (result v128)
                                       local.get $9
                                      else
                                       local.get $1
                                       local.get $9
                                       v128.load32_lane offset=8 2
                                      end
                                     end
                                     block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.18 (result v128)
                                      local.get $0
                                      i32.const 4
                                      i32.ge_s
                                      if
                                       local.get $8
                                       v128.load
                                       br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.18
                                      end
                                      local.get $0
                                      i32.const 1
                                      i32.eq
                                      if
                                       local.get $8
                                       v128.load32_zero
                                       br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.18
                                      end
                                      local.get $8
                                      v128.load64_zero
                                      local.set $9
                                      local.get $0
                                      i32.const 2
                                      i32.eq
                                      if (result v128)
                                       local.get $9
                                      else
                                       local.get $8
                                       local.get $9
                                       v128.load32_lane offset=8 2
                                      end
                                     end
                                     call $src/engine/wasm/kernels/assembly/lib/pow/pow32
                                     local.set $9
                                     local.get $0
                                     i32.const 4
                                     i32.ge_s
                                     if
                                      local.get $2
                                      local.get $9
                                      v128.store
                                     else
                                      local.get $0
                                      i32.const 2
                                      i32.and
                                      if
                                       local.get $2
                                       local.get $9
                                       v128.store64_lane 0
                                       local.get $0
                                       i32.const 1
                                       i32.and
                                       if
                                        local.get $2
                                        local.get $9
                                        v128.store32_lane offset=8 2
                                       end
                                      else
                                       local.get $2
                                       local.get $9
                                       v128.store32_lane 0
                                      end
                                     end
                                    end
                                    br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                   end
                                   local.get $1
                                   local.set $3
                                   loop $for-loop|26
                                    local.get $0
                                    i32.const 16
                                    i32.ge_s
                                    if
                                     local.get $2
                                     local.get $3
                                     v128.load
                                     v128.store
                                     local.get $2
                                     local.get $3
                                     v128.load offset=16
                                     v128.store offset=16
                                     local.get $2
                                     local.get $3
                                     v128.load offset=32
                                     v128.store offset=32
                                     local.get $2
                                     local.get $3
                                     v128.load offset=48
                                     v128.store offset=48
                                     local.get $2
                                     i32.const -64
                                     i32.sub
                                     local.set $2
                                     local.get $3
                                     i32.const -64
                                     i32.sub
                                     local.set $3
                                     local.get $0
                                     i32.const 16
                                     i32.sub
                                     local.set $0
                                     br $for-loop|26
                                    end
                                   end
                                   loop $for-loop|27
                                    local.get $0
                                    i32.const 4
                                    i32.ge_s
                                    if
                                     local.get $2
                                     local.get $3
                                     v128.load
                                     v128.store
                                     local.get $2
                                     i32.const 16
                                     i32.add
                                     local.set $2
                                     local.get $3
                                     i32.const 16
                                     i32.add
                                     local.set $3
                                     local.get $0
                                     i32.const 4
                                     i32.sub
                                     local.set $0
                                     br $for-loop|27
                                    end
                                   end
                                   local.get $0
                                   i32.const 0
                                   i32.gt_s
                                   if
                                    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.19 (result v128)
                                     local.get $0
                                     i32.const 4
                                     i32.ge_s
                                     if
                                      local.get $3
                                      v128.load
                                      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.19
                                     end
                                     local.get $0
                                     i32.const 1
                                     i32.eq
                                     if
                                      local.get $3
                                      v128.load32_zero
                                      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.19
                                     end
                                     local.get $3
                                     v128.load64_zero
                                     local.set $9
                                     local.get $0
                                     i32.const 2
                                     i32.eq
                                     if (result v128)
                                      local.get $9
                                     else
                                      local.get $3
                                      local.get $9
                                      v128.load32_lane offset=8 2
                                     end
                                    end
                                    local.set $9
                                    local.get $0
                                    i32.const 4
                                    i32.ge_s
                                    if
                                     local.get $2
                                     local.get $9
                                     v128.store
                                    else
                                     local.get $0
                                     i32.const 2
                                     i32.and
                                     if
                                      local.get $2
                                      local.get $9
                                      v128.store64_lane 0
                                      local.get $0
                                      i32.const 1
                                      i32.and
                                      if
                                       local.get $2
                                       local.get $9
                                       v128.store32_lane offset=8 2
                                      end
                                     else
                                      local.get $2
                                      local.get $9
                                      v128.store32_lane 0
                                     end
                                    end
                                   end
                                   br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                  end
                                  local.get $1
                                  local.set $3
                                  loop $for-loop|28
                                   local.get $0
                                   i32.const 16
                                   i32.ge_s
                                   if
                                    local.get $2
                                    local.get $3
                                    v128.load
                                    local.tee $9
                                    local.get $9
                                    f32x4.mul
                                    v128.store
                                    local.get $2
                                    local.get $3
                                    v128.load offset=16
                                    local.tee $9
                                    local.get $9
                                    f32x4.mul
                                    v128.store offset=16
                                    local.get $2
                                    local.get $3
                                    v128.load offset=32
                                    local.tee $9
                                    local.get $9
                                    f32x4.mul
                                    v128.store offset=32
                                    local.get $2
                                    local.get $3
                                    v128.load offset=48
                                    local.tee $9
                                    local.get $9
                                    f32x4.mul
                                    v128.store offset=48
                                    local.get $2
                                    i32.const -64
                                    i32.sub
                                    local.set $2
                                    local.get $3
                                    i32.const -64
                                    i32.sub
                                    local.set $3
                                    local.get $0
                                    i32.const 16
                                    i32.sub
                                    local.set $0
                                    br $for-loop|28
                                   end
                                  end
                                  loop $for-loop|29
                                   local.get $0
                                   i32.const 4
                                   i32.ge_s
                                   if
                                    local.get $2
                                    local.get $3
                                    v128.load
                                    local.tee $9
                                    local.get $9
                                    f32x4.mul
                                    v128.store
                                    local.get $2
                                    i32.const 16
                                    i32.add
                                    local.set $2
                                    local.get $3
                                    i32.const 16
                                    i32.add
                                    local.set $3
                                    local.get $0
                                    i32.const 4
                                    i32.sub
                                    local.set $0
                                    br $for-loop|29
                                   end
                                  end
                                  local.get $0
                                  i32.const 0
                                  i32.gt_s
                                  if
                                   block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.20 (result v128)
                                    local.get $0
                                    i32.const 4
                                    i32.ge_s
                                    if
                                     local.get $3
                                     v128.load
                                     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.20
                                    end
                                    local.get $0
                                    i32.const 1
                                    i32.eq
                                    if
                                     local.get $3
                                     v128.load32_zero
                                     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.20
                                    end
                                    local.get $3
                                    v128.load64_zero
                                    local.set $9
                                    local.get $0
                                    i32.const 2
                                    i32.eq
                                    if (result v128)
                                     local.get $9
                                    else
                                     local.get $3
                                     local.get $9
                                     v128.load32_lane offset=8 2
                                    end
                                   end
                                   local.tee $9
                                   local.get $9
                                   f32x4.mul
                                   local.set $9
                                   local.get $0
                                   i32.const 4
                                   i32.ge_s
                                   if
                                    local.get $2
                                    local.get $9
                                    v128.store
                                   else
                                    local.get $0
                                    i32.const 2
                                    i32.and
                                    if
                                     local.get $2
                                     local.get $9
                                     v128.store64_lane 0
                                     local.get $0
                                     i32.const 1
                                     i32.and
                                     if
                                      local.get $2
                                      local.get $9
                                      v128.store32_lane offset=8 2
                                     end
                                    else
                                     local.get $2
                                     local.get $9
                                     v128.store32_lane 0
                                    end
                                   end
                                  end
                                  br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                 end
                                 local.get $1
                                 local.set $3
                                 loop $for-loop|31
                                  local.get $0
                                  i32.const 4
                                  i32.ge_s
                                  if
                                   local.get $3
                                   v128.load
                                   local.tee $9
                                   local.get $9
                                   i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
                                   f64x2.promote_low_f32x4
                                   local.set $10
                                   local.get $2
                                   local.get $9
                                   f64x2.promote_low_f32x4
                                   local.tee $9
                                   local.get $9
                                   f64x2.mul
                                   local.get $9
                                   f64x2.mul
                                   f32x4.demote_f64x2_zero
                                   local.get $10
                                   local.get $10
                                   f64x2.mul
                                   local.get $10
                                   f64x2.mul
                                   f32x4.demote_f64x2_zero
                                   i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
                                   v128.store
                                   local.get $2
                                   i32.const 16
                                   i32.add
                                   local.set $2
                                   local.get $3
                                   i32.const 16
                                   i32.add
                                   local.set $3
                                   local.get $0
                                   i32.const 4
                                   i32.sub
                                   local.set $0
                                   br $for-loop|31
                                  end
                                 end
                                 local.get $0
                                 i32.const 0
                                 i32.gt_s
                                 if
                                  block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.21 (result v128)
                                   local.get $0
                                   i32.const 4
                                   i32.ge_s
                                   if
                                    local.get $3
                                    v128.load
                                    br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.21
                                   end
                                   local.get $0
                                   i32.const 1
                                   i32.eq
                                   if
                                    local.get $3
                                    v128.load32_zero
                                    br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.21
                                   end
                                   local.get $3
                                   v128.load64_zero
                                   local.set $9
                                   local.get $0
                                   i32.const 2
                                   i32.eq
                                   if (result v128)
                                    local.get $9
                                   else
                                    local.get $3
                                    local.get $9
                                    v128.load32_lane offset=8 2
                                   end
                                  end
                                  local.tee $9
                                  local.get $9
                                  i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
                                  f64x2.promote_low_f32x4
                                  local.set $10
                                  local.get $9
                                  f64x2.promote_low_f32x4
                                  local.tee $9
                                  local.get $9
                                  f64x2.mul
                                  local.get $9
                                  f64x2.mul
                                  f32x4.demote_f64x2_zero
                                  local.get $10
                                  local.get $10
                                  f64x2.mul
                                  local.get $10
                                  f64x2.mul
                                  f32x4.demote_f64x2_zero
                                  i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
                                  local.set $9
                                  local.get $0
                                  i32.const 4
                                  i32.ge_s
                                  if
                                   local.get $2
                                   local.get $9
                                   v128.store
                                  else
                                   local.get $0
                                   i32.const 2
                                   i32.and
                                   if
                                    local.get $2
                                    local.get $9
                                    v128.store64_lane 0
                                    local.get $0
                                    i32.const 1
                                    i32.and
                                    if
                                     local.get $2
                                     local.get $9
                                     v128.store32_lane offset=8 2
                                    end
                                   else
                                    local.get $2
                                    local.get $9
                                    v128.store32_lane 0
                                   end
                                  end
                                 end
                                 br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                                end
                                local.get $1
                                local.set $3
                                loop $for-loop|33
                                 local.get $0
                                 i32.const 4
                                 i32.ge_s
                                 if
                                  local.get $2
                                  i32.const 61448
                                  v128.load32_splat
                                  local.get $3
                                  v128.load
                                  f32x4.div
                                  v128.store
                                  local.get $2
                                  i32.const 16
                                  i32.add
                                  local.set $2
                                  local.get $3
                                  i32.const 16
                                  i32.add
                                  local.set $3
                                  local.get $0
                                  i32.const 4
                                  i32.sub
                                  local.set $0
                                  br $for-loop|33
                                 end
                                end
                                local.get $0
                                i32.const 0
                                i32.gt_s
                                if
                                 i32.const 61448
                                 v128.load32_splat
                                 block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.22 (result v128)
                                  local.get $0
                                  i32.const 4
                                  i32.ge_s
                                  if
                                   local.get $3
                                   v128.load
                                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.22
                                  end
                                  local.get $0
                                  i32.const 1
                                  i32.eq
                                  if
                                   local.get $3
                                   v128.load32_zero
                                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.22
                                  end
                                  local.get $3
                                  v128.load64_zero
                                  local.set $9
                                  local.get $0
                                  i32.const 2
                                  i32.eq
                                  if (result v128)
                                   local.get $9
                                  else
                                   local.get $3
                                   local.get $9
                                   v128.load32_lane offset=8 2
                                  end
                                 end
                                 f32x4.div
                                 local.set $9
                                 local.get $0
                                 i32.const 4
                                 i32.ge_s
                                 if
                                  local.get $2
                                  local.get $9
                                  v128.store
                                 else
                                  local.get $0
                                  i32.const 2
                                  i32.and
                                  if
                                   local.get $2
                                   local.get $9
                                   v128.store64_lane 0
                                   local.get $0
                                   i32.const 1
                                   i32.and
                                   if
                                    local.get $2
                                    local.get $9
                                    v128.store32_lane offset=8 2
                                   end
                                  else
                                   local.get $2
                                   local.get $9
                                   v128.store32_lane 0
                                  end
                                 end
                                end
                                br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                               end
                               local.get $1
                               local.set $3
                               loop $for-loop|35
                                local.get $0
                                i32.const 4
                                i32.ge_s
                                if
                                 local.get $2
                                 i32.const 62480
                                 v128.load64_splat
                                 local.tee $10
                                 local.get $3
                                 v128.load
                                 local.tee $9
                                 f64x2.promote_low_f32x4
                                 f64x2.sqrt
                                 f64x2.div
                                 f32x4.demote_f64x2_zero
                                 local.get $10
                                 local.get $9
                                 local.get $9
                                 i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
                                 f64x2.promote_low_f32x4
                                 f64x2.sqrt
                                 f64x2.div
                                 f32x4.demote_f64x2_zero
                                 i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
                                 v128.store
                                 local.get $2
                                 i32.const 16
                                 i32.add
                                 local.set $2
                                 local.get $3
                                 i32.const 16
                                 i32.add
                                 local.set $3
                                 local.get $0
                                 i32.const 4
                                 i32.sub
                                 local.set $0
                                 br $for-loop|35
                                end
                               end
                               local.get $0
                               i32.const 0
                               i32.gt_s
                               if
                                i32.const 62480
                                v128.load64_splat
                                local.tee $10
                                block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.23 (result v128)
                                 local.get $0
                                 i32.const 4
                                 i32.ge_s
                                 if
                                  local.get $3
                                  v128.load
                                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.23
                                 end
                                 local.get $0
                                 i32.const 1
                                 i32.eq
                                 if
                                  local.get $3
                                  v128.load32_zero
                                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.23
                                 end
                                 local.get $3
                                 v128.load64_zero
                                 local.set $9
                                 local.get $0
                                 i32.const 2
                                 i32.eq
                                 if (result v128)
                                  local.get $9
                                 else
                                  local.get $3
                                  local.get $9
                                  v128.load32_lane offset=8 2
                                 end
                                end
                                local.tee $9
                                f64x2.promote_low_f32x4
                                f64x2.sqrt
                                f64x2.div
                                f32x4.demote_f64x2_zero
                                local.get $10
                                local.get $9
                                local.get $9
                                i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
                                f64x2.promote_low_f32x4
                                f64x2.sqrt
                                f64x2.div
                                f32x4.demote_f64x2_zero
                                i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
                                local.set $9
                                local.get $0
                                i32.const 4
                                i32.ge_s
                                if
                                 local.get $2
                                 local.get $9
                                 v128.store
                                else
                                 local.get $0
                                 i32.const 2
                                 i32.and
                                 if
                                  local.get $2
                                  local.get $9
                                  v128.store64_lane 0
                                  local.get $0
                                  i32.const 1
                                  i32.and
                                  if
                                   local.get $2
                                   local.get $9
                                   v128.store32_lane offset=8 2
                                  end
                                 else
                                  local.get $2
                                  local.get $9
                                  v128.store32_lane 0
                                 end
                                end
                               end
                               br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                              end
                              loop $for-loop|36
                               local.get $0
                               i32.const 16
                               i32.ge_s
                               if
                                local.get $2
                                local.get $24
                                local.get $8
                                v128.load
                                f32x4.mul
                                local.get $1
                                v128.load
                                f32x4.add
                                v128.store
                                local.get $2
                                local.get $24
                                local.get $8
                                v128.load offset=16
                                f32x4.mul
                                local.get $1
                                v128.load offset=16
                                f32x4.add
                                v128.store offset=16
                                local.get $2
                                local.get $24
                                local.get $8
                                v128.load offset=32
                                f32x4.mul
                                local.get $1
                                v128.load offset=32
                                f32x4.add
                                v128.store offset=32
                                local.get $2
                                local.get $24
                                local.get $8
                                v128.load offset=48
                                f32x4.mul
                                local.get $1
                                v128.load offset=48
                                f32x4.add
                                v128.store offset=48
                                local.get $2
                                i32.const -64
                                i32.sub
                                local.set $2
                                local.get $1
                                i32.const -64
                                i32.sub
                                local.set $1
                                local.get $8
                                i32.const -64
                                i32.sub
                                local.set $8
                                local.get $0
                                i32.const 16
                                i32.sub
                                local.set $0
                                br $for-loop|36
                               end
                              end
                              loop $for-loop|37
                               local.get $0
                               i32.const 4
                               i32.ge_s
                               if
                                local.get $2
                                local.get $24
                                local.get $8
                                v128.load
                                f32x4.mul
                                local.get $1
                                v128.load
                                f32x4.add
                                v128.store
                                local.get $2
                                i32.const 16
                                i32.add
                                local.set $2
                                local.get $1
                                i32.const 16
                                i32.add
                                local.set $1
                                local.get $8
                                i32.const 16
                                i32.add
                                local.set $8
                                local.get $0
                                i32.const 4
                                i32.sub
                                local.set $0
                                br $for-loop|37
                               end
                              end
                              local.get $0
                              i32.const 0
                              i32.gt_s
                              if
                               block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.24 (result v128)
                                local.get $0
                                i32.const 4
                                i32.ge_s
                                if
                                 local.get $1
                                 v128.load
                                 br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.24
                                end
                                local.get $0
                                i32.const 1
                                i32.eq
                                if
                                 local.get $1
                                 v128.load32_zero
                                 br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.24
                                end
                                local.get $1
                                v128.load64_zero
                                local.set $9
                                local.get $0
                                i32.const 2
                                i32.eq
                                if (result v128)
                                 local.get $9
                                else
                                 local.get $1
                                 local.get $9
                                 v128.load32_lane offset=8 2
                                end
                               end
                               local.set $10
                               local.get $24
                               block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.25 (result v128)
                                local.get $0
                                i32.const 4
                                i32.ge_s
                                if
                                 local.get $8
                                 v128.load
                                 br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.25
                                end
                                local.get $0
                                i32.const 1
                                i32.eq
                                if
                                 local.get $8
                                 v128.load32_zero
                                 br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.25
                                end
                                local.get $8
                                v128.load64_zero
                                local.set $9
                                local.get $0
                                i32.const 2
                                i32.eq
                                if (result v128)
                                 local.get $9
                                else
                                 local.get $8
                                 local.get $9
                                 v128.load32_lane offset=8 2
                                end
                               end
                               f32x4.mul
                               local.get $10
                               f32x4.add
                               local.set $9
                               local.get $0
                               i32.const 4
                               i32.ge_s
                               if
                                local.get $2
                                local.get $9
                                v128.store
                               else
                                local.get $0
                                i32.const 2
                                i32.and
                                if
                                 local.get $2
                                 local.get $9
                                 v128.store64_lane 0
                                 local.get $0
                                 i32.const 1
                                 i32.and
                                 if
                                  local.get $2
                                  local.get $9
                                  v128.store32_lane offset=8 2
                                 end
                                else
                                 local.get $2
                                 local.get $9
                                 v128.store32_lane 0
                                end
                               end
                              end
                              br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                             end
                             loop $for-loop|39
                              local.get $0
                              i32.const 4
                              i32.ge_s
                              if
                               local.get $2
                               local.get $24
                               local.get $8
                               v128.load
                               local.tee $11
                               local.get $1
                               v128.load
                               local.tee $10
                               f32x4.sub
                               local.tee $9
                               f32x4.mul
                               local.get $10
                               f32x4.add
                               local.get $11
                               local.get $9
                               i32.const 61448
                               v128.load32_splat
                               local.get $24
                               f32x4.sub
                               f32x4.mul
                               f32x4.sub
                               local.get $24
                               i32.const 61456
                               v128.load32_splat
                               v128.andnot
                               i32.const 61444
                               v128.load32_splat
                               f32x4.lt
                               v128.bitselect
                               v128.store
                               local.get $2
                               i32.const 16
                               i32.add
                               local.set $2
                               local.get $1
                               i32.const 16
                               i32.add
                               local.set $1
                               local.get $8
                               i32.const 16
                               i32.add
                               local.set $8
                               local.get $0
                               i32.const 4
                               i32.sub
                               local.set $0
                               br $for-loop|39
                              end
                             end
                             local.get $0
                             i32.const 0
                             i32.gt_s
                             if
                              block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.26 (result v128)
                               local.get $0
                               i32.const 4
                               i32.ge_s
                               if
                                local.get $1
                                v128.load
                                br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.26
                               end
                               local.get $0
                               i32.const 1
                               i32.eq
                               if
                                local.get $1
                                v128.load32_zero
                                br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.26
                               end
                               local.get $1
                               v128.load64_zero
                               local.set $9
                               local.get $0
                               i32.const 2
                               i32.eq
                               if (result v128)
                                local.get $9
                               else
                                local.get $1
                                local.get $9
                                v128.load32_lane offset=8 2
                               end
                              end
                              local.set $11
                              local.get $24
                              block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.27 (result v128)
                               local.get $0
                               i32.const 4
                               i32.ge_s
                               if
                                local.get $8
                                v128.load
                                br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.27
                               end
                               local.get $0
                               i32.const 1
                               i32.eq
                               if
                                local.get $8
                                v128.load32_zero
                                br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.27
                               end
                               local.get $8
                               v128.load64_zero
                               local.set $9
                               local.get $0
                               i32.const 2
                               i32.eq
                               if (result v128)
                                local.get $9
                               else
                                local.get $8
                                local.get $9
                                v128.load32_lane offset=8 2
                               end
                              end
                              local.tee $10
                              local.get $11
                              f32x4.sub
                              local.tee $9
                              f32x4.mul
                              local.get $11
                              f32x4.add
                              local.get $10
                              local.get $9
                              i32.const 61448
                              v128.load32_splat
                              local.get $24
                              f32x4.sub
                              f32x4.mul
                              f32x4.sub
                              local.get $24
                              i32.const 61456
                              v128.load32_splat
                              v128.andnot
                              i32.const 61444
                              v128.load32_splat
                              f32x4.lt
                              v128.bitselect
                              local.set $9
                              local.get $0
                              i32.const 4
                              i32.ge_s
                              if
                               local.get $2
                               local.get $9
                               v128.store
                              else
                               local.get $0
                               i32.const 2
                               i32.and
                               if
                                local.get $2
                                local.get $9
                                v128.store64_lane 0
                                local.get $0
                                i32.const 1
                                i32.and
                                if
                                 local.get $2
                                 local.get $9
                                 v128.store32_lane offset=8 2
                                end
                               else
                                local.get $2
                                local.get $9
                                v128.store32_lane 0
                               end
                              end
                             end
                             br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                            end
                            loop $for-loop|41
                             local.get $0
                             i32.const 4
                             i32.ge_s
                             if
                              local.get $2
                              local.get $1
                              v128.load
                              local.get $8
                              v128.load
                              f32x4.max
                              v128.store
                              local.get $2
                              i32.const 16
                              i32.add
                              local.set $2
                              local.get $1
                              i32.const 16
                              i32.add
                              local.set $1
                              local.get $8
                              i32.const 16
                              i32.add
                              local.set $8
                              local.get $0
                              i32.const 4
                              i32.sub
                              local.set $0
                              br $for-loop|41
                             end
                            end
                            local.get $0
                            i32.const 0
                            i32.gt_s
                            if
                             block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.28 (result v128)
                              local.get $0
                              i32.const 4
                              i32.ge_s
                              if
                               local.get $1
                               v128.load
                               br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.28
                              end
                              local.get $0
                              i32.const 1
                              i32.eq
                              if
                               local.get $1
                               v128.load32_zero
                               br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.28
                              end
                              local.get $1
                              v128.load64_zero
                              local.set $9
                              local.get $0
                              i32.const 2
                              i32.eq
                              if (result v128)
                               local.get $9
                              else
                               local.get $1
                               local.get $9
                               v128.load32_lane offset=8 2
                              end
                             end
                             block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.29 (result v128)
                              local.get $0
                              i32.const 4
                              i32.ge_s
                              if
                               local.get $8
                               v128.load
                               br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.29
                              end
                              local.get $0
                              i32.const 1
                              i32.eq
                              if
                               local.get $8
                               v128.load32_zero
                               br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.29
                              end
                              local.get $8
                              v128.load64_zero
                              local.set $9
                              local.get $0
                              i32.const 2
                              i32.eq
                              if (result v128)
                               local.get $9
                              else
                               local.get $8
                               local.get $9
                               v128.load32_lane offset=8 2
                              end
                             end
                             f32x4.max
                             local.set $9
                             local.get $0
                             i32.const 4
                             i32.ge_s
                             if
                              local.get $2
                              local.get $9
                              v128.store
                             else
                              local.get $0
                              i32.const 2
                              i32.and
                              if
                               local.get $2
                               local.get $9
                               v128.store64_lane 0
                               local.get $0
                               i32.const 1
                               i32.and
                               if
                                local.get $2
                                local.get $9
                                v128.store32_lane offset=8 2
                               end
                              else
                               local.get $2
                               local.get $9
                               v128.store32_lane 0
                              end
                             end
                            end
                            br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                           end
                           loop $for-loop|43
                            local.get $0
                            i32.const 4
                            i32.ge_s
                            if
                             local.get $2
                             local.get $1
                             v128.load
                             local.get $8
                             v128.load
                             f32x4.min
                             v128.store
                             local.get $2
                             i32.const 16
                             i32.add
                             local.set $2
                             local.get $1
                             i32.const 16
                             i32.add
                             local.set $1
                             local.get $8
                             i32.const 16
                             i32.add
                             local.set $8
                             local.get $0
                             i32.const 4
                             i32.sub
                             local.set $0
                             br $for-loop|43
                            end
                           end
                           local.get $0
                           i32.const 0
                           i32.gt_s
                           if
                            block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.30 (result v128)
                             local.get $0
                             i32.const 4
                             i32.ge_s
                             if
                              local.get $1
                              v128.load
                              br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.30
                             end
                             local.get $0
                             i32.const 1
                             i32.eq
                             if
                              local.get $1
                              v128.load32_zero
                              br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.30
                             end
                             local.get $1
                             v128.load64_zero
                             local.set $9
                             local.get $0
                             i32.const 2
                             i32.eq
                             if (result v128)
                              local.get $9
                             else
                              local.get $1
                              local.get $9
                              v128.load32_lane offset=8 2
                             end
                            end
                            block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.31 (result v128)
                             local.get $0
                             i32.const 4
                             i32.ge_s
                             if
                              local.get $8
                              v128.load
                              br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.31
                             end
                             local.get $0
                             i32.const 1
                             i32.eq
                             if
                              local.get $8
                              v128.load32_zero
                              br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.31
                             end
                             local.get $8
                             v128.load64_zero
                             local.set $9
                             local.get $0
                             i32.const 2
                             i32.eq
                             if (result v128)
                              local.get $9
                             else
                              local.get $8
                              local.get $9
                              v128.load32_lane offset=8 2
                             end
                            end
                            f32x4.min
                            local.set $9
                            local.get $0
                            i32.const 4
                            i32.ge_s
                            if
                             local.get $2
                             local.get $9
                             v128.store
                            else
                             local.get $0
                             i32.const 2
                             i32.and
                             if
                              local.get $2
                              local.get $9
                              v128.store64_lane 0
                              local.get $0
                              i32.const 1
                              i32.and
                              if
                               local.get $2
                               local.get $9
                               v128.store32_lane offset=8 2
                              end
                             else
                              local.get $2
                              local.get $9
                              v128.store32_lane 0
                             end
                            end
                           end
                           br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                          end
                          loop $for-loop|45
                           local.get $0
                           i32.const 4
                           i32.ge_s
                           if
                            local.get $2
                            local.get $1
                            v128.load
                            i32.const 61448
                            v128.load32_splat
                            local.get $8
                            v128.load
                            local.tee $9
                            local.get $9
                            f32x4.mul
                            f32x4.sub
                            f32x4.mul
                            v128.store
                            local.get $2
                            i32.const 16
                            i32.add
                            local.set $2
                            local.get $1
                            i32.const 16
                            i32.add
                            local.set $1
                            local.get $8
                            i32.const 16
                            i32.add
                            local.set $8
                            local.get $0
                            i32.const 4
                            i32.sub
                            local.set $0
                            br $for-loop|45
                           end
                          end
                          local.get $0
                          i32.const 0
                          i32.gt_s
                          if
                           block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.32 (result v128)
                            local.get $0
                            i32.const 4
                            i32.ge_s
                            if
                             local.get $1
                             v128.load
                             br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.32
                            end
                            local.get $0
                            i32.const 1
                            i32.eq
                            if
                             local.get $1
                             v128.load32_zero
                             br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.32
                            end
                            local.get $1
                            v128.load64_zero
                            local.set $9
                            local.get $0
                            i32.const 2
                            i32.eq
                            if (result v128)
                             local.get $9
                            else
                             local.get $1
                             local.get $9
                             v128.load32_lane offset=8 2
                            end
                           end
                           i32.const 61448
                           v128.load32_splat
                           block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.33 (result v128)
                            local.get $0
                            i32.const 4
                            i32.ge_s
                            if
                             local.get $8
                             v128.load
                             br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.33
                            end
                            local.get $0
                            i32.const 1
                            i32.eq
                            if
                             local.get $8
                             v128.load32_zero
                             br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.33
                            end
                            local.get $8
                            v128.load64_zero
                            local.set $9
                            local.get $0
                            i32.const 2
                            i32.eq
                            if (result v128)
                             local.get $9
                            else
                             local.get $8
                             local.get $9
                             v128.load32_lane offset=8 2
                            end
                           end
                           local.tee $9
                           local.get $9
                           f32x4.mul
                           f32x4.sub
                           f32x4.mul
                           local.set $9
                           local.get $0
                           i32.const 4
                           i32.ge_s
                           if
                            local.get $2
                            local.get $9
                            v128.store
                           else
                            local.get $0
                            i32.const 2
                            i32.and
                            if
                             local.get $2
                             local.get $9
                             v128.store64_lane 0
                             local.get $0
                             i32.const 1
                             i32.and
                             if
                              local.get $2
                              local.get $9
                              v128.store32_lane offset=8 2
                             end
                            else
                             local.get $2
                             local.get $9
                             v128.store32_lane 0
                            end
                           end
                          end
                          br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                         end
                         loop $for-loop|47
                          local.get $0
                          i32.const 4
                          i32.ge_s
                          if
                           local.get $2
                           local.get $1
                           v128.load
                           local.get $8
                           v128.load
                           local.tee $9
                           i32.const 61448
                           v128.load32_splat
                           local.get $9
                           f32x4.sub
                           f32x4.mul
                           f32x4.mul
                           v128.store
                           local.get $2
                           i32.const 16
                           i32.add
                           local.set $2
                           local.get $1
                           i32.const 16
                           i32.add
                           local.set $1
                           local.get $8
                           i32.const 16
                           i32.add
                           local.set $8
                           local.get $0
                           i32.const 4
                           i32.sub
                           local.set $0
                           br $for-loop|47
                          end
                         end
                         local.get $0
                         i32.const 0
                         i32.gt_s
                         if
                          block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.34 (result v128)
                           local.get $0
                           i32.const 4
                           i32.ge_s
                           if
                            local.get $1
                            v128.load
                            br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.34
                           end
                           local.get $0
                           i32.const 1
                           i32.eq
                           if
                            local.get $1
                            v128.load32_zero
                            br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.34
                           end
                           local.get $1
                           v128.load64_zero
                           local.set $9
                           local.get $0
                           i32.const 2
                           i32.eq
                           if (result v128)
                            local.get $9
                           else
                            local.get $1
                            local.get $9
                            v128.load32_lane offset=8 2
                           end
                          end
                          block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.35 (result v128)
                           local.get $0
                           i32.const 4
                           i32.ge_s
                           if
                            local.get $8
                            v128.load
                            br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.35
                           end
                           local.get $0
                           i32.const 1
                           i32.eq
                           if
                            local.get $8
                            v128.load32_zero
                            br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.35
                           end
                           local.get $8
                           v128.load64_zero
                           local.set $9
                           local.get $0
                           i32.const 2
                           i32.eq
                           if (result v128)
                            local.get $9
                           else
                            local.get $8
                            local.get $9
                            v128.load32_lane offset=8 2
                           end
                          end
                          local.tee $9
                          i32.const 61448
                          v128.load32_splat
                          local.get $9
                          f32x4.sub
                          f32x4.mul
                          f32x4.mul
                          local.set $9
                          local.get $0
                          i32.const 4
                          i32.ge_s
                          if
                           local.get $2
                           local.get $9
                           v128.store
                          else
                           local.get $0
                           i32.const 2
                           i32.and
                           if
                            local.get $2
                            local.get $9
                            v128.store64_lane 0
                            local.get $0
                            i32.const 1
                            i32.and
                            if
                             local.get $2
                             local.get $9
                             v128.store32_lane offset=8 2
                            end
                           else
                            local.get $2
                            local.get $9
                            v128.store32_lane 0
                           end
                          end
                         end
                         br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                        end
                        loop $for-loop|48
                         local.get $0
                         i32.const 16
                         i32.ge_s
                         if
                          local.get $2
                          local.get $1
                          v128.load
                          local.get $8
                          v128.load
                          i32.const 61440
                          v128.load32_splat
                          f32x4.le
                          v128.andnot
                          v128.store
                          local.get $2
                          local.get $1
                          v128.load offset=16
                          local.get $8
                          v128.load offset=16
                          i32.const 61440
                          v128.load32_splat
                          f32x4.le
                          v128.andnot
                          v128.store offset=16
                          local.get $2
                          local.get $1
                          v128.load offset=32
                          local.get $8
                          v128.load offset=32
                          i32.const 61440
                          v128.load32_splat
                          f32x4.le
                          v128.andnot
                          v128.store offset=32
                          local.get $2
                          local.get $1
                          v128.load offset=48
                          local.get $8
                          v128.load offset=48
                          i32.const 61440
                          v128.load32_splat
                          f32x4.le
                          v128.andnot
                          v128.store offset=48
                          local.get $2
                          i32.const -64
                          i32.sub
                          local.set $2
                          local.get $1
                          i32.const -64
                          i32.sub
                          local.set $1
                          local.get $8
                          i32.const -64
                          i32.sub
                          local.set $8
                          local.get $0
                          i32.const 16
                          i32.sub
                          local.set $0
                          br $for-loop|48
                         end
                        end
                        loop $for-loop|49
                         local.get $0
                         i32.const 4
                         i32.ge_s
                         if
                          local.get $2
                          local.get $1
                          v128.load
                          local.get $8
                          v128.load
                          i32.const 61440
                          v128.load32_splat
                          f32x4.le
                          v128.andnot
                          v128.store
                          local.get $2
                          i32.const 16
                          i32.add
                          local.set $2
                          local.get $1
                          i32.const 16
                          i32.add
                          local.set $1
                          local.get $8
                          i32.const 16
                          i32.add
                          local.set $8
                          local.get $0
                          i32.const 4
                          i32.sub
                          local.set $0
                          br $for-loop|49
                         end
                        end
                        local.get $0
                        i32.const 0
                        i32.gt_s
                        if
                         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.36 (result v128)
                          local.get $0
                          i32.const 4
                          i32.ge_s
                          if
                           local.get $1
                           v128.load
                           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.36
                          end
                          local.get $0
                          i32.const 1
                          i32.eq
                          if
                           local.get $1
                           v128.load32_zero
                           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.36
                          end
                          local.get $1
                          v128.load64_zero
                          local.set $9
                          local.get $0
                          i32.const 2
                          i32.eq
                          if (result v128)
                           local.get $9
                          else
                           local.get $1
                           local.get $9
                           v128.load32_lane offset=8 2
                          end
                         end
                         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.37 (result v128)
                          local.get $0
                          i32.const 4
                          i32.ge_s
                          if
                           local.get $8
                           v128.load
                           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.37
                          end
                          local.get $0
                          i32.const 1
                          i32.eq
                          if
                           local.get $8
                           v128.load32_zero
                           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.37
                          end
                          local.get $8
                          v128.load64_zero
                          local.set $9
                          local.get $0
                          i32.const 2
                          i32.eq
                          if (result v128)
                           local.get $9
                          else
                           local.get $8
                           local.get $9
                           v128.load32_lane offset=8 2
                          end
                         end
                         i32.const 61440
                         v128.load32_splat
                         f32x4.le
                         v128.andnot
                         local.set $9
                         local.get $0
                         i32.const 4
                         i32.ge_s
                         if
                          local.get $2
                          local.get $9
                          v128.store
                         else
                          local.get $0
                          i32.const 2
                          i32.and
                          if
                           local.get $2
                           local.get $9
                           v128.store64_lane 0
                           local.get $0
                           i32.const 1
                           i32.and
                           if
                            local.get $2
                            local.get $9
                            v128.store32_lane offset=8 2
                           end
                          else
                           local.get $2
                           local.get $9
                           v128.store32_lane 0
                          end
                         end
                        end
                        br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                       end
                       local.get $1
                       local.set $3
                       local.get $0
                       local.set $1
                       loop $for-loop|50
                        local.get $1
                        i32.const 16
                        i32.ge_s
                        if
                         local.get $2
                         local.get $3
                         v128.load
                         local.get $8
                         v128.load
                         f32x4.eq
                         local.get $3
                         v128.load offset=16
                         local.get $8
                         v128.load offset=16
                         f32x4.eq
                         i16x8.narrow_i32x4_s
                         local.get $3
                         v128.load offset=32
                         local.get $8
                         v128.load offset=32
                         f32x4.eq
                         local.get $3
                         v128.load offset=48
                         local.get $8
                         v128.load offset=48
                         f32x4.eq
                         i16x8.narrow_i32x4_s
                         i8x16.narrow_i16x8_s
                         i8x16.neg
                         v128.store
                         local.get $2
                         i32.const 16
                         i32.add
                         local.set $2
                         local.get $3
                         i32.const -64
                         i32.sub
                         local.set $3
                         local.get $8
                         i32.const -64
                         i32.sub
                         local.set $8
                         local.get $1
                         i32.const 16
                         i32.sub
                         local.set $1
                         br $for-loop|50
                        end
                       end
                       loop $for-loop|51
                        local.get $1
                        i32.const 0
                        i32.gt_s
                        if
                         local.get $2
                         local.tee $0
                         i32.const 1
                         i32.add
                         local.set $2
                         local.get $0
                         local.get $3
                         v128.load32_splat
                         local.get $8
                         v128.load32_splat
                         f32x4.eq
                         v128.any_true
                         i32.const 0
                         i32.ne
                         i32.store8
                         local.get $3
                         i32.const 4
                         i32.add
                         local.set $3
                         local.get $8
                         i32.const 4
                         i32.add
                         local.set $8
                         local.get $1
                         i32.const 1
                         i32.sub
                         local.set $1
                         br $for-loop|51
                        end
                       end
                       br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                      end
                      local.get $1
                      local.set $3
                      local.get $0
                      local.set $1
                      loop $for-loop|52
                       local.get $1
                       i32.const 16
                       i32.ge_s
                       if
                        local.get $2
                        local.get $3
                        v128.load
                        local.get $8
                        v128.load
                        f32x4.ne
                        local.get $3
                        v128.load offset=16
                        local.get $8
                        v128.load offset=16
                        f32x4.ne
                        i16x8.narrow_i32x4_s
                        local.get $3
                        v128.load offset=32
                        local.get $8
                        v128.load offset=32
                        f32x4.ne
                        local.get $3
                        v128.load offset=48
                        local.get $8
                        v128.load offset=48
                        f32x4.ne
                        i16x8.narrow_i32x4_s
                        i8x16.narrow_i16x8_s
                        i8x16.neg
                        v128.store
                        local.get $2
                        i32.const 16
                        i32.add
                        local.set $2
                        local.get $3
                        i32.const -64
                        i32.sub
                        local.set $3
                        local.get $8
                        i32.const -64
                        i32.sub
                        local.set $8
                        local.get $1
                        i32.const 16
                        i32.sub
                        local.set $1
                        br $for-loop|52
                       end
                      end
                      loop $for-loop|53
                       local.get $1
                       i32.const 0
                       i32.gt_s
                       if
                        local.get $2
                        local.tee $0
                        i32.const 1
                        i32.add
                        local.set $2
                        local.get $0
                        local.get $3
                        v128.load32_splat
                        local.get $8
                        v128.load32_splat
                        f32x4.ne
                        v128.any_true
                        i32.const 0
                        i32.ne
                        i32.store8
                        local.get $3
                        i32.const 4
                        i32.add
                        local.set $3
                        local.get $8
                        i32.const 4
                        i32.add
                        local.set $8
                        local.get $1
                        i32.const 1
                        i32.sub
                        local.set $1
                        br $for-loop|53
                       end
                      end
                      br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                     end
                     local.get $1
                     local.set $3
                     local.get $0
                     local.set $1
                     loop $for-loop|54
                      local.get $1
                      i32.const 16
                      i32.ge_s
                      if
                       local.get $2
                       local.get $3
                       v128.load
                       local.get $8
                       v128.load
                       f32x4.lt
                       local.get $3
                       v128.load offset=16
                       local.get $8
                       v128.load offset=16
                       f32x4.lt
                       i16x8.narrow_i32x4_s
                       local.get $3
                       v128.load offset=32
                       local.get $8
                       v128.load offset=32
                       f32x4.lt
                       local.get $3
                       v128.load offset=48
                       local.get $8
                       v128.load offset=48
                       f32x4.lt
                       i16x8.narrow_i32x4_s
                       i8x16.narrow_i16x8_s
                       i8x16.neg
                       v128.store
                       local.get $2
                       i32.const 16
                       i32.add
                       local.set $2
                       local.get $3
                       i32.const -64
                       i32.sub
                       local.set $3
                       local.get $8
                       i32.const -64
                       i32.sub
                       local.set $8
                       local.get $1
                       i32.const 16
                       i32.sub
                       local.set $1
                       br $for-loop|54
                      end
                     end
                     loop $for-loop|55
                      local.get $1
                      i32.const 0
                      i32.gt_s
                      if
                       local.get $2
                       local.tee $0
                       i32.const 1
                       i32.add
                       local.set $2
                       local.get $0
                       local.get $3
                       v128.load32_splat
                       local.get $8
                       v128.load32_splat
                       f32x4.lt
                       v128.any_true
                       i32.const 0
                       i32.ne
                       i32.store8
                       local.get $3
                       i32.const 4
                       i32.add
                       local.set $3
                       local.get $8
                       i32.const 4
                       i32.add
                       local.set $8
                       local.get $1
                       i32.const 1
                       i32.sub
                       local.set $1
                       br $for-loop|55
                      end
                     end
                     br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                    end
                    local.get $1
                    local.set $3
                    local.get $0
                    local.set $1
                    loop $for-loop|56
                     local.get $1
                     i32.const 16
                     i32.ge_s
                     if
                      local.get $2
                      local.get $3
                      v128.load
                      local.get $8
                      v128.load
                      f32x4.le
                      local.get $3
                      v128.load offset=16
                      local.get $8
                      v128.load offset=16
                      f32x4.le
                      i16x8.narrow_i32x4_s
                      local.get $3
                      v128.load offset=32
                      local.get $8
                      v128.load offset=32
                      f32x4.le
                      local.get $3
                      v128.load offset=48
                      local.get $8
                      v128.load offset=48
                      f32x4.le
                      i16x8.narrow_i32x4_s
                      i8x16.narrow_i16x8_s
                      i8x16.neg
                      v128.store
                      local.get $2
                      i32.const 16
                      i32.add
                      local.set $2
                      local.get $3
                      i32.const -64
                      i32.sub
                      local.set $3
                      local.get $8
                      i32.const -64
                      i32.sub
                      local.set $8
                      local.get $1
                      i32.const 16
                      i32.sub
                      local.set $1
                      br $for-loop|56
                     end
                    end
                    loop $for-loop|57
                     local.get $1
                     i32.const 0
                     i32.gt_s
                     if
                      local.get $2
                      local.tee $0
                      i32.const 1
                      i32.add
                      local.set $2
                      local.get $0
                      local.get $3
                      v128.load32_splat
                      local.get $8
                      v128.load32_splat
                      f32x4.le
                      v128.any_true
                      i32.const 0
                      i32.ne
                      i32.store8
                      local.get $3
                      i32.const 4
                      i32.add
                      local.set $3
                      local.get $8
                      i32.const 4
                      i32.add
                      local.set $8
                      local.get $1
                      i32.const 1
                      i32.sub
                      local.set $1
                      br $for-loop|57
                     end
                    end
                    br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                   end
                   local.get $1
                   local.set $3
                   local.get $0
                   local.set $1
                   loop $for-loop|58
                    local.get $1
                    i32.const 16
                    i32.ge_s
                    if
                     local.get $2
                     local.get $3
                     v128.load
                     local.get $8
                     v128.load
                     f32x4.gt
                     local.get $3
                     v128.load offset=16
                     local.get $8
                     v128.load offset=16
                     f32x4.gt
                     i16x8.narrow_i32x4_s
                     local.get $3
                     v128.load offset=32
                     local.get $8
                     v128.load offset=32
                     f32x4.gt
                     local.get $3
                     v128.load offset=48
                     local.get $8
                     v128.load offset=48
                     f32x4.gt
                     i16x8.narrow_i32x4_s
                     i8x16.narrow_i16x8_s
                     i8x16.neg
                     v128.store
                     local.get $2
                     i32.const 16
                     i32.add
                     local.set $2
                     local.get $3
                     i32.const -64
                     i32.sub
                     local.set $3
                     local.get $8
                     i32.const -64
                     i32.sub
                     local.set $8
                     local.get $1
                     i32.const 16
                     i32.sub
                     local.set $1
                     br $for-loop|58
                    end
                   end
                   loop $for-loop|59
                    local.get $1
                    i32.const 0
                    i32.gt_s
                    if
                     local.get $2
                     local.tee $0
                     i32.const 1
                     i32.add
                     local.set $2
                     local.get $0
                     local.get $3
                     v128.load32_splat
                     local.get $8
                     v128.load32_splat
                     f32x4.gt
                     v128.any_true
                     i32.const 0
                     i32.ne
                     i32.store8
                     local.get $3
                     i32.const 4
                     i32.add
                     local.set $3
                     local.get $8
                     i32.const 4
                     i32.add
                     local.set $8
                     local.get $1
                     i32.const 1
                     i32.sub
                     local.set $1
                     br $for-loop|59
                    end
                   end
                   br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                  end
                  local.get $1
                  local.set $3
                  local.get $0
                  local.set $1
                  loop $for-loop|60
                   local.get $1
                   i32.const 16
                   i32.ge_s
                   if
                    local.get $2
                    local.get $3
                    v128.load
                    local.get $8
                    v128.load
                    f32x4.ge
                    local.get $3
                    v128.load offset=16
                    local.get $8
                    v128.load offset=16
                    f32x4.ge
                    i16x8.narrow_i32x4_s
                    local.get $3
                    v128.load offset=32
                    local.get $8
                    v128.load offset=32
                    f32x4.ge
                    local.get $3
                    v128.load offset=48
                    local.get $8
                    v128.load offset=48
                    f32x4.ge
                    i16x8.narrow_i32x4_s
                    i8x16.narrow_i16x8_s
                    i8x16.neg
                    v128.store
                    local.get $2
                    i32.const 16
                    i32.add
                    local.set $2
                    local.get $3
                    i32.const -64
                    i32.sub
                    local.set $3
                    local.get $8
                    i32.const -64
                    i32.sub
                    local.set $8
                    local.get $1
                    i32.const 16
                    i32.sub
                    local.set $1
                    br $for-loop|60
                   end
                  end
                  loop $for-loop|61
                   local.get $1
                   i32.const 0
                   i32.gt_s
                   if
                    local.get $2
                    local.tee $0
                    i32.const 1
                    i32.add
                    local.set $2
                    local.get $0
                    local.get $3
                    v128.load32_splat
                    local.get $8
                    v128.load32_splat
                    f32x4.ge
                    v128.any_true
                    i32.const 0
                    i32.ne
                    i32.store8
                    local.get $3
                    i32.const 4
                    i32.add
                    local.set $3
                    local.get $8
                    i32.const 4
                    i32.add
                    local.set $8
                    local.get $1
                    i32.const 1
                    i32.sub
                    local.set $1
                    br $for-loop|61
                   end
                  end
                  br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                 end
                 local.get $2
                 local.set $6
                 local.get $0
                 local.set $2
                 loop $for-loop|62
                  local.get $2
                  i32.const 16
                  i32.ge_s
                  if
                   local.get $6
                   local.get $3
                   v128.load
                   local.get $8
                   v128.load
                   local.get $1
                   v128.load
                   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                   i8x16.eq
                   local.tee $10
                   i16x8.extend_low_i8x16_s
                   local.tee $9
                   i32x4.extend_low_i16x8_s
                   v128.bitselect
                   v128.store
                   local.get $6
                   local.get $3
                   v128.load offset=16
                   local.get $8
                   v128.load offset=16
                   local.get $9
                   i32x4.extend_high_i16x8_s
                   v128.bitselect
                   v128.store offset=16
                   local.get $6
                   local.get $3
                   v128.load offset=32
                   local.get $8
                   v128.load offset=32
                   local.get $10
                   i16x8.extend_high_i8x16_s
                   local.tee $9
                   i32x4.extend_low_i16x8_s
                   v128.bitselect
                   v128.store offset=32
                   local.get $6
                   local.get $3
                   v128.load offset=48
                   local.get $8
                   v128.load offset=48
                   local.get $9
                   i32x4.extend_high_i16x8_s
                   v128.bitselect
                   v128.store offset=48
                   local.get $6
                   i32.const -64
                   i32.sub
                   local.set $6
                   local.get $1
                   i32.const 16
                   i32.add
                   local.set $1
                   local.get $8
                   i32.const -64
                   i32.sub
                   local.set $8
                   local.get $3
                   i32.const -64
                   i32.sub
                   local.set $3
                   local.get $2
                   i32.const 16
                   i32.sub
                   local.set $2
                   br $for-loop|62
                  end
                 end
                 loop $for-loop|63
                  local.get $2
                  i32.const 0
                  i32.gt_s
                  if
                   local.get $1
                   local.tee $0
                   i32.const 1
                   i32.add
                   local.set $1
                   local.get $6
                   local.get $8
                   local.get $3
                   local.get $0
                   i32.load8_u
                   select
                   f32.load
                   f32.store
                   local.get $6
                   i32.const 4
                   i32.add
                   local.set $6
                   local.get $8
                   i32.const 4
                   i32.add
                   local.set $8
                   local.get $3
                   i32.const 4
                   i32.add
                   local.set $3
                   local.get $2
                   i32.const 1
                   i32.sub
                   local.set $2
                   br $for-loop|63
                  end
                 end
                 br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
                end
                loop $for-loop|64
                 local.get $0
                 i32.const 4
                 i32.ge_s
                 if
                  local.get $2
                  local.get $24
                  local.get $8
                  v128.load
                  f32x4.mul
                  local.get $3
                  v128.load
                  f32x4.mul
                  local.get $1
                  v128.load
                  f32x4.add
                  v128.store
                  local.get $2
                  i32.const 16
                  i32.add
                  local.set $2
                  local.get $1
                  i32.const 16
                  i32.add
                  local.set $1
                  local.get $8
                  i32.const 16
                  i32.add
                  local.set $8
                  local.get $3
                  i32.const 16
                  i32.add
                  local.set $3
                  local.get $0
                  i32.const 4
                  i32.sub
                  local.set $0
                  br $for-loop|64
                 end
                end
                local.get $0
                i32.const 0
                i32.gt_s
                if
                 block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.38 (result v128)
                  local.get $0
                  i32.const 4
                  i32.ge_s
                  if
                   local.get $1
                   v128.load
                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.38
                  end
                  local.get $0
                  i32.const 1
                  i32.eq
                  if
                   local.get $1
                   v128.load32_zero
                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.38
                  end
                  local.get $1
                  v128.load64_zero
                  local.set $9
                  local.get $0
                  i32.const 2
                  i32.eq
                  if (result v128)
                   local.get $9
                  else
                   local.get $1
                   local.get $9
                   v128.load32_lane offset=8 2
                  end
                 end
                 local.set $10
                 local.get $24
                 block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.39 (result v128)
                  local.get $0
                  i32.const 4
                  i32.ge_s
                  if
                   local.get $8
                   v128.load
                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.39
                  end
                  local.get $0
                  i32.const 1
                  i32.eq
                  if
                   local.get $8
                   v128.load32_zero
                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.39
                  end
                  local.get $8
                  v128.load64_zero
                  local.set $9
                  local.get $0
                  i32.const 2
                  i32.eq
                  if (result v128)
                   local.get $9
                  else
                   local.get $8
                   local.get $9
                   v128.load32_lane offset=8 2
                  end
                 end
                 f32x4.mul
                 block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.40 (result v128)
                  local.get $0
                  i32.const 4
                  i32.ge_s
                  if
                   local.get $3
                   v128.load
                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.40
                  end
                  local.get $0
                  i32.const 1
                  i32.eq
                  if
                   local.get $3
                   v128.load32_zero
                   br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.40
                  end
                  local.get $3
                  v128.load64_zero
                  local.set $9
                  local.get $0
                  i32.const 2
                  i32.eq
                  if (result v128)
                   local.get $9
                  else
                   local.get $3
                   local.get $9
                   v128.load32_lane offset=8 2
                  end
                 end
                 f32x4.mul
                 local.get $10
                 f32x4.add
                 local.set $9
                 local.get $0
                 i32.const 4
                 i32.ge_s
                 if
                  local.get $2
                  local.get $9
                  v128.store
                 else
                  local.get $0
                  i32.const 2
                  i32.and
                  if
                   local.get $2
                   local.get $9
                   v128.store64_lane 0
                   local.get $0
                   i32.const 1
                   i32.and
                   if
                    local.get $2
                    local.get $9
                    v128.store32_lane offset=8 2
                   end
                  else
                   local.get $2
                   local.get $9
                   v128.store32_lane 0
                  end
                 end
                end
                br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
               end
               loop $for-loop|65
                local.get $0
                i32.const 4
                i32.ge_s
                if
                 local.get $2
                 local.get $1
                 v128.load
                 local.get $24
                 local.get $8
                 v128.load
                 f32x4.mul
                 local.get $3
                 v128.load
                 f32x4.div
                 f32x4.add
                 v128.store
                 local.get $2
                 i32.const 16
                 i32.add
                 local.set $2
                 local.get $1
                 i32.const 16
                 i32.add
                 local.set $1
                 local.get $8
                 i32.const 16
                 i32.add
                 local.set $8
                 local.get $3
                 i32.const 16
                 i32.add
                 local.set $3
                 local.get $0
                 i32.const 4
                 i32.sub
                 local.set $0
                 br $for-loop|65
                end
               end
               local.get $0
               i32.const 0
               i32.gt_s
               if
                block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.41 (result v128)
                 local.get $0
                 i32.const 4
                 i32.ge_s
                 if
                  local.get $1
                  v128.load
                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.41
                 end
                 local.get $0
                 i32.const 1
                 i32.eq
                 if
                  local.get $1
                  v128.load32_zero
                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.41
                 end
                 local.get $1
                 v128.load64_zero
                 local.set $9
                 local.get $0
                 i32.const 2
                 i32.eq
                 if (result v128)
                  local.get $9
                 else
                  local.get $1
                  local.get $9
                  v128.load32_lane offset=8 2
                 end
                end
                local.get $24
                block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.42 (result v128)
                 local.get $0
                 i32.const 4
                 i32.ge_s
                 if
                  local.get $8
                  v128.load
                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.42
                 end
                 local.get $0
                 i32.const 1
                 i32.eq
                 if
                  local.get $8
                  v128.load32_zero
                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.42
                 end
                 local.get $8
                 v128.load64_zero
                 local.set $9
                 local.get $0
                 i32.const 2
                 i32.eq
                 if (result v128)
                  local.get $9
                 else
                  local.get $8
                  local.get $9
                  v128.load32_lane offset=8 2
                 end
                end
                f32x4.mul
                block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.43 (result v128)
                 local.get $0
                 i32.const 4
                 i32.ge_s
                 if
                  local.get $3
                  v128.load
                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.43
                 end
                 local.get $0
                 i32.const 1
                 i32.eq
                 if
                  local.get $3
                  v128.load32_zero
                  br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.43
                 end
                 local.get $3
                 v128.load64_zero
                 local.set $9
                 local.get $0
                 i32.const 2
                 i32.eq
                 if (result v128)
                  local.get $9
                 else
                  local.get $3
                  local.get $9
                  v128.load32_lane offset=8 2
                 end
                end
                f32x4.div
                f32x4.add
                local.set $9
                local.get $0
                i32.const 4
                i32.ge_s
                if
                 local.get $2
                 local.get $9
                 v128.store
                else
                 local.get $0
                 i32.const 2
                 i32.and
                 if
                  local.get $2
                  local.get $9
                  v128.store64_lane 0
                  local.get $0
                  i32.const 1
                  i32.and
                  if
                   local.get $2
                   local.get $9
                   v128.store32_lane offset=8 2
                  end
                 else
                  local.get $2
                  local.get $9
                  v128.store32_lane 0
                 end
                end
               end
               br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
              end
              local.get $2
              local.get $1
              local.get $0
              call $src/engine/wasm/kernels/assembly/lib/wide/erfLoop
              br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
             end
             local.get $2
             local.get $1
             local.get $0
             call $src/engine/wasm/kernels/assembly/lib/wide/expm1Loop
             br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
            end
            loop $for-loop|01
             local.get $0
             i32.const 0
             i32.gt_s
             if
              block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.46 (result v128)
               local.get $0
               i32.const 4
               i32.ge_s
               if
                local.get $1
                v128.load
                br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.46
               end
               local.get $0
               i32.const 1
               i32.eq
               if
                local.get $1
                v128.load32_zero
                br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.46
               end
               local.get $1
               v128.load64_zero
               local.set $9
               local.get $0
               i32.const 2
               i32.eq
               if (result v128)
                local.get $9
               else
                local.get $1
                local.get $9
                v128.load32_lane offset=8 2
               end
              end
              local.tee $15
              f64x2.promote_low_f32x4
              local.tee $10
              i32.const 62480
              v128.load64_splat
              local.tee $11
              f64x2.add
              local.tee $9
              call $src/engine/wasm/kernels/assembly/lib/math64/log64
              local.get $10
              local.get $9
              local.get $11
              f64x2.sub
              f64x2.sub
              local.get $10
              i32.const 62496
              v128.load64_splat
              local.tee $10
              v128.andnot
              i32.const 62472
              v128.load64_splat
              local.tee $14
              f64x2.lt
              v128.and
              f64x2.add
              f32x4.demote_f64x2_zero
              local.get $15
              local.get $15
              i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
              f64x2.promote_low_f32x4
              local.tee $9
              local.get $11
              f64x2.add
              local.tee $13
              call $src/engine/wasm/kernels/assembly/lib/math64/log64
              local.get $9
              local.get $13
              local.get $11
              f64x2.sub
              f64x2.sub
              local.get $9
              local.get $10
              v128.andnot
              local.get $14
              f64x2.lt
              v128.and
              f64x2.add
              f32x4.demote_f64x2_zero
              i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
              local.get $15
              v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
              v128.and
              v128.or
              local.set $9
              local.get $0
              i32.const 4
              i32.ge_s
              if
               local.get $2
               local.get $9
               v128.store
              else
               local.get $0
               i32.const 2
               i32.and
               if
                local.get $2
                local.get $9
                v128.store64_lane 0
                local.get $0
                i32.const 1
                i32.and
                if
                 local.get $2
                 local.get $9
                 v128.store32_lane offset=8 2
                end
               else
                local.get $2
                local.get $9
                v128.store32_lane 0
               end
              end
              local.get $2
              i32.const 16
              i32.add
              local.set $2
              local.get $1
              i32.const 16
              i32.add
              local.set $1
              local.get $0
              i32.const 4
              i32.sub
              local.set $0
              br $for-loop|01
             end
            end
            br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
           end
           local.get $2
           local.get $1
           local.get $0
           call $src/engine/wasm/kernels/assembly/lib/wide/softplusLoop
           br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
          end
          local.get $2
          local.get $1
          local.get $0
          call $src/engine/wasm/kernels/assembly/lib/wide/geluLoop
          br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
         end
         local.get $2
         local.get $1
         local.get $0
         call $src/engine/wasm/kernels/assembly/lib/wide/geluTanhLoop
         br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
        end
        local.get $2
        local.get $1
        local.get $0
        call $src/engine/wasm/kernels/assembly/lib/wide/siluLoop
        br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
       end
       local.get $2
       local.get $1
       local.get $8
       local.get $0
       call $src/engine/wasm/kernels/assembly/lib/wide/geluBackwardLoop
       br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
      end
      local.get $2
      local.get $1
      local.get $8
      local.get $0
      call $src/engine/wasm/kernels/assembly/lib/wide/geluTanhBackwardLoop
      br $src/engine/wasm/kernels/assembly/pointwise/apply<f32>|inlined.0
     end
     local.get $2
     local.get $1
     local.get $8
     local.get $0
     call $src/engine/wasm/kernels/assembly/lib/wide/siluBackwardLoop
    end
    local.get $7
    i32.load offset=72
    if
     local.get $17
     i32.const 1
     i32.eq
     if
      local.get $7
      local.get $23
      local.get $16
      local.get $5
      call $src/engine/wasm/kernels/assembly/lib/strided/scatter<u8>
     else
      local.get $7
      local.get $23
      local.get $16
      local.get $5
      call $src/engine/wasm/kernels/assembly/lib/strided/scatter<f32>
     end
    end
    local.get $18
    local.get $23
    i32.add
    local.set $23
    br $for-loop|4
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/wide/softplusLoop (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  loop $for-loop|0
   local.get $2
   i32.const 0
   i32.gt_s
   if
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.47 (result v128)
     local.get $2
     i32.const 4
     i32.ge_s
     if
      local.get $1
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.47
     end
     local.get $2
     i32.const 1
     i32.eq
     if
      local.get $1
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.47
     end
     local.get $1
     v128.load64_zero
     local.set $3
     local.get $2
     i32.const 2
     i32.eq
     if (result v128)
      local.get $3
     else
      local.get $1
      local.get $3
      v128.load32_lane offset=8 2
     end
    end
    local.tee $8
    f64x2.promote_low_f32x4
    local.tee $9
    i32.const 62496
    v128.load64_splat
    local.tee $10
    v128.or
    i32.const 62544
    v128.load64_splat
    local.tee $11
    f64x2.pmin
    local.tee $6
    i32.const 62512
    v128.load64_splat
    local.tee $12
    f64x2.mul
    i32.const 62536
    v128.load64_splat
    local.tee $13
    f64x2.add
    local.set $7
    local.get $6
    local.get $7
    local.get $13
    f64x2.sub
    i32.const 62840
    v128.load64_splat
    local.tee $3
    f64x2.mul
    f64x2.sub
    local.tee $14
    local.get $14
    f64x2.mul
    local.set $15
    i32.const 62936
    v128.load64_splat
    local.tee $4
    local.get $14
    f64x2.mul
    i32.const 62928
    v128.load64_splat
    local.tee $5
    f64x2.add
    local.get $15
    f64x2.mul
    i32.const 62920
    v128.load64_splat
    local.tee $16
    local.get $14
    f64x2.mul
    i32.const 62912
    v128.load64_splat
    local.tee $17
    f64x2.add
    f64x2.add
    local.get $15
    f64x2.mul
    i32.const 62904
    v128.load64_splat
    local.tee $18
    local.get $14
    f64x2.mul
    i32.const 62896
    v128.load64_splat
    local.tee $19
    f64x2.add
    f64x2.add
    local.get $15
    f64x2.mul
    local.get $14
    i32.const 62480
    v128.load64_splat
    local.tee $14
    f64x2.add
    f64x2.add
    local.get $7
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $6
    i32.const 62880
    v128.load64_splat
    local.tee $15
    f64x2.lt
    v128.andnot
    local.tee $6
    local.get $6
    i32.const 62488
    v128.load64_splat
    local.tee $20
    f64x2.add
    f64x2.div
    local.tee $6
    local.get $6
    f64x2.mul
    local.tee $7
    local.get $7
    f64x2.mul
    local.set $21
    local.get $8
    local.get $8
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    f64x2.promote_low_f32x4
    local.tee $8
    local.get $10
    v128.or
    local.get $11
    f64x2.pmin
    local.tee $10
    local.get $12
    f64x2.mul
    local.get $13
    f64x2.add
    local.set $11
    local.get $10
    local.get $11
    local.get $13
    f64x2.sub
    local.get $3
    f64x2.mul
    f64x2.sub
    local.tee $3
    local.get $3
    f64x2.mul
    local.set $12
    local.get $4
    local.get $3
    f64x2.mul
    local.get $5
    f64x2.add
    local.get $12
    f64x2.mul
    local.get $16
    local.get $3
    f64x2.mul
    local.get $17
    f64x2.add
    f64x2.add
    local.get $12
    f64x2.mul
    local.get $18
    local.get $3
    f64x2.mul
    local.get $19
    f64x2.add
    f64x2.add
    local.get $12
    f64x2.mul
    local.get $3
    local.get $14
    f64x2.add
    f64x2.add
    local.get $11
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $10
    local.get $15
    f64x2.lt
    v128.andnot
    local.tee $3
    local.get $3
    local.get $20
    f64x2.add
    f64x2.div
    local.tee $3
    local.get $3
    f64x2.mul
    local.tee $4
    local.get $4
    f64x2.mul
    local.set $5
    local.get $9
    i32.const 62464
    v128.load64_splat
    local.tee $9
    f64x2.pmax
    i32.const 63128
    v128.load64_splat
    local.tee $10
    local.get $7
    f64x2.mul
    i32.const 63120
    v128.load64_splat
    local.tee $11
    f64x2.add
    local.get $21
    f64x2.mul
    i32.const 63112
    v128.load64_splat
    local.tee $12
    local.get $7
    f64x2.mul
    i32.const 63104
    v128.load64_splat
    local.tee $13
    f64x2.add
    f64x2.add
    local.get $21
    f64x2.mul
    i32.const 63096
    v128.load64_splat
    local.tee $14
    local.get $7
    f64x2.mul
    i32.const 63088
    v128.load64_splat
    local.tee $7
    f64x2.add
    f64x2.add
    local.get $6
    f64x2.mul
    f64x2.add
    f32x4.demote_f64x2_zero
    local.get $8
    local.get $9
    f64x2.pmax
    local.get $10
    local.get $4
    f64x2.mul
    local.get $11
    f64x2.add
    local.get $5
    f64x2.mul
    local.get $12
    local.get $4
    f64x2.mul
    local.get $13
    f64x2.add
    f64x2.add
    local.get $5
    f64x2.mul
    local.get $14
    local.get $4
    f64x2.mul
    local.get $7
    f64x2.add
    f64x2.add
    local.get $3
    f64x2.mul
    f64x2.add
    f32x4.demote_f64x2_zero
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    local.set $3
    local.get $2
    i32.const 4
    i32.ge_s
    if
     local.get $0
     local.get $3
     v128.store
    else
     local.get $2
     i32.const 2
     i32.and
     if
      local.get $0
      local.get $3
      v128.store64_lane 0
      local.get $2
      i32.const 1
      i32.and
      if
       local.get $0
       local.get $3
       v128.store32_lane offset=8 2
      end
     else
      local.get $0
      local.get $3
      v128.store32_lane 0
     end
    end
    local.get $0
    i32.const 16
    i32.add
    local.set $0
    local.get $1
    i32.const 16
    i32.add
    local.set $1
    local.get $2
    i32.const 4
    i32.sub
    local.set $2
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/wide/siluLoop (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  (local $22 v128)
  loop $for-loop|0
   local.get $2
   i32.const 16
   i32.ge_s
   if
    local.get $1
    v128.load
    local.tee $11
    i32.const 61456
    v128.load32_splat
    local.tee $3
    v128.andnot
    local.get $1
    v128.load offset=16
    local.tee $12
    local.get $3
    v128.andnot
    i32x4.max_s
    local.get $1
    v128.load offset=32
    local.tee $13
    local.get $3
    v128.andnot
    local.get $1
    v128.load offset=48
    local.tee $14
    local.get $3
    v128.andnot
    i32x4.max_s
    i32x4.max_s
    i32.const 61476
    v128.load32_splat
    local.tee $3
    i32x4.gt_s
    v128.any_true
    if
     local.get $11
     f32x4.abs
     local.get $3
     f32x4.le
     local.set $4
     local.get $11
     block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.264 (result v128)
      local.get $11
      f32x4.neg
      local.tee $5
      f32x4.abs
      local.get $3
      f32x4.le
      i32x4.bitmask
      i32.const 15
      i32.ne
      if
       local.get $5
       call $src/engine/wasm/kernels/assembly/lib/math32/expAny
       br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.264
      end
      i32.const 61504
      v128.load32_splat
      local.get $5
      local.get $5
      i32.const 61460
      v128.load32_splat
      f32x4.mul
      i32.const 61472
      v128.load32_splat
      local.tee $3
      f32x4.add
      local.tee $5
      local.get $3
      f32x4.sub
      local.tee $3
      i32.const 61464
      v128.load32_splat
      f32x4.mul
      f32x4.sub
      local.get $3
      i32.const 61468
      v128.load32_splat
      f32x4.mul
      f32x4.sub
      local.tee $3
      f32x4.mul
      i32.const 61500
      v128.load32_splat
      f32x4.add
      local.get $3
      f32x4.mul
      i32.const 61496
      v128.load32_splat
      f32x4.add
      local.get $3
      f32x4.mul
      i32.const 61492
      v128.load32_splat
      f32x4.add
      local.get $3
      f32x4.mul
      i32.const 61488
      v128.load32_splat
      f32x4.add
      local.get $3
      local.get $3
      f32x4.mul
      f32x4.mul
      local.get $3
      f32x4.add
      i32.const 61448
      v128.load32_splat
      f32x4.add
      local.get $5
      i32.const 23
      i32x4.shl
      i32x4.add
     end
     i32.const 61448
     v128.load32_splat
     f32x4.add
     f32x4.div
     local.set $3
     local.get $0
     local.get $4
     i32x4.bitmask
     i32.const 15
     i32.eq
     if (result v128)
      local.get $3
     else
      local.get $11
      local.get $3
      local.get $4
      call $src/engine/wasm/kernels/assembly/lib/wide/siluAny
     end
     v128.store
     local.get $12
     f32x4.abs
     i32.const 61476
     v128.load32_splat
     local.tee $3
     f32x4.le
     local.set $4
     local.get $12
     block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.265 (result v128)
      local.get $12
      f32x4.neg
      local.tee $5
      f32x4.abs
      local.get $3
      f32x4.le
      i32x4.bitmask
      i32.const 15
      i32.ne
      if
       local.get $5
       call $src/engine/wasm/kernels/assembly/lib/math32/expAny
       br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.265
      end
      i32.const 61504
      v128.load32_splat
      local.get $5
      local.get $5
      i32.const 61460
      v128.load32_splat
      f32x4.mul
      i32.const 61472
      v128.load32_splat
      local.tee $3
      f32x4.add
      local.tee $5
      local.get $3
      f32x4.sub
      local.tee $3
      i32.const 61464
      v128.load32_splat
      f32x4.mul
      f32x4.sub
      local.get $3
      i32.const 61468
      v128.load32_splat
      f32x4.mul
      f32x4.sub
      local.tee $3
      f32x4.mul
      i32.const 61500
      v128.load32_splat
      f32x4.add
      local.get $3
      f32x4.mul
      i32.const 61496
      v128.load32_splat
      f32x4.add
      local.get $3
      f32x4.mul
      i32.const 61492
      v128.load32_splat
      f32x4.add
      local.get $3
      f32x4.mul
      i32.const 61488
      v128.load32_splat
      f32x4.add
      local.get $3
      local.get $3
      f32x4.mul
      f32x4.mul
      local.get $3
      f32x4.add
      i32.const 61448
      v128.load32_splat
      f32x4.add
      local.get $5
      i32.const 23
      i32x4.shl
      i32x4.add
     end
     i32.const 61448
     v128.load32_splat
     f32x4.add
     f32x4.div
     local.set $3
     local.get $0
     local.get $4
     i32x4.bitmask
     i32.const 15
     i32.eq
     if (result v128)
      local.get $3
     else
      local.get $12
      local.get $3
      local.get $4
      call $src/engine/wasm/kernels/assembly/lib/wide/siluAny
     end
     v128.store offset=16
     local.get $13
     f32x4.abs
     i32.const 61476
     v128.load32_splat
     local.tee $3
     f32x4.le
     local.set $4
     local.get $13
     block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.266 (result v128)
      local.get $13
      f32x4.neg
      local.tee $5
      f32x4.abs
      local.get $3
      f32x4.le
      i32x4.bitmask
      i32.const 15
      i32.ne
      if
       local.get $5
       call $src/engine/wasm/kernels/assembly/lib/math32/expAny
       br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.266
      end
      i32.const 61504
      v128.load32_splat
      local.get $5
      local.get $5
      i32.const 61460
      v128.load32_splat
      f32x4.mul
      i32.const 61472
      v128.load32_splat
      local.tee $3
      f32x4.add
      local.tee $5
      local.get $3
      f32x4.sub
      local.tee $3
      i32.const 61464
      v128.load32_splat
      f32x4.mul
      f32x4.sub
      local.get $3
      i32.const 61468
      v128.load32_splat
      f32x4.mul
      f32x4.sub
      local.tee $3
      f32x4.mul
      i32.const 61500
      v128.load32_splat
      f32x4.add
      local.get $3
      f32x4.mul
      i32.const 61496
      v128.load32_splat
      f32x4.add
      local.get $3
      f32x4.mul
      i32.const 61492
      v128.load32_splat
      f32x4.add
      local.get $3
      f32x4.mul
      i32.const 61488
      v128.load32_splat
      f32x4.add
      local.get $3
      local.get $3
      f32x4.mul
      f32x4.mul
      local.get $3
      f32x4.add
      i32.const 61448
      v128.load32_splat
      f32x4.add
      local.get $5
      i32.const 23
      i32x4.shl
      i32x4.add
     end
     i32.const 61448
     v128.load32_splat
     f32x4.add
     f32x4.div
     local.set $3
     local.get $0
     local.get $4
     i32x4.bitmask
     i32.const 15
     i32.eq
     if (result v128)
      local.get $3
     else
      local.get $13
      local.get $3
      local.get $4
      call $src/engine/wasm/kernels/assembly/lib/wide/siluAny
     end
     v128.store offset=32
     local.get $14
     f32x4.abs
     i32.const 61476
     v128.load32_splat
     local.tee $3
     f32x4.le
     local.set $4
     local.get $14
     block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.267 (result v128)
      local.get $14
      f32x4.neg
      local.tee $5
      f32x4.abs
      local.get $3
      f32x4.le
      i32x4.bitmask
      i32.const 15
      i32.ne
      if
       local.get $5
       call $src/engine/wasm/kernels/assembly/lib/math32/expAny
       br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.267
      end
      i32.const 61504
      v128.load32_splat
      local.get $5
      local.get $5
      i32.const 61460
      v128.load32_splat
      f32x4.mul
      i32.const 61472
      v128.load32_splat
      local.tee $3
      f32x4.add
      local.tee $5
      local.get $3
      f32x4.sub
      local.tee $3
      i32.const 61464
      v128.load32_splat
      f32x4.mul
      f32x4.sub
      local.get $3
      i32.const 61468
      v128.load32_splat
      f32x4.mul
      f32x4.sub
      local.tee $3
      f32x4.mul
      i32.const 61500
      v128.load32_splat
      f32x4.add
      local.get $3
      f32x4.mul
      i32.const 61496
      v128.load32_splat
      f32x4.add
      local.get $3
      f32x4.mul
      i32.const 61492
      v128.load32_splat
      f32x4.add
      local.get $3
      f32x4.mul
      i32.const 61488
      v128.load32_splat
      f32x4.add
      local.get $3
      local.get $3
      f32x4.mul
      f32x4.mul
      local.get $3
      f32x4.add
      i32.const 61448
      v128.load32_splat
      f32x4.add
      local.get $5
      i32.const 23
      i32x4.shl
      i32x4.add
     end
     i32.const 61448
     v128.load32_splat
     f32x4.add
     f32x4.div
     local.set $3
     local.get $0
     local.get $4
     i32x4.bitmask
     i32.const 15
     i32.eq
     if (result v128)
      local.get $3
     else
      local.get $14
      local.get $3
      local.get $4
      call $src/engine/wasm/kernels/assembly/lib/wide/siluAny
     end
     v128.store offset=48
    else
     local.get $11
     f32x4.neg
     local.tee $3
     i32.const 61460
     v128.load32_splat
     local.tee $4
     f32x4.mul
     i32.const 61472
     v128.load32_splat
     local.tee $15
     f32x4.add
     local.set $17
     local.get $12
     f32x4.neg
     local.tee $8
     local.get $4
     f32x4.mul
     local.get $15
     f32x4.add
     local.set $5
     local.get $13
     f32x4.neg
     local.tee $9
     local.get $4
     f32x4.mul
     local.get $15
     f32x4.add
     local.set $6
     local.get $14
     f32x4.neg
     local.tee $10
     local.get $4
     f32x4.mul
     local.get $15
     f32x4.add
     local.set $7
     local.get $0
     i32.const 61504
     v128.load32_splat
     local.tee $16
     local.get $3
     local.get $17
     local.get $15
     f32x4.sub
     local.tee $3
     i32.const 61464
     v128.load32_splat
     local.tee $18
     f32x4.mul
     f32x4.sub
     local.get $3
     i32.const 61468
     v128.load32_splat
     local.tee $19
     f32x4.mul
     f32x4.sub
     local.tee $20
     f32x4.mul
     i32.const 61500
     v128.load32_splat
     local.tee $21
     f32x4.add
     local.get $20
     f32x4.mul
     i32.const 61496
     v128.load32_splat
     local.tee $22
     f32x4.add
     local.get $20
     f32x4.mul
     i32.const 61492
     v128.load32_splat
     local.tee $3
     f32x4.add
     local.get $20
     f32x4.mul
     i32.const 61488
     v128.load32_splat
     local.tee $4
     f32x4.add
     local.get $20
     local.get $20
     f32x4.mul
     f32x4.mul
     local.get $20
     f32x4.add
     i32.const 61448
     v128.load32_splat
     local.tee $20
     f32x4.add
     local.get $17
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store
     local.get $0
     local.get $16
     local.get $8
     local.get $5
     local.get $15
     f32x4.sub
     local.tee $8
     local.get $18
     f32x4.mul
     f32x4.sub
     local.get $8
     local.get $19
     f32x4.mul
     f32x4.sub
     local.tee $8
     f32x4.mul
     local.get $21
     f32x4.add
     local.get $8
     f32x4.mul
     local.get $22
     f32x4.add
     local.get $8
     f32x4.mul
     local.get $3
     f32x4.add
     local.get $8
     f32x4.mul
     local.get $4
     f32x4.add
     local.get $8
     local.get $8
     f32x4.mul
     f32x4.mul
     local.get $8
     f32x4.add
     local.get $20
     f32x4.add
     local.get $5
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store offset=16
     local.get $0
     local.get $16
     local.get $9
     local.get $6
     local.get $15
     f32x4.sub
     local.tee $5
     local.get $18
     f32x4.mul
     f32x4.sub
     local.get $5
     local.get $19
     f32x4.mul
     f32x4.sub
     local.tee $5
     f32x4.mul
     local.get $21
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $22
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $3
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $4
     f32x4.add
     local.get $5
     local.get $5
     f32x4.mul
     f32x4.mul
     local.get $5
     f32x4.add
     local.get $20
     f32x4.add
     local.get $6
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store offset=32
     local.get $0
     local.get $16
     local.get $10
     local.get $7
     local.get $15
     f32x4.sub
     local.tee $5
     local.get $18
     f32x4.mul
     f32x4.sub
     local.get $5
     local.get $19
     f32x4.mul
     f32x4.sub
     local.tee $5
     f32x4.mul
     local.get $21
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $22
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $3
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $4
     f32x4.add
     local.get $5
     local.get $5
     f32x4.mul
     f32x4.mul
     local.get $5
     f32x4.add
     local.get $20
     f32x4.add
     local.get $7
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store offset=48
     local.get $0
     local.get $11
     local.get $0
     v128.load
     local.get $20
     f32x4.add
     f32x4.div
     v128.store
     local.get $0
     local.get $12
     local.get $0
     v128.load offset=16
     local.get $20
     f32x4.add
     f32x4.div
     v128.store offset=16
     local.get $0
     local.get $13
     local.get $0
     v128.load offset=32
     local.get $20
     f32x4.add
     f32x4.div
     v128.store offset=32
     local.get $0
     local.get $14
     local.get $0
     v128.load offset=48
     local.get $20
     f32x4.add
     f32x4.div
     v128.store offset=48
    end
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
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
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.50 (result v128)
     local.get $2
     i32.const 4
     i32.ge_s
     if
      local.get $1
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.50
     end
     local.get $2
     i32.const 1
     i32.eq
     if
      local.get $1
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.50
     end
     local.get $1
     v128.load64_zero
     local.set $3
     local.get $2
     i32.const 2
     i32.eq
     if (result v128)
      local.get $3
     else
      local.get $1
      local.get $3
      v128.load32_lane offset=8 2
     end
    end
    local.tee $4
    f32x4.abs
    i32.const 61476
    v128.load32_splat
    local.tee $3
    f32x4.le
    local.set $5
    local.get $4
    block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.268 (result v128)
     local.get $4
     f32x4.neg
     local.tee $6
     f32x4.abs
     local.get $3
     f32x4.le
     i32x4.bitmask
     i32.const 15
     i32.ne
     if
      local.get $6
      call $src/engine/wasm/kernels/assembly/lib/math32/expAny
      br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.268
     end
     i32.const 61504
     v128.load32_splat
     local.get $6
     local.get $6
     i32.const 61460
     v128.load32_splat
     f32x4.mul
     i32.const 61472
     v128.load32_splat
     local.tee $3
     f32x4.add
     local.tee $6
     local.get $3
     f32x4.sub
     local.tee $3
     i32.const 61464
     v128.load32_splat
     f32x4.mul
     f32x4.sub
     local.get $3
     i32.const 61468
     v128.load32_splat
     f32x4.mul
     f32x4.sub
     local.tee $3
     f32x4.mul
     i32.const 61500
     v128.load32_splat
     f32x4.add
     local.get $3
     f32x4.mul
     i32.const 61496
     v128.load32_splat
     f32x4.add
     local.get $3
     f32x4.mul
     i32.const 61492
     v128.load32_splat
     f32x4.add
     local.get $3
     f32x4.mul
     i32.const 61488
     v128.load32_splat
     f32x4.add
     local.get $3
     local.get $3
     f32x4.mul
     f32x4.mul
     local.get $3
     f32x4.add
     i32.const 61448
     v128.load32_splat
     f32x4.add
     local.get $6
     i32.const 23
     i32x4.shl
     i32x4.add
    end
    i32.const 61448
    v128.load32_splat
    f32x4.add
    f32x4.div
    local.set $3
    local.get $5
    i32x4.bitmask
    i32.const 15
    i32.ne
    if
     local.get $4
     local.get $3
     local.get $5
     call $src/engine/wasm/kernels/assembly/lib/wide/siluAny
     local.set $3
    end
    local.get $2
    i32.const 4
    i32.ge_s
    if
     local.get $0
     local.get $3
     v128.store
    else
     local.get $2
     i32.const 2
     i32.and
     if
      local.get $0
      local.get $3
      v128.store64_lane 0
      local.get $2
      i32.const 1
      i32.and
      if
       local.get $0
       local.get $3
       v128.store32_lane offset=8 2
      end
     else
      local.get $0
      local.get $3
      v128.store32_lane 0
     end
    end
    local.get $0
    i32.const 16
    i32.add
    local.set $0
    local.get $1
    i32.const 16
    i32.add
    local.set $1
    local.get $2
    i32.const 4
    i32.sub
    local.set $2
    br $for-loop|1
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/wide/siluBackwardLoop (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  (local $22 v128)
  loop $for-loop|0
   local.get $3
   i32.const 0
   i32.gt_s
   if
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.55 (result v128)
     local.get $3
     i32.const 4
     i32.ge_s
     if
      local.get $1
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.55
     end
     local.get $3
     i32.const 1
     i32.eq
     if
      local.get $1
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.55
     end
     local.get $1
     v128.load64_zero
     local.set $4
     local.get $3
     i32.const 2
     i32.eq
     if (result v128)
      local.get $4
     else
      local.get $1
      local.get $4
      v128.load32_lane offset=8 2
     end
    end
    local.tee $4
    f64x2.promote_low_f32x4
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.56 (result v128)
     local.get $3
     i32.const 4
     i32.ge_s
     if
      local.get $2
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.56
     end
     local.get $3
     i32.const 1
     i32.eq
     if
      local.get $2
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.56
     end
     local.get $2
     v128.load64_zero
     local.set $5
     local.get $3
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
    local.tee $14
    f64x2.promote_low_f32x4
    local.tee $15
    i32.const 62496
    v128.load64_splat
    local.tee $16
    v128.or
    i32.const 62544
    v128.load64_splat
    local.tee $17
    f64x2.pmin
    local.tee $18
    i32.const 62512
    v128.load64_splat
    local.tee $19
    f64x2.mul
    i32.const 62536
    v128.load64_splat
    local.tee $11
    f64x2.add
    local.set $20
    local.get $18
    local.get $20
    local.get $11
    f64x2.sub
    i32.const 62840
    v128.load64_splat
    local.tee $21
    f64x2.mul
    f64x2.sub
    local.tee $22
    local.get $22
    f64x2.mul
    local.set $12
    i32.const 62936
    v128.load64_splat
    local.tee $5
    local.get $22
    f64x2.mul
    i32.const 62928
    v128.load64_splat
    local.tee $6
    f64x2.add
    local.get $12
    f64x2.mul
    i32.const 62920
    v128.load64_splat
    local.tee $7
    local.get $22
    f64x2.mul
    i32.const 62912
    v128.load64_splat
    local.tee $8
    f64x2.add
    f64x2.add
    local.get $12
    f64x2.mul
    i32.const 62904
    v128.load64_splat
    local.tee $9
    local.get $22
    f64x2.mul
    i32.const 62896
    v128.load64_splat
    local.tee $10
    f64x2.add
    f64x2.add
    local.get $12
    f64x2.mul
    local.get $22
    i32.const 62480
    v128.load64_splat
    local.tee $12
    f64x2.add
    f64x2.add
    local.get $20
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $18
    i32.const 62880
    v128.load64_splat
    local.tee $18
    f64x2.lt
    v128.andnot
    local.set $20
    local.get $14
    local.get $14
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    f64x2.promote_low_f32x4
    local.tee $14
    local.get $16
    v128.or
    local.get $17
    f64x2.pmin
    local.tee $16
    local.get $19
    f64x2.mul
    local.get $11
    f64x2.add
    local.set $17
    local.get $16
    local.get $17
    local.get $11
    f64x2.sub
    local.get $21
    f64x2.mul
    f64x2.sub
    local.tee $11
    local.get $11
    f64x2.mul
    local.set $19
    local.get $12
    local.get $12
    local.get $5
    local.get $11
    f64x2.mul
    local.get $6
    f64x2.add
    local.get $19
    f64x2.mul
    local.get $7
    local.get $11
    f64x2.mul
    local.get $8
    f64x2.add
    f64x2.add
    local.get $19
    f64x2.mul
    local.get $9
    local.get $11
    f64x2.mul
    local.get $10
    f64x2.add
    f64x2.add
    local.get $19
    f64x2.mul
    local.get $11
    local.get $12
    f64x2.add
    f64x2.add
    local.get $17
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $16
    local.get $18
    f64x2.lt
    v128.andnot
    local.tee $5
    f64x2.add
    f64x2.div
    local.set $6
    local.get $15
    local.get $12
    f64x2.mul
    local.get $20
    local.get $12
    local.get $12
    local.get $20
    f64x2.add
    f64x2.div
    local.tee $7
    f64x2.mul
    local.get $7
    f64x2.mul
    f64x2.mul
    local.get $20
    local.get $12
    local.get $15
    i32.const 62464
    v128.load64_splat
    local.tee $8
    f64x2.lt
    v128.bitselect
    local.get $7
    f64x2.mul
    f64x2.add
    f64x2.mul
    f32x4.demote_f64x2_zero
    local.get $4
    local.get $4
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    f64x2.promote_low_f32x4
    local.get $14
    local.get $12
    f64x2.mul
    local.get $5
    local.get $6
    f64x2.mul
    local.get $6
    f64x2.mul
    f64x2.mul
    local.get $5
    local.get $12
    local.get $14
    local.get $8
    f64x2.lt
    v128.bitselect
    local.get $6
    f64x2.mul
    f64x2.add
    f64x2.mul
    f32x4.demote_f64x2_zero
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    local.set $4
    local.get $3
    i32.const 4
    i32.ge_s
    if
     local.get $0
     local.get $4
     v128.store
    else
     local.get $3
     i32.const 2
     i32.and
     if
      local.get $0
      local.get $4
      v128.store64_lane 0
      local.get $3
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
    local.get $0
    i32.const 16
    i32.add
    local.set $0
    local.get $1
    i32.const 16
    i32.add
    local.set $1
    local.get $2
    i32.const 16
    i32.add
    local.set $2
    local.get $3
    i32.const 4
    i32.sub
    local.set $3
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/wide/geluTanhLoop (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  loop $for-loop|0
   local.get $2
   i32.const 0
   i32.gt_s
   if
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.49 (result v128)
     local.get $2
     i32.const 4
     i32.ge_s
     if
      local.get $1
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.49
     end
     local.get $2
     i32.const 1
     i32.eq
     if
      local.get $1
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.49
     end
     local.get $1
     v128.load64_zero
     local.set $3
     local.get $2
     i32.const 2
     i32.eq
     if (result v128)
      local.get $3
     else
      local.get $1
      local.get $3
      v128.load32_lane offset=8 2
     end
    end
    local.tee $4
    f64x2.promote_low_f32x4
    local.tee $5
    local.get $5
    f64x2.mul
    i32.const 62864
    v128.load64_splat
    local.tee $6
    f64x2.mul
    local.get $5
    f64x2.mul
    local.get $5
    f64x2.add
    i32.const 62872
    v128.load64_splat
    local.tee $7
    f64x2.mul
    local.tee $8
    i32.const 62496
    v128.load64_splat
    local.tee $9
    v128.or
    i32.const 62544
    v128.load64_splat
    local.tee $10
    f64x2.pmin
    local.tee $11
    i32.const 62512
    v128.load64_splat
    local.tee $12
    f64x2.mul
    i32.const 62536
    v128.load64_splat
    local.tee $13
    f64x2.add
    local.set $14
    local.get $11
    local.get $14
    local.get $13
    f64x2.sub
    i32.const 62840
    v128.load64_splat
    local.tee $15
    f64x2.mul
    f64x2.sub
    local.tee $16
    local.get $16
    f64x2.mul
    local.set $3
    local.get $4
    local.get $4
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    f64x2.promote_low_f32x4
    local.tee $17
    local.get $17
    f64x2.mul
    local.get $6
    f64x2.mul
    local.get $17
    f64x2.mul
    local.get $17
    f64x2.add
    local.get $7
    f64x2.mul
    local.tee $7
    local.get $9
    v128.or
    local.get $10
    f64x2.pmin
    local.tee $9
    local.get $12
    f64x2.mul
    local.get $13
    f64x2.add
    local.set $10
    local.get $9
    local.get $10
    local.get $13
    f64x2.sub
    local.get $15
    f64x2.mul
    f64x2.sub
    local.tee $12
    local.get $12
    f64x2.mul
    local.set $13
    local.get $5
    i32.const 62936
    v128.load64_splat
    local.tee $15
    local.get $16
    f64x2.mul
    i32.const 62928
    v128.load64_splat
    local.tee $4
    f64x2.add
    local.get $3
    f64x2.mul
    i32.const 62920
    v128.load64_splat
    local.tee $5
    local.get $16
    f64x2.mul
    i32.const 62912
    v128.load64_splat
    local.tee $6
    f64x2.add
    f64x2.add
    local.get $3
    f64x2.mul
    i32.const 62904
    v128.load64_splat
    local.tee $18
    local.get $16
    f64x2.mul
    i32.const 62896
    v128.load64_splat
    local.tee $19
    f64x2.add
    f64x2.add
    local.get $3
    f64x2.mul
    local.get $16
    i32.const 62480
    v128.load64_splat
    local.tee $3
    f64x2.add
    f64x2.add
    local.get $14
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $11
    i32.const 62880
    v128.load64_splat
    local.tee $11
    f64x2.lt
    v128.andnot
    local.tee $14
    local.get $3
    local.get $8
    i32.const 62464
    v128.load64_splat
    local.tee $8
    f64x2.lt
    v128.bitselect
    local.get $3
    local.get $14
    f64x2.add
    f64x2.div
    f64x2.mul
    f32x4.demote_f64x2_zero
    local.get $17
    local.get $15
    local.get $12
    f64x2.mul
    local.get $4
    f64x2.add
    local.get $13
    f64x2.mul
    local.get $5
    local.get $12
    f64x2.mul
    local.get $6
    f64x2.add
    f64x2.add
    local.get $13
    f64x2.mul
    local.get $18
    local.get $12
    f64x2.mul
    local.get $19
    f64x2.add
    f64x2.add
    local.get $13
    f64x2.mul
    local.get $12
    local.get $3
    f64x2.add
    f64x2.add
    local.get $10
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $9
    local.get $11
    f64x2.lt
    v128.andnot
    local.tee $4
    local.get $3
    local.get $7
    local.get $8
    f64x2.lt
    v128.bitselect
    local.get $3
    local.get $4
    f64x2.add
    f64x2.div
    f64x2.mul
    f32x4.demote_f64x2_zero
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    local.set $3
    local.get $2
    i32.const 4
    i32.ge_s
    if
     local.get $0
     local.get $3
     v128.store
    else
     local.get $2
     i32.const 2
     i32.and
     if
      local.get $0
      local.get $3
      v128.store64_lane 0
      local.get $2
      i32.const 1
      i32.and
      if
       local.get $0
       local.get $3
       v128.store32_lane offset=8 2
      end
     else
      local.get $0
      local.get $3
      v128.store32_lane 0
     end
    end
    local.get $0
    i32.const 16
    i32.add
    local.set $0
    local.get $1
    i32.const 16
    i32.add
    local.set $1
    local.get $2
    i32.const 4
    i32.sub
    local.set $2
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/wide/geluTanhBackwardLoop (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  loop $for-loop|0
   local.get $3
   i32.const 0
   i32.gt_s
   if
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.53 (result v128)
     local.get $3
     i32.const 4
     i32.ge_s
     if
      local.get $1
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.53
     end
     local.get $3
     i32.const 1
     i32.eq
     if
      local.get $1
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.53
     end
     local.get $1
     v128.load64_zero
     local.set $4
     local.get $3
     i32.const 2
     i32.eq
     if (result v128)
      local.get $4
     else
      local.get $1
      local.get $4
      v128.load32_lane offset=8 2
     end
    end
    local.tee $5
    f64x2.promote_low_f32x4
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.54 (result v128)
     local.get $3
     i32.const 4
     i32.ge_s
     if
      local.get $2
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.54
     end
     local.get $3
     i32.const 1
     i32.eq
     if
      local.get $2
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.54
     end
     local.get $2
     v128.load64_zero
     local.set $4
     local.get $3
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
    local.tee $15
    f64x2.promote_low_f32x4
    local.tee $16
    local.get $16
    f64x2.mul
    i32.const 62864
    v128.load64_splat
    local.tee $17
    f64x2.mul
    local.tee $18
    local.get $16
    f64x2.mul
    local.get $16
    f64x2.add
    i32.const 62872
    v128.load64_splat
    local.tee $4
    f64x2.mul
    local.tee $6
    i32.const 62496
    v128.load64_splat
    local.tee $19
    v128.or
    i32.const 62544
    v128.load64_splat
    local.tee $20
    f64x2.pmin
    local.tee $21
    i32.const 62512
    v128.load64_splat
    local.tee $22
    f64x2.mul
    i32.const 62536
    v128.load64_splat
    local.tee $13
    f64x2.add
    local.set $23
    local.get $21
    local.get $23
    local.get $13
    f64x2.sub
    i32.const 62840
    v128.load64_splat
    local.tee $24
    f64x2.mul
    f64x2.sub
    local.tee $25
    local.get $25
    f64x2.mul
    local.set $26
    i32.const 62936
    v128.load64_splat
    local.tee $7
    local.get $25
    f64x2.mul
    i32.const 62928
    v128.load64_splat
    local.tee $8
    f64x2.add
    local.get $26
    f64x2.mul
    i32.const 62920
    v128.load64_splat
    local.tee $9
    local.get $25
    f64x2.mul
    i32.const 62912
    v128.load64_splat
    local.tee $10
    f64x2.add
    f64x2.add
    local.get $26
    f64x2.mul
    i32.const 62904
    v128.load64_splat
    local.tee $11
    local.get $25
    f64x2.mul
    i32.const 62896
    v128.load64_splat
    local.tee $12
    f64x2.add
    f64x2.add
    local.get $26
    f64x2.mul
    local.get $25
    i32.const 62480
    v128.load64_splat
    local.tee $25
    f64x2.add
    f64x2.add
    local.get $23
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $21
    i32.const 62880
    v128.load64_splat
    local.tee $21
    f64x2.lt
    v128.andnot
    local.set $23
    local.get $15
    local.get $15
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    f64x2.promote_low_f32x4
    local.tee $15
    local.get $15
    f64x2.mul
    local.get $17
    f64x2.mul
    local.tee $17
    local.get $15
    f64x2.mul
    local.get $15
    f64x2.add
    local.get $4
    f64x2.mul
    local.tee $26
    local.get $19
    v128.or
    local.get $20
    f64x2.pmin
    local.tee $19
    local.get $22
    f64x2.mul
    local.get $13
    f64x2.add
    local.set $20
    local.get $19
    local.get $20
    local.get $13
    f64x2.sub
    local.get $24
    f64x2.mul
    f64x2.sub
    local.tee $13
    local.get $13
    f64x2.mul
    local.set $22
    local.get $25
    local.get $25
    local.get $7
    local.get $13
    f64x2.mul
    local.get $8
    f64x2.add
    local.get $22
    f64x2.mul
    local.get $9
    local.get $13
    f64x2.mul
    local.get $10
    f64x2.add
    f64x2.add
    local.get $22
    f64x2.mul
    local.get $11
    local.get $13
    f64x2.mul
    local.get $12
    f64x2.add
    f64x2.add
    local.get $22
    f64x2.mul
    local.get $13
    local.get $25
    f64x2.add
    f64x2.add
    local.get $20
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $19
    local.get $21
    f64x2.lt
    v128.andnot
    local.tee $7
    f64x2.add
    f64x2.div
    local.set $8
    local.get $16
    local.get $18
    i32.const 62824
    v128.load64_splat
    local.tee $9
    f64x2.mul
    local.get $25
    f64x2.add
    local.get $4
    f64x2.mul
    f64x2.mul
    local.get $23
    local.get $25
    local.get $25
    local.get $23
    f64x2.add
    f64x2.div
    local.tee $10
    f64x2.mul
    local.get $10
    f64x2.mul
    f64x2.mul
    local.get $23
    local.get $25
    local.get $6
    i32.const 62464
    v128.load64_splat
    local.tee $6
    f64x2.lt
    v128.bitselect
    local.get $10
    f64x2.mul
    f64x2.add
    f64x2.mul
    f32x4.demote_f64x2_zero
    local.get $5
    local.get $5
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    f64x2.promote_low_f32x4
    local.get $15
    local.get $17
    local.get $9
    f64x2.mul
    local.get $25
    f64x2.add
    local.get $4
    f64x2.mul
    f64x2.mul
    local.get $7
    local.get $8
    f64x2.mul
    local.get $8
    f64x2.mul
    f64x2.mul
    local.get $7
    local.get $25
    local.get $26
    local.get $6
    f64x2.lt
    v128.bitselect
    local.get $8
    f64x2.mul
    f64x2.add
    f64x2.mul
    f32x4.demote_f64x2_zero
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    local.set $4
    local.get $3
    i32.const 4
    i32.ge_s
    if
     local.get $0
     local.get $4
     v128.store
    else
     local.get $3
     i32.const 2
     i32.and
     if
      local.get $0
      local.get $4
      v128.store64_lane 0
      local.get $3
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
    local.get $0
    i32.const 16
    i32.add
    local.set $0
    local.get $1
    i32.const 16
    i32.add
    local.set $1
    local.get $2
    i32.const 16
    i32.add
    local.set $2
    local.get $3
    i32.const 4
    i32.sub
    local.set $3
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/wide/geluLoop (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  loop $for-loop|0
   local.get $2
   i32.const 0
   i32.gt_s
   if
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.48 (result v128)
     local.get $2
     i32.const 4
     i32.ge_s
     if
      local.get $1
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.48
     end
     local.get $2
     i32.const 1
     i32.eq
     if
      local.get $1
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.48
     end
     local.get $1
     v128.load64_zero
     local.set $3
     local.get $2
     i32.const 2
     i32.eq
     if (result v128)
      local.get $3
     else
      local.get $1
      local.get $3
      v128.load32_lane offset=8 2
     end
    end
    local.tee $3
    f64x2.promote_low_f32x4
    local.tee $16
    local.get $16
    f64x2.mul
    i32.const 62472
    v128.load64_splat
    local.tee $17
    f64x2.neg
    local.tee $4
    f64x2.mul
    i32.const 62544
    v128.load64_splat
    local.tee $5
    f64x2.pmin
    local.tee $11
    i32.const 62512
    v128.load64_splat
    local.tee $6
    f64x2.mul
    i32.const 62536
    v128.load64_splat
    local.tee $7
    f64x2.add
    local.set $12
    local.get $11
    local.get $12
    local.get $7
    f64x2.sub
    i32.const 62840
    v128.load64_splat
    local.tee $8
    f64x2.mul
    f64x2.sub
    local.tee $13
    local.get $13
    f64x2.mul
    local.set $14
    i32.const 62480
    v128.load64_splat
    local.tee $18
    local.get $16
    i32.const 62496
    v128.load64_splat
    local.tee $9
    v128.andnot
    i32.const 62848
    v128.load64_splat
    local.tee $10
    f64x2.mul
    local.get $17
    f64x2.mul
    local.get $18
    f64x2.add
    f64x2.div
    local.tee $19
    local.get $19
    f64x2.mul
    local.tee $15
    local.get $15
    f64x2.mul
    local.set $20
    local.get $3
    local.get $3
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    f64x2.promote_low_f32x4
    local.tee $21
    local.get $21
    f64x2.mul
    local.get $4
    f64x2.mul
    local.get $5
    f64x2.pmin
    local.tee $3
    local.get $6
    f64x2.mul
    local.get $7
    f64x2.add
    local.set $22
    local.get $3
    local.get $22
    local.get $7
    f64x2.sub
    local.get $8
    f64x2.mul
    f64x2.sub
    local.tee $4
    local.get $4
    f64x2.mul
    local.set $5
    local.get $18
    local.get $21
    local.get $9
    v128.andnot
    local.get $10
    f64x2.mul
    local.get $17
    f64x2.mul
    local.get $18
    f64x2.add
    f64x2.div
    local.tee $6
    local.get $6
    f64x2.mul
    local.tee $7
    local.get $7
    f64x2.mul
    local.set $8
    local.get $16
    i32.const 62936
    v128.load64_splat
    local.tee $9
    local.get $13
    f64x2.mul
    i32.const 62928
    v128.load64_splat
    local.tee $10
    f64x2.add
    local.get $14
    f64x2.mul
    i32.const 62920
    v128.load64_splat
    local.tee $23
    local.get $13
    f64x2.mul
    i32.const 62912
    v128.load64_splat
    local.tee $24
    f64x2.add
    f64x2.add
    local.get $14
    f64x2.mul
    i32.const 62904
    v128.load64_splat
    local.tee $25
    local.get $13
    f64x2.mul
    i32.const 62896
    v128.load64_splat
    local.tee $26
    f64x2.add
    f64x2.add
    local.get $14
    f64x2.mul
    local.get $13
    local.get $18
    f64x2.add
    f64x2.add
    local.get $12
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $11
    i32.const 62880
    v128.load64_splat
    local.tee $11
    f64x2.lt
    v128.andnot
    i32.const 63032
    v128.load64_splat
    local.tee $12
    local.get $19
    f64x2.mul
    i32.const 63024
    v128.load64_splat
    local.tee $13
    f64x2.add
    local.get $15
    f64x2.mul
    i32.const 63016
    v128.load64_splat
    local.tee $27
    local.get $19
    f64x2.mul
    i32.const 63008
    v128.load64_splat
    local.tee $28
    f64x2.add
    f64x2.add
    local.get $20
    f64x2.mul
    i32.const 63000
    v128.load64_splat
    local.tee $29
    local.get $19
    f64x2.mul
    i32.const 62992
    v128.load64_splat
    local.tee $30
    f64x2.add
    local.get $15
    f64x2.mul
    i32.const 62984
    v128.load64_splat
    local.tee $31
    local.get $19
    f64x2.mul
    i32.const 62976
    v128.load64_splat
    local.tee $32
    f64x2.add
    f64x2.add
    f64x2.add
    local.get $20
    f64x2.mul
    i32.const 62968
    v128.load64_splat
    local.tee $14
    local.get $19
    f64x2.mul
    i32.const 62960
    v128.load64_splat
    local.tee $20
    f64x2.add
    local.get $15
    f64x2.mul
    i32.const 62952
    v128.load64_splat
    local.tee $15
    local.get $19
    f64x2.mul
    i32.const 62944
    v128.load64_splat
    local.tee $33
    f64x2.add
    f64x2.add
    f64x2.add
    local.get $19
    f64x2.mul
    f64x2.mul
    local.get $17
    f64x2.mul
    local.tee $19
    local.get $18
    local.get $19
    f64x2.sub
    local.get $16
    i32.const 62464
    v128.load64_splat
    local.tee $16
    f64x2.lt
    v128.bitselect
    f64x2.mul
    f32x4.demote_f64x2_zero
    local.get $21
    local.get $9
    local.get $4
    f64x2.mul
    local.get $10
    f64x2.add
    local.get $5
    f64x2.mul
    local.get $23
    local.get $4
    f64x2.mul
    local.get $24
    f64x2.add
    f64x2.add
    local.get $5
    f64x2.mul
    local.get $25
    local.get $4
    f64x2.mul
    local.get $26
    f64x2.add
    f64x2.add
    local.get $5
    f64x2.mul
    local.get $4
    local.get $18
    f64x2.add
    f64x2.add
    local.get $22
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $3
    local.get $11
    f64x2.lt
    v128.andnot
    local.get $12
    local.get $6
    f64x2.mul
    local.get $13
    f64x2.add
    local.get $7
    f64x2.mul
    local.get $27
    local.get $6
    f64x2.mul
    local.get $28
    f64x2.add
    f64x2.add
    local.get $8
    f64x2.mul
    local.get $29
    local.get $6
    f64x2.mul
    local.get $30
    f64x2.add
    local.get $7
    f64x2.mul
    local.get $31
    local.get $6
    f64x2.mul
    local.get $32
    f64x2.add
    f64x2.add
    f64x2.add
    local.get $8
    f64x2.mul
    local.get $14
    local.get $6
    f64x2.mul
    local.get $20
    f64x2.add
    local.get $7
    f64x2.mul
    local.get $15
    local.get $6
    f64x2.mul
    local.get $33
    f64x2.add
    f64x2.add
    f64x2.add
    local.get $6
    f64x2.mul
    f64x2.mul
    local.get $17
    f64x2.mul
    local.tee $3
    local.get $18
    local.get $3
    f64x2.sub
    local.get $21
    local.get $16
    f64x2.lt
    v128.bitselect
    f64x2.mul
    f32x4.demote_f64x2_zero
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    local.set $3
    local.get $2
    i32.const 4
    i32.ge_s
    if
     local.get $0
     local.get $3
     v128.store
    else
     local.get $2
     i32.const 2
     i32.and
     if
      local.get $0
      local.get $3
      v128.store64_lane 0
      local.get $2
      i32.const 1
      i32.and
      if
       local.get $0
       local.get $3
       v128.store32_lane offset=8 2
      end
     else
      local.get $0
      local.get $3
      v128.store32_lane 0
     end
    end
    local.get $0
    i32.const 16
    i32.add
    local.set $0
    local.get $1
    i32.const 16
    i32.add
    local.set $1
    local.get $2
    i32.const 4
    i32.sub
    local.set $2
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/wide/geluBackwardLoop (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  loop $for-loop|0
   local.get $3
   i32.const 0
   i32.gt_s
   if
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.51 (result v128)
     local.get $3
     i32.const 4
     i32.ge_s
     if
      local.get $1
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.51
     end
     local.get $3
     i32.const 1
     i32.eq
     if
      local.get $1
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.51
     end
     local.get $1
     v128.load64_zero
     local.set $4
     local.get $3
     i32.const 2
     i32.eq
     if (result v128)
      local.get $4
     else
      local.get $1
      local.get $4
      v128.load32_lane offset=8 2
     end
    end
    local.tee $22
    f64x2.promote_low_f32x4
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.52 (result v128)
     local.get $3
     i32.const 4
     i32.ge_s
     if
      local.get $2
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.52
     end
     local.get $3
     i32.const 1
     i32.eq
     if
      local.get $2
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.52
     end
     local.get $2
     v128.load64_zero
     local.set $4
     local.get $3
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
    local.tee $12
    f64x2.promote_low_f32x4
    local.tee $23
    local.get $23
    f64x2.mul
    i32.const 62472
    v128.load64_splat
    local.tee $24
    f64x2.neg
    local.tee $13
    f64x2.mul
    i32.const 62544
    v128.load64_splat
    local.tee $14
    f64x2.pmin
    local.tee $10
    i32.const 62512
    v128.load64_splat
    local.tee $15
    f64x2.mul
    i32.const 62536
    v128.load64_splat
    local.tee $16
    f64x2.add
    local.set $11
    local.get $10
    local.get $11
    local.get $16
    f64x2.sub
    i32.const 62840
    v128.load64_splat
    local.tee $17
    f64x2.mul
    f64x2.sub
    local.tee $18
    local.get $18
    f64x2.mul
    local.set $20
    i32.const 62936
    v128.load64_splat
    local.tee $4
    local.get $18
    f64x2.mul
    i32.const 62928
    v128.load64_splat
    local.tee $5
    f64x2.add
    local.get $20
    f64x2.mul
    i32.const 62920
    v128.load64_splat
    local.tee $6
    local.get $18
    f64x2.mul
    i32.const 62912
    v128.load64_splat
    local.tee $7
    f64x2.add
    f64x2.add
    local.get $20
    f64x2.mul
    i32.const 62904
    v128.load64_splat
    local.tee $8
    local.get $18
    f64x2.mul
    i32.const 62896
    v128.load64_splat
    local.tee $9
    f64x2.add
    f64x2.add
    local.get $20
    f64x2.mul
    local.get $18
    i32.const 62480
    v128.load64_splat
    local.tee $25
    f64x2.add
    f64x2.add
    local.get $11
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $10
    i32.const 62880
    v128.load64_splat
    local.tee $26
    f64x2.lt
    v128.andnot
    local.set $10
    local.get $25
    local.get $23
    i32.const 62496
    v128.load64_splat
    local.tee $18
    v128.andnot
    i32.const 62848
    v128.load64_splat
    local.tee $20
    f64x2.mul
    local.get $24
    f64x2.mul
    local.get $25
    f64x2.add
    f64x2.div
    local.tee $27
    local.get $27
    f64x2.mul
    local.tee $28
    local.get $28
    f64x2.mul
    local.set $11
    local.get $12
    local.get $12
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    f64x2.promote_low_f32x4
    local.tee $12
    local.get $12
    f64x2.mul
    local.get $13
    f64x2.mul
    local.get $14
    f64x2.pmin
    local.tee $13
    local.get $15
    f64x2.mul
    local.get $16
    f64x2.add
    local.set $29
    local.get $13
    local.get $29
    local.get $16
    f64x2.sub
    local.get $17
    f64x2.mul
    f64x2.sub
    local.tee $14
    local.get $14
    f64x2.mul
    local.set $15
    local.get $25
    local.get $12
    local.get $18
    v128.andnot
    local.get $20
    f64x2.mul
    local.get $24
    f64x2.mul
    local.get $25
    f64x2.add
    f64x2.div
    local.tee $16
    local.get $16
    f64x2.mul
    local.tee $17
    local.get $17
    f64x2.mul
    local.set $18
    local.get $10
    i32.const 63032
    v128.load64_splat
    local.tee $19
    local.get $27
    f64x2.mul
    i32.const 63024
    v128.load64_splat
    local.tee $20
    f64x2.add
    local.get $28
    f64x2.mul
    i32.const 63016
    v128.load64_splat
    local.tee $21
    local.get $27
    f64x2.mul
    i32.const 63008
    v128.load64_splat
    local.tee $30
    f64x2.add
    f64x2.add
    local.get $11
    f64x2.mul
    i32.const 63000
    v128.load64_splat
    local.tee $31
    local.get $27
    f64x2.mul
    i32.const 62992
    v128.load64_splat
    local.tee $32
    f64x2.add
    local.get $28
    f64x2.mul
    i32.const 62984
    v128.load64_splat
    local.tee $33
    local.get $27
    f64x2.mul
    i32.const 62976
    v128.load64_splat
    local.tee $34
    f64x2.add
    f64x2.add
    f64x2.add
    local.get $11
    f64x2.mul
    i32.const 62968
    v128.load64_splat
    local.tee $11
    local.get $27
    f64x2.mul
    i32.const 62960
    v128.load64_splat
    local.tee $35
    f64x2.add
    local.get $28
    f64x2.mul
    i32.const 62952
    v128.load64_splat
    local.tee $28
    local.get $27
    f64x2.mul
    i32.const 62944
    v128.load64_splat
    local.tee $36
    f64x2.add
    f64x2.add
    f64x2.add
    local.get $27
    f64x2.mul
    f64x2.mul
    local.get $24
    f64x2.mul
    local.tee $27
    local.get $25
    local.get $27
    f64x2.sub
    local.get $23
    i32.const 62464
    v128.load64_splat
    local.tee $27
    f64x2.lt
    v128.bitselect
    local.get $23
    local.get $10
    f64x2.mul
    i32.const 62856
    v128.load64_splat
    local.tee $10
    f64x2.mul
    f64x2.add
    f64x2.mul
    f32x4.demote_f64x2_zero
    local.get $22
    local.get $22
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    f64x2.promote_low_f32x4
    local.get $4
    local.get $14
    f64x2.mul
    local.get $5
    f64x2.add
    local.get $15
    f64x2.mul
    local.get $6
    local.get $14
    f64x2.mul
    local.get $7
    f64x2.add
    f64x2.add
    local.get $15
    f64x2.mul
    local.get $8
    local.get $14
    f64x2.mul
    local.get $9
    f64x2.add
    f64x2.add
    local.get $15
    f64x2.mul
    local.get $14
    local.get $25
    f64x2.add
    f64x2.add
    local.get $29
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $13
    local.get $26
    f64x2.lt
    v128.andnot
    local.tee $4
    local.get $19
    local.get $16
    f64x2.mul
    local.get $20
    f64x2.add
    local.get $17
    f64x2.mul
    local.get $21
    local.get $16
    f64x2.mul
    local.get $30
    f64x2.add
    f64x2.add
    local.get $18
    f64x2.mul
    local.get $31
    local.get $16
    f64x2.mul
    local.get $32
    f64x2.add
    local.get $17
    f64x2.mul
    local.get $33
    local.get $16
    f64x2.mul
    local.get $34
    f64x2.add
    f64x2.add
    f64x2.add
    local.get $18
    f64x2.mul
    local.get $11
    local.get $16
    f64x2.mul
    local.get $35
    f64x2.add
    local.get $17
    f64x2.mul
    local.get $28
    local.get $16
    f64x2.mul
    local.get $36
    f64x2.add
    f64x2.add
    f64x2.add
    local.get $16
    f64x2.mul
    f64x2.mul
    local.get $24
    f64x2.mul
    local.tee $5
    local.get $25
    local.get $5
    f64x2.sub
    local.get $12
    local.get $27
    f64x2.lt
    v128.bitselect
    local.get $12
    local.get $4
    f64x2.mul
    local.get $10
    f64x2.mul
    f64x2.add
    f64x2.mul
    f32x4.demote_f64x2_zero
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    local.set $4
    local.get $3
    i32.const 4
    i32.ge_s
    if
     local.get $0
     local.get $4
     v128.store
    else
     local.get $3
     i32.const 2
     i32.and
     if
      local.get $0
      local.get $4
      v128.store64_lane 0
      local.get $3
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
    local.get $0
    i32.const 16
    i32.add
    local.set $0
    local.get $1
    i32.const 16
    i32.add
    local.set $1
    local.get $2
    i32.const 16
    i32.add
    local.set $2
    local.get $3
    i32.const 4
    i32.sub
    local.set $3
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/wide/expm1Loop (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  loop $for-loop|0
   local.get $2
   i32.const 0
   i32.gt_s
   if
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.45 (result v128)
     local.get $2
     i32.const 4
     i32.ge_s
     if
      local.get $1
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.45
     end
     local.get $2
     i32.const 1
     i32.eq
     if
      local.get $1
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.45
     end
     local.get $1
     v128.load64_zero
     local.set $3
     local.get $2
     i32.const 2
     i32.eq
     if (result v128)
      local.get $3
     else
      local.get $1
      local.get $3
      v128.load32_lane offset=8 2
     end
    end
    local.tee $8
    f64x2.promote_low_f32x4
    local.tee $13
    i32.const 62544
    v128.load64_splat
    local.tee $3
    f64x2.pmin
    local.tee $14
    i32.const 62512
    v128.load64_splat
    local.tee $4
    f64x2.mul
    i32.const 62536
    v128.load64_splat
    local.tee $5
    f64x2.add
    local.set $15
    local.get $14
    local.get $15
    local.get $5
    f64x2.sub
    i32.const 62840
    v128.load64_splat
    local.tee $6
    f64x2.mul
    f64x2.sub
    local.tee $9
    local.get $9
    f64x2.mul
    local.set $16
    local.get $8
    local.get $8
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    f64x2.promote_low_f32x4
    local.tee $17
    local.get $3
    f64x2.pmin
    local.tee $18
    local.get $4
    f64x2.mul
    local.get $5
    f64x2.add
    local.set $19
    local.get $18
    local.get $19
    local.get $5
    f64x2.sub
    local.get $6
    f64x2.mul
    f64x2.sub
    local.tee $10
    local.get $10
    f64x2.mul
    local.set $11
    i32.const 62832
    v128.load64_splat
    local.tee $12
    local.get $13
    f64x2.mul
    i32.const 62472
    v128.load64_splat
    local.tee $20
    f64x2.add
    local.get $13
    f64x2.mul
    local.get $13
    f64x2.mul
    local.get $13
    f64x2.add
    i32.const 62936
    v128.load64_splat
    local.tee $21
    local.get $9
    f64x2.mul
    i32.const 62928
    v128.load64_splat
    local.tee $3
    f64x2.add
    local.get $16
    f64x2.mul
    i32.const 62920
    v128.load64_splat
    local.tee $4
    local.get $9
    f64x2.mul
    i32.const 62912
    v128.load64_splat
    local.tee $5
    f64x2.add
    f64x2.add
    local.get $16
    f64x2.mul
    i32.const 62904
    v128.load64_splat
    local.tee $6
    local.get $9
    f64x2.mul
    i32.const 62896
    v128.load64_splat
    local.tee $7
    f64x2.add
    f64x2.add
    local.get $16
    f64x2.mul
    local.get $9
    i32.const 62480
    v128.load64_splat
    local.tee $9
    f64x2.add
    f64x2.add
    local.get $15
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $14
    i32.const 62880
    v128.load64_splat
    local.tee $14
    f64x2.lt
    v128.andnot
    local.get $9
    f64x2.sub
    local.get $13
    i32.const 62496
    v128.load64_splat
    local.tee $13
    v128.andnot
    i32.const 62888
    v128.load64_splat
    local.tee $15
    f64x2.lt
    v128.bitselect
    f32x4.demote_f64x2_zero
    local.get $12
    local.get $17
    f64x2.mul
    local.get $20
    f64x2.add
    local.get $17
    f64x2.mul
    local.get $17
    f64x2.mul
    local.get $17
    f64x2.add
    local.get $21
    local.get $10
    f64x2.mul
    local.get $3
    f64x2.add
    local.get $11
    f64x2.mul
    local.get $4
    local.get $10
    f64x2.mul
    local.get $5
    f64x2.add
    f64x2.add
    local.get $11
    f64x2.mul
    local.get $6
    local.get $10
    f64x2.mul
    local.get $7
    f64x2.add
    f64x2.add
    local.get $11
    f64x2.mul
    local.get $10
    local.get $9
    f64x2.add
    f64x2.add
    local.get $19
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $18
    local.get $14
    f64x2.lt
    v128.andnot
    local.get $9
    f64x2.sub
    local.get $17
    local.get $13
    v128.andnot
    local.get $15
    f64x2.lt
    v128.bitselect
    f32x4.demote_f64x2_zero
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    local.get $8
    v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
    v128.and
    v128.or
    local.set $3
    local.get $2
    i32.const 4
    i32.ge_s
    if
     local.get $0
     local.get $3
     v128.store
    else
     local.get $2
     i32.const 2
     i32.and
     if
      local.get $0
      local.get $3
      v128.store64_lane 0
      local.get $2
      i32.const 1
      i32.and
      if
       local.get $0
       local.get $3
       v128.store32_lane offset=8 2
      end
     else
      local.get $0
      local.get $3
      v128.store32_lane 0
     end
    end
    local.get $0
    i32.const 16
    i32.add
    local.set $0
    local.get $1
    i32.const 16
    i32.add
    local.set $1
    local.get $2
    i32.const 4
    i32.sub
    local.set $2
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/wide/erfLoop (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  loop $for-loop|0
   local.get $2
   i32.const 0
   i32.gt_s
   if
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.44 (result v128)
     local.get $2
     i32.const 4
     i32.ge_s
     if
      local.get $1
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.44
     end
     local.get $2
     i32.const 1
     i32.eq
     if
      local.get $1
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.44
     end
     local.get $1
     v128.load64_zero
     local.set $3
     local.get $2
     i32.const 2
     i32.eq
     if (result v128)
      local.get $3
     else
      local.get $1
      local.get $3
      v128.load32_lane offset=8 2
     end
    end
    local.tee $20
    f64x2.promote_low_f32x4
    local.tee $5
    local.get $5
    f64x2.mul
    local.tee $15
    local.get $15
    f64x2.mul
    local.set $16
    local.get $15
    f64x2.neg
    i32.const 62544
    v128.load64_splat
    local.tee $11
    f64x2.pmin
    local.tee $19
    i32.const 62512
    v128.load64_splat
    local.tee $12
    f64x2.mul
    i32.const 62536
    v128.load64_splat
    local.tee $13
    f64x2.add
    local.set $27
    local.get $19
    local.get $27
    local.get $13
    f64x2.sub
    i32.const 62840
    v128.load64_splat
    local.tee $14
    f64x2.mul
    f64x2.sub
    local.tee $28
    local.get $28
    f64x2.mul
    local.set $29
    i32.const 62480
    v128.load64_splat
    local.tee $3
    local.get $5
    i32.const 62496
    v128.load64_splat
    local.tee $7
    v128.andnot
    local.tee $10
    i32.const 62472
    v128.load64_splat
    local.tee $8
    f64x2.mul
    local.get $3
    f64x2.add
    f64x2.div
    local.tee $33
    local.get $33
    f64x2.mul
    local.tee $32
    local.get $32
    f64x2.mul
    local.set $31
    local.get $20
    local.get $20
    i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
    f64x2.promote_low_f32x4
    local.tee $6
    local.get $6
    f64x2.mul
    local.tee $4
    local.get $4
    f64x2.mul
    local.set $9
    local.get $4
    f64x2.neg
    local.get $11
    f64x2.pmin
    local.tee $34
    local.get $12
    f64x2.mul
    local.get $13
    f64x2.add
    local.set $35
    local.get $34
    local.get $35
    local.get $13
    f64x2.sub
    local.get $14
    f64x2.mul
    f64x2.sub
    local.tee $21
    local.get $21
    f64x2.mul
    local.set $22
    local.get $3
    local.get $6
    local.get $7
    v128.andnot
    local.tee $36
    local.get $8
    f64x2.mul
    local.get $3
    f64x2.add
    f64x2.div
    local.tee $23
    local.get $23
    f64x2.mul
    local.tee $24
    local.get $24
    f64x2.mul
    local.set $37
    i32.const 63080
    v128.load64_splat
    local.tee $11
    local.get $15
    f64x2.mul
    i32.const 63072
    v128.load64_splat
    local.tee $12
    f64x2.add
    local.get $16
    f64x2.mul
    i32.const 63064
    v128.load64_splat
    local.tee $13
    local.get $15
    f64x2.mul
    i32.const 63056
    v128.load64_splat
    local.tee $14
    f64x2.add
    f64x2.add
    local.get $16
    f64x2.mul
    i32.const 63048
    v128.load64_splat
    local.tee $25
    local.get $15
    f64x2.mul
    i32.const 63040
    v128.load64_splat
    local.tee $26
    f64x2.add
    f64x2.add
    local.get $5
    f64x2.mul
    local.get $3
    i32.const 62936
    v128.load64_splat
    local.tee $38
    local.get $28
    f64x2.mul
    i32.const 62928
    v128.load64_splat
    local.tee $39
    f64x2.add
    local.get $29
    f64x2.mul
    i32.const 62920
    v128.load64_splat
    local.tee $15
    local.get $28
    f64x2.mul
    i32.const 62912
    v128.load64_splat
    local.tee $16
    f64x2.add
    f64x2.add
    local.get $29
    f64x2.mul
    i32.const 62904
    v128.load64_splat
    local.tee $17
    local.get $28
    f64x2.mul
    i32.const 62896
    v128.load64_splat
    local.tee $18
    f64x2.add
    f64x2.add
    local.get $29
    f64x2.mul
    local.get $28
    local.get $3
    f64x2.add
    f64x2.add
    local.get $27
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $19
    i32.const 62880
    v128.load64_splat
    local.tee $27
    f64x2.lt
    v128.andnot
    i32.const 63032
    v128.load64_splat
    local.tee $28
    local.get $33
    f64x2.mul
    i32.const 63024
    v128.load64_splat
    local.tee $29
    f64x2.add
    local.get $32
    f64x2.mul
    i32.const 63016
    v128.load64_splat
    local.tee $30
    local.get $33
    f64x2.mul
    i32.const 63008
    v128.load64_splat
    local.tee $40
    f64x2.add
    f64x2.add
    local.get $31
    f64x2.mul
    i32.const 63000
    v128.load64_splat
    local.tee $41
    local.get $33
    f64x2.mul
    i32.const 62992
    v128.load64_splat
    local.tee $42
    f64x2.add
    local.get $32
    f64x2.mul
    i32.const 62984
    v128.load64_splat
    local.tee $43
    local.get $33
    f64x2.mul
    i32.const 62976
    v128.load64_splat
    local.tee $19
    f64x2.add
    f64x2.add
    f64x2.add
    local.get $31
    f64x2.mul
    i32.const 62968
    v128.load64_splat
    local.tee $31
    local.get $33
    f64x2.mul
    i32.const 62960
    v128.load64_splat
    local.tee $44
    f64x2.add
    local.get $32
    f64x2.mul
    i32.const 62952
    v128.load64_splat
    local.tee $32
    local.get $33
    f64x2.mul
    i32.const 62944
    v128.load64_splat
    local.tee $45
    f64x2.add
    f64x2.add
    f64x2.add
    local.get $33
    f64x2.mul
    f64x2.mul
    f64x2.sub
    local.get $5
    local.get $7
    v128.and
    v128.or
    local.get $10
    local.get $8
    f64x2.lt
    v128.bitselect
    f32x4.demote_f64x2_zero
    local.get $11
    local.get $4
    f64x2.mul
    local.get $12
    f64x2.add
    local.get $9
    f64x2.mul
    local.get $13
    local.get $4
    f64x2.mul
    local.get $14
    f64x2.add
    f64x2.add
    local.get $9
    f64x2.mul
    local.get $25
    local.get $4
    f64x2.mul
    local.get $26
    f64x2.add
    f64x2.add
    local.get $6
    f64x2.mul
    local.get $3
    local.get $38
    local.get $21
    f64x2.mul
    local.get $39
    f64x2.add
    local.get $22
    f64x2.mul
    local.get $15
    local.get $21
    f64x2.mul
    local.get $16
    f64x2.add
    f64x2.add
    local.get $22
    f64x2.mul
    local.get $17
    local.get $21
    f64x2.mul
    local.get $18
    f64x2.add
    f64x2.add
    local.get $22
    f64x2.mul
    local.get $21
    local.get $3
    f64x2.add
    f64x2.add
    local.get $35
    i32.const 52
    i64x2.shl
    i64x2.add
    local.get $34
    local.get $27
    f64x2.lt
    v128.andnot
    local.get $28
    local.get $23
    f64x2.mul
    local.get $29
    f64x2.add
    local.get $24
    f64x2.mul
    local.get $30
    local.get $23
    f64x2.mul
    local.get $40
    f64x2.add
    f64x2.add
    local.get $37
    f64x2.mul
    local.get $41
    local.get $23
    f64x2.mul
    local.get $42
    f64x2.add
    local.get $24
    f64x2.mul
    local.get $43
    local.get $23
    f64x2.mul
    local.get $19
    f64x2.add
    f64x2.add
    f64x2.add
    local.get $37
    f64x2.mul
    local.get $31
    local.get $23
    f64x2.mul
    local.get $44
    f64x2.add
    local.get $24
    f64x2.mul
    local.get $32
    local.get $23
    f64x2.mul
    local.get $45
    f64x2.add
    f64x2.add
    f64x2.add
    local.get $23
    f64x2.mul
    f64x2.mul
    f64x2.sub
    local.get $6
    local.get $7
    v128.and
    v128.or
    local.get $36
    local.get $8
    f64x2.lt
    v128.bitselect
    f32x4.demote_f64x2_zero
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    local.get $20
    v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
    v128.and
    v128.or
    local.set $3
    local.get $2
    i32.const 4
    i32.ge_s
    if
     local.get $0
     local.get $3
     v128.store
    else
     local.get $2
     i32.const 2
     i32.and
     if
      local.get $0
      local.get $3
      v128.store64_lane 0
      local.get $2
      i32.const 1
      i32.and
      if
       local.get $0
       local.get $3
       v128.store32_lane offset=8 2
      end
     else
      local.get $0
      local.get $3
      v128.store32_lane 0
     end
    end
    local.get $0
    i32.const 16
    i32.add
    local.set $0
    local.get $1
    i32.const 16
    i32.add
    local.set $1
    local.get $2
    i32.const 4
    i32.sub
    local.set $2
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/scatter<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
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
  block $src/engine/wasm/kernels/assembly/lib/strided/move<f64>|inlined.1
   local.get $2
   local.set $6
   local.get $0
   i32.const 176
   i32.add
   local.set $7
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
    local.tee $0
    local.get $2
    i32.const 3
    i32.shl
    i32.add
    local.set $2
    loop $for-loop|0
     local.get $0
     i32.const 32
     i32.add
     local.tee $1
     local.get $2
     i32.le_u
     if
      local.get $0
      local.get $3
      v128.load
      v128.store
      local.get $0
      local.get $3
      v128.load offset=16
      v128.store offset=16
      local.get $3
      i32.const 32
      i32.add
      local.set $3
      local.get $1
      local.set $0
      br $for-loop|0
     end
    end
    loop $for-loop|1
     local.get $0
     i32.const 4
     i32.add
     local.tee $1
     local.get $2
     i32.le_u
     if
      local.get $0
      local.get $3
      i32.load
      i32.store
      local.get $3
      i32.const 4
      i32.add
      local.set $3
      local.get $1
      local.set $0
      br $for-loop|1
     end
    end
    loop $for-loop|2
     local.get $0
     local.get $2
     i32.lt_u
     if
      local.get $3
      local.tee $1
      i32.const 1
      i32.add
      local.set $3
      local.get $0
      local.get $1
      i32.load8_u
      i32.store8
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|2
     end
    end
    br $src/engine/wasm/kernels/assembly/lib/strided/move<f64>|inlined.1
   end
   local.get $7
   i32.load
   local.set $4
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $5
   loop $for-loop|10
    local.get $5
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $5
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
     local.get $4
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
     local.set $4
     local.get $2
     local.set $1
     local.get $5
     i32.const 1
     i32.sub
     local.set $5
     br $for-loop|10
    end
   end
   local.get $4
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
    local.get $3
    local.set $2
    local.get $1
    local.set $4
    local.get $6
    local.get $10
    local.get $8
    i32.sub
    local.tee $5
    local.get $5
    local.get $6
    i32.gt_s
    select
    local.set $12
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<f64>|inlined.3
     local.get $11
     i32.const 8
     i32.eq
     if
      local.get $4
      local.get $12
      i32.const 3
      i32.shl
      i32.add
      local.set $13
      loop $for-loop|01
       local.get $4
       i32.const 32
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $4
        local.get $2
        v128.load
        v128.store
        local.get $4
        local.get $2
        v128.load offset=16
        v128.store offset=16
        local.get $2
        i32.const 32
        i32.add
        local.set $2
        local.get $5
        local.set $4
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $4
       i32.const 4
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $4
        local.get $2
        i32.load
        i32.store
        local.get $2
        i32.const 4
        i32.add
        local.set $2
        local.get $5
        local.set $4
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $4
       local.get $13
       i32.lt_u
       if
        local.get $2
        local.tee $5
        i32.const 1
        i32.add
        local.set $2
        local.get $4
        local.get $5
        i32.load8_u
        i32.store8
        local.get $4
        i32.const 1
        i32.add
        local.set $4
        br $for-loop|23
       end
      end
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<f64>|inlined.3
     end
     i32.const 0
     local.set $5
     loop $for-loop|3
      local.get $5
      local.get $12
      i32.lt_s
      if
       local.get $4
       local.get $2
       f64.load
       f64.store
       local.get $2
       i32.const 8
       i32.add
       local.set $2
       local.get $4
       local.get $11
       i32.add
       local.set $4
       local.get $5
       i32.const 1
       i32.add
       local.set $5
       br $for-loop|3
      end
     end
    end
    local.get $6
    local.get $12
    i32.sub
    local.tee $6
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<f64>|inlined.1
    local.get $3
    local.get $12
    i32.const 3
    i32.shl
    i32.add
    local.set $3
    local.get $1
    local.get $8
    local.get $11
    i32.mul
    i32.sub
    local.set $2
    local.get $9
    i32.const 1
    i32.sub
    local.set $4
    loop $for-loop|4
     local.get $4
     i32.const 0
     i32.ge_s
     if
      block $for-break4
       local.get $4
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
       local.tee $5
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
       local.get $5
       local.get $12
       i32.mul
       i32.sub
       local.set $2
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $4
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $4
       i32.const 1
       i32.sub
       local.set $4
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
 (func $src/engine/wasm/kernels/assembly/lib/strided/scatter<f32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
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
  block $src/engine/wasm/kernels/assembly/lib/strided/move<f32>|inlined.1
   local.get $2
   local.set $6
   local.get $0
   i32.const 176
   i32.add
   local.set $7
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
    local.tee $0
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    local.set $2
    loop $for-loop|0
     local.get $0
     i32.const 32
     i32.add
     local.tee $1
     local.get $2
     i32.le_u
     if
      local.get $0
      local.get $3
      v128.load
      v128.store
      local.get $0
      local.get $3
      v128.load offset=16
      v128.store offset=16
      local.get $3
      i32.const 32
      i32.add
      local.set $3
      local.get $1
      local.set $0
      br $for-loop|0
     end
    end
    loop $for-loop|1
     local.get $0
     i32.const 4
     i32.add
     local.tee $1
     local.get $2
     i32.le_u
     if
      local.get $0
      local.get $3
      i32.load
      i32.store
      local.get $3
      i32.const 4
      i32.add
      local.set $3
      local.get $1
      local.set $0
      br $for-loop|1
     end
    end
    loop $for-loop|2
     local.get $0
     local.get $2
     i32.lt_u
     if
      local.get $3
      local.tee $1
      i32.const 1
      i32.add
      local.set $3
      local.get $0
      local.get $1
      i32.load8_u
      i32.store8
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|2
     end
    end
    br $src/engine/wasm/kernels/assembly/lib/strided/move<f32>|inlined.1
   end
   local.get $7
   i32.load
   local.set $4
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $5
   loop $for-loop|10
    local.get $5
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $5
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
     local.get $4
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
     local.set $4
     local.get $2
     local.set $1
     local.get $5
     i32.const 1
     i32.sub
     local.set $5
     br $for-loop|10
    end
   end
   local.get $4
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
    local.get $3
    local.set $2
    local.get $1
    local.set $4
    local.get $6
    local.get $10
    local.get $8
    i32.sub
    local.tee $5
    local.get $5
    local.get $6
    i32.gt_s
    select
    local.set $12
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<f32>|inlined.3
     local.get $11
     i32.const 4
     i32.eq
     if
      local.get $4
      local.get $12
      i32.const 2
      i32.shl
      i32.add
      local.set $13
      loop $for-loop|01
       local.get $4
       i32.const 32
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $4
        local.get $2
        v128.load
        v128.store
        local.get $4
        local.get $2
        v128.load offset=16
        v128.store offset=16
        local.get $2
        i32.const 32
        i32.add
        local.set $2
        local.get $5
        local.set $4
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $4
       i32.const 4
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $4
        local.get $2
        i32.load
        i32.store
        local.get $2
        i32.const 4
        i32.add
        local.set $2
        local.get $5
        local.set $4
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $4
       local.get $13
       i32.lt_u
       if
        local.get $2
        local.tee $5
        i32.const 1
        i32.add
        local.set $2
        local.get $4
        local.get $5
        i32.load8_u
        i32.store8
        local.get $4
        i32.const 1
        i32.add
        local.set $4
        br $for-loop|23
       end
      end
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<f32>|inlined.3
     end
     i32.const 0
     local.set $5
     loop $for-loop|3
      local.get $5
      local.get $12
      i32.lt_s
      if
       local.get $4
       local.get $2
       f32.load
       f32.store
       local.get $2
       i32.const 4
       i32.add
       local.set $2
       local.get $4
       local.get $11
       i32.add
       local.set $4
       local.get $5
       i32.const 1
       i32.add
       local.set $5
       br $for-loop|3
      end
     end
    end
    local.get $6
    local.get $12
    i32.sub
    local.tee $6
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<f32>|inlined.1
    local.get $3
    local.get $12
    i32.const 2
    i32.shl
    i32.add
    local.set $3
    local.get $1
    local.get $8
    local.get $11
    i32.mul
    i32.sub
    local.set $2
    local.get $9
    i32.const 1
    i32.sub
    local.set $4
    loop $for-loop|4
     local.get $4
     i32.const 0
     i32.ge_s
     if
      block $for-break4
       local.get $4
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
       local.tee $5
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
       local.get $5
       local.get $12
       i32.mul
       i32.sub
       local.set $2
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $4
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $4
       i32.const 1
       i32.sub
       local.set $4
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
 (func $src/engine/wasm/kernels/assembly/lib/loops/tanhLoop (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  (local $22 v128)
  (local $23 v128)
  loop $for-loop|0
   local.get $2
   i32.const 16
   i32.ge_s
   if
    local.get $1
    v128.load
    local.tee $5
    local.get $5
    f32x4.add
    i32.const 61456
    v128.load32_splat
    local.tee $4
    v128.andnot
    local.get $1
    v128.load offset=16
    local.tee $6
    local.get $6
    f32x4.add
    local.get $4
    v128.andnot
    i32x4.max_s
    local.get $1
    v128.load offset=32
    local.tee $7
    local.get $7
    f32x4.add
    local.get $4
    v128.andnot
    local.get $1
    v128.load offset=48
    local.tee $8
    local.get $8
    f32x4.add
    local.get $4
    v128.andnot
    i32x4.max_s
    i32x4.max_s
    i32.const 61476
    v128.load32_splat
    i32x4.gt_s
    v128.any_true
    if
     i32.const 0
     local.set $3
     loop $for-loop|1
      local.get $3
      i32.const 64
      i32.lt_u
      if
       local.get $1
       local.get $3
       i32.add
       v128.load
       local.tee $4
       i32.const 61456
       v128.load32_splat
       local.tee $5
       v128.and
       local.set $6
       local.get $0
       local.get $3
       i32.add
       i32.const 61580
       v128.load32_splat
       local.get $4
       local.get $4
       f32x4.mul
       local.tee $7
       f32x4.mul
       i32.const 61576
       v128.load32_splat
       f32x4.add
       local.get $7
       f32x4.mul
       i32.const 61572
       v128.load32_splat
       f32x4.add
       local.get $7
       f32x4.mul
       i32.const 61568
       v128.load32_splat
       f32x4.add
       local.get $7
       f32x4.mul
       i32.const 61564
       v128.load32_splat
       f32x4.add
       local.get $7
       f32x4.mul
       i32.const 61560
       v128.load32_splat
       f32x4.add
       local.get $7
       f32x4.mul
       local.get $4
       f32x4.mul
       local.get $4
       f32x4.add
       i32.const 61448
       v128.load32_splat
       local.tee $7
       i32.const 61452
       v128.load32_splat
       block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.115 (result v128)
        local.get $4
        local.get $5
        v128.andnot
        local.tee $4
        local.get $4
        f32x4.add
        local.tee $5
        f32x4.abs
        i32.const 61476
        v128.load32_splat
        f32x4.le
        i32x4.bitmask
        i32.const 15
        i32.ne
        if
         local.get $5
         call $src/engine/wasm/kernels/assembly/lib/math32/expAny
         br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.115
        end
        i32.const 61504
        v128.load32_splat
        local.get $5
        local.get $5
        i32.const 61460
        v128.load32_splat
        f32x4.mul
        i32.const 61472
        v128.load32_splat
        local.tee $5
        f32x4.add
        local.tee $8
        local.get $5
        f32x4.sub
        local.tee $5
        i32.const 61464
        v128.load32_splat
        f32x4.mul
        f32x4.sub
        local.get $5
        i32.const 61468
        v128.load32_splat
        f32x4.mul
        f32x4.sub
        local.tee $5
        f32x4.mul
        i32.const 61500
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        i32.const 61496
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        i32.const 61492
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        i32.const 61488
        v128.load32_splat
        f32x4.add
        local.get $5
        local.get $5
        f32x4.mul
        f32x4.mul
        local.get $5
        f32x4.add
        i32.const 61448
        v128.load32_splat
        f32x4.add
        local.get $8
        i32.const 23
        i32x4.shl
        i32x4.add
       end
       local.get $7
       f32x4.add
       f32x4.div
       f32x4.sub
       local.get $4
       i32.const 61556
       v128.load32_splat
       f32x4.lt
       v128.bitselect
       local.get $6
       v128.or
       v128.store
       local.get $3
       i32.const 16
       i32.add
       local.set $3
       br $for-loop|1
      end
     end
    else
     local.get $5
     local.get $4
     v128.andnot
     local.tee $9
     local.get $9
     f32x4.add
     local.tee $11
     i32.const 61460
     v128.load32_splat
     local.tee $10
     f32x4.mul
     i32.const 61472
     v128.load32_splat
     local.tee $9
     f32x4.add
     local.set $16
     local.get $6
     local.get $4
     v128.andnot
     local.tee $12
     local.get $12
     f32x4.add
     local.tee $17
     local.get $10
     f32x4.mul
     local.get $9
     f32x4.add
     local.set $18
     local.get $7
     local.get $4
     v128.andnot
     local.tee $12
     local.get $12
     f32x4.add
     local.tee $19
     local.get $10
     f32x4.mul
     local.get $9
     f32x4.add
     local.set $20
     local.get $8
     local.get $4
     v128.andnot
     local.tee $4
     local.get $4
     f32x4.add
     local.tee $4
     local.get $10
     f32x4.mul
     local.get $9
     f32x4.add
     local.set $21
     local.get $0
     i32.const 61504
     v128.load32_splat
     local.tee $10
     local.get $11
     local.get $16
     local.get $9
     f32x4.sub
     local.tee $11
     i32.const 61464
     v128.load32_splat
     local.tee $22
     f32x4.mul
     f32x4.sub
     local.get $11
     i32.const 61468
     v128.load32_splat
     local.tee $11
     f32x4.mul
     f32x4.sub
     local.tee $23
     f32x4.mul
     i32.const 61500
     v128.load32_splat
     local.tee $12
     f32x4.add
     local.get $23
     f32x4.mul
     i32.const 61496
     v128.load32_splat
     local.tee $13
     f32x4.add
     local.get $23
     f32x4.mul
     i32.const 61492
     v128.load32_splat
     local.tee $14
     f32x4.add
     local.get $23
     f32x4.mul
     i32.const 61488
     v128.load32_splat
     local.tee $15
     f32x4.add
     local.get $23
     local.get $23
     f32x4.mul
     f32x4.mul
     local.get $23
     f32x4.add
     i32.const 61448
     v128.load32_splat
     local.tee $23
     f32x4.add
     local.get $16
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store
     local.get $0
     local.get $10
     local.get $17
     local.get $18
     local.get $9
     f32x4.sub
     local.tee $16
     local.get $22
     f32x4.mul
     f32x4.sub
     local.get $16
     local.get $11
     f32x4.mul
     f32x4.sub
     local.tee $16
     f32x4.mul
     local.get $12
     f32x4.add
     local.get $16
     f32x4.mul
     local.get $13
     f32x4.add
     local.get $16
     f32x4.mul
     local.get $14
     f32x4.add
     local.get $16
     f32x4.mul
     local.get $15
     f32x4.add
     local.get $16
     local.get $16
     f32x4.mul
     f32x4.mul
     local.get $16
     f32x4.add
     local.get $23
     f32x4.add
     local.get $18
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store offset=16
     local.get $0
     local.get $10
     local.get $19
     local.get $20
     local.get $9
     f32x4.sub
     local.tee $16
     local.get $22
     f32x4.mul
     f32x4.sub
     local.get $16
     local.get $11
     f32x4.mul
     f32x4.sub
     local.tee $16
     f32x4.mul
     local.get $12
     f32x4.add
     local.get $16
     f32x4.mul
     local.get $13
     f32x4.add
     local.get $16
     f32x4.mul
     local.get $14
     f32x4.add
     local.get $16
     f32x4.mul
     local.get $15
     f32x4.add
     local.get $16
     local.get $16
     f32x4.mul
     f32x4.mul
     local.get $16
     f32x4.add
     local.get $23
     f32x4.add
     local.get $20
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store offset=32
     local.get $0
     local.get $10
     local.get $4
     local.get $21
     local.get $9
     f32x4.sub
     local.tee $4
     local.get $22
     f32x4.mul
     f32x4.sub
     local.get $4
     local.get $11
     f32x4.mul
     f32x4.sub
     local.tee $4
     f32x4.mul
     local.get $12
     f32x4.add
     local.get $4
     f32x4.mul
     local.get $13
     f32x4.add
     local.get $4
     f32x4.mul
     local.get $14
     f32x4.add
     local.get $4
     f32x4.mul
     local.get $15
     f32x4.add
     local.get $4
     local.get $4
     f32x4.mul
     f32x4.mul
     local.get $4
     f32x4.add
     local.get $23
     f32x4.add
     local.get $21
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store offset=48
     local.get $0
     i32.const 61580
     v128.load32_splat
     local.tee $4
     local.get $5
     local.get $5
     f32x4.mul
     local.tee $9
     f32x4.mul
     i32.const 61576
     v128.load32_splat
     local.tee $10
     f32x4.add
     local.get $9
     f32x4.mul
     i32.const 61572
     v128.load32_splat
     local.tee $11
     f32x4.add
     local.get $9
     f32x4.mul
     i32.const 61568
     v128.load32_splat
     local.tee $12
     f32x4.add
     local.get $9
     f32x4.mul
     i32.const 61564
     v128.load32_splat
     local.tee $13
     f32x4.add
     local.get $9
     f32x4.mul
     i32.const 61560
     v128.load32_splat
     local.tee $14
     f32x4.add
     local.get $9
     f32x4.mul
     local.get $5
     f32x4.mul
     local.get $5
     f32x4.add
     i32.const 61448
     v128.load32_splat
     local.tee $9
     local.get $9
     local.get $9
     f32x4.add
     local.get $0
     v128.load
     local.get $9
     f32x4.add
     f32x4.div
     f32x4.sub
     local.get $5
     i32.const 61456
     v128.load32_splat
     local.tee $9
     v128.andnot
     i32.const 61556
     v128.load32_splat
     f32x4.lt
     v128.bitselect
     local.get $5
     local.get $9
     v128.and
     v128.or
     v128.store
     local.get $0
     local.get $4
     local.get $6
     local.get $6
     f32x4.mul
     local.tee $5
     f32x4.mul
     local.get $10
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $11
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $12
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $13
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $14
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $6
     f32x4.mul
     local.get $6
     f32x4.add
     i32.const 61448
     v128.load32_splat
     local.tee $5
     local.get $5
     local.get $5
     f32x4.add
     local.get $0
     v128.load offset=16
     local.get $5
     f32x4.add
     f32x4.div
     f32x4.sub
     local.get $6
     i32.const 61456
     v128.load32_splat
     local.tee $5
     v128.andnot
     i32.const 61556
     v128.load32_splat
     f32x4.lt
     v128.bitselect
     local.get $6
     local.get $5
     v128.and
     v128.or
     v128.store offset=16
     local.get $0
     local.get $4
     local.get $7
     local.get $7
     f32x4.mul
     local.tee $5
     f32x4.mul
     local.get $10
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $11
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $12
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $13
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $14
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $7
     f32x4.mul
     local.get $7
     f32x4.add
     i32.const 61448
     v128.load32_splat
     local.tee $5
     local.get $5
     local.get $5
     f32x4.add
     local.get $0
     v128.load offset=32
     local.get $5
     f32x4.add
     f32x4.div
     f32x4.sub
     local.get $7
     i32.const 61456
     v128.load32_splat
     local.tee $5
     v128.andnot
     i32.const 61556
     v128.load32_splat
     f32x4.lt
     v128.bitselect
     local.get $7
     local.get $5
     v128.and
     v128.or
     v128.store offset=32
     local.get $0
     local.get $4
     local.get $8
     local.get $8
     f32x4.mul
     local.tee $4
     f32x4.mul
     local.get $10
     f32x4.add
     local.get $4
     f32x4.mul
     local.get $11
     f32x4.add
     local.get $4
     f32x4.mul
     local.get $12
     f32x4.add
     local.get $4
     f32x4.mul
     local.get $13
     f32x4.add
     local.get $4
     f32x4.mul
     local.get $14
     f32x4.add
     local.get $4
     f32x4.mul
     local.get $8
     f32x4.mul
     local.get $8
     f32x4.add
     i32.const 61448
     v128.load32_splat
     local.tee $4
     local.get $4
     local.get $4
     f32x4.add
     local.get $0
     v128.load offset=48
     local.get $4
     f32x4.add
     f32x4.div
     f32x4.sub
     local.get $8
     i32.const 61456
     v128.load32_splat
     local.tee $4
     v128.andnot
     i32.const 61556
     v128.load32_splat
     f32x4.lt
     v128.bitselect
     local.get $8
     local.get $4
     v128.and
     v128.or
     v128.store offset=48
    end
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
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
  local.get $0
  local.set $3
  local.get $2
  local.set $0
  loop $for-loop|3
   local.get $0
   i32.const 4
   i32.ge_s
   if
    local.get $1
    v128.load
    local.tee $4
    i32.const 61456
    v128.load32_splat
    local.tee $5
    v128.and
    local.set $6
    local.get $3
    i32.const 61580
    v128.load32_splat
    local.get $4
    local.get $4
    f32x4.mul
    local.tee $7
    f32x4.mul
    i32.const 61576
    v128.load32_splat
    f32x4.add
    local.get $7
    f32x4.mul
    i32.const 61572
    v128.load32_splat
    f32x4.add
    local.get $7
    f32x4.mul
    i32.const 61568
    v128.load32_splat
    f32x4.add
    local.get $7
    f32x4.mul
    i32.const 61564
    v128.load32_splat
    f32x4.add
    local.get $7
    f32x4.mul
    i32.const 61560
    v128.load32_splat
    f32x4.add
    local.get $7
    f32x4.mul
    local.get $4
    f32x4.mul
    local.get $4
    f32x4.add
    i32.const 61448
    v128.load32_splat
    local.tee $7
    i32.const 61452
    v128.load32_splat
    block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.130 (result v128)
     local.get $4
     local.get $5
     v128.andnot
     local.tee $4
     local.get $4
     f32x4.add
     local.tee $5
     f32x4.abs
     i32.const 61476
     v128.load32_splat
     f32x4.le
     i32x4.bitmask
     i32.const 15
     i32.ne
     if
      local.get $5
      call $src/engine/wasm/kernels/assembly/lib/math32/expAny
      br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.130
     end
     i32.const 61504
     v128.load32_splat
     local.get $5
     local.get $5
     i32.const 61460
     v128.load32_splat
     f32x4.mul
     i32.const 61472
     v128.load32_splat
     local.tee $5
     f32x4.add
     local.tee $8
     local.get $5
     f32x4.sub
     local.tee $5
     i32.const 61464
     v128.load32_splat
     f32x4.mul
     f32x4.sub
     local.get $5
     i32.const 61468
     v128.load32_splat
     f32x4.mul
     f32x4.sub
     local.tee $5
     f32x4.mul
     i32.const 61500
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     i32.const 61496
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     i32.const 61492
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     i32.const 61488
     v128.load32_splat
     f32x4.add
     local.get $5
     local.get $5
     f32x4.mul
     f32x4.mul
     local.get $5
     f32x4.add
     i32.const 61448
     v128.load32_splat
     f32x4.add
     local.get $8
     i32.const 23
     i32x4.shl
     i32x4.add
    end
    local.get $7
    f32x4.add
    f32x4.div
    f32x4.sub
    local.get $4
    i32.const 61556
    v128.load32_splat
    f32x4.lt
    v128.bitselect
    local.get $6
    v128.or
    v128.store
    local.get $3
    i32.const 16
    i32.add
    local.set $3
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
   block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.6 (result v128)
    local.get $0
    i32.const 4
    i32.ge_s
    if
     local.get $1
     v128.load
     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.6
    end
    local.get $0
    i32.const 1
    i32.eq
    if
     local.get $1
     v128.load32_zero
     br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.6
    end
    local.get $1
    v128.load64_zero
    local.set $4
    local.get $0
    i32.const 2
    i32.eq
    if (result v128)
     local.get $4
    else
     local.get $1
     local.get $4
     v128.load32_lane offset=8 2
    end
   end
   local.tee $4
   i32.const 61456
   v128.load32_splat
   local.tee $5
   v128.and
   local.set $6
   i32.const 61580
   v128.load32_splat
   local.get $4
   local.get $4
   f32x4.mul
   local.tee $7
   f32x4.mul
   i32.const 61576
   v128.load32_splat
   f32x4.add
   local.get $7
   f32x4.mul
   i32.const 61572
   v128.load32_splat
   f32x4.add
   local.get $7
   f32x4.mul
   i32.const 61568
   v128.load32_splat
   f32x4.add
   local.get $7
   f32x4.mul
   i32.const 61564
   v128.load32_splat
   f32x4.add
   local.get $7
   f32x4.mul
   i32.const 61560
   v128.load32_splat
   f32x4.add
   local.get $7
   f32x4.mul
   local.get $4
   f32x4.mul
   local.get $4
   f32x4.add
   i32.const 61448
   v128.load32_splat
   local.tee $7
   i32.const 61452
   v128.load32_splat
   block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.133 (result v128)
    local.get $4
    local.get $5
    v128.andnot
    local.tee $4
    local.get $4
    f32x4.add
    local.tee $5
    f32x4.abs
    i32.const 61476
    v128.load32_splat
    f32x4.le
    i32x4.bitmask
    i32.const 15
    i32.ne
    if
     local.get $5
     call $src/engine/wasm/kernels/assembly/lib/math32/expAny
     br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.133
    end
    i32.const 61504
    v128.load32_splat
    local.get $5
    local.get $5
    i32.const 61460
    v128.load32_splat
    f32x4.mul
    i32.const 61472
    v128.load32_splat
    local.tee $5
    f32x4.add
    local.tee $8
    local.get $5
    f32x4.sub
    local.tee $5
    i32.const 61464
    v128.load32_splat
    f32x4.mul
    f32x4.sub
    local.get $5
    i32.const 61468
    v128.load32_splat
    f32x4.mul
    f32x4.sub
    local.tee $5
    f32x4.mul
    i32.const 61500
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    i32.const 61496
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    i32.const 61492
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    i32.const 61488
    v128.load32_splat
    f32x4.add
    local.get $5
    local.get $5
    f32x4.mul
    f32x4.mul
    local.get $5
    f32x4.add
    i32.const 61448
    v128.load32_splat
    f32x4.add
    local.get $8
    i32.const 23
    i32x4.shl
    i32x4.add
   end
   local.get $7
   f32x4.add
   f32x4.div
   f32x4.sub
   local.get $4
   i32.const 61556
   v128.load32_splat
   f32x4.lt
   v128.bitselect
   local.get $6
   v128.or
   local.set $4
   local.get $0
   i32.const 4
   i32.ge_s
   if
    local.get $3
    local.get $4
    v128.store
   else
    local.get $0
    i32.const 2
    i32.and
    if
     local.get $3
     local.get $4
     v128.store64_lane 0
     local.get $0
     i32.const 1
     i32.and
     if
      local.get $3
      local.get $4
      v128.store32_lane offset=8 2
     end
    else
     local.get $3
     local.get $4
     v128.store32_lane 0
    end
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/loops/sigmoidLoop (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  (local $22 v128)
  (local $23 v128)
  loop $for-loop|0
   local.get $2
   i32.const 16
   i32.ge_s
   if
    local.get $1
    v128.load
    local.tee $5
    i32.const 61456
    v128.load32_splat
    local.tee $4
    v128.andnot
    local.get $1
    v128.load offset=16
    local.tee $6
    local.get $4
    v128.andnot
    i32x4.max_s
    local.get $1
    v128.load offset=32
    local.tee $7
    local.get $4
    v128.andnot
    local.get $1
    v128.load offset=48
    local.tee $8
    local.get $4
    v128.andnot
    i32x4.max_s
    i32x4.max_s
    i32.const 61476
    v128.load32_splat
    i32x4.gt_s
    v128.any_true
    if
     i32.const 0
     local.set $3
     loop $for-loop|1
      local.get $3
      i32.const 64
      i32.lt_u
      if
       local.get $0
       local.get $3
       i32.add
       block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.137 (result v128)
        local.get $1
        local.get $3
        i32.add
        v128.load
        local.tee $4
        i32.const 61456
        v128.load32_splat
        v128.or
        local.tee $5
        f32x4.abs
        i32.const 61476
        v128.load32_splat
        f32x4.le
        i32x4.bitmask
        i32.const 15
        i32.ne
        if
         local.get $5
         call $src/engine/wasm/kernels/assembly/lib/math32/expAny
         br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.137
        end
        i32.const 61504
        v128.load32_splat
        local.get $5
        local.get $5
        i32.const 61460
        v128.load32_splat
        f32x4.mul
        i32.const 61472
        v128.load32_splat
        local.tee $5
        f32x4.add
        local.tee $6
        local.get $5
        f32x4.sub
        local.tee $5
        i32.const 61464
        v128.load32_splat
        f32x4.mul
        f32x4.sub
        local.get $5
        i32.const 61468
        v128.load32_splat
        f32x4.mul
        f32x4.sub
        local.tee $5
        f32x4.mul
        i32.const 61500
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        i32.const 61496
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        i32.const 61492
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        i32.const 61488
        v128.load32_splat
        f32x4.add
        local.get $5
        local.get $5
        f32x4.mul
        f32x4.mul
        local.get $5
        f32x4.add
        i32.const 61448
        v128.load32_splat
        f32x4.add
        local.get $6
        i32.const 23
        i32x4.shl
        i32x4.add
       end
       local.tee $5
       i32.const 61448
       v128.load32_splat
       local.tee $6
       local.get $4
       i32.const 61440
       v128.load32_splat
       f32x4.lt
       v128.bitselect
       local.get $5
       local.get $6
       f32x4.add
       f32x4.div
       v128.store
       local.get $3
       i32.const 16
       i32.add
       local.set $3
       br $for-loop|1
      end
     end
    else
     local.get $5
     i32.const 61456
     v128.load32_splat
     local.tee $4
     v128.or
     local.tee $17
     i32.const 61460
     v128.load32_splat
     local.tee $11
     f32x4.mul
     i32.const 61472
     v128.load32_splat
     local.tee $15
     f32x4.add
     local.set $19
     local.get $6
     local.get $4
     v128.or
     local.tee $12
     local.get $11
     f32x4.mul
     local.get $15
     f32x4.add
     local.set $9
     local.get $7
     local.get $4
     v128.or
     local.tee $13
     local.get $11
     f32x4.mul
     local.get $15
     f32x4.add
     local.set $10
     local.get $8
     local.get $4
     v128.or
     local.tee $14
     local.get $11
     f32x4.mul
     local.get $15
     f32x4.add
     local.set $11
     local.get $0
     i32.const 61504
     v128.load32_splat
     local.tee $16
     local.get $17
     local.get $19
     local.get $15
     f32x4.sub
     local.tee $4
     i32.const 61464
     v128.load32_splat
     local.tee $17
     f32x4.mul
     f32x4.sub
     local.get $4
     i32.const 61468
     v128.load32_splat
     local.tee $20
     f32x4.mul
     f32x4.sub
     local.tee $21
     f32x4.mul
     i32.const 61500
     v128.load32_splat
     local.tee $18
     f32x4.add
     local.get $21
     f32x4.mul
     i32.const 61496
     v128.load32_splat
     local.tee $22
     f32x4.add
     local.get $21
     f32x4.mul
     i32.const 61492
     v128.load32_splat
     local.tee $23
     f32x4.add
     local.get $21
     f32x4.mul
     i32.const 61488
     v128.load32_splat
     local.tee $4
     f32x4.add
     local.get $21
     local.get $21
     f32x4.mul
     f32x4.mul
     local.get $21
     f32x4.add
     i32.const 61448
     v128.load32_splat
     local.tee $21
     f32x4.add
     local.get $19
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store
     local.get $0
     local.get $16
     local.get $12
     local.get $9
     local.get $15
     f32x4.sub
     local.tee $12
     local.get $17
     f32x4.mul
     f32x4.sub
     local.get $12
     local.get $20
     f32x4.mul
     f32x4.sub
     local.tee $12
     f32x4.mul
     local.get $18
     f32x4.add
     local.get $12
     f32x4.mul
     local.get $22
     f32x4.add
     local.get $12
     f32x4.mul
     local.get $23
     f32x4.add
     local.get $12
     f32x4.mul
     local.get $4
     f32x4.add
     local.get $12
     local.get $12
     f32x4.mul
     f32x4.mul
     local.get $12
     f32x4.add
     local.get $21
     f32x4.add
     local.get $9
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store offset=16
     local.get $0
     local.get $16
     local.get $13
     local.get $10
     local.get $15
     f32x4.sub
     local.tee $9
     local.get $17
     f32x4.mul
     f32x4.sub
     local.get $9
     local.get $20
     f32x4.mul
     f32x4.sub
     local.tee $9
     f32x4.mul
     local.get $18
     f32x4.add
     local.get $9
     f32x4.mul
     local.get $22
     f32x4.add
     local.get $9
     f32x4.mul
     local.get $23
     f32x4.add
     local.get $9
     f32x4.mul
     local.get $4
     f32x4.add
     local.get $9
     local.get $9
     f32x4.mul
     f32x4.mul
     local.get $9
     f32x4.add
     local.get $21
     f32x4.add
     local.get $10
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store offset=32
     local.get $0
     local.get $16
     local.get $14
     local.get $11
     local.get $15
     f32x4.sub
     local.tee $9
     local.get $17
     f32x4.mul
     f32x4.sub
     local.get $9
     local.get $20
     f32x4.mul
     f32x4.sub
     local.tee $9
     f32x4.mul
     local.get $18
     f32x4.add
     local.get $9
     f32x4.mul
     local.get $22
     f32x4.add
     local.get $9
     f32x4.mul
     local.get $23
     f32x4.add
     local.get $9
     f32x4.mul
     local.get $4
     f32x4.add
     local.get $9
     local.get $9
     f32x4.mul
     f32x4.mul
     local.get $9
     f32x4.add
     local.get $21
     f32x4.add
     local.get $11
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store offset=48
     local.get $0
     local.get $0
     v128.load
     local.tee $4
     i32.const 61448
     v128.load32_splat
     local.tee $9
     local.get $5
     i32.const 61440
     v128.load32_splat
     f32x4.lt
     v128.bitselect
     local.get $4
     local.get $9
     f32x4.add
     f32x4.div
     v128.store
     local.get $0
     local.get $0
     v128.load offset=16
     local.tee $4
     i32.const 61448
     v128.load32_splat
     local.tee $5
     local.get $6
     i32.const 61440
     v128.load32_splat
     f32x4.lt
     v128.bitselect
     local.get $4
     local.get $5
     f32x4.add
     f32x4.div
     v128.store offset=16
     local.get $0
     local.get $0
     v128.load offset=32
     local.tee $4
     i32.const 61448
     v128.load32_splat
     local.tee $5
     local.get $7
     i32.const 61440
     v128.load32_splat
     f32x4.lt
     v128.bitselect
     local.get $4
     local.get $5
     f32x4.add
     f32x4.div
     v128.store offset=32
     local.get $0
     local.get $0
     v128.load offset=48
     local.tee $4
     i32.const 61448
     v128.load32_splat
     local.tee $5
     local.get $8
     i32.const 61440
     v128.load32_splat
     f32x4.lt
     v128.bitselect
     local.get $4
     local.get $5
     f32x4.add
     f32x4.div
     v128.store offset=48
    end
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
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
  local.get $0
  local.set $3
  local.get $2
  local.set $0
  loop $for-loop|3
   local.get $0
   i32.const 4
   i32.ge_s
   if
    local.get $3
    block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.152 (result v128)
     local.get $1
     v128.load
     local.tee $4
     i32.const 61456
     v128.load32_splat
     v128.or
     local.tee $5
     f32x4.abs
     i32.const 61476
     v128.load32_splat
     f32x4.le
     i32x4.bitmask
     i32.const 15
     i32.ne
     if
      local.get $5
      call $src/engine/wasm/kernels/assembly/lib/math32/expAny
      br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.152
     end
     i32.const 61504
     v128.load32_splat
     local.get $5
     local.get $5
     i32.const 61460
     v128.load32_splat
     f32x4.mul
     i32.const 61472
     v128.load32_splat
     local.tee $5
     f32x4.add
     local.tee $6
     local.get $5
     f32x4.sub
     local.tee $5
     i32.const 61464
     v128.load32_splat
     f32x4.mul
     f32x4.sub
     local.get $5
     i32.const 61468
     v128.load32_splat
     f32x4.mul
     f32x4.sub
     local.tee $5
     f32x4.mul
     i32.const 61500
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     i32.const 61496
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     i32.const 61492
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     i32.const 61488
     v128.load32_splat
     f32x4.add
     local.get $5
     local.get $5
     f32x4.mul
     f32x4.mul
     local.get $5
     f32x4.add
     i32.const 61448
     v128.load32_splat
     f32x4.add
     local.get $6
     i32.const 23
     i32x4.shl
     i32x4.add
    end
    local.tee $5
    i32.const 61448
    v128.load32_splat
    local.tee $6
    local.get $4
    i32.const 61440
    v128.load32_splat
    f32x4.lt
    v128.bitselect
    local.get $5
    local.get $6
    f32x4.add
    f32x4.div
    v128.store
    local.get $3
    i32.const 16
    i32.add
    local.set $3
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
   block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.155 (result v128)
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.7 (result v128)
     local.get $0
     i32.const 4
     i32.ge_s
     if
      local.get $1
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.7
     end
     local.get $0
     i32.const 1
     i32.eq
     if
      local.get $1
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.7
     end
     local.get $1
     v128.load64_zero
     local.set $4
     local.get $0
     i32.const 2
     i32.eq
     if (result v128)
      local.get $4
     else
      local.get $1
      local.get $4
      v128.load32_lane offset=8 2
     end
    end
    local.tee $4
    i32.const 61456
    v128.load32_splat
    v128.or
    local.tee $5
    f32x4.abs
    i32.const 61476
    v128.load32_splat
    f32x4.le
    i32x4.bitmask
    i32.const 15
    i32.ne
    if
     local.get $5
     call $src/engine/wasm/kernels/assembly/lib/math32/expAny
     br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.155
    end
    i32.const 61504
    v128.load32_splat
    local.get $5
    local.get $5
    i32.const 61460
    v128.load32_splat
    f32x4.mul
    i32.const 61472
    v128.load32_splat
    local.tee $5
    f32x4.add
    local.tee $6
    local.get $5
    f32x4.sub
    local.tee $5
    i32.const 61464
    v128.load32_splat
    f32x4.mul
    f32x4.sub
    local.get $5
    i32.const 61468
    v128.load32_splat
    f32x4.mul
    f32x4.sub
    local.tee $5
    f32x4.mul
    i32.const 61500
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    i32.const 61496
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    i32.const 61492
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    i32.const 61488
    v128.load32_splat
    f32x4.add
    local.get $5
    local.get $5
    f32x4.mul
    f32x4.mul
    local.get $5
    f32x4.add
    i32.const 61448
    v128.load32_splat
    f32x4.add
    local.get $6
    i32.const 23
    i32x4.shl
    i32x4.add
   end
   local.tee $5
   i32.const 61448
   v128.load32_splat
   local.tee $6
   local.get $4
   i32.const 61440
   v128.load32_splat
   f32x4.lt
   v128.bitselect
   local.get $5
   local.get $6
   f32x4.add
   f32x4.div
   local.set $4
   local.get $0
   i32.const 4
   i32.ge_s
   if
    local.get $3
    local.get $4
    v128.store
   else
    local.get $0
    i32.const 2
    i32.and
    if
     local.get $3
     local.get $4
     v128.store64_lane 0
     local.get $0
     i32.const 1
     i32.and
     if
      local.get $3
      local.get $4
      v128.store32_lane offset=8 2
     end
    else
     local.get $3
     local.get $4
     v128.store32_lane 0
    end
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/loops/logLoop (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  loop $for-loop|0
   local.get $2
   i32.const 16
   i32.ge_s
   if
    local.get $1
    v128.load
    local.tee $4
    i32.const 61508
    v128.load32_splat
    local.tee $5
    i32x4.sub
    local.get $1
    v128.load offset=16
    local.tee $6
    local.get $5
    i32x4.sub
    i32x4.max_u
    local.get $1
    v128.load offset=32
    local.tee $7
    local.get $5
    i32x4.sub
    local.get $1
    v128.load offset=48
    local.tee $8
    local.get $5
    i32x4.sub
    i32x4.max_u
    i32x4.max_u
    i32.const 61512
    v128.load32_splat
    i32x4.ge_u
    v128.any_true
    if
     i32.const 0
     local.set $3
     loop $for-loop|1
      local.get $3
      i32.const 64
      i32.lt_u
      if
       local.get $0
       local.get $3
       i32.add
       block $src/engine/wasm/kernels/assembly/lib/math32/log32|inlined.25 (result v128)
        local.get $1
        local.get $3
        i32.add
        v128.load
        local.tee $4
        i32.const 61508
        v128.load32_splat
        i32x4.sub
        i32.const 61512
        v128.load32_splat
        i32x4.ge_u
        v128.any_true
        if
         local.get $4
         call $src/engine/wasm/kernels/assembly/lib/math32/logAny
         br $src/engine/wasm/kernels/assembly/lib/math32/log32|inlined.25
        end
        local.get $4
        local.get $4
        i32.const 61516
        v128.load32_splat
        i32x4.sub
        i32.const 61520
        v128.load32_splat
        v128.and
        local.tee $4
        i32x4.sub
        i32.const 61448
        v128.load32_splat
        f32x4.sub
        local.tee $5
        local.get $5
        f32x4.mul
        local.set $6
        i32.const 61440
        v128.load32_splat
        local.get $4
        i32.const 23
        i32x4.shr_s
        f32x4.convert_i32x4_s
        f32x4.add
        local.tee $4
        i32.const 61464
        v128.load32_splat
        f32x4.mul
        local.get $5
        local.get $4
        i32.const 61468
        v128.load32_splat
        f32x4.mul
        i32.const 61552
        v128.load32_splat
        local.get $5
        f32x4.mul
        i32.const 61548
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        i32.const 61544
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        i32.const 61540
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        i32.const 61536
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        i32.const 61532
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        i32.const 61528
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        i32.const 61524
        v128.load32_splat
        f32x4.add
        local.get $5
        f32x4.mul
        local.get $6
        f32x4.mul
        local.get $6
        i32.const 61444
        v128.load32_splat
        f32x4.mul
        f32x4.sub
        f32x4.add
        f32x4.add
        f32x4.add
       end
       v128.store
       local.get $3
       i32.const 16
       i32.add
       local.set $3
       br $for-loop|1
      end
     end
    else
     local.get $4
     local.get $4
     i32.const 61516
     v128.load32_splat
     local.tee $4
     i32x4.sub
     i32.const 61520
     v128.load32_splat
     local.tee $9
     v128.and
     local.tee $10
     i32x4.sub
     i32.const 61448
     v128.load32_splat
     local.tee $11
     f32x4.sub
     local.set $13
     local.get $6
     local.get $6
     local.get $4
     i32x4.sub
     local.get $9
     v128.and
     local.tee $5
     i32x4.sub
     local.get $11
     f32x4.sub
     local.set $6
     local.get $7
     local.get $7
     local.get $4
     i32x4.sub
     local.get $9
     v128.and
     local.tee $14
     i32x4.sub
     local.get $11
     f32x4.sub
     local.set $7
     local.get $8
     local.get $8
     local.get $4
     i32x4.sub
     local.get $9
     v128.and
     local.tee $4
     i32x4.sub
     local.get $11
     f32x4.sub
     local.set $15
     local.get $0
     local.get $10
     i32.const 23
     i32x4.shr_s
     f32x4.convert_i32x4_s
     local.tee $9
     i32.const 61464
     v128.load32_splat
     local.tee $8
     f32x4.mul
     local.get $13
     local.get $9
     i32.const 61468
     v128.load32_splat
     local.tee $9
     f32x4.mul
     i32.const 61552
     v128.load32_splat
     local.tee $10
     local.get $13
     f32x4.mul
     i32.const 61548
     v128.load32_splat
     local.tee $11
     f32x4.add
     local.get $13
     f32x4.mul
     i32.const 61544
     v128.load32_splat
     local.tee $12
     f32x4.add
     local.get $13
     f32x4.mul
     i32.const 61540
     v128.load32_splat
     local.tee $16
     f32x4.add
     local.get $13
     f32x4.mul
     i32.const 61536
     v128.load32_splat
     local.tee $17
     f32x4.add
     local.get $13
     f32x4.mul
     i32.const 61532
     v128.load32_splat
     local.tee $18
     f32x4.add
     local.get $13
     f32x4.mul
     i32.const 61528
     v128.load32_splat
     local.tee $19
     f32x4.add
     local.get $13
     f32x4.mul
     i32.const 61524
     v128.load32_splat
     local.tee $20
     f32x4.add
     local.get $13
     f32x4.mul
     local.get $13
     local.get $13
     f32x4.mul
     local.tee $13
     f32x4.mul
     local.get $13
     i32.const 61444
     v128.load32_splat
     local.tee $13
     f32x4.mul
     f32x4.sub
     f32x4.add
     f32x4.add
     f32x4.add
     v128.store
     local.get $0
     local.get $5
     i32.const 23
     i32x4.shr_s
     f32x4.convert_i32x4_s
     local.tee $5
     local.get $8
     f32x4.mul
     local.get $6
     local.get $5
     local.get $9
     f32x4.mul
     local.get $10
     local.get $6
     f32x4.mul
     local.get $11
     f32x4.add
     local.get $6
     f32x4.mul
     local.get $12
     f32x4.add
     local.get $6
     f32x4.mul
     local.get $16
     f32x4.add
     local.get $6
     f32x4.mul
     local.get $17
     f32x4.add
     local.get $6
     f32x4.mul
     local.get $18
     f32x4.add
     local.get $6
     f32x4.mul
     local.get $19
     f32x4.add
     local.get $6
     f32x4.mul
     local.get $20
     f32x4.add
     local.get $6
     f32x4.mul
     local.get $6
     local.get $6
     f32x4.mul
     local.tee $5
     f32x4.mul
     local.get $5
     local.get $13
     f32x4.mul
     f32x4.sub
     f32x4.add
     f32x4.add
     f32x4.add
     v128.store offset=16
     local.get $0
     local.get $14
     i32.const 23
     i32x4.shr_s
     f32x4.convert_i32x4_s
     local.tee $5
     local.get $8
     f32x4.mul
     local.get $7
     local.get $5
     local.get $9
     f32x4.mul
     local.get $10
     local.get $7
     f32x4.mul
     local.get $11
     f32x4.add
     local.get $7
     f32x4.mul
     local.get $12
     f32x4.add
     local.get $7
     f32x4.mul
     local.get $16
     f32x4.add
     local.get $7
     f32x4.mul
     local.get $17
     f32x4.add
     local.get $7
     f32x4.mul
     local.get $18
     f32x4.add
     local.get $7
     f32x4.mul
     local.get $19
     f32x4.add
     local.get $7
     f32x4.mul
     local.get $20
     f32x4.add
     local.get $7
     f32x4.mul
     local.get $7
     local.get $7
     f32x4.mul
     local.tee $5
     f32x4.mul
     local.get $5
     local.get $13
     f32x4.mul
     f32x4.sub
     f32x4.add
     f32x4.add
     f32x4.add
     v128.store offset=32
     local.get $0
     local.get $4
     i32.const 23
     i32x4.shr_s
     f32x4.convert_i32x4_s
     local.tee $4
     local.get $8
     f32x4.mul
     local.get $15
     local.get $4
     local.get $9
     f32x4.mul
     local.get $10
     local.get $15
     f32x4.mul
     local.get $11
     f32x4.add
     local.get $15
     f32x4.mul
     local.get $12
     f32x4.add
     local.get $15
     f32x4.mul
     local.get $16
     f32x4.add
     local.get $15
     f32x4.mul
     local.get $17
     f32x4.add
     local.get $15
     f32x4.mul
     local.get $18
     f32x4.add
     local.get $15
     f32x4.mul
     local.get $19
     f32x4.add
     local.get $15
     f32x4.mul
     local.get $20
     f32x4.add
     local.get $15
     f32x4.mul
     local.get $15
     local.get $15
     f32x4.mul
     local.tee $4
     f32x4.mul
     local.get $4
     local.get $13
     f32x4.mul
     f32x4.sub
     f32x4.add
     f32x4.add
     f32x4.add
     v128.store offset=48
    end
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
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
  local.get $0
  local.set $3
  local.get $2
  local.set $0
  loop $for-loop|3
   local.get $0
   i32.const 4
   i32.ge_s
   if
    local.get $3
    block $src/engine/wasm/kernels/assembly/lib/math32/log32|inlined.30 (result v128)
     local.get $1
     v128.load
     local.tee $4
     i32.const 61508
     v128.load32_splat
     i32x4.sub
     i32.const 61512
     v128.load32_splat
     i32x4.ge_u
     v128.any_true
     if
      local.get $4
      call $src/engine/wasm/kernels/assembly/lib/math32/logAny
      br $src/engine/wasm/kernels/assembly/lib/math32/log32|inlined.30
     end
     local.get $4
     local.get $4
     i32.const 61516
     v128.load32_splat
     i32x4.sub
     i32.const 61520
     v128.load32_splat
     v128.and
     local.tee $4
     i32x4.sub
     i32.const 61448
     v128.load32_splat
     f32x4.sub
     local.tee $5
     local.get $5
     f32x4.mul
     local.set $6
     i32.const 61440
     v128.load32_splat
     local.get $4
     i32.const 23
     i32x4.shr_s
     f32x4.convert_i32x4_s
     f32x4.add
     local.tee $4
     i32.const 61464
     v128.load32_splat
     f32x4.mul
     local.get $5
     local.get $4
     i32.const 61468
     v128.load32_splat
     f32x4.mul
     i32.const 61552
     v128.load32_splat
     local.get $5
     f32x4.mul
     i32.const 61548
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     i32.const 61544
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     i32.const 61540
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     i32.const 61536
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     i32.const 61532
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     i32.const 61528
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     i32.const 61524
     v128.load32_splat
     f32x4.add
     local.get $5
     f32x4.mul
     local.get $6
     f32x4.mul
     local.get $6
     i32.const 61444
     v128.load32_splat
     f32x4.mul
     f32x4.sub
     f32x4.add
     f32x4.add
     f32x4.add
    end
    v128.store
    local.get $3
    i32.const 16
    i32.add
    local.set $3
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
   block $src/engine/wasm/kernels/assembly/lib/math32/log32|inlined.31 (result v128)
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
     local.set $4
     local.get $0
     i32.const 2
     i32.eq
     if (result v128)
      local.get $4
     else
      local.get $1
      local.get $4
      v128.load32_lane offset=8 2
     end
    end
    local.tee $4
    i32.const 61508
    v128.load32_splat
    i32x4.sub
    i32.const 61512
    v128.load32_splat
    i32x4.ge_u
    v128.any_true
    if
     local.get $4
     call $src/engine/wasm/kernels/assembly/lib/math32/logAny
     br $src/engine/wasm/kernels/assembly/lib/math32/log32|inlined.31
    end
    local.get $4
    local.get $4
    i32.const 61516
    v128.load32_splat
    i32x4.sub
    i32.const 61520
    v128.load32_splat
    v128.and
    local.tee $4
    i32x4.sub
    i32.const 61448
    v128.load32_splat
    f32x4.sub
    local.tee $5
    local.get $5
    f32x4.mul
    local.set $6
    i32.const 61440
    v128.load32_splat
    local.get $4
    i32.const 23
    i32x4.shr_s
    f32x4.convert_i32x4_s
    f32x4.add
    local.tee $4
    i32.const 61464
    v128.load32_splat
    f32x4.mul
    local.get $5
    local.get $4
    i32.const 61468
    v128.load32_splat
    f32x4.mul
    i32.const 61552
    v128.load32_splat
    local.get $5
    f32x4.mul
    i32.const 61548
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    i32.const 61544
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    i32.const 61540
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    i32.const 61536
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    i32.const 61532
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    i32.const 61528
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    i32.const 61524
    v128.load32_splat
    f32x4.add
    local.get $5
    f32x4.mul
    local.get $6
    f32x4.mul
    local.get $6
    i32.const 61444
    v128.load32_splat
    f32x4.mul
    f32x4.sub
    f32x4.add
    f32x4.add
    f32x4.add
   end
   local.set $4
   local.get $0
   i32.const 4
   i32.ge_s
   if
    local.get $3
    local.get $4
    v128.store
   else
    local.get $0
    i32.const 2
    i32.and
    if
     local.get $3
     local.get $4
     v128.store64_lane 0
     local.get $0
     i32.const 1
     i32.and
     if
      local.get $3
      local.get $4
      v128.store32_lane offset=8 2
     end
    else
     local.get $3
     local.get $4
     v128.store32_lane 0
    end
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/loops/expLoop (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  loop $for-loop|0
   local.get $2
   i32.const 16
   i32.ge_s
   if
    local.get $1
    v128.load
    local.tee $4
    i32.const 61456
    v128.load32_splat
    local.tee $5
    v128.andnot
    local.get $1
    v128.load offset=16
    local.tee $11
    local.get $5
    v128.andnot
    i32x4.max_s
    local.get $1
    v128.load offset=32
    local.tee $12
    local.get $5
    v128.andnot
    local.get $1
    v128.load offset=48
    local.tee $7
    local.get $5
    v128.andnot
    i32x4.max_s
    i32x4.max_s
    i32.const 61476
    v128.load32_splat
    i32x4.gt_s
    v128.any_true
    if
     i32.const 0
     local.set $3
     loop $for-loop|1
      local.get $3
      i32.const 64
      i32.lt_u
      if
       local.get $0
       local.get $3
       i32.add
       block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.54 (result v128)
        local.get $1
        local.get $3
        i32.add
        v128.load
        local.tee $4
        f32x4.abs
        i32.const 61476
        v128.load32_splat
        f32x4.le
        i32x4.bitmask
        i32.const 15
        i32.ne
        if
         local.get $4
         call $src/engine/wasm/kernels/assembly/lib/math32/expAny
         br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.54
        end
        i32.const 61504
        v128.load32_splat
        local.get $4
        local.get $4
        i32.const 61460
        v128.load32_splat
        f32x4.mul
        i32.const 61472
        v128.load32_splat
        local.tee $4
        f32x4.add
        local.tee $5
        local.get $4
        f32x4.sub
        local.tee $4
        i32.const 61464
        v128.load32_splat
        f32x4.mul
        f32x4.sub
        local.get $4
        i32.const 61468
        v128.load32_splat
        f32x4.mul
        f32x4.sub
        local.tee $4
        f32x4.mul
        i32.const 61500
        v128.load32_splat
        f32x4.add
        local.get $4
        f32x4.mul
        i32.const 61496
        v128.load32_splat
        f32x4.add
        local.get $4
        f32x4.mul
        i32.const 61492
        v128.load32_splat
        f32x4.add
        local.get $4
        f32x4.mul
        i32.const 61488
        v128.load32_splat
        f32x4.add
        local.get $4
        local.get $4
        f32x4.mul
        f32x4.mul
        local.get $4
        f32x4.add
        i32.const 61448
        v128.load32_splat
        f32x4.add
        local.get $5
        i32.const 23
        i32x4.shl
        i32x4.add
       end
       v128.store
       local.get $3
       i32.const 16
       i32.add
       local.set $3
       br $for-loop|1
      end
     end
    else
     local.get $0
     i32.const 61504
     v128.load32_splat
     local.tee $8
     local.get $4
     local.get $4
     i32.const 61460
     v128.load32_splat
     local.tee $13
     f32x4.mul
     i32.const 61472
     v128.load32_splat
     local.tee $9
     f32x4.add
     local.tee $14
     local.get $9
     f32x4.sub
     local.tee $4
     i32.const 61464
     v128.load32_splat
     local.tee $15
     f32x4.mul
     f32x4.sub
     local.get $4
     i32.const 61468
     v128.load32_splat
     local.tee $16
     f32x4.mul
     f32x4.sub
     local.tee $17
     f32x4.mul
     i32.const 61500
     v128.load32_splat
     local.tee $10
     f32x4.add
     local.get $17
     f32x4.mul
     i32.const 61496
     v128.load32_splat
     local.tee $4
     f32x4.add
     local.get $17
     f32x4.mul
     i32.const 61492
     v128.load32_splat
     local.tee $5
     f32x4.add
     local.get $17
     f32x4.mul
     i32.const 61488
     v128.load32_splat
     local.tee $6
     f32x4.add
     local.get $17
     local.get $17
     f32x4.mul
     f32x4.mul
     local.get $17
     f32x4.add
     i32.const 61448
     v128.load32_splat
     local.tee $17
     f32x4.add
     local.get $14
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store
     local.get $0
     local.get $8
     local.get $11
     local.get $11
     local.get $13
     f32x4.mul
     local.get $9
     f32x4.add
     local.tee $11
     local.get $9
     f32x4.sub
     local.tee $14
     local.get $15
     f32x4.mul
     f32x4.sub
     local.get $14
     local.get $16
     f32x4.mul
     f32x4.sub
     local.tee $14
     f32x4.mul
     local.get $10
     f32x4.add
     local.get $14
     f32x4.mul
     local.get $4
     f32x4.add
     local.get $14
     f32x4.mul
     local.get $5
     f32x4.add
     local.get $14
     f32x4.mul
     local.get $6
     f32x4.add
     local.get $14
     local.get $14
     f32x4.mul
     f32x4.mul
     local.get $14
     f32x4.add
     local.get $17
     f32x4.add
     local.get $11
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store offset=16
     local.get $0
     local.get $8
     local.get $12
     local.get $12
     local.get $13
     f32x4.mul
     local.get $9
     f32x4.add
     local.tee $11
     local.get $9
     f32x4.sub
     local.tee $12
     local.get $15
     f32x4.mul
     f32x4.sub
     local.get $12
     local.get $16
     f32x4.mul
     f32x4.sub
     local.tee $12
     f32x4.mul
     local.get $10
     f32x4.add
     local.get $12
     f32x4.mul
     local.get $4
     f32x4.add
     local.get $12
     f32x4.mul
     local.get $5
     f32x4.add
     local.get $12
     f32x4.mul
     local.get $6
     f32x4.add
     local.get $12
     local.get $12
     f32x4.mul
     f32x4.mul
     local.get $12
     f32x4.add
     local.get $17
     f32x4.add
     local.get $11
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store offset=32
     local.get $0
     local.get $8
     local.get $7
     local.get $7
     local.get $13
     f32x4.mul
     local.get $9
     f32x4.add
     local.tee $7
     local.get $9
     f32x4.sub
     local.tee $8
     local.get $15
     f32x4.mul
     f32x4.sub
     local.get $8
     local.get $16
     f32x4.mul
     f32x4.sub
     local.tee $8
     f32x4.mul
     local.get $10
     f32x4.add
     local.get $8
     f32x4.mul
     local.get $4
     f32x4.add
     local.get $8
     f32x4.mul
     local.get $5
     f32x4.add
     local.get $8
     f32x4.mul
     local.get $6
     f32x4.add
     local.get $8
     local.get $8
     f32x4.mul
     f32x4.mul
     local.get $8
     f32x4.add
     local.get $17
     f32x4.add
     local.get $7
     i32.const 23
     i32x4.shl
     i32x4.add
     v128.store offset=48
    end
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
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
  local.get $0
  local.set $3
  local.get $2
  local.set $0
  loop $for-loop|3
   local.get $0
   i32.const 4
   i32.ge_s
   if
    local.get $3
    block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.69 (result v128)
     local.get $1
     v128.load
     local.tee $4
     f32x4.abs
     i32.const 61476
     v128.load32_splat
     f32x4.le
     i32x4.bitmask
     i32.const 15
     i32.ne
     if
      local.get $4
      call $src/engine/wasm/kernels/assembly/lib/math32/expAny
      br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.69
     end
     i32.const 61504
     v128.load32_splat
     local.get $4
     local.get $4
     i32.const 61460
     v128.load32_splat
     f32x4.mul
     i32.const 61472
     v128.load32_splat
     local.tee $4
     f32x4.add
     local.tee $5
     local.get $4
     f32x4.sub
     local.tee $4
     i32.const 61464
     v128.load32_splat
     f32x4.mul
     f32x4.sub
     local.get $4
     i32.const 61468
     v128.load32_splat
     f32x4.mul
     f32x4.sub
     local.tee $4
     f32x4.mul
     i32.const 61500
     v128.load32_splat
     f32x4.add
     local.get $4
     f32x4.mul
     i32.const 61496
     v128.load32_splat
     f32x4.add
     local.get $4
     f32x4.mul
     i32.const 61492
     v128.load32_splat
     f32x4.add
     local.get $4
     f32x4.mul
     i32.const 61488
     v128.load32_splat
     f32x4.add
     local.get $4
     local.get $4
     f32x4.mul
     f32x4.mul
     local.get $4
     f32x4.add
     i32.const 61448
     v128.load32_splat
     f32x4.add
     local.get $5
     i32.const 23
     i32x4.shl
     i32x4.add
    end
    v128.store
    local.get $3
    i32.const 16
    i32.add
    local.set $3
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
   block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.72 (result v128)
    block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.3 (result v128)
     local.get $0
     i32.const 4
     i32.ge_s
     if
      local.get $1
      v128.load
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.3
     end
     local.get $0
     i32.const 1
     i32.eq
     if
      local.get $1
      v128.load32_zero
      br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.3
     end
     local.get $1
     v128.load64_zero
     local.set $4
     local.get $0
     i32.const 2
     i32.eq
     if (result v128)
      local.get $4
     else
      local.get $1
      local.get $4
      v128.load32_lane offset=8 2
     end
    end
    local.tee $4
    f32x4.abs
    i32.const 61476
    v128.load32_splat
    f32x4.le
    i32x4.bitmask
    i32.const 15
    i32.ne
    if
     local.get $4
     call $src/engine/wasm/kernels/assembly/lib/math32/expAny
     br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.72
    end
    i32.const 61504
    v128.load32_splat
    local.get $4
    local.get $4
    i32.const 61460
    v128.load32_splat
    f32x4.mul
    i32.const 61472
    v128.load32_splat
    local.tee $4
    f32x4.add
    local.tee $5
    local.get $4
    f32x4.sub
    local.tee $4
    i32.const 61464
    v128.load32_splat
    f32x4.mul
    f32x4.sub
    local.get $4
    i32.const 61468
    v128.load32_splat
    f32x4.mul
    f32x4.sub
    local.tee $4
    f32x4.mul
    i32.const 61500
    v128.load32_splat
    f32x4.add
    local.get $4
    f32x4.mul
    i32.const 61496
    v128.load32_splat
    f32x4.add
    local.get $4
    f32x4.mul
    i32.const 61492
    v128.load32_splat
    f32x4.add
    local.get $4
    f32x4.mul
    i32.const 61488
    v128.load32_splat
    f32x4.add
    local.get $4
    local.get $4
    f32x4.mul
    f32x4.mul
    local.get $4
    f32x4.add
    i32.const 61448
    v128.load32_splat
    f32x4.add
    local.get $5
    i32.const 23
    i32x4.shl
    i32x4.add
   end
   local.set $4
   local.get $0
   i32.const 4
   i32.ge_s
   if
    local.get $3
    local.get $4
    v128.store
   else
    local.get $0
    i32.const 2
    i32.and
    if
     local.get $3
     local.get $4
     v128.store64_lane 0
     local.get $0
     i32.const 1
     i32.and
     if
      local.get $3
      local.get $4
      v128.store32_lane offset=8 2
     end
    else
     local.get $3
     local.get $4
     v128.store32_lane 0
    end
   end
  end
 )
)
