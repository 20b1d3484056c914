(module
 (type $0 (func (param i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32)))
 (import "env" "memory" (memory $0 1 65536 shared))
 (export "packF32" (func $src/engine/wasm/kernels/assembly/pack/packF32))
 (export "packF64" (func $src/engine/wasm/kernels/assembly/pack/packF64))
 (func $src/engine/wasm/kernels/assembly/pack/packF64 (param $0 i32) (param $1 i32) (param $2 i32)
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
  local.get $2
  local.set $5
  local.get $0
  local.tee $3
  i32.const -64
  i32.sub
  i32.load
  local.set $8
  local.get $3
  i32.load offset=68
  local.set $13
  local.get $3
  i32.load offset=72
  local.set $9
  local.get $3
  i32.load offset=76
  local.set $10
  local.get $3
  i32.load offset=80
  local.set $11
  local.get $3
  i32.load offset=84
  local.set $12
  local.get $1
  local.set $4
  loop $for-loop|0
   local.get $4
   local.get $5
   i32.lt_s
   if
    local.get $4
    local.get $12
    local.get $4
    local.get $12
    i32.div_s
    local.tee $1
    i32.mul
    i32.sub
    local.get $8
    i32.mul
    local.set $14
    local.get $1
    local.set $0
    local.get $3
    i32.const 224
    i32.add
    local.tee $15
    i32.load
    local.set $7
    local.get $3
    i32.load offset=128
    i32.const 1
    i32.sub
    local.set $6
    loop $for-loop|00
     local.get $6
     i32.const 0
     i32.ge_s
     if
      local.get $0
      local.get $6
      i32.const 2
      i32.shl
      local.tee $16
      local.get $3
      i32.const 132
      i32.add
      i32.add
      i32.load
      local.tee $17
      i32.div_s
      local.set $2
      local.get $7
      local.get $15
      i32.const 8
      i32.add
      local.get $16
      i32.add
      i32.load
      local.get $0
      local.get $2
      local.get $17
      i32.mul
      i32.sub
      i32.mul
      i32.const 3
      i32.shl
      i32.add
      local.set $7
      local.get $2
      local.set $0
      local.get $6
      i32.const 1
      i32.sub
      local.set $6
      br $for-loop|00
     end
    end
    local.get $10
    local.get $14
    i32.mul
    local.get $7
    i32.add
    local.set $0
    local.get $3
    i32.const 176
    i32.add
    local.tee $15
    i32.load
    local.set $7
    local.get $3
    i32.load offset=128
    i32.const 1
    i32.sub
    local.set $6
    loop $for-loop|01
     local.get $6
     i32.const 0
     i32.ge_s
     if
      local.get $1
      local.get $6
      i32.const 2
      i32.shl
      local.tee $16
      local.get $3
      i32.const 132
      i32.add
      i32.add
      i32.load
      local.tee $17
      i32.div_s
      local.set $2
      local.get $7
      local.get $15
      i32.const 8
      i32.add
      local.get $16
      i32.add
      i32.load
      local.get $1
      local.get $2
      local.get $17
      i32.mul
      i32.sub
      i32.mul
      i32.const 3
      i32.shl
      i32.add
      local.set $7
      local.get $2
      local.set $1
      local.get $6
      i32.const 1
      i32.sub
      local.set $6
      br $for-loop|01
     end
    end
    local.get $9
    local.get $14
    i32.mul
    i32.const 3
    i32.shl
    local.get $7
    i32.add
    local.set $6
    local.get $10
    i32.const 8
    i32.eq
    local.get $8
    local.get $13
    local.get $14
    i32.sub
    local.tee $1
    local.get $1
    local.get $8
    i32.gt_s
    select
    local.tee $14
    local.get $8
    i32.eq
    i32.and
    if
     local.get $8
     i32.const 3
     i32.shl
     local.set $7
     i32.const 0
     local.set $2
     loop $for-loop|002
      local.get $2
      local.get $9
      i32.lt_s
      if
       i32.const 0
       local.set $1
       loop $for-loop|1
        local.get $1
        local.get $7
        i32.lt_u
        if
         local.get $1
         local.get $6
         i32.add
         local.get $0
         local.get $1
         i32.add
         i64.load
         i64.store
         local.get $1
         i32.const 8
         i32.add
         local.set $1
         br $for-loop|1
        end
       end
       local.get $6
       local.get $7
       i32.add
       local.set $6
       local.get $0
       local.get $11
       i32.add
       local.set $0
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       br $for-loop|002
      end
     end
    else
     i32.const 0
     local.set $7
     loop $for-loop|013
      local.get $7
      local.get $9
      i32.lt_s
      if
       local.get $0
       local.set $1
       i32.const 0
       local.set $2
       loop $for-loop|12
        local.get $2
        local.get $8
        i32.lt_s
        if
         local.get $6
         local.get $1
         f64.load
         f64.store
         local.get $6
         i32.const 8
         i32.add
         local.set $6
         local.get $1
         local.get $10
         i32.add
         local.get $1
         local.get $14
         local.get $2
         i32.const 1
         i32.add
         local.tee $2
         i32.gt_s
         select
         local.set $1
         br $for-loop|12
        end
       end
       local.get $0
       local.get $11
       i32.add
       local.set $0
       local.get $7
       i32.const 1
       i32.add
       local.set $7
       br $for-loop|013
      end
     end
    end
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/pack/packF32 (param $0 i32) (param $1 i32) (param $2 i32)
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
  local.get $2
  local.set $5
  local.get $0
  local.tee $3
  i32.const -64
  i32.sub
  i32.load
  local.set $8
  local.get $3
  i32.load offset=68
  local.set $13
  local.get $3
  i32.load offset=72
  local.set $9
  local.get $3
  i32.load offset=76
  local.set $10
  local.get $3
  i32.load offset=80
  local.set $11
  local.get $3
  i32.load offset=84
  local.set $12
  local.get $1
  local.set $4
  loop $for-loop|0
   local.get $4
   local.get $5
   i32.lt_s
   if
    local.get $4
    local.get $12
    local.get $4
    local.get $12
    i32.div_s
    local.tee $1
    i32.mul
    i32.sub
    local.get $8
    i32.mul
    local.set $14
    local.get $1
    local.set $0
    local.get $3
    i32.const 224
    i32.add
    local.tee $15
    i32.load
    local.set $7
    local.get $3
    i32.load offset=128
    i32.const 1
    i32.sub
    local.set $6
    loop $for-loop|00
     local.get $6
     i32.const 0
     i32.ge_s
     if
      local.get $0
      local.get $6
      i32.const 2
      i32.shl
      local.tee $16
      local.get $3
      i32.const 132
      i32.add
      i32.add
      i32.load
      local.tee $17
      i32.div_s
      local.set $2
      local.get $7
      local.get $15
      i32.const 8
      i32.add
      local.get $16
      i32.add
      i32.load
      local.get $0
      local.get $2
      local.get $17
      i32.mul
      i32.sub
      i32.mul
      i32.const 2
      i32.shl
      i32.add
      local.set $7
      local.get $2
      local.set $0
      local.get $6
      i32.const 1
      i32.sub
      local.set $6
      br $for-loop|00
     end
    end
    local.get $10
    local.get $14
    i32.mul
    local.get $7
    i32.add
    local.set $0
    local.get $3
    i32.const 176
    i32.add
    local.tee $15
    i32.load
    local.set $7
    local.get $3
    i32.load offset=128
    i32.const 1
    i32.sub
    local.set $6
    loop $for-loop|01
     local.get $6
     i32.const 0
     i32.ge_s
     if
      local.get $1
      local.get $6
      i32.const 2
      i32.shl
      local.tee $16
      local.get $3
      i32.const 132
      i32.add
      i32.add
      i32.load
      local.tee $17
      i32.div_s
      local.set $2
      local.get $7
      local.get $15
      i32.const 8
      i32.add
      local.get $16
      i32.add
      i32.load
      local.get $1
      local.get $2
      local.get $17
      i32.mul
      i32.sub
      i32.mul
      i32.const 2
      i32.shl
      i32.add
      local.set $7
      local.get $2
      local.set $1
      local.get $6
      i32.const 1
      i32.sub
      local.set $6
      br $for-loop|01
     end
    end
    local.get $9
    local.get $14
    i32.mul
    i32.const 2
    i32.shl
    local.get $7
    i32.add
    local.set $6
    local.get $10
    i32.const 4
    i32.eq
    local.get $8
    local.get $13
    local.get $14
    i32.sub
    local.tee $1
    local.get $1
    local.get $8
    i32.gt_s
    select
    local.tee $14
    local.get $8
    i32.eq
    i32.and
    if
     local.get $8
     i32.const 2
     i32.shl
     local.set $7
     i32.const 0
     local.set $2
     loop $for-loop|002
      local.get $2
      local.get $9
      i32.lt_s
      if
       i32.const 0
       local.set $1
       loop $for-loop|1
        local.get $1
        local.get $7
        i32.lt_u
        if
         local.get $1
         local.get $6
         i32.add
         local.get $0
         local.get $1
         i32.add
         i64.load
         i64.store
         local.get $1
         i32.const 8
         i32.add
         local.set $1
         br $for-loop|1
        end
       end
       local.get $6
       local.get $7
       i32.add
       local.set $6
       local.get $0
       local.get $11
       i32.add
       local.set $0
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       br $for-loop|002
      end
     end
    else
     local.get $11
     i32.const 4
     i32.eq
     local.get $8
     local.get $14
     i32.eq
     i32.and
     if
      local.get $6
      local.get $0
      local.get $8
      local.get $9
      local.get $10
      call $src/engine/wasm/kernels/assembly/lib/panel/packRows
     else
      i32.const 0
      local.set $7
      loop $for-loop|013
       local.get $7
       local.get $9
       i32.lt_s
       if
        local.get $0
        local.set $1
        i32.const 0
        local.set $2
        loop $for-loop|12
         local.get $2
         local.get $8
         i32.lt_s
         if
          local.get $6
          local.get $1
          f32.load
          f32.store
          local.get $6
          i32.const 4
          i32.add
          local.set $6
          local.get $1
          local.get $10
          i32.add
          local.get $1
          local.get $14
          local.get $2
          i32.const 1
          i32.add
          local.tee $2
          i32.gt_s
          select
          local.set $1
          br $for-loop|12
         end
        end
        local.get $0
        local.get $11
        i32.add
        local.set $0
        local.get $7
        i32.const 1
        i32.add
        local.set $7
        br $for-loop|013
       end
      end
     end
    end
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/panel/packRows (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 i32)
  (local $6 v128)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 i32)
  (local $16 v128)
  (local $17 i32)
  (local $18 v128)
  (local $19 v128)
  local.get $2
  i32.const 2
  i32.shl
  local.set $10
  loop $for-loop|0
   local.get $7
   i32.const 4
   i32.add
   local.get $3
   i32.le_s
   if
    local.get $0
    local.get $1
    v128.load
    local.tee $6
    local.get $1
    local.get $4
    i32.add
    v128.load
    local.tee $13
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
    local.tee $14
    local.get $4
    i32.const 1
    i32.shl
    local.tee $15
    local.get $1
    i32.add
    v128.load
    local.tee $16
    local.get $4
    i32.const 3
    i32.mul
    local.tee $17
    local.get $1
    i32.add
    v128.load
    local.tee $18
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
    local.tee $19
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    v128.store
    local.get $0
    local.get $10
    i32.add
    local.get $14
    local.get $19
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
    v128.store
    local.get $10
    i32.const 1
    i32.shl
    local.tee $5
    local.get $0
    i32.add
    local.get $6
    local.get $13
    i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
    local.tee $6
    local.get $16
    local.get $18
    i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
    local.tee $13
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    v128.store
    local.get $10
    i32.const 3
    i32.mul
    local.tee $9
    local.get $0
    i32.add
    local.get $6
    local.get $13
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
    v128.store
    local.get $2
    i32.const 8
    i32.eq
    if
     local.get $0
     i32.const 16
     i32.add
     local.tee $11
     local.get $1
     local.get $4
     i32.const 2
     i32.shl
     i32.add
     local.tee $12
     v128.load
     local.tee $6
     local.get $4
     local.get $12
     i32.add
     v128.load
     local.tee $13
     i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
     local.tee $14
     local.get $12
     local.get $15
     i32.add
     v128.load
     local.tee $16
     local.get $12
     local.get $17
     i32.add
     v128.load
     local.tee $18
     i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
     local.tee $19
     i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
     v128.store
     local.get $10
     local.get $11
     i32.add
     local.get $14
     local.get $19
     i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
     v128.store
     local.get $5
     local.get $11
     i32.add
     local.get $6
     local.get $13
     i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
     local.tee $6
     local.get $16
     local.get $18
     i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
     local.tee $13
     i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
     v128.store
     local.get $9
     local.get $11
     i32.add
     local.get $6
     local.get $13
     i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
     v128.store
    else
     local.get $0
     i32.const 16
     i32.add
     local.tee $5
     local.get $1
     local.get $4
     i32.const 2
     i32.shl
     i32.add
     local.tee $9
     v128.load
     local.tee $6
     local.get $4
     local.get $9
     i32.add
     v128.load
     local.tee $13
     i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
     local.tee $14
     v128.store64_lane 0
     local.get $5
     local.get $10
     i32.add
     local.get $14
     v128.store64_lane 1
     local.get $5
     local.get $10
     i32.const 1
     i32.shl
     i32.add
     local.get $6
     local.get $13
     i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
     local.tee $6
     v128.store64_lane 0
     local.get $5
     local.get $10
     i32.const 3
     i32.mul
     i32.add
     local.get $6
     v128.store64_lane 1
    end
    local.get $0
    local.get $10
    i32.const 2
    i32.shl
    i32.add
    local.set $0
    local.get $1
    i32.const 16
    i32.add
    local.set $1
    local.get $7
    i32.const 4
    i32.add
    local.set $7
    br $for-loop|0
   end
  end
  local.get $0
  local.set $5
  local.get $3
  local.get $7
  i32.sub
  local.set $7
  loop $for-loop|00
   local.get $7
   local.get $8
   i32.gt_s
   if
    local.get $1
    local.set $0
    i32.const 0
    local.set $3
    loop $for-loop|1
     local.get $2
     local.get $3
     i32.gt_s
     if
      local.get $5
      local.get $0
      f32.load
      f32.store
      local.get $5
      i32.const 4
      i32.add
      local.set $5
      local.get $0
      local.get $4
      i32.add
      local.get $0
      local.get $3
      i32.const 1
      i32.add
      local.tee $3
      local.get $2
      i32.lt_s
      select
      local.set $0
      br $for-loop|1
     end
    end
    local.get $1
    i32.const 4
    i32.add
    local.set $1
    local.get $8
    i32.const 1
    i32.add
    local.set $8
    br $for-loop|00
   end
  end
 )
)
