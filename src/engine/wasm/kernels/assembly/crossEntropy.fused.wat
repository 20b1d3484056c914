(module
 (type $0 (func (param i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32)))
 (type $2 (func (param v128) (result v128)))
 (type $3 (func (param i32 i32) (result f64)))
 (type $4 (func (param i32 i32 v128)))
 (type $5 (func (param i32 i32 f32) (result f64)))
 (type $6 (func (param i32 i32 i32 f32) (result f64)))
 (type $7 (func (param i32 i32 i32) (result f64)))
 (import "env" "memory" (memory $0 1 65536 shared))
 (import "env" "scratch" (global $src/engine/wasm/kernels/assembly/lib/job/scratch i32))
 (export "crossEntropyF32" (func $src/engine/wasm/kernels/assembly/crossEntropy/crossEntropyF32))
 (export "crossEntropyF64" (func $src/engine/wasm/kernels/assembly/crossEntropy/crossEntropyF64))
 (export "crossEntropyFinishF32" (func $src/engine/wasm/kernels/assembly/crossEntropy/crossEntropyFinishF32))
 (export "crossEntropyFinishF64" (func $src/engine/wasm/kernels/assembly/crossEntropy/crossEntropyFinishF64))
 (export "crossEntropyBackwardF32" (func $src/engine/wasm/kernels/assembly/crossEntropy/crossEntropyBackwardF32))
 (export "crossEntropyBackwardF64" (func $src/engine/wasm/kernels/assembly/crossEntropy/crossEntropyBackwardF64))
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
  i32.const 61472
  v128.load32_splat
  local.tee $2
  f32x4.relaxed_madd
  local.tee $3
  local.get $2
  i32x4.sub
  local.tee $0
  i32.const 1
  i32x4.shr_s
  local.set $4
  i32.const 61504
  v128.load32_splat
  local.get $3
  local.get $2
  f32x4.sub
  local.tee $2
  i32.const 61468
  v128.load32_splat
  local.get $2
  i32.const 61464
  v128.load32_splat
  local.get $1
  f32x4.relaxed_nmadd
  f32x4.relaxed_nmadd
  local.tee $1
  i32.const 61500
  v128.load32_splat
  f32x4.relaxed_madd
  local.get $1
  i32.const 61496
  v128.load32_splat
  f32x4.relaxed_madd
  local.get $1
  i32.const 61492
  v128.load32_splat
  f32x4.relaxed_madd
  local.get $1
  i32.const 61488
  v128.load32_splat
  f32x4.relaxed_madd
  local.get $1
  local.get $1
  f32x4.mul
  local.get $1
  f32x4.relaxed_madd
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
   local.get $5
   local.get $1
   i32.const 62528
   v128.load64_splat
   local.get $6
   i32.const 62720
   v128.load64_splat
   local.get $2
   i32.const 62712
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $2
   i32.const 62704
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $2
   i32.const 62696
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $2
   i32.const 62688
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $2
   i32.const 62680
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $2
   i32.const 62672
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $2
   local.get $5
   local.get $5
   f64x2.mul
   i32.const 62472
   v128.load64_splat
   f64x2.mul
   local.tee $1
   f64x2.relaxed_madd
   local.get $1
   f64x2.relaxed_nmadd
   f64x2.relaxed_nmadd
   f64x2.sub
   f64x2.relaxed_madd
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
  local.get $1
  local.get $0
  i32.const 62528
  v128.load64_splat
  local.get $2
  i32.const 62720
  v128.load64_splat
  local.get $3
  i32.const 62712
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $3
  i32.const 62704
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $3
  i32.const 62696
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $3
  i32.const 62688
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $3
  i32.const 62680
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $3
  i32.const 62672
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $3
  local.get $1
  local.get $1
  f64x2.mul
  i32.const 62472
  v128.load64_splat
  f64x2.mul
  local.tee $0
  f64x2.relaxed_madd
  local.get $0
  f64x2.relaxed_nmadd
  f64x2.relaxed_nmadd
  f64x2.sub
  f64x2.relaxed_madd
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
   local.tee $1
   i32.const 62512
   v128.load64_splat
   i32.const 62536
   v128.load64_splat
   local.tee $2
   f64x2.relaxed_madd
   local.tee $0
   local.get $2
   i64x2.sub
   local.tee $3
   i32.const 1
   i64x2.shr_s
   local.set $4
   i32.const 62640
   v128.load64_splat
   local.get $0
   local.get $2
   f64x2.sub
   local.tee $0
   i32.const 62528
   v128.load64_splat
   local.get $0
   i32.const 62520
   v128.load64_splat
   local.get $1
   f64x2.relaxed_nmadd
   f64x2.relaxed_nmadd
   local.tee $0
   i32.const 62632
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $0
   i32.const 62624
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $0
   i32.const 62616
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $0
   i32.const 62608
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $0
   i32.const 62600
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $0
   i32.const 62592
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $0
   i32.const 62584
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $0
   i32.const 62576
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $0
   i32.const 62568
   v128.load64_splat
   f64x2.relaxed_madd
   local.get $0
   local.get $0
   f64x2.mul
   local.get $0
   f64x2.relaxed_madd
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
  i32.const 62512
  v128.load64_splat
  i32.const 62536
  v128.load64_splat
  local.tee $1
  f64x2.relaxed_madd
  local.tee $2
  local.get $1
  f64x2.sub
  local.tee $1
  i32.const 62528
  v128.load64_splat
  local.get $1
  i32.const 62520
  v128.load64_splat
  local.get $0
  f64x2.relaxed_nmadd
  f64x2.relaxed_nmadd
  local.tee $0
  i32.const 62632
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $0
  i32.const 62624
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $0
  i32.const 62616
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $0
  i32.const 62608
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $0
  i32.const 62600
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $0
  i32.const 62592
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $0
  i32.const 62584
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $0
  i32.const 62576
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $0
  i32.const 62568
  v128.load64_splat
  f64x2.relaxed_madd
  local.get $0
  local.get $0
  f64x2.mul
  local.get $0
  f64x2.relaxed_madd
  i32.const 62480
  v128.load64_splat
  f64x2.add
  local.get $2
  i32.const 52
  i64x2.shl
  i64x2.add
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/gather<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
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
  block $src/engine/wasm/kernels/assembly/lib/strided/move<f64>|inlined.0
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
    local.get $3
    local.get $2
    i32.const 3
    i32.shl
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
    br $src/engine/wasm/kernels/assembly/lib/strided/move<f64>|inlined.0
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
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $2
        local.get $4
        v128.load
        v128.store
        local.get $2
        local.get $4
        v128.load offset=16
        v128.store offset=16
        local.get $4
        i32.const 32
        i32.add
        local.set $4
        local.get $5
        local.set $2
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $2
       i32.const 4
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $2
        local.get $4
        i32.load
        i32.store
        local.get $4
        i32.const 4
        i32.add
        local.set $4
        local.get $5
        local.set $2
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $2
       local.get $13
       i32.lt_u
       if
        local.get $4
        local.tee $5
        i32.const 1
        i32.add
        local.set $4
        local.get $2
        local.get $5
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
     local.set $5
     loop $for-loop|3
      local.get $5
      local.get $12
      i32.lt_s
      if
       local.get $2
       local.get $4
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
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<f64>|inlined.0
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
 (func $src/engine/wasm/kernels/assembly/lib/strided/gather<f32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
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
  block $src/engine/wasm/kernels/assembly/lib/strided/move<f32>|inlined.0
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
    local.get $3
    local.get $2
    i32.const 2
    i32.shl
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
    br $src/engine/wasm/kernels/assembly/lib/strided/move<f32>|inlined.0
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
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $2
        local.get $4
        v128.load
        v128.store
        local.get $2
        local.get $4
        v128.load offset=16
        v128.store offset=16
        local.get $4
        i32.const 32
        i32.add
        local.set $4
        local.get $5
        local.set $2
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $2
       i32.const 4
       i32.add
       local.tee $5
       local.get $13
       i32.le_u
       if
        local.get $2
        local.get $4
        i32.load
        i32.store
        local.get $4
        i32.const 4
        i32.add
        local.set $4
        local.get $5
        local.set $2
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $2
       local.get $13
       i32.lt_u
       if
        local.get $4
        local.tee $5
        i32.const 1
        i32.add
        local.set $4
        local.get $2
        local.get $5
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
     local.set $5
     loop $for-loop|3
      local.get $5
      local.get $12
      i32.lt_s
      if
       local.get $2
       local.get $4
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
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<f32>|inlined.0
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
 (func $src/engine/wasm/kernels/assembly/lib/softmax/expRareFour (param $0 i32) (param $1 i32) (param $2 v128)
  (local $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  loop $for-loop|0
   local.get $3
   i32.const 64
   i32.lt_u
   if
    local.get $0
    local.get $3
    i32.add
    block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.1 (result v128)
     local.get $1
     local.get $3
     i32.add
     v128.load
     local.get $2
     f32x4.sub
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
      br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.1
     end
     i32.const 61504
     v128.load32_splat
     local.get $5
     i32.const 61460
     v128.load32_splat
     i32.const 61472
     v128.load32_splat
     local.tee $6
     f32x4.relaxed_madd
     local.tee $4
     local.get $6
     f32x4.sub
     local.tee $6
     i32.const 61468
     v128.load32_splat
     local.get $6
     i32.const 61464
     v128.load32_splat
     local.get $5
     f32x4.relaxed_nmadd
     f32x4.relaxed_nmadd
     local.tee $5
     i32.const 61500
     v128.load32_splat
     f32x4.relaxed_madd
     local.get $5
     i32.const 61496
     v128.load32_splat
     f32x4.relaxed_madd
     local.get $5
     i32.const 61492
     v128.load32_splat
     f32x4.relaxed_madd
     local.get $5
     i32.const 61488
     v128.load32_splat
     f32x4.relaxed_madd
     local.get $5
     local.get $5
     f32x4.mul
     local.get $5
     f32x4.relaxed_madd
     i32.const 61448
     v128.load32_splat
     f32x4.add
     local.get $4
     i32.const 23
     i32x4.shl
     i32x4.add
    end
    v128.store
    local.get $3
    i32.const 16
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/fold/foldBlock<f64> (param $0 i32) (param $1 i32) (result f64)
  (local $2 v128)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
  local.set $2
  v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
  local.set $4
  v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
  local.set $5
  v128.const i32x4 0x00000000 0xfff00000 0x00000000 0xfff00000
  local.set $6
  loop $for-loop|0
   local.get $1
   i32.const 8
   i32.ge_s
   if
    local.get $2
    local.get $0
    v128.load
    local.tee $9
    f64x2.pmax
    local.set $2
    local.get $4
    local.get $0
    v128.load offset=16
    local.tee $10
    f64x2.pmax
    local.set $4
    local.get $5
    local.get $0
    v128.load offset=32
    local.tee $7
    f64x2.pmax
    local.set $5
    local.get $6
    local.get $0
    v128.load offset=48
    local.tee $8
    f64x2.pmax
    local.set $6
    local.get $3
    local.get $9
    local.get $9
    f64x2.ne
    local.get $10
    local.get $10
    f64x2.ne
    v128.or
    v128.or
    local.get $7
    local.get $7
    f64x2.ne
    local.get $8
    local.get $8
    f64x2.ne
    v128.or
    v128.or
    local.set $3
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
    local.get $1
    i32.const 8
    i32.sub
    local.set $1
    br $for-loop|0
   end
  end
  loop $for-loop|1
   local.get $1
   i32.const 0
   i32.gt_s
   if
    local.get $2
    local.get $0
    v128.load64_splat
    local.tee $7
    f64x2.pmax
    local.set $2
    local.get $3
    local.get $7
    local.get $7
    f64x2.ne
    v128.or
    local.set $3
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    local.get $1
    i32.const 1
    i32.sub
    local.set $1
    br $for-loop|1
   end
  end
  local.get $3
  v128.any_true
  if (result f64)
   f64.const nan:0x8000000000000
  else
   local.get $2
   local.get $4
   f64x2.max
   local.get $5
   local.get $6
   f64x2.max
   f64x2.max
   local.tee $2
   local.get $2
   local.get $2
   i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
   f64x2.max
   f64x2.extract_lane 0
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/fold/foldBlock<f32> (param $0 i32) (param $1 i32) (result f64)
  (local $2 v128)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
  local.set $2
  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
  local.set $4
  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
  local.set $5
  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
  local.set $6
  loop $for-loop|0
   local.get $1
   i32.const 16
   i32.ge_s
   if
    local.get $2
    local.get $0
    v128.load
    local.tee $9
    f32x4.pmax
    local.set $2
    local.get $4
    local.get $0
    v128.load offset=16
    local.tee $10
    f32x4.pmax
    local.set $4
    local.get $5
    local.get $0
    v128.load offset=32
    local.tee $7
    f32x4.pmax
    local.set $5
    local.get $6
    local.get $0
    v128.load offset=48
    local.tee $8
    f32x4.pmax
    local.set $6
    local.get $3
    local.get $9
    local.get $9
    f32x4.ne
    local.get $10
    local.get $10
    f32x4.ne
    v128.or
    v128.or
    local.get $7
    local.get $7
    f32x4.ne
    local.get $8
    local.get $8
    f32x4.ne
    v128.or
    v128.or
    local.set $3
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
    local.get $1
    i32.const 16
    i32.sub
    local.set $1
    br $for-loop|0
   end
  end
  loop $for-loop|1
   local.get $1
   i32.const 0
   i32.gt_s
   if
    local.get $2
    local.get $0
    v128.load32_splat
    local.tee $7
    f32x4.pmax
    local.set $2
    local.get $3
    local.get $7
    local.get $7
    f32x4.ne
    v128.or
    local.set $3
    local.get $0
    i32.const 4
    i32.add
    local.set $0
    local.get $1
    i32.const 1
    i32.sub
    local.set $1
    br $for-loop|1
   end
  end
  local.get $3
  v128.any_true
  if (result f64)
   f64.const nan:0x8000000000000
  else
   local.get $2
   local.get $4
   f32x4.max
   local.get $5
   local.get $6
   f32x4.max
   f32x4.max
   local.tee $2
   local.get $2
   local.get $2
   i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
   f32x4.max
   local.tee $2
   local.get $2
   local.get $2
   i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
   f32x4.max
   f32x4.extract_lane 0
   f64.promote_f32
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
 (func $src/engine/wasm/kernels/assembly/lib/softmax/expSum<f32> (param $0 i32) (param $1 i32) (param $2 f32) (result f64)
  (local $3 v128)
  (local $4 i32)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 f64)
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
  local.get $1
  local.set $4
  local.get $2
  f32x4.splat
  local.set $5
  loop $while-continue|0
   local.get $4
   i32.const 0
   i32.gt_s
   if
    local.get $4
    i32.const 1024
    local.get $4
    local.get $4
    i32.const 1024
    i32.ge_s
    select
    local.tee $1
    i32.sub
    local.set $4
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $3
    loop $for-loop|1
     local.get $1
     i32.const 16
     i32.ge_s
     if
      local.get $0
      v128.load
      local.get $5
      f32x4.sub
      local.tee $7
      i32.const 61456
      v128.load32_splat
      local.tee $6
      v128.andnot
      local.get $0
      v128.load offset=16
      local.get $5
      f32x4.sub
      local.tee $13
      local.get $6
      v128.andnot
      i32x4.max_s
      local.get $0
      v128.load offset=32
      local.get $5
      f32x4.sub
      local.tee $14
      local.get $6
      v128.andnot
      local.get $0
      v128.load offset=48
      local.get $5
      f32x4.sub
      local.tee $11
      local.get $6
      v128.andnot
      i32x4.max_s
      i32x4.max_s
      i32.const 61476
      v128.load32_splat
      i32x4.gt_s
      v128.any_true
      if
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       local.get $0
       local.get $5
       call $src/engine/wasm/kernels/assembly/lib/softmax/expRareFour
      else
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 61504
       v128.load32_splat
       local.tee $15
       local.get $7
       i32.const 61460
       v128.load32_splat
       local.tee $16
       i32.const 61472
       v128.load32_splat
       local.tee $17
       f32x4.relaxed_madd
       local.tee $12
       local.get $17
       f32x4.sub
       local.tee $8
       i32.const 61468
       v128.load32_splat
       local.tee $6
       local.get $8
       i32.const 61464
       v128.load32_splat
       local.tee $18
       local.get $7
       f32x4.relaxed_nmadd
       f32x4.relaxed_nmadd
       local.tee $19
       i32.const 61500
       v128.load32_splat
       local.tee $20
       f32x4.relaxed_madd
       local.get $19
       i32.const 61496
       v128.load32_splat
       local.tee $7
       f32x4.relaxed_madd
       local.get $19
       i32.const 61492
       v128.load32_splat
       local.tee $8
       f32x4.relaxed_madd
       local.get $19
       i32.const 61488
       v128.load32_splat
       local.tee $9
       f32x4.relaxed_madd
       local.get $19
       local.get $19
       f32x4.mul
       local.get $19
       f32x4.relaxed_madd
       i32.const 61448
       v128.load32_splat
       local.tee $19
       f32x4.add
       local.get $12
       i32.const 23
       i32x4.shl
       i32x4.add
       v128.store
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       local.get $15
       local.get $13
       local.get $16
       local.get $17
       f32x4.relaxed_madd
       local.tee $21
       local.get $17
       f32x4.sub
       local.tee $12
       local.get $6
       local.get $12
       local.get $18
       local.get $13
       f32x4.relaxed_nmadd
       f32x4.relaxed_nmadd
       local.tee $12
       local.get $20
       f32x4.relaxed_madd
       local.get $12
       local.get $7
       f32x4.relaxed_madd
       local.get $12
       local.get $8
       f32x4.relaxed_madd
       local.get $12
       local.get $9
       f32x4.relaxed_madd
       local.get $12
       local.get $12
       f32x4.mul
       local.get $12
       f32x4.relaxed_madd
       local.get $19
       f32x4.add
       local.get $21
       i32.const 23
       i32x4.shl
       i32x4.add
       v128.store offset=16
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       local.get $15
       local.get $14
       local.get $16
       local.get $17
       f32x4.relaxed_madd
       local.tee $12
       local.get $17
       f32x4.sub
       local.tee $13
       local.get $6
       local.get $13
       local.get $18
       local.get $14
       f32x4.relaxed_nmadd
       f32x4.relaxed_nmadd
       local.tee $13
       local.get $20
       f32x4.relaxed_madd
       local.get $13
       local.get $7
       f32x4.relaxed_madd
       local.get $13
       local.get $8
       f32x4.relaxed_madd
       local.get $13
       local.get $9
       f32x4.relaxed_madd
       local.get $13
       local.get $13
       f32x4.mul
       local.get $13
       f32x4.relaxed_madd
       local.get $19
       f32x4.add
       local.get $12
       i32.const 23
       i32x4.shl
       i32x4.add
       v128.store offset=32
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       local.get $15
       local.get $11
       local.get $16
       local.get $17
       f32x4.relaxed_madd
       local.tee $12
       local.get $17
       f32x4.sub
       local.tee $13
       local.get $6
       local.get $13
       local.get $18
       local.get $11
       f32x4.relaxed_nmadd
       f32x4.relaxed_nmadd
       local.tee $6
       local.get $20
       f32x4.relaxed_madd
       local.get $6
       local.get $7
       f32x4.relaxed_madd
       local.get $6
       local.get $8
       f32x4.relaxed_madd
       local.get $6
       local.get $9
       f32x4.relaxed_madd
       local.get $6
       local.get $6
       f32x4.mul
       local.get $6
       f32x4.relaxed_madd
       local.get $19
       f32x4.add
       local.get $12
       i32.const 23
       i32x4.shl
       i32x4.add
       v128.store offset=48
      end
      local.get $3
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      v128.load
      f32x4.add
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      v128.load offset=16
      f32x4.add
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      v128.load offset=32
      f32x4.add
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      v128.load offset=48
      f32x4.add
      local.set $3
      local.get $0
      i32.const -64
      i32.sub
      local.set $0
      local.get $1
      i32.const 16
      i32.sub
      local.set $1
      br $for-loop|1
     end
    end
    loop $for-loop|2
     local.get $1
     i32.const 4
     i32.ge_s
     if
      local.get $3
      block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.2 (result v128)
       local.get $0
       v128.load
       local.get $5
       f32x4.sub
       local.tee $3
       f32x4.abs
       i32.const 61476
       v128.load32_splat
       f32x4.le
       i32x4.bitmask
       i32.const 15
       i32.ne
       if
        local.get $3
        call $src/engine/wasm/kernels/assembly/lib/math32/expAny
        br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.2
       end
       i32.const 61504
       v128.load32_splat
       local.get $3
       i32.const 61460
       v128.load32_splat
       i32.const 61472
       v128.load32_splat
       local.tee $6
       f32x4.relaxed_madd
       local.tee $7
       local.get $6
       f32x4.sub
       local.tee $6
       i32.const 61468
       v128.load32_splat
       local.get $6
       i32.const 61464
       v128.load32_splat
       local.get $3
       f32x4.relaxed_nmadd
       f32x4.relaxed_nmadd
       local.tee $3
       i32.const 61500
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $3
       i32.const 61496
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $3
       i32.const 61492
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $3
       i32.const 61488
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $3
       local.get $3
       f32x4.mul
       local.get $3
       f32x4.relaxed_madd
       i32.const 61448
       v128.load32_splat
       f32x4.add
       local.get $7
       i32.const 23
       i32x4.shl
       i32x4.add
      end
      f32x4.add
      local.set $3
      local.get $0
      i32.const 16
      i32.add
      local.set $0
      local.get $1
      i32.const 4
      i32.sub
      local.set $1
      br $for-loop|2
     end
    end
    local.get $1
    i32.const 0
    i32.gt_s
    if
     block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.5 (result v128)
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.4 (result v128)
       local.get $1
       i32.const 4
       i32.ge_s
       if
        local.get $0
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.4
       end
       local.get $1
       i32.const 1
       i32.eq
       if
        local.get $0
        v128.load32_zero
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.4
       end
       local.get $0
       v128.load64_zero
       local.set $6
       local.get $1
       i32.const 2
       i32.eq
       if (result v128)
        local.get $6
       else
        local.get $0
        local.get $6
        v128.load32_lane offset=8 2
       end
      end
      local.get $5
      f32x4.sub
      local.tee $6
      f32x4.abs
      i32.const 61476
      v128.load32_splat
      f32x4.le
      i32x4.bitmask
      i32.const 15
      i32.ne
      if
       local.get $6
       call $src/engine/wasm/kernels/assembly/lib/math32/expAny
       br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.5
      end
      i32.const 61504
      v128.load32_splat
      local.get $6
      i32.const 61460
      v128.load32_splat
      i32.const 61472
      v128.load32_splat
      local.tee $7
      f32x4.relaxed_madd
      local.tee $8
      local.get $7
      f32x4.sub
      local.tee $7
      i32.const 61468
      v128.load32_splat
      local.get $7
      i32.const 61464
      v128.load32_splat
      local.get $6
      f32x4.relaxed_nmadd
      f32x4.relaxed_nmadd
      local.tee $6
      i32.const 61500
      v128.load32_splat
      f32x4.relaxed_madd
      local.get $6
      i32.const 61496
      v128.load32_splat
      f32x4.relaxed_madd
      local.get $6
      i32.const 61492
      v128.load32_splat
      f32x4.relaxed_madd
      local.get $6
      i32.const 61488
      v128.load32_splat
      f32x4.relaxed_madd
      local.get $6
      local.get $6
      f32x4.mul
      local.get $6
      f32x4.relaxed_madd
      i32.const 61448
      v128.load32_splat
      f32x4.add
      local.get $8
      i32.const 23
      i32x4.shl
      i32x4.add
     end
     local.set $6
     local.get $1
     i32.const 4
     i32.ge_s
     if
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      local.get $6
      v128.store
     else
      local.get $1
      i32.const 2
      i32.and
      if
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       local.get $6
       v128.store64_lane 0
       local.get $1
       i32.const 1
       i32.and
       if
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        local.get $6
        v128.store32_lane offset=8 2
       end
      else
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       local.get $6
       v128.store32_lane 0
      end
     end
     local.get $3
     block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.5 (result v128)
      local.get $1
      i32.const 4
      i32.ge_s
      if
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       v128.load
       br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.5
      end
      local.get $1
      i32.const 1
      i32.eq
      if
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       v128.load32_zero
       br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.5
      end
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      v128.load64_zero
      local.set $3
      local.get $1
      i32.const 2
      i32.eq
      if (result v128)
       local.get $3
      else
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       local.get $3
       v128.load32_lane offset=8 2
      end
     end
     f32x4.add
     local.set $3
    end
    local.get $10
    local.get $3
    local.get $3
    local.get $3
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    f32x4.add
    local.tee $3
    local.get $3
    local.get $3
    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
    f32x4.add
    f32x4.extract_lane 0
    f64.promote_f32
    f64.add
    local.set $10
    br $while-continue|0
   end
  end
  local.get $10
 )
 (func $src/engine/wasm/kernels/assembly/lib/softmax/expLine<f32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 f32) (result f64)
  (local $4 v128)
  (local $5 i32)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 f64)
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
  local.get $2
  local.set $5
  local.get $3
  f32x4.splat
  local.set $6
  loop $while-continue|0
   local.get $5
   i32.const 0
   i32.gt_s
   if
    local.get $5
    i32.const 1024
    local.get $5
    local.get $5
    i32.const 1024
    i32.ge_s
    select
    local.tee $2
    i32.sub
    local.set $5
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $4
    loop $for-loop|1
     local.get $2
     i32.const 16
     i32.ge_s
     if
      local.get $1
      v128.load
      local.get $6
      f32x4.sub
      local.tee $7
      i32.const 61456
      v128.load32_splat
      local.tee $8
      v128.andnot
      local.get $1
      v128.load offset=16
      local.get $6
      f32x4.sub
      local.tee $15
      local.get $8
      v128.andnot
      i32x4.max_s
      local.get $1
      v128.load offset=32
      local.get $6
      f32x4.sub
      local.tee $16
      local.get $8
      v128.andnot
      local.get $1
      v128.load offset=48
      local.get $6
      f32x4.sub
      local.tee $9
      local.get $8
      v128.andnot
      i32x4.max_s
      i32x4.max_s
      i32.const 61476
      v128.load32_splat
      i32x4.gt_s
      v128.any_true
      if
       local.get $0
       local.get $1
       local.get $6
       call $src/engine/wasm/kernels/assembly/lib/softmax/expRareFour
      else
       local.get $0
       i32.const 61504
       v128.load32_splat
       local.tee $11
       local.get $7
       i32.const 61460
       v128.load32_splat
       local.tee $17
       i32.const 61472
       v128.load32_splat
       local.tee $12
       f32x4.relaxed_madd
       local.tee $14
       local.get $12
       f32x4.sub
       local.tee $8
       i32.const 61468
       v128.load32_splat
       local.tee $18
       local.get $8
       i32.const 61464
       v128.load32_splat
       local.tee $19
       local.get $7
       f32x4.relaxed_nmadd
       f32x4.relaxed_nmadd
       local.tee $20
       i32.const 61500
       v128.load32_splat
       local.tee $13
       f32x4.relaxed_madd
       local.get $20
       i32.const 61496
       v128.load32_splat
       local.tee $21
       f32x4.relaxed_madd
       local.get $20
       i32.const 61492
       v128.load32_splat
       local.tee $7
       f32x4.relaxed_madd
       local.get $20
       i32.const 61488
       v128.load32_splat
       local.tee $8
       f32x4.relaxed_madd
       local.get $20
       local.get $20
       f32x4.mul
       local.get $20
       f32x4.relaxed_madd
       i32.const 61448
       v128.load32_splat
       local.tee $20
       f32x4.add
       local.get $14
       i32.const 23
       i32x4.shl
       i32x4.add
       v128.store
       local.get $0
       local.get $11
       local.get $15
       local.get $17
       local.get $12
       f32x4.relaxed_madd
       local.tee $22
       local.get $12
       f32x4.sub
       local.tee $14
       local.get $18
       local.get $14
       local.get $19
       local.get $15
       f32x4.relaxed_nmadd
       f32x4.relaxed_nmadd
       local.tee $14
       local.get $13
       f32x4.relaxed_madd
       local.get $14
       local.get $21
       f32x4.relaxed_madd
       local.get $14
       local.get $7
       f32x4.relaxed_madd
       local.get $14
       local.get $8
       f32x4.relaxed_madd
       local.get $14
       local.get $14
       f32x4.mul
       local.get $14
       f32x4.relaxed_madd
       local.get $20
       f32x4.add
       local.get $22
       i32.const 23
       i32x4.shl
       i32x4.add
       v128.store offset=16
       local.get $0
       local.get $11
       local.get $16
       local.get $17
       local.get $12
       f32x4.relaxed_madd
       local.tee $14
       local.get $12
       f32x4.sub
       local.tee $15
       local.get $18
       local.get $15
       local.get $19
       local.get $16
       f32x4.relaxed_nmadd
       f32x4.relaxed_nmadd
       local.tee $15
       local.get $13
       f32x4.relaxed_madd
       local.get $15
       local.get $21
       f32x4.relaxed_madd
       local.get $15
       local.get $7
       f32x4.relaxed_madd
       local.get $15
       local.get $8
       f32x4.relaxed_madd
       local.get $15
       local.get $15
       f32x4.mul
       local.get $15
       f32x4.relaxed_madd
       local.get $20
       f32x4.add
       local.get $14
       i32.const 23
       i32x4.shl
       i32x4.add
       v128.store offset=32
       local.get $0
       local.get $11
       local.get $9
       local.get $17
       local.get $12
       f32x4.relaxed_madd
       local.tee $11
       local.get $12
       f32x4.sub
       local.tee $12
       local.get $18
       local.get $12
       local.get $19
       local.get $9
       f32x4.relaxed_nmadd
       f32x4.relaxed_nmadd
       local.tee $9
       local.get $13
       f32x4.relaxed_madd
       local.get $9
       local.get $21
       f32x4.relaxed_madd
       local.get $9
       local.get $7
       f32x4.relaxed_madd
       local.get $9
       local.get $8
       f32x4.relaxed_madd
       local.get $9
       local.get $9
       f32x4.mul
       local.get $9
       f32x4.relaxed_madd
       local.get $20
       f32x4.add
       local.get $11
       i32.const 23
       i32x4.shl
       i32x4.add
       v128.store offset=48
      end
      local.get $4
      local.get $0
      v128.load
      f32x4.add
      local.get $0
      v128.load offset=16
      f32x4.add
      local.get $0
      v128.load offset=32
      f32x4.add
      local.get $0
      v128.load offset=48
      f32x4.add
      local.set $4
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
      br $for-loop|1
     end
    end
    loop $for-loop|2
     local.get $2
     i32.const 4
     i32.ge_s
     if
      local.get $0
      block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.9 (result v128)
       local.get $1
       v128.load
       local.get $6
       f32x4.sub
       local.tee $7
       f32x4.abs
       i32.const 61476
       v128.load32_splat
       f32x4.le
       i32x4.bitmask
       i32.const 15
       i32.ne
       if
        local.get $7
        call $src/engine/wasm/kernels/assembly/lib/math32/expAny
        br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.9
       end
       i32.const 61504
       v128.load32_splat
       local.get $7
       i32.const 61460
       v128.load32_splat
       i32.const 61472
       v128.load32_splat
       local.tee $8
       f32x4.relaxed_madd
       local.tee $9
       local.get $8
       f32x4.sub
       local.tee $8
       i32.const 61468
       v128.load32_splat
       local.get $8
       i32.const 61464
       v128.load32_splat
       local.get $7
       f32x4.relaxed_nmadd
       f32x4.relaxed_nmadd
       local.tee $7
       i32.const 61500
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $7
       i32.const 61496
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $7
       i32.const 61492
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $7
       i32.const 61488
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $7
       local.get $7
       f32x4.mul
       local.get $7
       f32x4.relaxed_madd
       i32.const 61448
       v128.load32_splat
       f32x4.add
       local.get $9
       i32.const 23
       i32x4.shl
       i32x4.add
      end
      local.tee $7
      v128.store
      local.get $0
      i32.const 16
      i32.add
      local.set $0
      local.get $4
      local.get $7
      f32x4.add
      local.set $4
      local.get $1
      i32.const 16
      i32.add
      local.set $1
      local.get $2
      i32.const 4
      i32.sub
      local.set $2
      br $for-loop|2
     end
    end
    local.get $2
    i32.const 0
    i32.gt_s
    if
     block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.12 (result v128)
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.6 (result v128)
       local.get $2
       i32.const 4
       i32.ge_s
       if
        local.get $1
        v128.load
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.6
       end
       local.get $2
       i32.const 1
       i32.eq
       if
        local.get $1
        v128.load32_zero
        br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.6
       end
       local.get $1
       v128.load64_zero
       local.set $7
       local.get $2
       i32.const 2
       i32.eq
       if (result v128)
        local.get $7
       else
        local.get $1
        local.get $7
        v128.load32_lane offset=8 2
       end
      end
      local.get $6
      f32x4.sub
      local.tee $7
      f32x4.abs
      i32.const 61476
      v128.load32_splat
      f32x4.le
      i32x4.bitmask
      i32.const 15
      i32.ne
      if
       local.get $7
       call $src/engine/wasm/kernels/assembly/lib/math32/expAny
       br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.12
      end
      i32.const 61504
      v128.load32_splat
      local.get $7
      i32.const 61460
      v128.load32_splat
      i32.const 61472
      v128.load32_splat
      local.tee $8
      f32x4.relaxed_madd
      local.tee $9
      local.get $8
      f32x4.sub
      local.tee $8
      i32.const 61468
      v128.load32_splat
      local.get $8
      i32.const 61464
      v128.load32_splat
      local.get $7
      f32x4.relaxed_nmadd
      f32x4.relaxed_nmadd
      local.tee $7
      i32.const 61500
      v128.load32_splat
      f32x4.relaxed_madd
      local.get $7
      i32.const 61496
      v128.load32_splat
      f32x4.relaxed_madd
      local.get $7
      i32.const 61492
      v128.load32_splat
      f32x4.relaxed_madd
      local.get $7
      i32.const 61488
      v128.load32_splat
      f32x4.relaxed_madd
      local.get $7
      local.get $7
      f32x4.mul
      local.get $7
      f32x4.relaxed_madd
      i32.const 61448
      v128.load32_splat
      f32x4.add
      local.get $9
      i32.const 23
      i32x4.shl
      i32x4.add
     end
     local.set $7
     local.get $2
     i32.const 4
     i32.ge_s
     if
      local.get $0
      local.get $7
      v128.store
     else
      local.get $2
      i32.const 2
      i32.and
      if
       local.get $0
       local.get $7
       v128.store64_lane 0
       local.get $2
       i32.const 1
       i32.and
       if
        local.get $0
        local.get $7
        v128.store32_lane offset=8 2
       end
      else
       local.get $0
       local.get $7
       v128.store32_lane 0
      end
     end
     local.get $4
     block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.7 (result v128)
      local.get $2
      i32.const 4
      i32.ge_s
      if
       local.get $0
       v128.load
       br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.7
      end
      local.get $2
      i32.const 1
      i32.eq
      if
       local.get $0
       v128.load32_zero
       br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.7
      end
      local.get $0
      v128.load64_zero
      local.set $4
      local.get $2
      i32.const 2
      i32.eq
      if (result v128)
       local.get $4
      else
       local.get $0
       local.get $4
       v128.load32_lane offset=8 2
      end
     end
     f32x4.add
     local.set $4
    end
    local.get $10
    local.get $4
    local.get $4
    local.get $4
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    f32x4.add
    local.tee $4
    local.get $4
    local.get $4
    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
    f32x4.add
    f32x4.extract_lane 0
    f64.promote_f32
    f64.add
    local.set $10
    br $while-continue|0
   end
  end
  local.get $10
 )
 (func $src/engine/wasm/kernels/assembly/lib/fewClasses/fewForward (param $0 i32) (param $1 i32) (param $2 i32) (result f64)
  (local $3 f64)
  (local $4 i32)
  (local $5 v128)
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
  (local $17 i32)
  (local $18 i32)
  (local $19 v128)
  (local $20 f64)
  (local $21 i32)
  (local $22 i32)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  local.get $0
  i32.load offset=232
  i32.const 2
  i32.shl
  local.set $9
  local.get $0
  i32.load offset=236
  i32.const 2
  i32.shl
  local.set $15
  local.get $0
  i32.load offset=68
  local.set $16
  local.get $0
  i32.load offset=100
  i32.eqz
  local.set $10
  local.get $0
  i32.load offset=92
  local.set $18
  local.get $0
  i32.load offset=96
  local.set $11
  local.get $2
  i32.const 1
  i32.sub
  local.set $6
  loop $for-loop|0
   local.get $1
   local.get $2
   i32.lt_s
   if
    local.get $9
    local.get $9
    local.get $9
    local.get $0
    i32.load offset=224
    local.get $1
    local.get $9
    i32.mul
    i32.add
    local.tee $12
    i32.add
    local.get $12
    local.get $1
    local.get $6
    i32.lt_s
    select
    local.tee $13
    i32.add
    local.get $13
    local.get $1
    i32.const 1
    i32.add
    local.get $6
    i32.lt_s
    select
    local.tee $14
    i32.add
    local.get $14
    local.get $1
    i32.const 2
    i32.add
    local.get $6
    i32.lt_s
    select
    local.tee $17
    local.get $14
    local.get $13
    local.get $12
    v128.load32_zero
    v128.load32_lane 1
    v128.load32_lane 2
    v128.load32_lane 3
    local.set $7
    i32.const 1
    local.set $4
    loop $for-loop|1
     local.get $4
     local.get $16
     i32.lt_u
     if
      local.get $7
      local.get $17
      local.get $4
      local.get $15
      i32.mul
      local.tee $21
      i32.add
      local.get $14
      local.get $21
      i32.add
      local.get $13
      local.get $21
      i32.add
      local.get $12
      local.get $21
      i32.add
      v128.load32_zero
      v128.load32_lane 1
      v128.load32_lane 2
      v128.load32_lane 3
      f32x4.max
      local.set $7
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|1
     end
    end
    local.get $0
    i32.load offset=76
    local.tee $4
    local.get $0
    i32.load offset=80
    local.tee $21
    local.get $1
    i32.mul
    i32.add
    i32.load
    i32x4.splat
    local.get $4
    local.get $21
    local.get $1
    i32.const 1
    i32.add
    local.tee $22
    local.get $6
    local.get $6
    local.get $22
    i32.gt_s
    select
    i32.mul
    i32.add
    i32.load
    i32x4.replace_lane 1
    local.get $4
    local.get $21
    local.get $1
    i32.const 2
    i32.add
    local.tee $22
    local.get $6
    local.get $6
    local.get $22
    i32.gt_s
    select
    i32.mul
    i32.add
    i32.load
    i32x4.replace_lane 2
    local.get $4
    local.get $21
    local.get $1
    i32.const 3
    i32.add
    local.tee $4
    local.get $6
    local.get $4
    local.get $6
    i32.lt_s
    select
    i32.mul
    i32.add
    i32.load
    i32x4.replace_lane 3
    local.set $23
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $5
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $8
    i32.const 0
    local.set $4
    loop $for-loop|2
     local.get $4
     local.get $16
     i32.lt_u
     if
      local.get $5
      block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.0 (result v128)
       local.get $17
       local.get $4
       local.get $15
       i32.mul
       local.tee $21
       i32.add
       local.get $14
       local.get $21
       i32.add
       local.get $13
       local.get $21
       i32.add
       local.get $12
       local.get $21
       i32.add
       v128.load32_zero
       v128.load32_lane 1
       v128.load32_lane 2
       v128.load32_lane 3
       local.tee $19
       local.get $7
       f32x4.sub
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
        br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.0
       end
       i32.const 61504
       v128.load32_splat
       local.get $5
       i32.const 61460
       v128.load32_splat
       i32.const 61472
       v128.load32_splat
       local.tee $24
       f32x4.relaxed_madd
       local.tee $25
       local.get $24
       f32x4.sub
       local.tee $24
       i32.const 61468
       v128.load32_splat
       local.get $24
       i32.const 61464
       v128.load32_splat
       local.get $5
       f32x4.relaxed_nmadd
       f32x4.relaxed_nmadd
       local.tee $5
       i32.const 61500
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $5
       i32.const 61496
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $5
       i32.const 61492
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $5
       i32.const 61488
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $5
       local.get $5
       f32x4.mul
       local.get $5
       f32x4.relaxed_madd
       i32.const 61448
       v128.load32_splat
       f32x4.add
       local.get $25
       i32.const 23
       i32x4.shl
       i32x4.add
      end
      f32x4.add
      local.set $5
      local.get $19
      local.get $8
      local.get $23
      local.get $4
      i32x4.splat
      i32x4.eq
      v128.bitselect
      local.set $8
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|2
     end
    end
    local.get $5
    local.get $5
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    f64x2.promote_low_f32x4
    call $src/engine/wasm/kernels/assembly/lib/math64/log64
    local.get $7
    local.get $7
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    f64x2.promote_low_f32x4
    local.get $8
    local.get $8
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    f64x2.promote_low_f32x4
    f64x2.sub
    f64x2.add
    local.set $19
    local.get $18
    local.get $1
    local.get $11
    i32.mul
    i32.add
    local.set $4
    local.get $5
    f64x2.promote_low_f32x4
    call $src/engine/wasm/kernels/assembly/lib/math64/log64
    local.get $7
    f64x2.promote_low_f32x4
    local.get $8
    f64x2.promote_low_f32x4
    f64x2.sub
    f64x2.add
    local.tee $5
    f64x2.extract_lane 0
    local.set $20
    local.get $10
    if
     local.get $4
     local.get $20
     f32.demote_f64
     f32.store
    end
    local.get $3
    local.get $5
    f64x2.extract_lane 0
    f64.add
    local.set $3
    local.get $1
    local.get $6
    i32.lt_s
    if
     local.get $10
     if
      local.get $4
      local.get $11
      i32.add
      local.get $5
      f64x2.extract_lane 1
      f32.demote_f64
      f32.store
     end
     local.get $3
     local.get $5
     f64x2.extract_lane 1
     f64.add
     local.set $3
    end
    local.get $1
    i32.const 1
    i32.add
    local.get $6
    i32.lt_s
    if
     local.get $10
     if
      local.get $4
      local.get $11
      i32.const 1
      i32.shl
      i32.add
      local.get $19
      f64x2.extract_lane 0
      f32.demote_f64
      f32.store
     end
     local.get $3
     local.get $19
     f64x2.extract_lane 0
     f64.add
     local.set $3
    end
    local.get $1
    i32.const 2
    i32.add
    local.get $6
    i32.lt_s
    if
     local.get $10
     if
      local.get $4
      local.get $11
      i32.const 3
      i32.mul
      i32.add
      local.get $19
      f64x2.extract_lane 1
      f32.demote_f64
      f32.store
     end
     local.get $3
     local.get $19
     f64x2.extract_lane 1
     f64.add
     local.set $3
    end
    local.get $1
    i32.const 4
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $3
 )
 (func $src/engine/wasm/kernels/assembly/lib/fewClasses/fewBackward (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 v128)
  (local $4 i32)
  (local $5 i32)
  (local $6 v128)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 f64)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  local.get $0
  i32.load offset=232
  i32.const 2
  i32.shl
  local.set $7
  local.get $0
  i32.load offset=236
  i32.const 2
  i32.shl
  local.set $11
  local.get $0
  i32.load offset=184
  i32.const 2
  i32.shl
  local.set $8
  local.get $0
  i32.load offset=188
  i32.const 2
  i32.shl
  local.set $12
  local.get $0
  i32.load offset=68
  local.set $9
  local.get $2
  i32.const 1
  i32.sub
  local.set $5
  loop $for-loop|0
   local.get $1
   local.get $2
   i32.lt_s
   if
    local.get $7
    local.get $7
    local.get $7
    local.get $0
    i32.load offset=224
    local.get $1
    local.get $7
    i32.mul
    i32.add
    local.tee $13
    i32.add
    local.get $13
    local.get $1
    local.get $5
    i32.lt_s
    select
    local.tee $14
    i32.add
    local.get $14
    local.get $1
    i32.const 1
    i32.add
    local.get $5
    i32.lt_s
    select
    local.tee $15
    i32.add
    local.get $15
    local.get $1
    i32.const 2
    i32.add
    local.get $5
    i32.lt_s
    select
    local.tee $16
    local.get $15
    local.get $14
    local.get $13
    v128.load32_zero
    v128.load32_lane 1
    v128.load32_lane 2
    v128.load32_lane 3
    local.set $3
    i32.const 1
    local.set $4
    loop $for-loop|1
     local.get $4
     local.get $9
     i32.lt_u
     if
      local.get $3
      local.get $16
      local.get $4
      local.get $11
      i32.mul
      local.tee $17
      i32.add
      local.get $15
      local.get $17
      i32.add
      local.get $14
      local.get $17
      i32.add
      local.get $13
      local.get $17
      i32.add
      v128.load32_zero
      v128.load32_lane 1
      v128.load32_lane 2
      v128.load32_lane 3
      f32x4.max
      local.set $3
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|1
     end
    end
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $6
    i32.const 0
    local.set $4
    loop $for-loop|2
     local.get $4
     local.get $9
     i32.lt_u
     if
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      local.get $4
      i32.const 4
      i32.shl
      i32.add
      block $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.8 (result v128)
       local.get $16
       local.get $4
       local.get $11
       i32.mul
       local.tee $17
       i32.add
       local.get $15
       local.get $17
       i32.add
       local.get $14
       local.get $17
       i32.add
       local.get $13
       local.get $17
       i32.add
       v128.load32_zero
       v128.load32_lane 1
       v128.load32_lane 2
       v128.load32_lane 3
       local.get $3
       f32x4.sub
       local.tee $18
       f32x4.abs
       i32.const 61476
       v128.load32_splat
       f32x4.le
       i32x4.bitmask
       i32.const 15
       i32.ne
       if
        local.get $18
        call $src/engine/wasm/kernels/assembly/lib/math32/expAny
        br $src/engine/wasm/kernels/assembly/lib/math32/exp32|inlined.8
       end
       i32.const 61504
       v128.load32_splat
       local.get $18
       i32.const 61460
       v128.load32_splat
       i32.const 61472
       v128.load32_splat
       local.tee $19
       f32x4.relaxed_madd
       local.tee $20
       local.get $19
       f32x4.sub
       local.tee $19
       i32.const 61468
       v128.load32_splat
       local.get $19
       i32.const 61464
       v128.load32_splat
       local.get $18
       f32x4.relaxed_nmadd
       f32x4.relaxed_nmadd
       local.tee $18
       i32.const 61500
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $18
       i32.const 61496
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $18
       i32.const 61492
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $18
       i32.const 61488
       v128.load32_splat
       f32x4.relaxed_madd
       local.get $18
       local.get $18
       f32x4.mul
       local.get $18
       f32x4.relaxed_madd
       i32.const 61448
       v128.load32_splat
       f32x4.add
       local.get $20
       i32.const 23
       i32x4.shl
       i32x4.add
      end
      local.tee $18
      v128.store
      local.get $6
      local.get $18
      f32x4.add
      local.set $6
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|2
     end
    end
    local.get $0
    i32.load offset=104
    local.tee $4
    local.get $0
    i32.load offset=108
    local.tee $13
    local.get $1
    i32.mul
    i32.add
    f32.load
    f64.promote_f32
    local.get $0
    f64.load
    local.tee $10
    f64.div
    f32.demote_f64
    f32x4.splat
    local.set $3
    local.get $13
    if
     local.get $3
     local.get $4
     local.get $1
     i32.const 1
     i32.add
     local.tee $14
     local.get $5
     local.get $5
     local.get $14
     i32.gt_s
     select
     local.get $13
     i32.mul
     i32.add
     f32.load
     f64.promote_f32
     local.get $10
     f64.div
     f32.demote_f64
     f32x4.replace_lane 1
     local.get $4
     local.get $1
     i32.const 2
     i32.add
     local.tee $14
     local.get $5
     local.get $5
     local.get $14
     i32.gt_s
     select
     local.get $13
     i32.mul
     i32.add
     f32.load
     f64.promote_f32
     local.get $10
     f64.div
     f32.demote_f64
     f32x4.replace_lane 2
     local.get $4
     local.get $13
     local.get $1
     i32.const 3
     i32.add
     local.tee $4
     local.get $5
     local.get $4
     local.get $5
     i32.lt_s
     select
     i32.mul
     i32.add
     f32.load
     f64.promote_f32
     local.get $10
     f64.div
     f32.demote_f64
     f32x4.replace_lane 3
     local.set $3
    end
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.get $6
    f32x4.div
    local.set $6
    local.get $1
    i32.const 1
    i32.add
    local.tee $4
    local.get $5
    i32.lt_s
    local.set $13
    local.get $1
    i32.const 2
    i32.add
    local.tee $14
    local.get $5
    i32.lt_s
    local.set $15
    local.get $0
    i32.load offset=76
    local.tee $16
    local.get $0
    i32.load offset=80
    local.tee $17
    local.get $1
    i32.mul
    i32.add
    i32.load
    i32x4.splat
    local.get $16
    local.get $17
    local.get $4
    local.get $5
    local.get $13
    select
    i32.mul
    i32.add
    i32.load
    i32x4.replace_lane 1
    local.get $16
    local.get $17
    local.get $14
    local.get $5
    local.get $15
    select
    i32.mul
    i32.add
    i32.load
    i32x4.replace_lane 2
    local.get $16
    local.get $17
    local.get $1
    i32.const 3
    i32.add
    local.tee $4
    local.get $5
    local.get $4
    local.get $5
    i32.lt_s
    select
    i32.mul
    i32.add
    i32.load
    i32x4.replace_lane 3
    local.set $18
    local.get $0
    i32.load offset=176
    local.get $1
    local.get $8
    i32.mul
    i32.add
    local.tee $14
    local.get $8
    i32.add
    local.get $14
    local.get $1
    local.get $5
    i32.lt_s
    select
    local.tee $16
    local.get $8
    i32.add
    local.get $16
    local.get $13
    select
    local.tee $13
    local.get $8
    i32.add
    local.get $13
    local.get $15
    select
    local.set $15
    i32.const 0
    local.set $4
    loop $for-loop|3
     local.get $4
     local.get $9
     i32.lt_u
     if
      local.get $14
      local.get $4
      local.get $12
      i32.mul
      local.tee $17
      i32.add
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      local.get $4
      i32.const 4
      i32.shl
      i32.add
      v128.load
      local.get $6
      f32x4.mul
      v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
      local.get $18
      local.get $4
      i32x4.splat
      i32x4.eq
      v128.and
      f32x4.sub
      local.get $3
      f32x4.mul
      local.tee $19
      v128.store32_lane 0
      local.get $16
      local.get $17
      i32.add
      local.get $19
      v128.store32_lane 1
      local.get $13
      local.get $17
      i32.add
      local.get $19
      v128.store32_lane 2
      local.get $15
      local.get $17
      i32.add
      local.get $19
      v128.store32_lane 3
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|3
     end
    end
    local.get $1
    i32.const 4
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/crossEntropy/crossEntropyFinishF64 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 f64)
  local.get $0
  i32.load offset=72
  local.tee $1
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  i32.add
  i32.const 1
  i32.sub
  local.get $1
  i32.div_s
  local.set $2
  i32.const 0
  local.set $1
  loop $for-loop|0
   local.get $1
   local.get $2
   i32.lt_s
   if
    local.get $3
    local.get $0
    i32.load offset=100
    local.get $1
    i32.const 3
    i32.shl
    i32.add
    f64.load
    f64.add
    local.set $3
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $0
  i32.load offset=92
  local.get $3
  local.get $0
  f64.load
  f64.div
  f64.store
 )
 (func $src/engine/wasm/kernels/assembly/crossEntropy/crossEntropyFinishF32 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 f64)
  local.get $0
  i32.load offset=72
  local.tee $1
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  i32.add
  i32.const 1
  i32.sub
  local.get $1
  i32.div_s
  local.set $2
  i32.const 0
  local.set $1
  loop $for-loop|0
   local.get $1
   local.get $2
   i32.lt_s
   if
    local.get $3
    local.get $0
    i32.load offset=100
    local.get $1
    i32.const 3
    i32.shl
    i32.add
    f64.load
    f64.add
    local.set $3
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $0
  i32.load offset=92
  local.get $3
  local.get $0
  f64.load
  f64.div
  f32.demote_f64
  f32.store
 )
 (func $src/engine/wasm/kernels/assembly/crossEntropy/crossEntropyF64 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 f64)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 i32)
  (local $16 i32)
  (local $17 f64)
  (local $18 i32)
  (local $19 f64)
  local.get $0
  i32.load offset=72
  local.set $15
  local.get $0
  i32.load offset=100
  local.set $16
  local.get $1
  local.set $6
  loop $for-loop|0
   local.get $2
   local.get $6
   i32.gt_s
   if
    local.get $0
    i32.const -64
    i32.sub
    i32.load
    local.tee $1
    local.get $6
    i32.const 1
    i32.add
    local.get $15
    i32.mul
    local.tee $3
    local.get $1
    local.get $3
    i32.lt_s
    select
    local.set $12
    f64.const 0
    local.set $8
    local.get $6
    local.get $15
    i32.mul
    local.set $1
    loop $for-loop|1
     local.get $1
     local.get $12
     i32.lt_s
     if
      local.get $0
      i32.load offset=68
      local.set $3
      block $src/engine/wasm/kernels/assembly/crossEntropy/rowOf<f64>|inlined.0
       local.get $0
       i32.load offset=84
       if
        local.get $1
        local.get $3
        i32.mul
        local.set $3
        local.get $0
        i32.const 224
        i32.add
        local.tee $11
        i32.load
        local.set $7
        local.get $0
        i32.load offset=128
        i32.const 1
        i32.sub
        local.set $18
        loop $for-loop|00
         local.get $18
         i32.const 0
         i32.ge_s
         if
          local.get $3
          local.get $18
          i32.const 2
          i32.shl
          local.tee $10
          local.get $0
          i32.const 132
          i32.add
          i32.add
          i32.load
          local.tee $9
          i32.div_s
          local.set $5
          local.get $7
          local.get $11
          i32.const 8
          i32.add
          local.get $10
          i32.add
          i32.load
          local.get $3
          local.get $5
          local.get $9
          i32.mul
          i32.sub
          i32.mul
          i32.const 3
          i32.shl
          i32.add
          local.set $7
          local.get $5
          local.set $3
          local.get $18
          i32.const 1
          i32.sub
          local.set $18
          br $for-loop|00
         end
        end
        local.get $7
        local.set $3
        br $src/engine/wasm/kernels/assembly/crossEntropy/rowOf<f64>|inlined.0
       end
       local.get $0
       local.get $1
       local.get $3
       i32.mul
       local.get $3
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 65536
       i32.add
       local.tee $3
       call $src/engine/wasm/kernels/assembly/lib/strided/gather<f64>
      end
      local.get $3
      local.tee $5
      local.get $0
      i32.load offset=68
      local.tee $18
      call $src/engine/wasm/kernels/assembly/lib/fold/foldBlock<f64>
      local.tee $19
      f64x2.splat
      local.set $14
      f64.const 0
      local.set $17
      loop $while-continue|0
       local.get $18
       i32.const 0
       i32.gt_s
       if
        local.get $18
        i32.const 1024
        local.get $18
        local.get $18
        i32.const 1024
        i32.ge_s
        select
        local.tee $7
        i32.sub
        local.set $18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $4
        loop $for-loop|11
         local.get $7
         i32.const 2
         i32.ge_s
         if
          local.get $4
          local.get $5
          v128.load
          local.get $14
          f64x2.sub
          call $src/engine/wasm/kernels/assembly/lib/math64/exp64
          f64x2.add
          local.set $4
          local.get $5
          i32.const 16
          i32.add
          local.set $5
          local.get $7
          i32.const 2
          i32.sub
          local.set $7
          br $for-loop|11
         end
        end
        local.get $7
        i32.const 0
        i32.gt_s
        if
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.4 (result v128)
          local.get $7
          i32.const 2
          i32.ge_s
          if
           local.get $5
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.4
          end
          local.get $5
          v128.load64_zero
         end
         local.get $14
         f64x2.sub
         call $src/engine/wasm/kernels/assembly/lib/math64/exp64
         local.set $13
         local.get $7
         i32.const 2
         i32.ge_s
         if
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          local.get $13
          v128.store
         else
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          local.get $13
          v128.store64_lane 0
         end
         local.get $4
         block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.5 (result v128)
          local.get $7
          i32.const 2
          i32.ge_s
          if
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           v128.load
           br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.5
          end
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          v128.load64_zero
         end
         f64x2.add
         local.set $4
        end
        local.get $17
        local.get $4
        local.get $4
        local.get $4
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f64x2.add
        f64x2.extract_lane 0
        f64.add
        local.set $17
        br $while-continue|0
       end
      end
      local.get $17
      f64x2.splat
      call $src/engine/wasm/kernels/assembly/lib/math64/log64
      f64x2.extract_lane 0
      local.get $19
      local.get $3
      local.get $0
      i32.load offset=76
      local.get $1
      local.get $0
      i32.load offset=80
      i32.mul
      i32.add
      i64.load
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.add
      f64.load
      f64.sub
      f64.add
      local.set $17
      local.get $16
      if
       local.get $8
       local.get $17
       f64.add
       local.set $8
      else
       local.get $0
       i32.load offset=92
       local.get $1
       local.get $0
       i32.load offset=96
       i32.mul
       i32.add
       local.get $17
       f64.store
      end
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $for-loop|1
     end
    end
    local.get $16
    if
     local.get $16
     local.get $6
     i32.const 3
     i32.shl
     i32.add
     local.get $8
     f64.store
    end
    local.get $6
    i32.const 1
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/crossEntropy/crossEntropyF32 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 f64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 f32)
  (local $13 f64)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  local.get $2
  local.set $6
  local.get $0
  i32.load offset=72
  local.set $9
  local.get $0
  i32.load offset=100
  local.set $10
  loop $for-loop|0
   local.get $1
   local.get $6
   i32.lt_s
   if
    local.get $0
    i32.const -64
    i32.sub
    i32.load
    local.tee $2
    local.get $1
    i32.const 1
    i32.add
    local.get $9
    i32.mul
    local.tee $3
    local.get $2
    local.get $3
    i32.lt_s
    select
    local.set $11
    f64.const 0
    local.set $7
    block $for-continue|0
     local.get $0
     i32.load offset=68
     i32.const 16
     i32.le_s
     if
      local.get $0
      local.get $1
      local.get $9
      i32.mul
      local.get $11
      call $src/engine/wasm/kernels/assembly/lib/fewClasses/fewForward
      local.set $7
      br $for-continue|0
     end
     local.get $1
     local.get $9
     i32.mul
     local.set $2
     loop $for-loop|1
      local.get $2
      local.get $11
      i32.lt_s
      if
       local.get $0
       i32.load offset=68
       local.set $3
       block $src/engine/wasm/kernels/assembly/crossEntropy/rowOf<f32>|inlined.0
        local.get $0
        i32.load offset=84
        if
         local.get $2
         local.get $3
         i32.mul
         local.set $3
         local.get $0
         i32.const 224
         i32.add
         local.tee $14
         i32.load
         local.set $5
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
           local.tee $15
           local.get $0
           i32.const 132
           i32.add
           i32.add
           i32.load
           local.tee $16
           i32.div_s
           local.set $4
           local.get $5
           local.get $14
           i32.const 8
           i32.add
           local.get $15
           i32.add
           i32.load
           local.get $3
           local.get $4
           local.get $16
           i32.mul
           i32.sub
           i32.mul
           i32.const 2
           i32.shl
           i32.add
           local.set $5
           local.get $4
           local.set $3
           local.get $8
           i32.const 1
           i32.sub
           local.set $8
           br $for-loop|00
          end
         end
         local.get $5
         local.set $3
         br $src/engine/wasm/kernels/assembly/crossEntropy/rowOf<f32>|inlined.0
        end
        local.get $0
        local.get $2
        local.get $3
        i32.mul
        local.get $3
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        i32.const 65536
        i32.add
        local.tee $3
        call $src/engine/wasm/kernels/assembly/lib/strided/gather<f32>
       end
       local.get $3
       local.get $0
       i32.load offset=68
       local.tee $4
       call $src/engine/wasm/kernels/assembly/lib/fold/foldBlock<f32>
       f32.demote_f64
       local.set $12
       local.get $3
       local.get $4
       local.get $12
       call $src/engine/wasm/kernels/assembly/lib/softmax/expSum<f32>
       f64x2.splat
       call $src/engine/wasm/kernels/assembly/lib/math64/log64
       f64x2.extract_lane 0
       local.get $12
       f64.promote_f32
       local.get $3
       local.get $0
       i32.load offset=76
       local.get $2
       local.get $0
       i32.load offset=80
       i32.mul
       i32.add
       i64.load
       i32.wrap_i64
       i32.const 2
       i32.shl
       i32.add
       f32.load
       f64.promote_f32
       f64.sub
       f64.add
       local.set $13
       local.get $10
       if
        local.get $7
        local.get $13
        f64.add
        local.set $7
       else
        local.get $0
        i32.load offset=92
        local.get $2
        local.get $0
        i32.load offset=96
        i32.mul
        i32.add
        local.get $13
        f32.demote_f64
        f32.store
       end
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       br $for-loop|1
      end
     end
    end
    local.get $10
    if
     local.get $10
     local.get $1
     i32.const 3
     i32.shl
     i32.add
     local.get $7
     f64.store
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/crossEntropy/crossEntropyBackwardF64 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 f64)
  (local $10 f64)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 v128)
  (local $17 v128)
  (local $18 f64)
  local.get $0
  i32.load offset=68
  local.set $4
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  local.tee $3
  local.get $0
  i32.load offset=72
  local.tee $6
  local.get $2
  i32.mul
  local.tee $2
  local.get $2
  local.get $3
  i32.gt_s
  select
  local.set $11
  local.get $1
  local.get $6
  i32.mul
  local.set $1
  loop $for-loop|0
   local.get $1
   local.get $11
   i32.lt_s
   if
    local.get $0
    i32.load offset=68
    local.set $2
    block $src/engine/wasm/kernels/assembly/crossEntropy/rowOf<f64>|inlined.1
     local.get $0
     i32.load offset=84
     if
      local.get $1
      local.get $2
      i32.mul
      local.set $2
      local.get $0
      i32.const 224
      i32.add
      local.tee $8
      i32.load
      local.set $6
      local.get $0
      i32.load offset=128
      i32.const 1
      i32.sub
      local.set $7
      loop $for-loop|00
       local.get $7
       i32.const 0
       i32.ge_s
       if
        local.get $2
        local.get $7
        i32.const 2
        i32.shl
        local.tee $12
        local.get $0
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $13
        i32.div_s
        local.set $3
        local.get $6
        local.get $8
        i32.const 8
        i32.add
        local.get $12
        i32.add
        i32.load
        local.get $2
        local.get $3
        local.get $13
        i32.mul
        i32.sub
        i32.mul
        i32.const 3
        i32.shl
        i32.add
        local.set $6
        local.get $3
        local.set $2
        local.get $7
        i32.const 1
        i32.sub
        local.set $7
        br $for-loop|00
       end
      end
      local.get $6
      local.set $2
      br $src/engine/wasm/kernels/assembly/crossEntropy/rowOf<f64>|inlined.1
     end
     local.get $0
     local.get $1
     local.get $2
     i32.mul
     local.get $2
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 65536
     i32.add
     local.tee $2
     call $src/engine/wasm/kernels/assembly/lib/strided/gather<f64>
    end
    local.get $0
    i32.load offset=104
    local.get $1
    local.get $0
    i32.load offset=108
    i32.mul
    i32.add
    f64.load
    local.get $0
    f64.load
    f64.div
    local.set $10
    local.get $0
    i32.load offset=88
    i32.const 0
    i32.ne
    local.tee $14
    if (result i32)
     local.get $1
     local.get $4
     i32.mul
     local.set $3
     local.get $0
     i32.const 176
     i32.add
     local.tee $15
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
       local.tee $12
       local.get $0
       i32.const 132
       i32.add
       i32.add
       i32.load
       local.tee $13
       i32.div_s
       local.set $6
       local.get $8
       local.get $15
       i32.const 8
       i32.add
       local.get $12
       i32.add
       i32.load
       local.get $3
       local.get $6
       local.get $13
       i32.mul
       i32.sub
       i32.mul
       i32.const 3
       i32.shl
       i32.add
       local.set $8
       local.get $6
       local.set $3
       local.get $7
       i32.const 1
       i32.sub
       local.set $7
       br $for-loop|01
      end
     end
     local.get $8
    else
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    end
    local.tee $7
    local.set $8
    local.get $2
    local.tee $3
    local.get $4
    local.tee $2
    call $src/engine/wasm/kernels/assembly/lib/fold/foldBlock<f64>
    f64x2.splat
    local.set $16
    f64.const 0
    local.set $9
    loop $while-continue|0
     local.get $2
     i32.const 0
     i32.gt_s
     if
      local.get $2
      i32.const 1024
      local.get $2
      local.get $2
      i32.const 1024
      i32.ge_s
      select
      local.tee $6
      i32.sub
      local.set $2
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $5
      loop $for-loop|1
       local.get $6
       i32.const 2
       i32.ge_s
       if
        local.get $8
        local.get $3
        v128.load
        local.get $16
        f64x2.sub
        call $src/engine/wasm/kernels/assembly/lib/math64/exp64
        local.tee $17
        v128.store
        local.get $8
        i32.const 16
        i32.add
        local.set $8
        local.get $5
        local.get $17
        f64x2.add
        local.set $5
        local.get $3
        i32.const 16
        i32.add
        local.set $3
        local.get $6
        i32.const 2
        i32.sub
        local.set $6
        br $for-loop|1
       end
      end
      local.get $6
      i32.const 0
      i32.gt_s
      if
       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.6 (result v128)
        local.get $6
        i32.const 2
        i32.ge_s
        if
         local.get $3
         v128.load
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.6
        end
        local.get $3
        v128.load64_zero
       end
       local.get $16
       f64x2.sub
       call $src/engine/wasm/kernels/assembly/lib/math64/exp64
       local.set $17
       local.get $6
       i32.const 2
       i32.ge_s
       if
        local.get $8
        local.get $17
        v128.store
       else
        local.get $8
        local.get $17
        v128.store64_lane 0
       end
       local.get $5
       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.7 (result v128)
        local.get $6
        i32.const 2
        i32.ge_s
        if
         local.get $8
         v128.load
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.7
        end
        local.get $8
        v128.load64_zero
       end
       f64x2.add
       local.set $5
      end
      local.get $9
      local.get $5
      local.get $5
      local.get $5
      i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
      f64x2.add
      f64x2.extract_lane 0
      f64.add
      local.set $9
      br $while-continue|0
     end
    end
    local.get $7
    local.get $0
    i32.load offset=76
    local.get $1
    local.get $0
    i32.load offset=80
    i32.mul
    i32.add
    i64.load
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.add
    local.tee $6
    f64.load
    f64.const 1
    local.get $9
    f64.div
    local.tee $18
    f64.mul
    local.set $9
    local.get $7
    local.set $2
    local.get $4
    local.set $3
    local.get $18
    f64x2.splat
    local.set $5
    local.get $10
    f64x2.splat
    local.set $16
    loop $for-loop|02
     local.get $3
     i32.const 8
     i32.ge_s
     if
      local.get $2
      local.get $2
      v128.load
      local.get $5
      f64x2.mul
      local.get $16
      f64x2.mul
      v128.store
      local.get $2
      local.get $2
      v128.load offset=16
      local.get $5
      f64x2.mul
      local.get $16
      f64x2.mul
      v128.store offset=16
      local.get $2
      local.get $2
      v128.load offset=32
      local.get $5
      f64x2.mul
      local.get $16
      f64x2.mul
      v128.store offset=32
      local.get $2
      local.get $2
      v128.load offset=48
      local.get $5
      f64x2.mul
      local.get $16
      f64x2.mul
      v128.store offset=48
      local.get $2
      i32.const -64
      i32.sub
      local.set $2
      local.get $3
      i32.const 8
      i32.sub
      local.set $3
      br $for-loop|02
     end
    end
    loop $for-loop|13
     local.get $3
     i32.const 0
     i32.gt_s
     if
      block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f64>|inlined.8 (result v128)
       local.get $3
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
      local.get $5
      f64x2.mul
      local.get $16
      f64x2.mul
      local.set $17
      local.get $3
      i32.const 2
      i32.ge_s
      if
       local.get $2
       local.get $17
       v128.store
      else
       local.get $2
       local.get $17
       v128.store64_lane 0
      end
      local.get $2
      i32.const 16
      i32.add
      local.set $2
      local.get $3
      i32.const 2
      i32.sub
      local.set $3
      br $for-loop|13
     end
    end
    local.get $6
    local.get $9
    f64.const -1
    f64.add
    local.get $10
    f64.mul
    f64.store
    local.get $14
    i32.eqz
    if
     local.get $0
     local.get $1
     local.get $4
     i32.mul
     local.get $4
     local.get $7
     call $src/engine/wasm/kernels/assembly/lib/strided/scatter<f64>
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/crossEntropy/crossEntropyBackwardF32 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 v128)
  (local $10 f32)
  (local $11 i32)
  (local $12 f64)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 f32)
  (local $18 v128)
  block $src/engine/wasm/kernels/assembly/crossEntropy/backward<f32>|inlined.0
   local.get $0
   i32.const -64
   i32.sub
   i32.load
   local.tee $3
   local.get $0
   i32.load offset=72
   local.tee $4
   local.get $2
   i32.mul
   local.tee $2
   local.get $2
   local.get $3
   i32.gt_s
   select
   local.set $11
   local.get $0
   i32.load offset=68
   local.tee $5
   i32.const 16
   i32.le_s
   if
    local.get $0
    local.get $1
    local.get $4
    i32.mul
    local.get $11
    call $src/engine/wasm/kernels/assembly/lib/fewClasses/fewBackward
    br $src/engine/wasm/kernels/assembly/crossEntropy/backward<f32>|inlined.0
   end
   local.get $1
   local.get $4
   i32.mul
   local.set $1
   loop $for-loop|0
    local.get $1
    local.get $11
    i32.lt_s
    if
     local.get $0
     i32.load offset=68
     local.set $2
     block $src/engine/wasm/kernels/assembly/crossEntropy/rowOf<f32>|inlined.1
      local.get $0
      i32.load offset=84
      if
       local.get $1
       local.get $2
       i32.mul
       local.set $2
       local.get $0
       i32.const 224
       i32.add
       local.tee $6
       i32.load
       local.set $3
       local.get $0
       i32.load offset=128
       i32.const 1
       i32.sub
       local.set $7
       loop $for-loop|00
        local.get $7
        i32.const 0
        i32.ge_s
        if
         local.get $2
         local.get $7
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
         local.set $4
         local.get $3
         local.get $6
         i32.const 8
         i32.add
         local.get $13
         i32.add
         i32.load
         local.get $2
         local.get $4
         local.get $14
         i32.mul
         i32.sub
         i32.mul
         i32.const 2
         i32.shl
         i32.add
         local.set $3
         local.get $4
         local.set $2
         local.get $7
         i32.const 1
         i32.sub
         local.set $7
         br $for-loop|00
        end
       end
       local.get $3
       local.set $2
       br $src/engine/wasm/kernels/assembly/crossEntropy/rowOf<f32>|inlined.1
      end
      local.get $0
      local.get $1
      local.get $2
      i32.mul
      local.get $2
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      i32.const 65536
      i32.add
      local.tee $2
      call $src/engine/wasm/kernels/assembly/lib/strided/gather<f32>
     end
     local.get $2
     local.set $6
     local.get $0
     i32.load offset=104
     local.get $1
     local.get $0
     i32.load offset=108
     i32.mul
     i32.add
     f32.load
     f64.promote_f32
     local.get $0
     f64.load
     f64.div
     local.get $0
     i32.load offset=88
     i32.const 0
     i32.ne
     local.tee $13
     if
      local.get $1
      local.get $5
      i32.mul
      local.set $2
      local.get $0
      i32.const 176
      i32.add
      local.tee $14
      i32.load
      local.set $3
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
        local.get $2
        local.get $7
        i32.const 2
        i32.shl
        local.tee $15
        local.get $0
        i32.const 132
        i32.add
        i32.add
        i32.load
        local.tee $16
        i32.div_s
        local.set $4
        local.get $3
        local.get $14
        i32.const 8
        i32.add
        local.get $15
        i32.add
        i32.load
        local.get $2
        local.get $4
        local.get $16
        i32.mul
        i32.sub
        i32.mul
        i32.const 2
        i32.shl
        i32.add
        local.set $3
        local.get $4
        local.set $2
        local.get $7
        i32.const 1
        i32.sub
        local.set $7
        br $for-loop|01
       end
      end
     else
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      local.set $3
     end
     f64.const 1
     local.get $3
     local.tee $4
     local.get $6
     local.get $5
     local.get $6
     local.get $5
     call $src/engine/wasm/kernels/assembly/lib/fold/foldBlock<f32>
     f32.demote_f64
     call $src/engine/wasm/kernels/assembly/lib/softmax/expLine<f32>
     f64.div
     f32.demote_f64
     local.set $17
     local.get $3
     local.get $0
     i32.load offset=76
     local.get $1
     local.get $0
     i32.load offset=80
     i32.mul
     i32.add
     i64.load
     i32.wrap_i64
     i32.const 2
     i32.shl
     i32.add
     local.tee $6
     f32.load
     local.get $17
     f32.mul
     local.set $10
     local.get $3
     local.set $2
     local.get $5
     local.set $3
     local.get $17
     f32x4.splat
     local.set $8
     f32.demote_f64
     local.tee $17
     f32x4.splat
     local.set $9
     loop $for-loop|02
      local.get $3
      i32.const 16
      i32.ge_s
      if
       local.get $2
       local.get $2
       v128.load
       local.get $8
       f32x4.mul
       local.get $9
       f32x4.mul
       v128.store
       local.get $2
       local.get $2
       v128.load offset=16
       local.get $8
       f32x4.mul
       local.get $9
       f32x4.mul
       v128.store offset=16
       local.get $2
       local.get $2
       v128.load offset=32
       local.get $8
       f32x4.mul
       local.get $9
       f32x4.mul
       v128.store offset=32
       local.get $2
       local.get $2
       v128.load offset=48
       local.get $8
       f32x4.mul
       local.get $9
       f32x4.mul
       v128.store offset=48
       local.get $2
       i32.const -64
       i32.sub
       local.set $2
       local.get $3
       i32.const 16
       i32.sub
       local.set $3
       br $for-loop|02
      end
     end
     loop $for-loop|1
      local.get $3
      i32.const 0
      i32.gt_s
      if
       block $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.8 (result v128)
        local.get $3
        i32.const 4
        i32.ge_s
        if
         local.get $2
         v128.load
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.8
        end
        local.get $3
        i32.const 1
        i32.eq
        if
         local.get $2
         v128.load32_zero
         br $src/engine/wasm/kernels/assembly/lib/simd/loadPart<f32>|inlined.8
        end
        local.get $2
        v128.load64_zero
        local.set $18
        local.get $3
        i32.const 2
        i32.eq
        if (result v128)
         local.get $18
        else
         local.get $2
         local.get $18
         v128.load32_lane offset=8 2
        end
       end
       local.get $8
       f32x4.mul
       local.get $9
       f32x4.mul
       local.set $18
       local.get $3
       i32.const 4
       i32.ge_s
       if
        local.get $2
        local.get $18
        v128.store
       else
        local.get $3
        i32.const 2
        i32.and
        if
         local.get $2
         local.get $18
         v128.store64_lane 0
         local.get $3
         i32.const 1
         i32.and
         if
          local.get $2
          local.get $18
          v128.store32_lane offset=8 2
         end
        else
         local.get $2
         local.get $18
         v128.store32_lane 0
        end
       end
       local.get $2
       i32.const 16
       i32.add
       local.set $2
       local.get $3
       i32.const 4
       i32.sub
       local.set $3
       br $for-loop|1
      end
     end
     local.get $6
     local.get $10
     f32.const -1
     f32.add
     local.get $17
     f32.mul
     f32.store
     local.get $13
     i32.eqz
     if
      local.get $0
      local.get $1
      local.get $5
      i32.mul
      local.get $5
      local.get $4
      call $src/engine/wasm/kernels/assembly/lib/strided/scatter<f32>
     end
     local.get $1
     i32.const 1
     i32.add
     local.set $1
     br $for-loop|0
    end
   end
  end
 )
)
