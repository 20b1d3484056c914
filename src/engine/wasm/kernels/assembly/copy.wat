(module
 (type $0 (func (param i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32)))
 (import "env" "memory" (memory $0 1 65536 shared))
 (import "env" "scratch" (global $src/engine/wasm/kernels/assembly/lib/job/scratch i32))
 (export "copy" (func $src/engine/wasm/kernels/assembly/copy/copy))
 (export "fill" (func $src/engine/wasm/kernels/assembly/copy/fill))
 (func $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  local.get $1
  i32.const 4
  i32.eq
  if
   local.get $0
   local.get $2
   local.get $3
   local.get $4
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
    call $src/engine/wasm/kernels/assembly/lib/strided/scatter<u64>
   else
    local.get $0
    local.get $2
    local.get $3
    local.get $4
    call $src/engine/wasm/kernels/assembly/lib/strided/scatter<u8>
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  local.get $1
  i32.const 4
  i32.eq
  if
   local.get $0
   local.get $2
   local.get $3
   local.get $4
   call $src/engine/wasm/kernels/assembly/lib/strided/gather<u32>
  else
   local.get $1
   i32.const 8
   i32.eq
   if
    local.get $0
    local.get $2
    local.get $3
    local.get $4
    call $src/engine/wasm/kernels/assembly/lib/strided/gather<u64>
   else
    local.get $0
    local.get $2
    local.get $3
    local.get $4
    call $src/engine/wasm/kernels/assembly/lib/strided/gather<u8>
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/lib/convert/convert (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 f64)
  (local $6 f32)
  (local $7 i64)
  (local $8 i32)
  local.get $3
  i32.const 4
  i32.eq
  if
   local.get $1
   i32.const 4
   i32.eq
   if
    i32.const 0
    local.set $1
    loop $for-loop|0
     local.get $1
     local.get $4
     i32.lt_s
     if
      local.get $0
      local.get $2
      f32.load
      f32.store
      local.get $2
      i32.const 4
      i32.add
      local.set $2
      local.get $0
      i32.const 4
      i32.add
      local.set $0
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $for-loop|0
     end
    end
   else
    local.get $1
    i32.const 5
    i32.eq
    if
     i32.const 0
     local.set $1
     loop $for-loop|1
      local.get $1
      local.get $4
      i32.lt_s
      if
       local.get $0
       local.get $2
       f32.load
       f64.promote_f32
       f64.store
       local.get $2
       i32.const 4
       i32.add
       local.set $2
       local.get $0
       i32.const 8
       i32.add
       local.set $0
       local.get $1
       i32.const 1
       i32.add
       local.set $1
       br $for-loop|1
      end
     end
    else
     local.get $1
     i32.const 3
     i32.eq
     if
      i32.const 0
      local.set $1
      loop $for-loop|2
       local.get $1
       local.get $4
       i32.lt_s
       if
        local.get $0
        local.get $2
        f32.load
        f64.promote_f32
        local.tee $5
        i64.trunc_sat_f64_s
        i64.const -9223372036854775808
        local.get $5
        f64.abs
        f64.const 9223372036854775808
        f64.lt
        select
        i64.store
        local.get $2
        i32.const 4
        i32.add
        local.set $2
        local.get $0
        i32.const 8
        i32.add
        local.set $0
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $for-loop|2
       end
      end
     else
      local.get $1
      i32.const 2
      i32.eq
      if
       i32.const 0
       local.set $1
       loop $for-loop|3
        local.get $1
        local.get $4
        i32.lt_s
        if
         local.get $0
         local.get $2
         f32.load
         f64.promote_f32
         local.tee $5
         i32.trunc_sat_f64_s
         i32.const -2147483648
         local.get $5
         f64.const 2147483648
         f64.lt
         local.get $5
         f64.const -2147483649
         f64.gt
         i32.and
         select
         i32.store
         local.get $2
         i32.const 4
         i32.add
         local.set $2
         local.get $0
         i32.const 4
         i32.add
         local.set $0
         local.get $1
         i32.const 1
         i32.add
         local.set $1
         br $for-loop|3
        end
       end
      else
       local.get $1
       i32.eqz
       local.set $3
       i32.const 0
       local.set $1
       loop $for-loop|4
        local.get $1
        local.get $4
        i32.lt_s
        if
         local.get $2
         f32.load
         local.set $6
         local.get $3
         if
          local.get $0
          local.get $6
          f32.const 0
          f32.ne
          i32.store8
         else
          local.get $0
          local.get $6
          f64.promote_f32
          local.tee $5
          i32.trunc_sat_f64_s
          i32.const -2147483648
          local.get $5
          f64.const 2147483648
          f64.lt
          local.get $5
          f64.const -2147483649
          f64.gt
          i32.and
          select
          i32.store8
         end
         local.get $2
         i32.const 4
         i32.add
         local.set $2
         local.get $0
         i32.const 1
         i32.add
         local.set $0
         local.get $1
         i32.const 1
         i32.add
         local.set $1
         br $for-loop|4
        end
       end
      end
     end
    end
   end
  else
   local.get $3
   i32.const 5
   i32.eq
   if
    local.get $1
    i32.const 4
    i32.eq
    if
     i32.const 0
     local.set $1
     loop $for-loop|5
      local.get $1
      local.get $4
      i32.lt_s
      if
       local.get $0
       local.get $2
       f64.load
       f32.demote_f64
       f32.store
       local.get $2
       i32.const 8
       i32.add
       local.set $2
       local.get $0
       i32.const 4
       i32.add
       local.set $0
       local.get $1
       i32.const 1
       i32.add
       local.set $1
       br $for-loop|5
      end
     end
    else
     local.get $1
     i32.const 5
     i32.eq
     if
      i32.const 0
      local.set $1
      loop $for-loop|6
       local.get $1
       local.get $4
       i32.lt_s
       if
        local.get $0
        local.get $2
        f64.load
        f64.store
        local.get $2
        i32.const 8
        i32.add
        local.set $2
        local.get $0
        i32.const 8
        i32.add
        local.set $0
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $for-loop|6
       end
      end
     else
      local.get $1
      i32.const 3
      i32.eq
      if
       i32.const 0
       local.set $1
       loop $for-loop|7
        local.get $1
        local.get $4
        i32.lt_s
        if
         local.get $0
         local.get $2
         f64.load
         local.tee $5
         i64.trunc_sat_f64_s
         i64.const -9223372036854775808
         local.get $5
         f64.abs
         f64.const 9223372036854775808
         f64.lt
         select
         i64.store
         local.get $2
         i32.const 8
         i32.add
         local.set $2
         local.get $0
         i32.const 8
         i32.add
         local.set $0
         local.get $1
         i32.const 1
         i32.add
         local.set $1
         br $for-loop|7
        end
       end
      else
       local.get $1
       i32.const 2
       i32.eq
       if
        i32.const 0
        local.set $1
        loop $for-loop|8
         local.get $1
         local.get $4
         i32.lt_s
         if
          local.get $0
          local.get $2
          f64.load
          local.tee $5
          i32.trunc_sat_f64_s
          i32.const -2147483648
          local.get $5
          f64.const 2147483648
          f64.lt
          local.get $5
          f64.const -2147483649
          f64.gt
          i32.and
          select
          i32.store
          local.get $2
          i32.const 8
          i32.add
          local.set $2
          local.get $0
          i32.const 4
          i32.add
          local.set $0
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $for-loop|8
         end
        end
       else
        local.get $1
        i32.eqz
        local.set $3
        i32.const 0
        local.set $1
        loop $for-loop|9
         local.get $1
         local.get $4
         i32.lt_s
         if
          local.get $2
          f64.load
          local.set $5
          local.get $3
          if
           local.get $0
           local.get $5
           f64.const 0
           f64.ne
           i32.store8
          else
           local.get $0
           local.get $5
           i32.trunc_sat_f64_s
           i32.const -2147483648
           local.get $5
           f64.const 2147483648
           f64.lt
           local.get $5
           f64.const -2147483649
           f64.gt
           i32.and
           select
           i32.store8
          end
          local.get $2
          i32.const 8
          i32.add
          local.set $2
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $for-loop|9
         end
        end
       end
      end
     end
    end
   else
    local.get $3
    i32.const 3
    i32.eq
    if
     local.get $1
     i32.const 4
     i32.eq
     if
      i32.const 0
      local.set $1
      loop $for-loop|10
       local.get $1
       local.get $4
       i32.lt_s
       if
        local.get $0
        local.get $2
        i64.load
        f32.convert_i64_s
        f32.store
        local.get $2
        i32.const 8
        i32.add
        local.set $2
        local.get $0
        i32.const 4
        i32.add
        local.set $0
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $for-loop|10
       end
      end
     else
      local.get $1
      i32.const 5
      i32.eq
      if
       i32.const 0
       local.set $1
       loop $for-loop|11
        local.get $1
        local.get $4
        i32.lt_s
        if
         local.get $0
         local.get $2
         i64.load
         f64.convert_i64_s
         f64.store
         local.get $2
         i32.const 8
         i32.add
         local.set $2
         local.get $0
         i32.const 8
         i32.add
         local.set $0
         local.get $1
         i32.const 1
         i32.add
         local.set $1
         br $for-loop|11
        end
       end
      else
       local.get $1
       i32.const 3
       i32.eq
       if
        i32.const 0
        local.set $1
        loop $for-loop|12
         local.get $1
         local.get $4
         i32.lt_s
         if
          local.get $0
          local.get $2
          i64.load
          i64.store
          local.get $2
          i32.const 8
          i32.add
          local.set $2
          local.get $0
          i32.const 8
          i32.add
          local.set $0
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $for-loop|12
         end
        end
       else
        local.get $1
        i32.const 2
        i32.eq
        if
         i32.const 0
         local.set $1
         loop $for-loop|13
          local.get $1
          local.get $4
          i32.lt_s
          if
           local.get $0
           local.get $2
           i64.load
           i64.store32
           local.get $2
           i32.const 8
           i32.add
           local.set $2
           local.get $0
           i32.const 4
           i32.add
           local.set $0
           local.get $1
           i32.const 1
           i32.add
           local.set $1
           br $for-loop|13
          end
         end
        else
         local.get $1
         i32.eqz
         local.set $3
         i32.const 0
         local.set $1
         loop $for-loop|14
          local.get $1
          local.get $4
          i32.lt_s
          if
           local.get $2
           i64.load
           local.set $7
           local.get $3
           if
            local.get $0
            local.get $7
            i64.const 0
            i64.ne
            i32.store8
           else
            local.get $0
            local.get $7
            i64.store8
           end
           local.get $2
           i32.const 8
           i32.add
           local.set $2
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           local.get $1
           i32.const 1
           i32.add
           local.set $1
           br $for-loop|14
          end
         end
        end
       end
      end
     end
    else
     local.get $3
     i32.const 2
     i32.eq
     if
      local.get $1
      i32.const 4
      i32.eq
      if
       i32.const 0
       local.set $1
       loop $for-loop|15
        local.get $1
        local.get $4
        i32.lt_s
        if
         local.get $0
         local.get $2
         i32.load
         f32.convert_i32_s
         f32.store
         local.get $2
         i32.const 4
         i32.add
         local.set $2
         local.get $0
         i32.const 4
         i32.add
         local.set $0
         local.get $1
         i32.const 1
         i32.add
         local.set $1
         br $for-loop|15
        end
       end
      else
       local.get $1
       i32.const 5
       i32.eq
       if
        i32.const 0
        local.set $1
        loop $for-loop|16
         local.get $1
         local.get $4
         i32.lt_s
         if
          local.get $0
          local.get $2
          i32.load
          f64.convert_i32_s
          f64.store
          local.get $2
          i32.const 4
          i32.add
          local.set $2
          local.get $0
          i32.const 8
          i32.add
          local.set $0
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $for-loop|16
         end
        end
       else
        local.get $1
        i32.const 3
        i32.eq
        if
         i32.const 0
         local.set $1
         loop $for-loop|17
          local.get $1
          local.get $4
          i32.lt_s
          if
           local.get $0
           local.get $2
           i64.load32_s
           i64.store
           local.get $2
           i32.const 4
           i32.add
           local.set $2
           local.get $0
           i32.const 8
           i32.add
           local.set $0
           local.get $1
           i32.const 1
           i32.add
           local.set $1
           br $for-loop|17
          end
         end
        else
         local.get $1
         i32.const 2
         i32.eq
         if
          i32.const 0
          local.set $1
          loop $for-loop|18
           local.get $1
           local.get $4
           i32.lt_s
           if
            local.get $0
            local.get $2
            i32.load
            i32.store
            local.get $2
            i32.const 4
            i32.add
            local.set $2
            local.get $0
            i32.const 4
            i32.add
            local.set $0
            local.get $1
            i32.const 1
            i32.add
            local.set $1
            br $for-loop|18
           end
          end
         else
          local.get $1
          i32.eqz
          local.set $3
          i32.const 0
          local.set $1
          loop $for-loop|19
           local.get $1
           local.get $4
           i32.lt_s
           if
            local.get $2
            i32.load
            local.set $8
            local.get $3
            if
             local.get $0
             local.get $8
             i32.const 0
             i32.ne
             i32.store8
            else
             local.get $0
             local.get $8
             i32.store8
            end
            local.get $2
            i32.const 4
            i32.add
            local.set $2
            local.get $0
            i32.const 1
            i32.add
            local.set $0
            local.get $1
            i32.const 1
            i32.add
            local.set $1
            br $for-loop|19
           end
          end
         end
        end
       end
      end
     else
      local.get $1
      i32.const 4
      i32.eq
      if
       i32.const 0
       local.set $1
       loop $for-loop|20
        local.get $1
        local.get $4
        i32.lt_s
        if
         local.get $0
         local.get $2
         i32.load8_u
         f32.convert_i32_u
         f32.store
         local.get $2
         i32.const 1
         i32.add
         local.set $2
         local.get $0
         i32.const 4
         i32.add
         local.set $0
         local.get $1
         i32.const 1
         i32.add
         local.set $1
         br $for-loop|20
        end
       end
      else
       local.get $1
       i32.const 5
       i32.eq
       if
        i32.const 0
        local.set $1
        loop $for-loop|21
         local.get $1
         local.get $4
         i32.lt_s
         if
          local.get $0
          local.get $2
          i32.load8_u
          f64.convert_i32_u
          f64.store
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          local.get $0
          i32.const 8
          i32.add
          local.set $0
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $for-loop|21
         end
        end
       else
        local.get $1
        i32.const 3
        i32.eq
        if
         i32.const 0
         local.set $1
         loop $for-loop|22
          local.get $1
          local.get $4
          i32.lt_s
          if
           local.get $0
           local.get $2
           i64.load8_u
           i64.store
           local.get $2
           i32.const 1
           i32.add
           local.set $2
           local.get $0
           i32.const 8
           i32.add
           local.set $0
           local.get $1
           i32.const 1
           i32.add
           local.set $1
           br $for-loop|22
          end
         end
        else
         local.get $1
         i32.const 2
         i32.eq
         if
          i32.const 0
          local.set $1
          loop $for-loop|23
           local.get $1
           local.get $4
           i32.lt_s
           if
            local.get $0
            local.get $2
            i32.load8_u
            i32.store
            local.get $2
            i32.const 1
            i32.add
            local.set $2
            local.get $0
            i32.const 4
            i32.add
            local.set $0
            local.get $1
            i32.const 1
            i32.add
            local.set $1
            br $for-loop|23
           end
          end
         else
          local.get $1
          i32.eqz
          local.set $3
          i32.const 0
          local.set $1
          loop $for-loop|24
           local.get $1
           local.get $4
           i32.lt_s
           if
            local.get $2
            i32.load8_u
            local.set $8
            local.get $3
            if
             local.get $0
             local.get $8
             i32.const 0
             i32.ne
             i32.store8
            else
             local.get $0
             local.get $8
             i32.store8
            end
            local.get $2
            i32.const 1
            i32.add
            local.set $2
            local.get $0
            i32.const 1
            i32.add
            local.set $0
            local.get $1
            i32.const 1
            i32.add
            local.set $1
            br $for-loop|24
           end
          end
         end
        end
       end
      end
     end
    end
   end
  end
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
 (func $src/engine/wasm/kernels/assembly/lib/strided/scatter<u64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
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
  block $src/engine/wasm/kernels/assembly/lib/strided/move<u64>|inlined.1
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
    br $src/engine/wasm/kernels/assembly/lib/strided/move<u64>|inlined.1
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
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u64>|inlined.3
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
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u64>|inlined.3
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
       i64.load
       i64.store
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
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<u64>|inlined.1
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
 (func $src/engine/wasm/kernels/assembly/lib/strided/scatter<u32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
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
  block $src/engine/wasm/kernels/assembly/lib/strided/move<u32>|inlined.1
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
    br $src/engine/wasm/kernels/assembly/lib/strided/move<u32>|inlined.1
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
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u32>|inlined.3
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
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u32>|inlined.3
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
       i32.load
       i32.store
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
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<u32>|inlined.1
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
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u8>|inlined.1
     local.get $11
     i32.const 1
     i32.eq
     if
      local.get $2
      local.get $12
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
      local.get $12
      i32.lt_s
      if
       local.get $2
       local.get $4
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
 (func $src/engine/wasm/kernels/assembly/lib/strided/gather<u64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
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
  block $src/engine/wasm/kernels/assembly/lib/strided/move<u64>|inlined.0
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
    br $src/engine/wasm/kernels/assembly/lib/strided/move<u64>|inlined.0
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
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u64>|inlined.1
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
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u64>|inlined.1
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
       i64.load
       i64.store
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
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<u64>|inlined.0
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
 (func $src/engine/wasm/kernels/assembly/lib/strided/gather<u32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
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
  block $src/engine/wasm/kernels/assembly/lib/strided/move<u32>|inlined.0
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
    br $src/engine/wasm/kernels/assembly/lib/strided/move<u32>|inlined.0
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
    block $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u32>|inlined.1
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
      br $src/engine/wasm/kernels/assembly/lib/strided/moveRow<u32>|inlined.1
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
       i32.load
       i32.store
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
    br_if $src/engine/wasm/kernels/assembly/lib/strided/move<u32>|inlined.0
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
 (func $src/engine/wasm/kernels/assembly/copy/fill (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  local.get $0
  i32.load offset=180
  local.tee $5
  i32.const 1
  i32.le_s
  if (result i32)
   i32.const 1
  else
   i32.const 4
   i32.const 8
   local.get $5
   i32.const 4
   i32.eq
   local.get $5
   i32.const 2
   i32.eq
   i32.or
   select
  end
  local.set $9
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  i32.const 0
  i32.ne
  local.set $8
  local.get $0
  i32.load offset=128
  local.set $3
  i32.const 1
  local.set $6
  loop $for-loop|0
   local.get $3
   local.get $4
   i32.gt_s
   if
    local.get $6
    local.get $0
    i32.const 132
    i32.add
    local.get $4
    i32.const 2
    i32.shl
    i32.add
    i32.load
    i32.mul
    local.set $6
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
  local.get $6
  local.get $2
  i32.const 14
  i32.shl
  local.tee $2
  local.get $2
  local.get $6
  i32.gt_u
  select
  local.set $6
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  i32.const 16384
  i32.add
  local.tee $2
  local.get $0
  f64.load
  f64.store
  local.get $5
  i32.const 5
  i32.eq
  if
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   local.get $2
   f64.load
   f64.store
  else
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   local.get $5
   local.get $2
   i32.const 5
   i32.const 1
   call $src/engine/wasm/kernels/assembly/lib/convert/convert
  end
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  local.set $2
  i32.const 2048
  local.get $6
  local.get $1
  i32.const 14
  i32.shl
  i32.sub
  local.tee $3
  local.get $3
  i32.const 2048
  i32.gt_u
  select
  local.set $3
  local.get $9
  i32.const 8
  i32.eq
  if (result v128)
   global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
   v128.load64_splat
  else
   local.get $9
   i32.const 4
   i32.eq
   if (result v128)
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    v128.load32_splat
   else
    global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    v128.load8_splat
   end
  end
  local.set $7
  global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
  local.get $3
  local.get $9
  i32.mul
  i32.add
  local.set $3
  loop $for-loop|00
   local.get $2
   local.get $3
   i32.lt_u
   if
    local.get $2
    local.get $7
    v128.store
    local.get $2
    i32.const 16
    i32.add
    local.set $2
    br $for-loop|00
   end
  end
  local.get $1
  i32.const 14
  i32.shl
  local.set $1
  loop $for-loop|001
   local.get $1
   local.get $6
   i32.lt_u
   if
    i32.const 2048
    local.get $6
    local.get $1
    i32.sub
    local.tee $2
    local.get $2
    i32.const 2048
    i32.gt_u
    select
    local.set $3
    local.get $8
    if
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     local.set $4
     local.get $0
     i32.load offset=176
     local.get $1
     local.get $9
     i32.mul
     i32.add
     local.tee $2
     local.get $3
     local.get $9
     i32.mul
     i32.add
     local.set $5
     loop $for-loop|01
      local.get $2
      i32.const 32
      i32.add
      local.tee $3
      local.get $5
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
       local.get $3
       local.set $2
       br $for-loop|01
      end
     end
     loop $for-loop|1
      local.get $2
      i32.const 4
      i32.add
      local.tee $3
      local.get $5
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
       local.get $3
       local.set $2
       br $for-loop|1
      end
     end
     loop $for-loop|2
      local.get $2
      local.get $5
      i32.lt_u
      if
       local.get $4
       local.tee $3
       i32.const 1
       i32.add
       local.set $4
       local.get $2
       local.get $3
       i32.load8_u
       i32.store8
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       br $for-loop|2
      end
     end
    else
     local.get $0
     local.get $9
     local.get $1
     local.get $3
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     call $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes
    end
    local.get $1
    i32.const 2048
    i32.add
    local.set $1
    br $for-loop|001
   end
  end
 )
 (func $src/engine/wasm/kernels/assembly/copy/copy (param $0 i32) (param $1 i32) (param $2 i32)
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
  i32.load offset=228
  local.set $7
  local.get $0
  i32.load offset=180
  local.tee $9
  i32.const 1
  i32.le_s
  if (result i32)
   i32.const 1
  else
   i32.const 4
   i32.const 8
   local.get $9
   i32.const 4
   i32.eq
   local.get $9
   i32.const 2
   i32.eq
   i32.or
   select
  end
  local.set $10
  local.get $7
  i32.const 1
  i32.le_s
  if (result i32)
   i32.const 1
  else
   i32.const 4
   i32.const 8
   local.get $7
   i32.const 4
   i32.eq
   local.get $7
   i32.const 2
   i32.eq
   i32.or
   select
  end
  local.set $11
  local.get $0
  i32.const -64
  i32.sub
  i32.load
  i32.const 0
  i32.ne
  local.set $8
  local.get $0
  i32.load offset=68
  i32.const 0
  i32.ne
  local.set $12
  local.get $0
  i32.load offset=128
  local.set $5
  i32.const 1
  local.set $3
  loop $for-loop|0
   local.get $4
   local.get $5
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
  i32.const 14
  i32.shl
  local.tee $2
  local.get $2
  local.get $3
  i32.gt_u
  select
  local.set $14
  local.get $1
  i32.const 14
  i32.shl
  local.set $1
  loop $for-loop|00
   local.get $1
   local.get $14
   i32.lt_u
   if
    i32.const 2048
    local.get $14
    local.get $1
    i32.sub
    local.tee $2
    local.get $2
    i32.const 2048
    i32.gt_u
    select
    local.set $6
    local.get $8
    if (result i32)
     local.get $0
     i32.load offset=176
     local.get $1
     local.get $10
     i32.mul
     i32.add
    else
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
    end
    local.set $2
    local.get $12
    if (result i32)
     local.get $0
     i32.load offset=224
     local.get $1
     local.get $11
     i32.mul
     i32.add
    else
     global.get $src/engine/wasm/kernels/assembly/lib/job/scratch
     i32.const 16384
     i32.add
    end
    local.set $5
    local.get $7
    local.get $9
    i32.eq
    if
     local.get $8
     local.get $12
     i32.and
     if
      local.get $5
      local.set $3
      local.get $2
      local.get $6
      local.get $10
      i32.mul
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
      loop $for-loop|1
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
        br $for-loop|1
       end
      end
      loop $for-loop|2
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
        br $for-loop|2
       end
      end
     else
      local.get $8
      if
       local.get $0
       local.get $11
       local.get $1
       local.get $6
       local.get $2
       call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
      else
       local.get $12
       i32.eqz
       if
        local.get $0
        local.get $11
        local.get $1
        local.get $6
        local.get $5
        call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
       end
      end
     end
     local.get $8
     i32.eqz
     if
      local.get $0
      local.get $10
      local.get $1
      local.get $6
      local.get $5
      call $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes
     end
    else
     local.get $12
     i32.eqz
     if
      local.get $0
      local.get $11
      local.get $1
      local.get $6
      local.get $5
      call $src/engine/wasm/kernels/assembly/lib/strided/gatherBytes
     end
     local.get $2
     local.get $9
     local.get $5
     local.get $7
     local.get $6
     call $src/engine/wasm/kernels/assembly/lib/convert/convert
     local.get $8
     i32.eqz
     if
      local.get $0
      local.get $10
      local.get $1
      local.get $6
      local.get $2
      call $src/engine/wasm/kernels/assembly/lib/strided/scatterBytes
     end
    end
    local.get $1
    i32.const 2048
    i32.add
    local.set $1
    br $for-loop|00
   end
  end
 )
)
