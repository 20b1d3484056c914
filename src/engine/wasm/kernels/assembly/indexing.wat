(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32)))
 (type $3 (func (param i32 i32 i32 i32 i32)))
 (type $4 (func (param i32 i32 i32 i32 i32 i32 i32)))
 (import "env" "memory" (memory $0 1 65536 shared))
 (import "env" "scratch" (global $src/engine/wasm/kernels/assembly/lib/job/scratch i32))
 (export "gatherElements" (func $src/engine/wasm/kernels/assembly/indexing/gatherElements))
 (export "scatterAdd" (func $src/engine/wasm/kernels/assembly/indexing/scatterAdd))
 (export "selectSlices" (func $src/engine/wasm/kernels/assembly/indexing/selectSlices))
 (export "addSlices" (func $src/engine/wasm/kernels/assembly/indexing/addSlices))
 (func $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  local.get $2
  i32.const 4
  i32.eq
  if
   local.get $0
   local.get $1
   local.get $3
   local.get $4
   local.get $5
   local.get $6
   call $src/engine/wasm/kernels/assembly/lib/strided/gather<u32>
  else
   local.get $2
   i32.const 8
   i32.eq
   if
    local.get $0
    local.get $1
    local.get $3
    local.get $4
    local.get $5
    local.get $6
    call $src/engine/wasm/kernels/assembly/lib/strided/gather<u64>
   else
    local.get $0
    local.get $1
    local.get $3
    local.get $4
    local.get $5
    local.get $6
    call $src/engine/wasm/kernels/assembly/lib/strided/gather<u8>
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32)
  local.get $1
  i32.const 4
  i32.eq
  if
   local.get $0
   local.get $2
   local.get $3
   local.get $4
   local.get $5
   call $src/engine/wasm/kernels/assembly/lib/strided/scatter<u32>
  else
   local.get $1
   i32.const 8
   i32.eq
   if
    local.get $0
    local.get $2
    local.get $3
    local.get $4
    local.get $5
    call $src/engine/wasm/kernels/assembly/lib/strided/scatter<u64>
   else
    local.get $0
    local.get $2
    local.get $3
    local.get $4
    local.get $5
    call $src/engine/wasm/kernels/assembly/lib/strided/scatter<u8>
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/gather<u64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  block $src/engine/wasm/kernels/assembly/lib/strided/move<u64>|inlined.0
   local.get $0
   i32.const 176
   i32.add
   local.get $1
   i32.const 48
   i32.mul
   i32.add
   local.set $8
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.tee $9
   i32.const 0
   i32.lt_s
   if
    local.get $5
    local.get $8
    i32.load
    i32.add
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
    br $src/engine/wasm/kernels/assembly/lib/strided/move<u64>|inlined.0
   end
   local.get $2
   local.set $1
   local.get $8
   i32.load
   local.set $6
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $7
   loop $for-loop|10
    local.get $7
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $7
     i32.const 2
     i32.shl
     local.tee $10
     local.get $0
     i32.const 132
     i32.add
     i32.add
     i32.load
     local.tee $11
     i32.div_s
     local.set $2
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 262080
     i32.add
     local.get $10
     i32.add
     local.get $1
     local.get $2
     local.get $11
     i32.mul
     i32.sub
     local.tee $1
     i32.store
     local.get $6
     local.get $8
     i32.const 8
     i32.add
     local.get $10
     i32.add
     i32.load
     local.get $1
     i32.mul
     i32.const 3
     i32.shl
     i32.add
     local.set $6
     local.get $2
     local.set $1
     local.get $7
     i32.const 1
     i32.sub
     local.set $7
     br $for-loop|10
    end
   end
   local.get $5
   local.get $6
   i32.add
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
   local.set $12
   local.get $8
   i32.const 8
   i32.add
   local.get $1
   i32.add
   i32.load
   i32.const 3
   i32.shl
   local.set $10
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 262080
   i32.add
   local.get $1
   i32.add
   i32.load
   local.set $7
   loop $while-continue|2
    local.get $4
    local.set $1
    local.get $2
    local.set $5
    local.get $3
    local.get $12
    local.get $7
    i32.sub
    local.tee $6
    local.get $3
    local.get $6
    i32.lt_s
    select
    local.set $11
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u64>|inlined.1
     local.get $10
     i32.const 8
     i32.eq
     if
      local.get $1
      local.get $11
      i32.const 3
      i32.shl
      i32.add
      local.set $13
      loop $for-loop|01
       local.get $1
       i32.const 32
       i32.add
       local.tee $6
       local.get $13
       i32.le_u
       if
        local.get $1
        local.get $5
        v128.load
        v128.store
        local.get $1
        local.get $5
        v128.load offset=16
        v128.store offset=16
        local.get $5
        i32.const 32
        i32.add
        local.set $5
        local.get $6
        local.set $1
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $1
       i32.const 4
       i32.add
       local.tee $6
       local.get $13
       i32.le_u
       if
        local.get $1
        local.get $5
        i32.load
        i32.store
        local.get $5
        i32.const 4
        i32.add
        local.set $5
        local.get $6
        local.set $1
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $1
       local.get $13
       i32.lt_u
       if
        local.get $5
        local.tee $6
        i32.const 1
        i32.add
        local.set $5
        local.get $1
        local.get $6
        i32.load8_u
        i32.store8
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $for-loop|23
       end
      end
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u64>|inlined.1
     end
     i32.const 0
     local.set $6
     loop $for-loop|3
      local.get $6
      local.get $11
      i32.lt_s
      if
       local.get $1
       local.get $5
       i64.load
       i64.store
       local.get $1
       i32.const 8
       i32.add
       local.set $1
       local.get $5
       local.get $10
       i32.add
       local.set $5
       local.get $6
       i32.const 1
       i32.add
       local.set $6
       br $for-loop|3
      end
     end
    end
    local.get $3
    local.get $11
    i32.sub
    local.tee $3
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<u64>|inlined.0
    local.get $4
    local.get $11
    i32.const 3
    i32.shl
    i32.add
    local.set $4
    local.get $2
    local.get $7
    local.get $10
    i32.mul
    i32.sub
    local.set $1
    local.get $9
    i32.const 1
    i32.sub
    local.set $6
    loop $for-loop|4
     local.get $6
     i32.const 0
     i32.ge_s
     if
      block $for-break4
       local.get $6
       i32.const 2
       i32.shl
       local.tee $2
       local.get $8
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
       local.tee $7
       i32.load
       i32.const 1
       i32.add
       local.tee $11
       local.get $0
       i32.const 132
       i32.add
       local.get $2
       i32.add
       i32.load
       i32.lt_s
       if
        local.get $7
        local.get $11
        i32.store
        br $for-break4
       end
       local.get $1
       local.get $5
       local.get $11
       i32.mul
       i32.sub
       local.set $1
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $6
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $6
       i32.const 1
       i32.sub
       local.set $6
       br $for-loop|4
      end
     end
    end
    local.get $1
    local.set $2
    i32.const 0
    local.set $7
    br $while-continue|2
   end
   unreachable
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/addresses<u64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  local.set $6
  local.get $0
  i32.const 176
  i32.add
  local.get $1
  i32.const 48
  i32.mul
  i32.add
  local.set $5
  local.get $0
  i32.load offset=128
  i32.const 1
  i32.sub
  local.tee $7
  i32.const 0
  i32.lt_s
  if
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   local.get $5
   i32.load
   i32.store
   return
  end
  local.get $5
  i32.load
  local.set $1
  local.get $0
  i32.load offset=128
  i32.const 1
  i32.sub
  local.set $4
  loop $for-loop|0
   local.get $4
   i32.const 0
   i32.ge_s
   if
    local.get $2
    local.get $2
    local.get $4
    i32.const 2
    i32.shl
    local.tee $8
    local.get $0
    i32.const 132
    i32.add
    i32.add
    i32.load
    local.tee $9
    i32.div_s
    local.tee $2
    local.get $9
    i32.mul
    i32.sub
    local.set $9
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    i32.const 262080
    i32.add
    local.get $8
    i32.add
    local.get $9
    i32.store
    local.get $1
    local.get $5
    i32.const 8
    i32.add
    local.get $8
    i32.add
    i32.load
    local.get $9
    i32.mul
    i32.const 3
    i32.shl
    i32.add
    local.set $1
    local.get $4
    i32.const 1
    i32.sub
    local.set $4
    br $for-loop|0
   end
  end
  local.get $1
  local.set $2
  local.get $7
  i32.const 2
  i32.shl
  local.tee $1
  local.get $0
  i32.const 132
  i32.add
  i32.add
  i32.load
  local.set $10
  local.get $5
  i32.const 8
  i32.add
  local.get $1
  i32.add
  i32.load
  i32.const 3
  i32.shl
  local.set $4
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  i32.const 262080
  i32.add
  local.get $1
  i32.add
  i32.load
  local.set $1
  loop $for-loop|1
   local.get $3
   i32.const 0
   i32.gt_s
   if
    local.get $6
    local.get $2
    i32.store
    local.get $6
    i32.const 4
    i32.add
    local.set $6
    local.get $2
    local.get $4
    i32.add
    local.set $2
    local.get $10
    local.get $1
    i32.const 1
    i32.add
    local.tee $1
    i32.eq
    if
     local.get $2
     local.get $4
     local.get $10
     i32.mul
     i32.sub
     local.set $1
     local.get $7
     i32.const 1
     i32.sub
     local.set $2
     loop $for-loop|2
      local.get $2
      i32.const 0
      i32.ge_s
      if
       block $for-break2
        local.get $2
        i32.const 2
        i32.shl
        local.tee $8
        local.get $5
        i32.const 8
        i32.add
        i32.add
        i32.load
        i32.const 3
        i32.shl
        local.tee $11
        local.get $1
        i32.add
        local.set $1
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        i32.const 262080
        i32.add
        local.get $8
        i32.add
        local.tee $12
        i32.load
        i32.const 1
        i32.add
        local.tee $9
        local.get $0
        i32.const 132
        i32.add
        local.get $8
        i32.add
        i32.load
        i32.lt_s
        if
         local.get $12
         local.get $9
         i32.store
         br $for-break2
        end
        local.get $1
        local.get $9
        local.get $11
        i32.mul
        i32.sub
        local.set $1
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
        br $for-loop|2
       end
      end
     end
     local.get $1
     local.set $2
     i32.const 0
     local.set $1
    end
    local.get $3
    i32.const 1
    i32.sub
    local.set $3
    br $for-loop|1
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/addresses<u32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  local.set $6
  local.get $0
  i32.const 176
  i32.add
  local.get $1
  i32.const 48
  i32.mul
  i32.add
  local.set $5
  local.get $0
  i32.load offset=128
  i32.const 1
  i32.sub
  local.tee $7
  i32.const 0
  i32.lt_s
  if
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   local.get $5
   i32.load
   i32.store
   return
  end
  local.get $5
  i32.load
  local.set $1
  local.get $0
  i32.load offset=128
  i32.const 1
  i32.sub
  local.set $4
  loop $for-loop|0
   local.get $4
   i32.const 0
   i32.ge_s
   if
    local.get $2
    local.get $2
    local.get $4
    i32.const 2
    i32.shl
    local.tee $8
    local.get $0
    i32.const 132
    i32.add
    i32.add
    i32.load
    local.tee $9
    i32.div_s
    local.tee $2
    local.get $9
    i32.mul
    i32.sub
    local.set $9
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    i32.const 262080
    i32.add
    local.get $8
    i32.add
    local.get $9
    i32.store
    local.get $1
    local.get $5
    i32.const 8
    i32.add
    local.get $8
    i32.add
    i32.load
    local.get $9
    i32.mul
    i32.const 2
    i32.shl
    i32.add
    local.set $1
    local.get $4
    i32.const 1
    i32.sub
    local.set $4
    br $for-loop|0
   end
  end
  local.get $1
  local.set $2
  local.get $7
  i32.const 2
  i32.shl
  local.tee $1
  local.get $0
  i32.const 132
  i32.add
  i32.add
  i32.load
  local.set $10
  local.get $5
  i32.const 8
  i32.add
  local.get $1
  i32.add
  i32.load
  i32.const 2
  i32.shl
  local.set $4
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  i32.const 262080
  i32.add
  local.get $1
  i32.add
  i32.load
  local.set $1
  loop $for-loop|1
   local.get $3
   i32.const 0
   i32.gt_s
   if
    local.get $6
    local.get $2
    i32.store
    local.get $6
    i32.const 4
    i32.add
    local.set $6
    local.get $2
    local.get $4
    i32.add
    local.set $2
    local.get $10
    local.get $1
    i32.const 1
    i32.add
    local.tee $1
    i32.eq
    if
     local.get $2
     local.get $4
     local.get $10
     i32.mul
     i32.sub
     local.set $1
     local.get $7
     i32.const 1
     i32.sub
     local.set $2
     loop $for-loop|2
      local.get $2
      i32.const 0
      i32.ge_s
      if
       block $for-break2
        local.get $2
        i32.const 2
        i32.shl
        local.tee $8
        local.get $5
        i32.const 8
        i32.add
        i32.add
        i32.load
        i32.const 2
        i32.shl
        local.tee $11
        local.get $1
        i32.add
        local.set $1
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        i32.const 262080
        i32.add
        local.get $8
        i32.add
        local.tee $12
        i32.load
        i32.const 1
        i32.add
        local.tee $9
        local.get $0
        i32.const 132
        i32.add
        local.get $8
        i32.add
        i32.load
        i32.lt_s
        if
         local.get $12
         local.get $9
         i32.store
         br $for-break2
        end
        local.get $1
        local.get $9
        local.get $11
        i32.mul
        i32.sub
        local.set $1
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
        br $for-loop|2
       end
      end
     end
     local.get $1
     local.set $2
     i32.const 0
     local.set $1
    end
    local.get $3
    i32.const 1
    i32.sub
    local.set $3
    br $for-loop|1
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/addresses<u8> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  local.set $6
  local.get $0
  i32.const 176
  i32.add
  local.get $1
  i32.const 48
  i32.mul
  i32.add
  local.set $5
  local.get $0
  i32.load offset=128
  i32.const 1
  i32.sub
  local.tee $7
  i32.const 0
  i32.lt_s
  if
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   local.get $5
   i32.load
   i32.store
   return
  end
  local.get $5
  i32.load
  local.set $1
  local.get $0
  i32.load offset=128
  i32.const 1
  i32.sub
  local.set $4
  loop $for-loop|0
   local.get $4
   i32.const 0
   i32.ge_s
   if
    local.get $2
    local.get $2
    local.get $4
    i32.const 2
    i32.shl
    local.tee $8
    local.get $0
    i32.const 132
    i32.add
    i32.add
    i32.load
    local.tee $9
    i32.div_s
    local.tee $2
    local.get $9
    i32.mul
    i32.sub
    local.set $9
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    i32.const 262080
    i32.add
    local.get $8
    i32.add
    local.get $9
    i32.store
    local.get $1
    local.get $5
    i32.const 8
    i32.add
    local.get $8
    i32.add
    i32.load
    local.get $9
    i32.mul
    i32.add
    local.set $1
    local.get $4
    i32.const 1
    i32.sub
    local.set $4
    br $for-loop|0
   end
  end
  local.get $1
  local.set $2
  local.get $7
  i32.const 2
  i32.shl
  local.tee $1
  local.get $0
  i32.const 132
  i32.add
  i32.add
  i32.load
  local.set $10
  local.get $5
  i32.const 8
  i32.add
  local.get $1
  i32.add
  i32.load
  local.set $4
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  i32.const 262080
  i32.add
  local.get $1
  i32.add
  i32.load
  local.set $1
  loop $for-loop|1
   local.get $3
   i32.const 0
   i32.gt_s
   if
    local.get $6
    local.get $2
    i32.store
    local.get $6
    i32.const 4
    i32.add
    local.set $6
    local.get $2
    local.get $4
    i32.add
    local.set $2
    local.get $10
    local.get $1
    i32.const 1
    i32.add
    local.tee $1
    i32.eq
    if
     local.get $2
     local.get $4
     local.get $10
     i32.mul
     i32.sub
     local.set $1
     local.get $7
     i32.const 1
     i32.sub
     local.set $2
     loop $for-loop|2
      local.get $2
      i32.const 0
      i32.ge_s
      if
       block $for-break2
        local.get $2
        i32.const 2
        i32.shl
        local.tee $8
        local.get $5
        i32.const 8
        i32.add
        i32.add
        i32.load
        local.tee $11
        local.get $1
        i32.add
        local.set $1
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        i32.const 262080
        i32.add
        local.get $8
        i32.add
        local.tee $12
        i32.load
        i32.const 1
        i32.add
        local.tee $9
        local.get $0
        i32.const 132
        i32.add
        local.get $8
        i32.add
        i32.load
        i32.lt_s
        if
         local.get $12
         local.get $9
         i32.store
         br $for-break2
        end
        local.get $1
        local.get $9
        local.get $11
        i32.mul
        i32.sub
        local.set $1
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
        br $for-loop|2
       end
      end
     end
     local.get $1
     local.set $2
     i32.const 0
     local.set $1
    end
    local.get $3
    i32.const 1
    i32.sub
    local.set $3
    br $for-loop|1
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/scatter<u8> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
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
   i32.const 176
   i32.add
   local.set $8
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.tee $9
   i32.const 0
   i32.lt_s
   if
    local.get $2
    local.get $4
    local.get $8
    i32.load
    i32.add
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
    br $src/engine/wasm/kernels/assembly/lib/strided/move<u8>|inlined.0
   end
   local.get $8
   i32.load
   local.set $5
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $7
   loop $for-loop|10
    local.get $7
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $7
     i32.const 2
     i32.shl
     local.tee $10
     local.get $0
     i32.const 132
     i32.add
     i32.add
     i32.load
     local.tee $11
     i32.div_s
     local.set $2
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 262080
     i32.add
     local.get $10
     i32.add
     local.get $1
     local.get $2
     local.get $11
     i32.mul
     i32.sub
     local.tee $1
     i32.store
     local.get $5
     local.get $8
     i32.const 8
     i32.add
     local.get $10
     i32.add
     i32.load
     local.get $1
     i32.mul
     i32.add
     local.set $5
     local.get $2
     local.set $1
     local.get $7
     i32.const 1
     i32.sub
     local.set $7
     br $for-loop|10
    end
   end
   local.get $4
   local.get $5
   i32.add
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
   local.set $12
   local.get $8
   i32.const 8
   i32.add
   local.get $2
   i32.add
   i32.load
   local.set $10
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 262080
   i32.add
   local.get $2
   i32.add
   i32.load
   local.set $7
   loop $while-continue|2
    local.get $3
    local.set $2
    local.get $1
    local.set $4
    local.get $6
    local.get $12
    local.get $7
    i32.sub
    local.tee $5
    local.get $5
    local.get $6
    i32.gt_s
    select
    local.set $11
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u8>|inlined.1
     local.get $10
     i32.const 1
     i32.eq
     if
      local.get $2
      local.set $4
      local.get $11
      local.get $1
      local.tee $2
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
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u8>|inlined.1
     end
     i32.const 0
     local.set $5
     loop $for-loop|3
      local.get $5
      local.get $11
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
       local.get $10
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
    local.get $11
    i32.sub
    local.tee $6
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<u8>|inlined.0
    local.get $3
    local.get $11
    i32.add
    local.set $3
    local.get $1
    local.get $7
    local.get $10
    i32.mul
    i32.sub
    local.set $2
    local.get $9
    i32.const 1
    i32.sub
    local.set $5
    loop $for-loop|4
     local.get $5
     i32.const 0
     i32.ge_s
     if
      block $for-break4
       local.get $5
       i32.const 2
       i32.shl
       local.tee $1
       local.get $8
       i32.const 8
       i32.add
       i32.add
       i32.load
       local.tee $4
       local.get $2
       i32.add
       local.set $2
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $1
       i32.add
       local.tee $7
       i32.load
       i32.const 1
       i32.add
       local.tee $11
       local.get $0
       i32.const 132
       i32.add
       local.get $1
       i32.add
       i32.load
       i32.lt_s
       if
        local.get $7
        local.get $11
        i32.store
        br $for-break4
       end
       local.get $2
       local.get $4
       local.get $11
       i32.mul
       i32.sub
       local.set $2
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $5
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $5
       i32.const 1
       i32.sub
       local.set $5
       br $for-loop|4
      end
     end
    end
    local.get $2
    local.set $1
    i32.const 0
    local.set $7
    br $while-continue|2
   end
   unreachable
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/scatter<u64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  block $src/engine/wasm/kernels/assembly/lib/strided/move<u64>|inlined.1
   local.get $2
   local.set $6
   local.get $0
   i32.const 176
   i32.add
   local.set $8
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.tee $9
   i32.const 0
   i32.lt_s
   if
    local.get $4
    local.get $8
    i32.load
    i32.add
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
    br $src/engine/wasm/kernels/assembly/lib/strided/move<u64>|inlined.1
   end
   local.get $8
   i32.load
   local.set $5
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $7
   loop $for-loop|10
    local.get $7
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $7
     i32.const 2
     i32.shl
     local.tee $10
     local.get $0
     i32.const 132
     i32.add
     i32.add
     i32.load
     local.tee $11
     i32.div_s
     local.set $2
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 262080
     i32.add
     local.get $10
     i32.add
     local.get $1
     local.get $2
     local.get $11
     i32.mul
     i32.sub
     local.tee $1
     i32.store
     local.get $5
     local.get $8
     i32.const 8
     i32.add
     local.get $10
     i32.add
     i32.load
     local.get $1
     i32.mul
     i32.const 3
     i32.shl
     i32.add
     local.set $5
     local.get $2
     local.set $1
     local.get $7
     i32.const 1
     i32.sub
     local.set $7
     br $for-loop|10
    end
   end
   local.get $4
   local.get $5
   i32.add
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
   local.set $12
   local.get $8
   i32.const 8
   i32.add
   local.get $2
   i32.add
   i32.load
   i32.const 3
   i32.shl
   local.set $10
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 262080
   i32.add
   local.get $2
   i32.add
   i32.load
   local.set $7
   loop $while-continue|2
    local.get $3
    local.set $2
    local.get $1
    local.set $4
    local.get $6
    local.get $12
    local.get $7
    i32.sub
    local.tee $5
    local.get $5
    local.get $6
    i32.gt_s
    select
    local.set $11
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u64>|inlined.3
     local.get $10
     i32.const 8
     i32.eq
     if
      local.get $2
      local.set $4
      local.get $1
      local.tee $2
      local.get $11
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
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u64>|inlined.3
     end
     i32.const 0
     local.set $5
     loop $for-loop|3
      local.get $5
      local.get $11
      i32.lt_s
      if
       local.get $4
       local.get $2
       i64.load
       i64.store
       local.get $2
       i32.const 8
       i32.add
       local.set $2
       local.get $4
       local.get $10
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
    local.get $11
    i32.sub
    local.tee $6
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<u64>|inlined.1
    local.get $3
    local.get $11
    i32.const 3
    i32.shl
    i32.add
    local.set $3
    local.get $1
    local.get $7
    local.get $10
    i32.mul
    i32.sub
    local.set $2
    local.get $9
    i32.const 1
    i32.sub
    local.set $5
    loop $for-loop|4
     local.get $5
     i32.const 0
     i32.ge_s
     if
      block $for-break4
       local.get $5
       i32.const 2
       i32.shl
       local.tee $1
       local.get $8
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
       local.tee $7
       i32.load
       i32.const 1
       i32.add
       local.tee $11
       local.get $0
       i32.const 132
       i32.add
       local.get $1
       i32.add
       i32.load
       i32.lt_s
       if
        local.get $7
        local.get $11
        i32.store
        br $for-break4
       end
       local.get $2
       local.get $4
       local.get $11
       i32.mul
       i32.sub
       local.set $2
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $5
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $5
       i32.const 1
       i32.sub
       local.set $5
       br $for-loop|4
      end
     end
    end
    local.get $2
    local.set $1
    i32.const 0
    local.set $7
    br $while-continue|2
   end
   unreachable
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/scatter<u32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  block $src/engine/wasm/kernels/assembly/lib/strided/move<u32>|inlined.0
   local.get $2
   local.set $6
   local.get $0
   i32.const 176
   i32.add
   local.set $8
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.tee $9
   i32.const 0
   i32.lt_s
   if
    local.get $4
    local.get $8
    i32.load
    i32.add
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
    br $src/engine/wasm/kernels/assembly/lib/strided/move<u32>|inlined.0
   end
   local.get $8
   i32.load
   local.set $5
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $7
   loop $for-loop|10
    local.get $7
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $7
     i32.const 2
     i32.shl
     local.tee $10
     local.get $0
     i32.const 132
     i32.add
     i32.add
     i32.load
     local.tee $11
     i32.div_s
     local.set $2
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 262080
     i32.add
     local.get $10
     i32.add
     local.get $1
     local.get $2
     local.get $11
     i32.mul
     i32.sub
     local.tee $1
     i32.store
     local.get $5
     local.get $8
     i32.const 8
     i32.add
     local.get $10
     i32.add
     i32.load
     local.get $1
     i32.mul
     i32.const 2
     i32.shl
     i32.add
     local.set $5
     local.get $2
     local.set $1
     local.get $7
     i32.const 1
     i32.sub
     local.set $7
     br $for-loop|10
    end
   end
   local.get $4
   local.get $5
   i32.add
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
   local.set $12
   local.get $8
   i32.const 8
   i32.add
   local.get $2
   i32.add
   i32.load
   i32.const 2
   i32.shl
   local.set $10
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 262080
   i32.add
   local.get $2
   i32.add
   i32.load
   local.set $7
   loop $while-continue|2
    local.get $3
    local.set $2
    local.get $1
    local.set $4
    local.get $6
    local.get $12
    local.get $7
    i32.sub
    local.tee $5
    local.get $5
    local.get $6
    i32.gt_s
    select
    local.set $11
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u32>|inlined.1
     local.get $10
     i32.const 4
     i32.eq
     if
      local.get $2
      local.set $4
      local.get $1
      local.tee $2
      local.get $11
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
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u32>|inlined.1
     end
     i32.const 0
     local.set $5
     loop $for-loop|3
      local.get $5
      local.get $11
      i32.lt_s
      if
       local.get $4
       local.get $2
       i32.load
       i32.store
       local.get $2
       i32.const 4
       i32.add
       local.set $2
       local.get $4
       local.get $10
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
    local.get $11
    i32.sub
    local.tee $6
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<u32>|inlined.0
    local.get $3
    local.get $11
    i32.const 2
    i32.shl
    i32.add
    local.set $3
    local.get $1
    local.get $7
    local.get $10
    i32.mul
    i32.sub
    local.set $2
    local.get $9
    i32.const 1
    i32.sub
    local.set $5
    loop $for-loop|4
     local.get $5
     i32.const 0
     i32.ge_s
     if
      block $for-break4
       local.get $5
       i32.const 2
       i32.shl
       local.tee $1
       local.get $8
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
       local.tee $7
       i32.load
       i32.const 1
       i32.add
       local.tee $11
       local.get $0
       i32.const 132
       i32.add
       local.get $1
       i32.add
       i32.load
       i32.lt_s
       if
        local.get $7
        local.get $11
        i32.store
        br $for-break4
       end
       local.get $2
       local.get $4
       local.get $11
       i32.mul
       i32.sub
       local.set $2
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $5
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $5
       i32.const 1
       i32.sub
       local.set $5
       br $for-loop|4
      end
     end
    end
    local.get $2
    local.set $1
    i32.const 0
    local.set $7
    br $while-continue|2
   end
   unreachable
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/gather<u8> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  block $src/engine/wasm/kernels/assembly/lib/strided/move<u8>|inlined.1
   local.get $0
   i32.const 176
   i32.add
   local.get $1
   i32.const 48
   i32.mul
   i32.add
   local.set $8
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.tee $9
   i32.const 0
   i32.lt_s
   if
    local.get $5
    local.get $8
    i32.load
    i32.add
    local.set $0
    local.get $3
    local.get $4
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
    br $src/engine/wasm/kernels/assembly/lib/strided/move<u8>|inlined.1
   end
   local.get $2
   local.set $1
   local.get $8
   i32.load
   local.set $6
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $7
   loop $for-loop|10
    local.get $7
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $7
     i32.const 2
     i32.shl
     local.tee $10
     local.get $0
     i32.const 132
     i32.add
     i32.add
     i32.load
     local.tee $11
     i32.div_s
     local.set $2
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 262080
     i32.add
     local.get $10
     i32.add
     local.get $1
     local.get $2
     local.get $11
     i32.mul
     i32.sub
     local.tee $1
     i32.store
     local.get $6
     local.get $8
     i32.const 8
     i32.add
     local.get $10
     i32.add
     i32.load
     local.get $1
     i32.mul
     i32.add
     local.set $6
     local.get $2
     local.set $1
     local.get $7
     i32.const 1
     i32.sub
     local.set $7
     br $for-loop|10
    end
   end
   local.get $5
   local.get $6
   i32.add
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
   local.set $12
   local.get $8
   i32.const 8
   i32.add
   local.get $1
   i32.add
   i32.load
   local.set $10
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 262080
   i32.add
   local.get $1
   i32.add
   i32.load
   local.set $7
   loop $while-continue|2
    local.get $4
    local.set $1
    local.get $2
    local.set $5
    local.get $3
    local.get $12
    local.get $7
    i32.sub
    local.tee $6
    local.get $3
    local.get $6
    i32.lt_s
    select
    local.set $11
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u8>|inlined.3
     local.get $10
     i32.const 1
     i32.eq
     if
      local.get $1
      local.get $11
      i32.add
      local.set $13
      loop $for-loop|01
       local.get $1
       i32.const 32
       i32.add
       local.tee $6
       local.get $13
       i32.le_u
       if
        local.get $1
        local.get $5
        v128.load
        v128.store
        local.get $1
        local.get $5
        v128.load offset=16
        v128.store offset=16
        local.get $5
        i32.const 32
        i32.add
        local.set $5
        local.get $6
        local.set $1
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $1
       i32.const 4
       i32.add
       local.tee $6
       local.get $13
       i32.le_u
       if
        local.get $1
        local.get $5
        i32.load
        i32.store
        local.get $5
        i32.const 4
        i32.add
        local.set $5
        local.get $6
        local.set $1
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $1
       local.get $13
       i32.lt_u
       if
        local.get $5
        local.tee $6
        i32.const 1
        i32.add
        local.set $5
        local.get $1
        local.get $6
        i32.load8_u
        i32.store8
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $for-loop|23
       end
      end
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u8>|inlined.3
     end
     i32.const 0
     local.set $6
     loop $for-loop|3
      local.get $6
      local.get $11
      i32.lt_s
      if
       local.get $1
       local.get $5
       i32.load8_u
       i32.store8
       local.get $1
       i32.const 1
       i32.add
       local.set $1
       local.get $5
       local.get $10
       i32.add
       local.set $5
       local.get $6
       i32.const 1
       i32.add
       local.set $6
       br $for-loop|3
      end
     end
    end
    local.get $3
    local.get $11
    i32.sub
    local.tee $3
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<u8>|inlined.1
    local.get $4
    local.get $11
    i32.add
    local.set $4
    local.get $2
    local.get $7
    local.get $10
    i32.mul
    i32.sub
    local.set $1
    local.get $9
    i32.const 1
    i32.sub
    local.set $6
    loop $for-loop|4
     local.get $6
     i32.const 0
     i32.ge_s
     if
      block $for-break4
       local.get $6
       i32.const 2
       i32.shl
       local.tee $2
       local.get $8
       i32.const 8
       i32.add
       i32.add
       i32.load
       local.tee $5
       local.get $1
       i32.add
       local.set $1
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $2
       i32.add
       local.tee $7
       i32.load
       i32.const 1
       i32.add
       local.tee $11
       local.get $0
       i32.const 132
       i32.add
       local.get $2
       i32.add
       i32.load
       i32.lt_s
       if
        local.get $7
        local.get $11
        i32.store
        br $for-break4
       end
       local.get $1
       local.get $5
       local.get $11
       i32.mul
       i32.sub
       local.set $1
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $6
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $6
       i32.const 1
       i32.sub
       local.set $6
       br $for-loop|4
      end
     end
    end
    local.get $1
    local.set $2
    i32.const 0
    local.set $7
    br $while-continue|2
   end
   unreachable
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/gather<u32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  block $src/engine/wasm/kernels/assembly/lib/strided/move<u32>|inlined.1
   local.get $0
   i32.const 176
   i32.add
   local.get $1
   i32.const 48
   i32.mul
   i32.add
   local.set $8
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.tee $9
   i32.const 0
   i32.lt_s
   if
    local.get $5
    local.get $8
    i32.load
    i32.add
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
    br $src/engine/wasm/kernels/assembly/lib/strided/move<u32>|inlined.1
   end
   local.get $2
   local.set $1
   local.get $8
   i32.load
   local.set $6
   local.get $0
   i32.load offset=128
   i32.const 1
   i32.sub
   local.set $7
   loop $for-loop|10
    local.get $7
    i32.const 0
    i32.ge_s
    if
     local.get $1
     local.get $7
     i32.const 2
     i32.shl
     local.tee $10
     local.get $0
     i32.const 132
     i32.add
     i32.add
     i32.load
     local.tee $11
     i32.div_s
     local.set $2
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 262080
     i32.add
     local.get $10
     i32.add
     local.get $1
     local.get $2
     local.get $11
     i32.mul
     i32.sub
     local.tee $1
     i32.store
     local.get $6
     local.get $8
     i32.const 8
     i32.add
     local.get $10
     i32.add
     i32.load
     local.get $1
     i32.mul
     i32.const 2
     i32.shl
     i32.add
     local.set $6
     local.get $2
     local.set $1
     local.get $7
     i32.const 1
     i32.sub
     local.set $7
     br $for-loop|10
    end
   end
   local.get $5
   local.get $6
   i32.add
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
   local.set $12
   local.get $8
   i32.const 8
   i32.add
   local.get $1
   i32.add
   i32.load
   i32.const 2
   i32.shl
   local.set $10
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 262080
   i32.add
   local.get $1
   i32.add
   i32.load
   local.set $7
   loop $while-continue|2
    local.get $4
    local.set $1
    local.get $2
    local.set $5
    local.get $3
    local.get $12
    local.get $7
    i32.sub
    local.tee $6
    local.get $3
    local.get $6
    i32.lt_s
    select
    local.set $11
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u32>|inlined.3
     local.get $10
     i32.const 4
     i32.eq
     if
      local.get $1
      local.get $11
      i32.const 2
      i32.shl
      i32.add
      local.set $13
      loop $for-loop|01
       local.get $1
       i32.const 32
       i32.add
       local.tee $6
       local.get $13
       i32.le_u
       if
        local.get $1
        local.get $5
        v128.load
        v128.store
        local.get $1
        local.get $5
        v128.load offset=16
        v128.store offset=16
        local.get $5
        i32.const 32
        i32.add
        local.set $5
        local.get $6
        local.set $1
        br $for-loop|01
       end
      end
      loop $for-loop|12
       local.get $1
       i32.const 4
       i32.add
       local.tee $6
       local.get $13
       i32.le_u
       if
        local.get $1
        local.get $5
        i32.load
        i32.store
        local.get $5
        i32.const 4
        i32.add
        local.set $5
        local.get $6
        local.set $1
        br $for-loop|12
       end
      end
      loop $for-loop|23
       local.get $1
       local.get $13
       i32.lt_u
       if
        local.get $5
        local.tee $6
        i32.const 1
        i32.add
        local.set $5
        local.get $1
        local.get $6
        i32.load8_u
        i32.store8
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $for-loop|23
       end
      end
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u32>|inlined.3
     end
     i32.const 0
     local.set $6
     loop $for-loop|3
      local.get $6
      local.get $11
      i32.lt_s
      if
       local.get $1
       local.get $5
       i32.load
       i32.store
       local.get $1
       i32.const 4
       i32.add
       local.set $1
       local.get $5
       local.get $10
       i32.add
       local.set $5
       local.get $6
       i32.const 1
       i32.add
       local.set $6
       br $for-loop|3
      end
     end
    end
    local.get $3
    local.get $11
    i32.sub
    local.tee $3
    i32.eqz
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<u32>|inlined.1
    local.get $4
    local.get $11
    i32.const 2
    i32.shl
    i32.add
    local.set $4
    local.get $2
    local.get $7
    local.get $10
    i32.mul
    i32.sub
    local.set $1
    local.get $9
    i32.const 1
    i32.sub
    local.set $6
    loop $for-loop|4
     local.get $6
     i32.const 0
     i32.ge_s
     if
      block $for-break4
       local.get $6
       i32.const 2
       i32.shl
       local.tee $2
       local.get $8
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
       local.tee $7
       i32.load
       i32.const 1
       i32.add
       local.tee $11
       local.get $0
       i32.const 132
       i32.add
       local.get $2
       i32.add
       i32.load
       i32.lt_s
       if
        local.get $7
        local.get $11
        i32.store
        br $for-break4
       end
       local.get $1
       local.get $5
       local.get $11
       i32.mul
       i32.sub
       local.set $1
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 262080
       i32.add
       local.get $6
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $6
       i32.const 1
       i32.sub
       local.set $6
       br $for-loop|4
      end
     end
    end
    local.get $1
    local.set $2
    i32.const 0
    local.set $7
    br $while-continue|2
   end
   unreachable
  end
 )
 (func $src/engine/wasm/kernels/assembly/indexing/selectSlices (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  local.get $0
  i32.load offset=180
  local.tee $3
  i32.const 1
  i32.le_s
  if (result i32)
   i32.const 1
  else
   i32.const 4
   i32.const 8
   local.get $3
   i32.const 4
   i32.eq
   local.get $3
   i32.const 2
   i32.eq
   i32.or
   select
  end
  local.set $8
  local.get $0
  i32.load offset=128
  local.set $3
  i32.const 1
  local.set $7
  loop $for-loop|0
   local.get $3
   local.get $4
   i32.gt_s
   if
    local.get $7
    local.get $0
    i32.const 132
    i32.add
    local.get $4
    i32.const 2
    i32.shl
    i32.add
    i32.load
    i32.mul
    local.set $7
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
  local.get $0
  i32.load offset=84
  i32.const 0
  i32.ne
  local.tee $5
  if
   local.get $0
   i32.load offset=88
   i32.const 0
   i32.ne
   local.set $5
  end
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  local.tee $4
  local.get $0
  i32.load offset=92
  local.tee $3
  local.get $2
  i32.mul
  local.tee $2
  local.get $2
  local.get $4
  i32.gt_s
  select
  local.set $9
  local.get $1
  local.get $3
  i32.mul
  local.set $2
  loop $for-loop|00
   local.get $2
   local.get $9
   i32.lt_s
   if
    local.get $2
    local.get $0
    i32.load offset=76
    i32.mul
    local.set $6
    local.get $0
    i32.load offset=80
    local.get $0
    i32.load offset=68
    local.get $2
    local.get $0
    i32.load offset=72
    i32.mul
    i32.add
    i64.load
    i32.wrap_i64
    i32.mul
    local.set $4
    block $for-continue|0
     local.get $5
     if
      local.get $4
      local.get $0
      i32.load offset=224
      i32.add
      local.set $4
      local.get $6
      local.get $0
      i32.load offset=176
      i32.add
      local.tee $1
      local.get $7
      local.get $8
      i32.mul
      i32.add
      local.set $6
      loop $for-loop|01
       local.get $1
       i32.const 32
       i32.add
       local.tee $3
       local.get $6
       i32.le_u
       if
        local.get $1
        local.get $4
        v128.load
        v128.store
        local.get $1
        local.get $4
        v128.load offset=16
        v128.store offset=16
        local.get $4
        i32.const 32
        i32.add
        local.set $4
        local.get $3
        local.set $1
        br $for-loop|01
       end
      end
      loop $for-loop|1
       local.get $1
       i32.const 4
       i32.add
       local.tee $3
       local.get $6
       i32.le_u
       if
        local.get $1
        local.get $4
        i32.load
        i32.store
        local.get $4
        i32.const 4
        i32.add
        local.set $4
        local.get $3
        local.set $1
        br $for-loop|1
       end
      end
      loop $for-loop|2
       local.get $1
       local.get $6
       i32.lt_u
       if
        local.get $4
        local.tee $3
        i32.const 1
        i32.add
        local.set $4
        local.get $1
        local.get $3
        i32.load8_u
        i32.store8
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $for-loop|2
       end
      end
      br $for-continue|0
     end
     i32.const 0
     local.set $1
     loop $for-loop|12
      local.get $1
      local.get $7
      i32.lt_s
      if
       local.get $0
       i32.const 1
       local.get $8
       local.get $1
       i32.const 2048
       local.get $7
       local.get $1
       i32.sub
       local.tee $3
       local.get $3
       i32.const 2048
       i32.gt_s
       select
       local.tee $3
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       local.get $4
       call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
       local.get $0
       local.get $8
       local.get $1
       local.get $3
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       local.get $6
       call $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes
       local.get $1
       i32.const 2048
       i32.add
       local.set $1
       br $for-loop|12
      end
     end
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|00
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/indexing/scatterAdd (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  local.get $0
  i32.load offset=180
  local.tee $1
  i32.const 4
  i32.eq
  if
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 32768
   i32.add
   local.set $4
   local.get $0
   i32.load offset=128
   local.set $3
   i32.const 1
   local.set $2
   i32.const 0
   local.set $1
   loop $for-loop|0
    local.get $1
    local.get $3
    i32.lt_s
    if
     local.get $2
     local.get $0
     i32.const 132
     i32.add
     local.get $1
     i32.const 2
     i32.shl
     i32.add
     i32.load
     i32.mul
     local.set $2
     local.get $1
     i32.const 1
     i32.add
     local.set $1
     br $for-loop|0
    end
   end
   local.get $2
   local.set $3
   i32.const 0
   local.set $1
   loop $for-loop|00
    local.get $1
    local.get $3
    i32.lt_s
    if
     local.get $0
     i32.const -64
     i32.sub
     i32.load
     local.set $5
     local.get $0
     i32.const 0
     local.get $1
     i32.const 2048
     local.get $3
     local.get $1
     i32.sub
     local.tee $2
     local.get $2
     i32.const 2048
     i32.gt_s
     select
     local.tee $6
     call $src/engine/wasm/kernels/assembly/lib/strided/addresses<u32>
     local.get $0
     i32.const 2
     local.get $1
     local.get $6
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 16384
     i32.add
     i32.const 0
     call $src/engine/wasm/kernels/assembly/lib/strided/gather<u64>
     i32.const 0
     local.set $2
     loop $for-loop|1
      local.get $2
      local.get $6
      i32.lt_s
      if
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       local.get $2
       i32.const 2
       i32.shl
       i32.add
       local.tee $7
       local.get $7
       i32.load
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 16384
       i32.add
       local.get $2
       i32.const 3
       i32.shl
       i32.add
       i64.load
       i32.wrap_i64
       local.get $5
       i32.mul
       i32.add
       i32.store
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       br $for-loop|1
      end
     end
     local.get $0
     i32.const 1
     i32.const 4
     local.get $1
     local.get $6
     local.get $4
     i32.const 0
     call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
     i32.const 0
     local.set $2
     loop $for-loop|2
      local.get $2
      local.get $6
      i32.lt_s
      if
       local.get $2
       i32.const 2
       i32.shl
       local.tee $5
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.add
       i32.load
       local.tee $7
       local.get $7
       f32.load
       local.get $4
       local.get $5
       i32.add
       f32.load
       f32.add
       f32.store
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       br $for-loop|2
      end
     end
     local.get $1
     i32.const 2048
     i32.add
     local.set $1
     br $for-loop|00
    end
   end
  else
   local.get $1
   i32.const 5
   i32.eq
   if
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    i32.const 32768
    i32.add
    local.set $4
    local.get $0
    i32.load offset=128
    local.set $3
    i32.const 1
    local.set $2
    i32.const 0
    local.set $1
    loop $for-loop|02
     local.get $1
     local.get $3
     i32.lt_s
     if
      local.get $2
      local.get $0
      i32.const 132
      i32.add
      local.get $1
      i32.const 2
      i32.shl
      i32.add
      i32.load
      i32.mul
      local.set $2
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $for-loop|02
     end
    end
    local.get $2
    local.set $3
    i32.const 0
    local.set $1
    loop $for-loop|3
     local.get $1
     local.get $3
     i32.lt_s
     if
      local.get $0
      i32.const -64
      i32.sub
      i32.load
      local.set $5
      local.get $0
      i32.const 0
      local.get $1
      i32.const 2048
      local.get $3
      local.get $1
      i32.sub
      local.tee $2
      local.get $2
      i32.const 2048
      i32.gt_s
      select
      local.tee $6
      call $src/engine/wasm/kernels/assembly/lib/strided/addresses<u64>
      local.get $0
      i32.const 2
      local.get $1
      local.get $6
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      i32.const 16384
      i32.add
      i32.const 0
      call $src/engine/wasm/kernels/assembly/lib/strided/gather<u64>
      i32.const 0
      local.set $2
      loop $for-loop|4
       local.get $2
       local.get $6
       i32.lt_s
       if
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        local.get $2
        i32.const 2
        i32.shl
        i32.add
        local.tee $7
        local.get $7
        i32.load
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        i32.const 16384
        i32.add
        local.get $2
        i32.const 3
        i32.shl
        i32.add
        i64.load
        i32.wrap_i64
        local.get $5
        i32.mul
        i32.add
        i32.store
        local.get $2
        i32.const 1
        i32.add
        local.set $2
        br $for-loop|4
       end
      end
      local.get $0
      i32.const 1
      i32.const 8
      local.get $1
      local.get $6
      local.get $4
      i32.const 0
      call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
      i32.const 0
      local.set $2
      loop $for-loop|5
       local.get $2
       local.get $6
       i32.lt_s
       if
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        local.get $2
        i32.const 2
        i32.shl
        i32.add
        i32.load
        local.tee $5
        local.get $5
        f64.load
        local.get $4
        local.get $2
        i32.const 3
        i32.shl
        i32.add
        f64.load
        f64.add
        f64.store
        local.get $2
        i32.const 1
        i32.add
        local.set $2
        br $for-loop|5
       end
      end
      local.get $1
      i32.const 2048
      i32.add
      local.set $1
      br $for-loop|3
     end
    end
   else
    local.get $1
    i32.const 3
    i32.eq
    if
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 32768
     i32.add
     local.set $4
     local.get $0
     i32.load offset=128
     local.set $3
     i32.const 1
     local.set $2
     i32.const 0
     local.set $1
     loop $for-loop|05
      local.get $1
      local.get $3
      i32.lt_s
      if
       local.get $2
       local.get $0
       i32.const 132
       i32.add
       local.get $1
       i32.const 2
       i32.shl
       i32.add
       i32.load
       i32.mul
       local.set $2
       local.get $1
       i32.const 1
       i32.add
       local.set $1
       br $for-loop|05
      end
     end
     local.get $2
     local.set $3
     i32.const 0
     local.set $1
     loop $for-loop|6
      local.get $1
      local.get $3
      i32.lt_s
      if
       local.get $0
       i32.const -64
       i32.sub
       i32.load
       local.set $5
       local.get $0
       i32.const 0
       local.get $1
       i32.const 2048
       local.get $3
       local.get $1
       i32.sub
       local.tee $2
       local.get $2
       i32.const 2048
       i32.gt_s
       select
       local.tee $6
       call $src/engine/wasm/kernels/assembly/lib/strided/addresses<u64>
       local.get $0
       i32.const 2
       local.get $1
       local.get $6
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 16384
       i32.add
       i32.const 0
       call $src/engine/wasm/kernels/assembly/lib/strided/gather<u64>
       i32.const 0
       local.set $2
       loop $for-loop|7
        local.get $2
        local.get $6
        i32.lt_s
        if
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         local.get $2
         i32.const 2
         i32.shl
         i32.add
         local.tee $7
         local.get $7
         i32.load
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         i32.const 16384
         i32.add
         local.get $2
         i32.const 3
         i32.shl
         i32.add
         i64.load
         i32.wrap_i64
         local.get $5
         i32.mul
         i32.add
         i32.store
         local.get $2
         i32.const 1
         i32.add
         local.set $2
         br $for-loop|7
        end
       end
       local.get $0
       i32.const 1
       i32.const 8
       local.get $1
       local.get $6
       local.get $4
       i32.const 0
       call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
       i32.const 0
       local.set $2
       loop $for-loop|8
        local.get $2
        local.get $6
        i32.lt_s
        if
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         local.get $2
         i32.const 2
         i32.shl
         i32.add
         i32.load
         local.tee $5
         local.get $5
         i64.load
         local.get $4
         local.get $2
         i32.const 3
         i32.shl
         i32.add
         i64.load
         i64.add
         i64.store
         local.get $2
         i32.const 1
         i32.add
         local.set $2
         br $for-loop|8
        end
       end
       local.get $1
       i32.const 2048
       i32.add
       local.set $1
       br $for-loop|6
      end
     end
    else
     local.get $1
     i32.const 2
     i32.eq
     if
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      i32.const 32768
      i32.add
      local.set $4
      local.get $0
      i32.load offset=128
      local.set $3
      i32.const 1
      local.set $2
      i32.const 0
      local.set $1
      loop $for-loop|08
       local.get $1
       local.get $3
       i32.lt_s
       if
        local.get $2
        local.get $0
        i32.const 132
        i32.add
        local.get $1
        i32.const 2
        i32.shl
        i32.add
        i32.load
        i32.mul
        local.set $2
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $for-loop|08
       end
      end
      local.get $2
      local.set $3
      i32.const 0
      local.set $1
      loop $for-loop|9
       local.get $1
       local.get $3
       i32.lt_s
       if
        local.get $0
        i32.const -64
        i32.sub
        i32.load
        local.set $5
        local.get $0
        i32.const 0
        local.get $1
        i32.const 2048
        local.get $3
        local.get $1
        i32.sub
        local.tee $2
        local.get $2
        i32.const 2048
        i32.gt_s
        select
        local.tee $6
        call $src/engine/wasm/kernels/assembly/lib/strided/addresses<u32>
        local.get $0
        i32.const 2
        local.get $1
        local.get $6
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        i32.const 16384
        i32.add
        i32.const 0
        call $src/engine/wasm/kernels/assembly/lib/strided/gather<u64>
        i32.const 0
        local.set $2
        loop $for-loop|10
         local.get $2
         local.get $6
         i32.lt_s
         if
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          local.get $2
          i32.const 2
          i32.shl
          i32.add
          local.tee $7
          local.get $7
          i32.load
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 16384
          i32.add
          local.get $2
          i32.const 3
          i32.shl
          i32.add
          i64.load
          i32.wrap_i64
          local.get $5
          i32.mul
          i32.add
          i32.store
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $for-loop|10
         end
        end
        local.get $0
        i32.const 1
        i32.const 4
        local.get $1
        local.get $6
        local.get $4
        i32.const 0
        call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
        i32.const 0
        local.set $2
        loop $for-loop|11
         local.get $2
         local.get $6
         i32.lt_s
         if
          local.get $2
          i32.const 2
          i32.shl
          local.tee $5
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.add
          i32.load
          local.tee $7
          local.get $7
          i32.load
          local.get $4
          local.get $5
          i32.add
          i32.load
          i32.add
          i32.store
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $for-loop|11
         end
        end
        local.get $1
        i32.const 2048
        i32.add
        local.set $1
        br $for-loop|9
       end
      end
     else
      local.get $1
      i32.eqz
      local.set $4
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      i32.const 32768
      i32.add
      local.set $5
      local.get $0
      i32.load offset=128
      local.set $3
      i32.const 1
      local.set $2
      i32.const 0
      local.set $1
      loop $for-loop|011
       local.get $1
       local.get $3
       i32.lt_s
       if
        local.get $2
        local.get $0
        i32.const 132
        i32.add
        local.get $1
        i32.const 2
        i32.shl
        i32.add
        i32.load
        i32.mul
        local.set $2
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $for-loop|011
       end
      end
      local.get $2
      local.set $3
      i32.const 0
      local.set $1
      loop $for-loop|12
       local.get $1
       local.get $3
       i32.lt_s
       if
        local.get $0
        i32.const -64
        i32.sub
        i32.load
        local.set $6
        local.get $0
        i32.const 0
        local.get $1
        i32.const 2048
        local.get $3
        local.get $1
        i32.sub
        local.tee $2
        local.get $2
        i32.const 2048
        i32.gt_s
        select
        local.tee $7
        call $src/engine/wasm/kernels/assembly/lib/strided/addresses<u8>
        local.get $0
        i32.const 2
        local.get $1
        local.get $7
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        i32.const 16384
        i32.add
        i32.const 0
        call $src/engine/wasm/kernels/assembly/lib/strided/gather<u64>
        i32.const 0
        local.set $2
        loop $for-loop|13
         local.get $2
         local.get $7
         i32.lt_s
         if
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          local.get $2
          i32.const 2
          i32.shl
          i32.add
          local.tee $8
          local.get $8
          i32.load
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 16384
          i32.add
          local.get $2
          i32.const 3
          i32.shl
          i32.add
          i64.load
          i32.wrap_i64
          local.get $6
          i32.mul
          i32.add
          i32.store
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $for-loop|13
         end
        end
        local.get $0
        i32.const 1
        i32.const 1
        local.get $1
        local.get $7
        local.get $5
        i32.const 0
        call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
        i32.const 0
        local.set $2
        loop $for-loop|14
         local.get $2
         local.get $7
         i32.lt_s
         if
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          local.get $2
          i32.const 2
          i32.shl
          i32.add
          i32.load
          local.tee $6
          i32.load8_u
          local.get $2
          local.get $5
          i32.add
          i32.load8_u
          i32.add
          local.set $8
          local.get $6
          local.get $8
          i32.const 255
          i32.and
          i32.const 0
          i32.ne
          local.get $8
          local.get $4
          select
          i32.store8
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $for-loop|14
         end
        end
        local.get $1
        i32.const 2048
        i32.add
        local.set $1
        br $for-loop|12
       end
      end
     end
    end
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/indexing/gatherElements (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  local.get $0
  i32.load offset=180
  local.tee $3
  i32.const 1
  i32.le_s
  if (result i32)
   i32.const 1
  else
   i32.const 4
   i32.const 8
   local.get $3
   i32.const 4
   i32.eq
   local.get $3
   i32.const 2
   i32.eq
   i32.or
   select
  end
  local.tee $3
  i32.const 4
  i32.eq
  if
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   i32.const 32768
   i32.add
   local.set $5
   local.get $0
   i32.load offset=128
   local.set $6
   i32.const 1
   local.set $3
   loop $for-loop|0
    local.get $4
    local.get $6
    i32.lt_s
    if
     local.get $3
     local.get $0
     i32.const 132
     i32.add
     local.get $4
     i32.const 2
     i32.shl
     i32.add
     i32.load
     i32.mul
     local.set $3
     local.get $4
     i32.const 1
     i32.add
     local.set $4
     br $for-loop|0
    end
   end
   local.get $3
   local.get $2
   i32.const 13
   i32.shl
   local.tee $2
   local.get $2
   local.get $3
   i32.gt_u
   select
   local.set $3
   local.get $1
   i32.const 13
   i32.shl
   local.set $1
   loop $for-loop|00
    local.get $1
    local.get $3
    i32.lt_u
    if
     local.get $0
     i32.const -64
     i32.sub
     i32.load
     local.set $4
     local.get $0
     i32.const 1
     local.get $1
     i32.const 2048
     local.get $3
     local.get $1
     i32.sub
     local.tee $2
     local.get $2
     i32.const 2048
     i32.gt_u
     select
     local.tee $6
     call $src/engine/wasm/kernels/assembly/lib/strided/addresses<u32>
     local.get $0
     i32.const 2
     local.get $1
     local.get $6
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 16384
     i32.add
     i32.const 0
     call $src/engine/wasm/kernels/assembly/lib/strided/gather<u64>
     i32.const 0
     local.set $2
     loop $for-loop|1
      local.get $2
      local.get $6
      i32.lt_s
      if
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       local.get $2
       i32.const 2
       i32.shl
       i32.add
       local.tee $7
       local.get $7
       i32.load
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       i32.const 16384
       i32.add
       local.get $2
       i32.const 3
       i32.shl
       i32.add
       i64.load
       i32.wrap_i64
       local.get $4
       i32.mul
       i32.add
       i32.store
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       br $for-loop|1
      end
     end
     i32.const 0
     local.set $2
     loop $for-loop|2
      local.get $2
      local.get $6
      i32.lt_s
      if
       local.get $2
       i32.const 2
       i32.shl
       local.tee $4
       local.get $5
       i32.add
       global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
       local.get $4
       i32.add
       i32.load
       i32.load
       i32.store
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       br $for-loop|2
      end
     end
     local.get $0
     i32.const 4
     local.get $1
     local.get $6
     local.get $5
     i32.const 0
     call $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes
     local.get $1
     i32.const 2048
     i32.add
     local.set $1
     br $for-loop|00
    end
   end
  else
   local.get $3
   i32.const 8
   i32.eq
   if
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    i32.const 32768
    i32.add
    local.set $5
    local.get $0
    i32.load offset=128
    local.set $6
    i32.const 1
    local.set $3
    loop $for-loop|03
     local.get $4
     local.get $6
     i32.lt_s
     if
      local.get $3
      local.get $0
      i32.const 132
      i32.add
      local.get $4
      i32.const 2
      i32.shl
      i32.add
      i32.load
      i32.mul
      local.set $3
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|03
     end
    end
    local.get $3
    local.get $2
    i32.const 13
    i32.shl
    local.tee $2
    local.get $2
    local.get $3
    i32.gt_u
    select
    local.set $3
    local.get $1
    i32.const 13
    i32.shl
    local.set $1
    loop $for-loop|3
     local.get $1
     local.get $3
     i32.lt_u
     if
      local.get $0
      i32.const -64
      i32.sub
      i32.load
      local.set $4
      local.get $0
      i32.const 1
      local.get $1
      i32.const 2048
      local.get $3
      local.get $1
      i32.sub
      local.tee $2
      local.get $2
      i32.const 2048
      i32.gt_u
      select
      local.tee $6
      call $src/engine/wasm/kernels/assembly/lib/strided/addresses<u64>
      local.get $0
      i32.const 2
      local.get $1
      local.get $6
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      i32.const 16384
      i32.add
      i32.const 0
      call $src/engine/wasm/kernels/assembly/lib/strided/gather<u64>
      i32.const 0
      local.set $2
      loop $for-loop|4
       local.get $2
       local.get $6
       i32.lt_s
       if
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        local.get $2
        i32.const 2
        i32.shl
        i32.add
        local.tee $7
        local.get $7
        i32.load
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        i32.const 16384
        i32.add
        local.get $2
        i32.const 3
        i32.shl
        i32.add
        i64.load
        i32.wrap_i64
        local.get $4
        i32.mul
        i32.add
        i32.store
        local.get $2
        i32.const 1
        i32.add
        local.set $2
        br $for-loop|4
       end
      end
      i32.const 0
      local.set $2
      loop $for-loop|5
       local.get $2
       local.get $6
       i32.lt_s
       if
        local.get $5
        local.get $2
        i32.const 3
        i32.shl
        i32.add
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        local.get $2
        i32.const 2
        i32.shl
        i32.add
        i32.load
        i64.load
        i64.store
        local.get $2
        i32.const 1
        i32.add
        local.set $2
        br $for-loop|5
       end
      end
      local.get $0
      i32.const 8
      local.get $1
      local.get $6
      local.get $5
      i32.const 0
      call $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes
      local.get $1
      i32.const 2048
      i32.add
      local.set $1
      br $for-loop|3
     end
    end
   else
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    i32.const 32768
    i32.add
    local.set $5
    local.get $0
    i32.load offset=128
    local.set $6
    i32.const 1
    local.set $3
    loop $for-loop|07
     local.get $4
     local.get $6
     i32.lt_s
     if
      local.get $3
      local.get $0
      i32.const 132
      i32.add
      local.get $4
      i32.const 2
      i32.shl
      i32.add
      i32.load
      i32.mul
      local.set $3
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|07
     end
    end
    local.get $3
    local.get $2
    i32.const 13
    i32.shl
    local.tee $2
    local.get $2
    local.get $3
    i32.gt_u
    select
    local.set $3
    local.get $1
    i32.const 13
    i32.shl
    local.set $1
    loop $for-loop|6
     local.get $1
     local.get $3
     i32.lt_u
     if
      local.get $0
      i32.const -64
      i32.sub
      i32.load
      local.set $4
      local.get $0
      i32.const 1
      local.get $1
      i32.const 2048
      local.get $3
      local.get $1
      i32.sub
      local.tee $2
      local.get $2
      i32.const 2048
      i32.gt_u
      select
      local.tee $6
      call $src/engine/wasm/kernels/assembly/lib/strided/addresses<u8>
      local.get $0
      i32.const 2
      local.get $1
      local.get $6
      global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
      i32.const 16384
      i32.add
      i32.const 0
      call $src/engine/wasm/kernels/assembly/lib/strided/gather<u64>
      i32.const 0
      local.set $2
      loop $for-loop|7
       local.get $2
       local.get $6
       i32.lt_s
       if
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        local.get $2
        i32.const 2
        i32.shl
        i32.add
        local.tee $7
        local.get $7
        i32.load
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        i32.const 16384
        i32.add
        local.get $2
        i32.const 3
        i32.shl
        i32.add
        i64.load
        i32.wrap_i64
        local.get $4
        i32.mul
        i32.add
        i32.store
        local.get $2
        i32.const 1
        i32.add
        local.set $2
        br $for-loop|7
       end
      end
      i32.const 0
      local.set $2
      loop $for-loop|8
       local.get $2
       local.get $6
       i32.lt_s
       if
        local.get $2
        local.get $5
        i32.add
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        local.get $2
        i32.const 2
        i32.shl
        i32.add
        i32.load
        i32.load8_u
        i32.store8
        local.get $2
        i32.const 1
        i32.add
        local.set $2
        br $for-loop|8
       end
      end
      local.get $0
      i32.const 1
      local.get $1
      local.get $6
      local.get $5
      i32.const 0
      call $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes
      local.get $1
      i32.const 2048
      i32.add
      local.set $1
      br $for-loop|6
     end
    end
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/indexing/addSlices (param $0 i32) (param $1 i32) (param $2 i32)
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
  local.get $0
  i32.load offset=180
  local.tee $4
  i32.const 4
  i32.eq
  if
   local.get $0
   i32.const -64
   i32.sub
   i32.load
   local.set $6
   local.get $0
   i32.load offset=92
   local.set $5
   local.get $0
   i32.load offset=128
   local.set $7
   i32.const 1
   local.set $4
   loop $for-loop|0
    local.get $3
    local.get $7
    i32.lt_s
    if
     local.get $4
     local.get $0
     i32.const 132
     i32.add
     local.get $3
     i32.const 2
     i32.shl
     i32.add
     i32.load
     i32.mul
     local.set $4
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $for-loop|0
    end
   end
   local.get $4
   local.get $2
   local.get $5
   i32.mul
   local.tee $2
   local.get $2
   local.get $4
   i32.gt_s
   select
   local.set $7
   local.get $0
   i32.load offset=84
   i32.const 0
   i32.ne
   local.set $8
   local.get $0
   i32.load offset=88
   i32.const 0
   i32.ne
   local.set $9
   local.get $1
   local.get $5
   i32.mul
   local.set $1
   loop $for-loop|00
    local.get $1
    local.get $7
    i32.lt_s
    if
     i32.const 2048
     local.get $7
     local.get $1
     i32.sub
     local.tee $2
     local.get $2
     i32.const 2048
     i32.gt_s
     select
     local.set $10
     i32.const 0
     local.set $2
     loop $for-loop|1
      local.get $2
      local.get $6
      i32.lt_s
      if
       local.get $1
       i32.const 2
       i32.shl
       local.tee $4
       local.get $0
       i32.load offset=76
       local.get $0
       i32.load offset=68
       local.get $2
       local.get $0
       i32.load offset=72
       i32.mul
       i32.add
       i64.load
       i32.wrap_i64
       i32.mul
       local.tee $11
       local.get $0
       i32.load offset=176
       i32.add
       i32.add
       local.set $3
       local.get $2
       local.get $0
       i32.load offset=80
       i32.mul
       local.tee $12
       local.get $0
       i32.load offset=224
       i32.add
       local.get $4
       i32.add
       local.set $5
       local.get $8
       i32.eqz
       if
        local.get $0
        i32.const 0
        i32.const 4
        local.get $1
        local.get $10
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        local.get $11
        call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        local.set $3
       end
       local.get $9
       i32.eqz
       if
        local.get $0
        i32.const 1
        i32.const 4
        local.get $1
        local.get $10
        global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
        i32.const 16384
        i32.add
        local.tee $5
        local.get $12
        call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
       end
       i32.const 0
       local.set $4
       loop $for-loop|2
        local.get $4
        local.get $10
        i32.const 2
        i32.shl
        i32.lt_u
        if
         local.get $3
         local.get $4
         i32.add
         local.tee $12
         local.get $12
         f32.load
         local.get $4
         local.get $5
         i32.add
         f32.load
         f32.add
         f32.store
         local.get $4
         i32.const 4
         i32.add
         local.set $4
         br $for-loop|2
        end
       end
       local.get $8
       i32.eqz
       if
        local.get $0
        i32.const 4
        local.get $1
        local.get $10
        local.get $3
        local.get $11
        call $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes
       end
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       br $for-loop|1
      end
     end
     local.get $1
     i32.const 2048
     i32.add
     local.set $1
     br $for-loop|00
    end
   end
  else
   local.get $4
   i32.const 5
   i32.eq
   if
    local.get $0
    i32.const -64
    i32.sub
    i32.load
    local.set $6
    local.get $0
    i32.load offset=92
    local.set $5
    local.get $0
    i32.load offset=128
    local.set $7
    i32.const 1
    local.set $4
    loop $for-loop|02
     local.get $3
     local.get $7
     i32.lt_s
     if
      local.get $4
      local.get $0
      i32.const 132
      i32.add
      local.get $3
      i32.const 2
      i32.shl
      i32.add
      i32.load
      i32.mul
      local.set $4
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $for-loop|02
     end
    end
    local.get $4
    local.get $2
    local.get $5
    i32.mul
    local.tee $2
    local.get $2
    local.get $4
    i32.gt_s
    select
    local.set $7
    local.get $0
    i32.load offset=84
    i32.const 0
    i32.ne
    local.set $8
    local.get $0
    i32.load offset=88
    i32.const 0
    i32.ne
    local.set $9
    local.get $1
    local.get $5
    i32.mul
    local.set $1
    loop $for-loop|3
     local.get $1
     local.get $7
     i32.lt_s
     if
      i32.const 2048
      local.get $7
      local.get $1
      i32.sub
      local.tee $2
      local.get $2
      i32.const 2048
      i32.gt_s
      select
      local.set $10
      i32.const 0
      local.set $2
      loop $for-loop|4
       local.get $2
       local.get $6
       i32.lt_s
       if
        local.get $1
        i32.const 3
        i32.shl
        local.tee $4
        local.get $0
        i32.load offset=76
        local.get $0
        i32.load offset=68
        local.get $2
        local.get $0
        i32.load offset=72
        i32.mul
        i32.add
        i64.load
        i32.wrap_i64
        i32.mul
        local.tee $11
        local.get $0
        i32.load offset=176
        i32.add
        i32.add
        local.set $3
        local.get $2
        local.get $0
        i32.load offset=80
        i32.mul
        local.tee $12
        local.get $0
        i32.load offset=224
        i32.add
        local.get $4
        i32.add
        local.set $5
        local.get $8
        i32.eqz
        if
         local.get $0
         i32.const 0
         i32.const 8
         local.get $1
         local.get $10
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         local.get $11
         call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         local.set $3
        end
        local.get $9
        i32.eqz
        if
         local.get $0
         i32.const 1
         i32.const 8
         local.get $1
         local.get $10
         global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
         i32.const 16384
         i32.add
         local.tee $5
         local.get $12
         call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
        end
        i32.const 0
        local.set $4
        loop $for-loop|5
         local.get $4
         local.get $10
         i32.const 3
         i32.shl
         i32.lt_u
         if
          local.get $3
          local.get $4
          i32.add
          local.tee $12
          local.get $12
          f64.load
          local.get $4
          local.get $5
          i32.add
          f64.load
          f64.add
          f64.store
          local.get $4
          i32.const 8
          i32.add
          local.set $4
          br $for-loop|5
         end
        end
        local.get $8
        i32.eqz
        if
         local.get $0
         i32.const 8
         local.get $1
         local.get $10
         local.get $3
         local.get $11
         call $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes
        end
        local.get $2
        i32.const 1
        i32.add
        local.set $2
        br $for-loop|4
       end
      end
      local.get $1
      i32.const 2048
      i32.add
      local.set $1
      br $for-loop|3
     end
    end
   else
    local.get $4
    i32.const 3
    i32.eq
    if
     local.get $0
     i32.const -64
     i32.sub
     i32.load
     local.set $6
     local.get $0
     i32.load offset=92
     local.set $5
     local.get $0
     i32.load offset=128
     local.set $7
     i32.const 1
     local.set $4
     loop $for-loop|05
      local.get $3
      local.get $7
      i32.lt_s
      if
       local.get $4
       local.get $0
       i32.const 132
       i32.add
       local.get $3
       i32.const 2
       i32.shl
       i32.add
       i32.load
       i32.mul
       local.set $4
       local.get $3
       i32.const 1
       i32.add
       local.set $3
       br $for-loop|05
      end
     end
     local.get $4
     local.get $2
     local.get $5
     i32.mul
     local.tee $2
     local.get $2
     local.get $4
     i32.gt_s
     select
     local.set $7
     local.get $0
     i32.load offset=84
     i32.const 0
     i32.ne
     local.set $8
     local.get $0
     i32.load offset=88
     i32.const 0
     i32.ne
     local.set $9
     local.get $1
     local.get $5
     i32.mul
     local.set $1
     loop $for-loop|6
      local.get $1
      local.get $7
      i32.lt_s
      if
       i32.const 2048
       local.get $7
       local.get $1
       i32.sub
       local.tee $2
       local.get $2
       i32.const 2048
       i32.gt_s
       select
       local.set $10
       i32.const 0
       local.set $2
       loop $for-loop|7
        local.get $2
        local.get $6
        i32.lt_s
        if
         local.get $1
         i32.const 3
         i32.shl
         local.tee $4
         local.get $0
         i32.load offset=76
         local.get $0
         i32.load offset=68
         local.get $2
         local.get $0
         i32.load offset=72
         i32.mul
         i32.add
         i64.load
         i32.wrap_i64
         i32.mul
         local.tee $11
         local.get $0
         i32.load offset=176
         i32.add
         i32.add
         local.set $3
         local.get $2
         local.get $0
         i32.load offset=80
         i32.mul
         local.tee $12
         local.get $0
         i32.load offset=224
         i32.add
         local.get $4
         i32.add
         local.set $5
         local.get $8
         i32.eqz
         if
          local.get $0
          i32.const 0
          i32.const 8
          local.get $1
          local.get $10
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          local.get $11
          call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          local.set $3
         end
         local.get $9
         i32.eqz
         if
          local.get $0
          i32.const 1
          i32.const 8
          local.get $1
          local.get $10
          global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
          i32.const 16384
          i32.add
          local.tee $5
          local.get $12
          call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
         end
         i32.const 0
         local.set $4
         loop $for-loop|8
          local.get $4
          local.get $10
          i32.const 3
          i32.shl
          i32.lt_u
          if
           local.get $3
           local.get $4
           i32.add
           local.tee $12
           local.get $12
           i64.load
           local.get $4
           local.get $5
           i32.add
           i64.load
           i64.add
           i64.store
           local.get $4
           i32.const 8
           i32.add
           local.set $4
           br $for-loop|8
          end
         end
         local.get $8
         i32.eqz
         if
          local.get $0
          i32.const 8
          local.get $1
          local.get $10
          local.get $3
          local.get $11
          call $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes
         end
         local.get $2
         i32.const 1
         i32.add
         local.set $2
         br $for-loop|7
        end
       end
       local.get $1
       i32.const 2048
       i32.add
       local.set $1
       br $for-loop|6
      end
     end
    else
     local.get $4
     i32.const 2
     i32.eq
     if
      local.get $0
      i32.const -64
      i32.sub
      i32.load
      local.set $6
      local.get $0
      i32.load offset=92
      local.set $5
      local.get $0
      i32.load offset=128
      local.set $7
      i32.const 1
      local.set $4
      loop $for-loop|08
       local.get $3
       local.get $7
       i32.lt_s
       if
        local.get $4
        local.get $0
        i32.const 132
        i32.add
        local.get $3
        i32.const 2
        i32.shl
        i32.add
        i32.load
        i32.mul
        local.set $4
        local.get $3
        i32.const 1
        i32.add
        local.set $3
        br $for-loop|08
       end
      end
      local.get $4
      local.get $2
      local.get $5
      i32.mul
      local.tee $2
      local.get $2
      local.get $4
      i32.gt_s
      select
      local.set $7
      local.get $0
      i32.load offset=84
      i32.const 0
      i32.ne
      local.set $8
      local.get $0
      i32.load offset=88
      i32.const 0
      i32.ne
      local.set $9
      local.get $1
      local.get $5
      i32.mul
      local.set $1
      loop $for-loop|9
       local.get $1
       local.get $7
       i32.lt_s
       if
        i32.const 2048
        local.get $7
        local.get $1
        i32.sub
        local.tee $2
        local.get $2
        i32.const 2048
        i32.gt_s
        select
        local.set $10
        i32.const 0
        local.set $2
        loop $for-loop|10
         local.get $2
         local.get $6
         i32.lt_s
         if
          local.get $1
          i32.const 2
          i32.shl
          local.tee $4
          local.get $0
          i32.load offset=76
          local.get $0
          i32.load offset=68
          local.get $2
          local.get $0
          i32.load offset=72
          i32.mul
          i32.add
          i64.load
          i32.wrap_i64
          i32.mul
          local.tee $11
          local.get $0
          i32.load offset=176
          i32.add
          i32.add
          local.set $3
          local.get $2
          local.get $0
          i32.load offset=80
          i32.mul
          local.tee $12
          local.get $0
          i32.load offset=224
          i32.add
          local.get $4
          i32.add
          local.set $5
          local.get $8
          i32.eqz
          if
           local.get $0
           i32.const 0
           i32.const 4
           local.get $1
           local.get $10
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           local.get $11
           call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           local.set $3
          end
          local.get $9
          i32.eqz
          if
           local.get $0
           i32.const 1
           i32.const 4
           local.get $1
           local.get $10
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 16384
           i32.add
           local.tee $5
           local.get $12
           call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
          end
          i32.const 0
          local.set $4
          loop $for-loop|11
           local.get $4
           local.get $10
           i32.const 2
           i32.shl
           i32.lt_u
           if
            local.get $3
            local.get $4
            i32.add
            local.tee $12
            local.get $12
            i32.load
            local.get $4
            local.get $5
            i32.add
            i32.load
            i32.add
            i32.store
            local.get $4
            i32.const 4
            i32.add
            local.set $4
            br $for-loop|11
           end
          end
          local.get $8
          i32.eqz
          if
           local.get $0
           i32.const 4
           local.get $1
           local.get $10
           local.get $3
           local.get $11
           call $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes
          end
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $for-loop|10
         end
        end
        local.get $1
        i32.const 2048
        i32.add
        local.set $1
        br $for-loop|9
       end
      end
     else
      local.get $4
      i32.eqz
      local.set $8
      local.get $0
      i32.const -64
      i32.sub
      i32.load
      local.set $9
      local.get $0
      i32.load offset=92
      local.set $5
      local.get $0
      i32.load offset=128
      local.set $6
      i32.const 1
      local.set $4
      loop $for-loop|011
       local.get $3
       local.get $6
       i32.lt_s
       if
        local.get $4
        local.get $0
        i32.const 132
        i32.add
        local.get $3
        i32.const 2
        i32.shl
        i32.add
        i32.load
        i32.mul
        local.set $4
        local.get $3
        i32.const 1
        i32.add
        local.set $3
        br $for-loop|011
       end
      end
      local.get $4
      local.get $2
      local.get $5
      i32.mul
      local.tee $2
      local.get $2
      local.get $4
      i32.gt_s
      select
      local.set $10
      local.get $0
      i32.load offset=84
      i32.const 0
      i32.ne
      local.set $11
      local.get $0
      i32.load offset=88
      i32.const 0
      i32.ne
      local.set $12
      local.get $1
      local.get $5
      i32.mul
      local.set $1
      loop $for-loop|12
       local.get $1
       local.get $10
       i32.lt_s
       if
        i32.const 2048
        local.get $10
        local.get $1
        i32.sub
        local.tee $2
        local.get $2
        i32.const 2048
        i32.gt_s
        select
        local.set $13
        i32.const 0
        local.set $2
        loop $for-loop|13
         local.get $2
         local.get $9
         i32.lt_s
         if
          local.get $0
          i32.load offset=76
          local.get $0
          i32.load offset=68
          local.get $2
          local.get $0
          i32.load offset=72
          i32.mul
          i32.add
          i64.load
          i32.wrap_i64
          i32.mul
          local.tee $14
          local.get $0
          i32.load offset=176
          i32.add
          local.get $1
          i32.add
          local.set $3
          local.get $2
          local.get $0
          i32.load offset=80
          i32.mul
          local.tee $4
          local.get $0
          i32.load offset=224
          i32.add
          local.get $1
          i32.add
          local.set $5
          local.get $11
          i32.eqz
          if
           local.get $0
           i32.const 0
           i32.const 1
           local.get $1
           local.get $13
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           local.get $14
           call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           local.set $3
          end
          local.get $12
          i32.eqz
          if
           local.get $0
           i32.const 1
           i32.const 1
           local.get $1
           local.get $13
           global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
           i32.const 16384
           i32.add
           local.tee $5
           local.get $4
           call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
          end
          i32.const 0
          local.set $4
          loop $for-loop|14
           local.get $4
           local.get $13
           i32.lt_u
           if
            local.get $3
            local.get $4
            i32.add
            local.tee $6
            i32.load8_u
            local.get $4
            local.get $5
            i32.add
            i32.load8_u
            i32.add
            local.set $7
            local.get $6
            local.get $7
            i32.const 255
            i32.and
            i32.const 0
            i32.ne
            local.get $7
            local.get $8
            select
            i32.store8
            local.get $4
            i32.const 1
            i32.add
            local.set $4
            br $for-loop|14
           end
          end
          local.get $11
          i32.eqz
          if
           local.get $0
           i32.const 1
           local.get $1
           local.get $13
           local.get $3
           local.get $14
           call $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes
          end
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $for-loop|13
         end
        end
        local.get $1
        i32.const 2048
        i32.add
        local.set $1
        br $for-loop|12
       end
      end
     end
    end
   end
  end
 )
)
