(module
 (type $0 (func))
 (import "env" "memory" (memory $0 1 65536 shared))
 (export "writeConstants" (func $src/engine/wasm/kernels/assembly/lib/constants/writeConstants))
 (func $src/engine/wasm/kernels/assembly/lib/constants/writeDoubles
  i32.const 62464
  f64.const 0
  f64.store
  i32.const 62472
  f64.const 0.5
  f64.store
  i32.const 62480
  f64.const 1
  f64.store
  i32.const 62488
  f64.const 2
  f64.store
  i32.const 62496
  i64.const -9223372036854775808
  i64.store
  i32.const 62504
  i64.const -134217728
  i64.store
  i32.const 62512
  f64.const 1.4426950408889634
  f64.store
  i32.const 62520
  f64.const 0.6931471803691238
  f64.store
  i32.const 62528
  f64.const 1.9082149292705877e-10
  f64.store
  i32.const 62536
  f64.const 6755399441055744
  f64.store
  i32.const 62544
  f64.const 708
  f64.store
  i32.const 62552
  f64.const 720
  f64.store
  i32.const 62560
  f64.const -760
  f64.store
  i32.const 62568
  f64.const 0.5000000000000012
  f64.store
  i32.const 62576
  f64.const 0.16666666666666424
  f64.store
  i32.const 62584
  f64.const 0.041666666666515896
  f64.store
  i32.const 62592
  f64.const 0.008333333333485527
  f64.store
  i32.const 62600
  f64.const 1.3888888947616218e-03
  f64.store
  i32.const 62608
  f64.const 1.9841269530661352e-04
  f64.store
  i32.const 62616
  f64.const 2.4801488740716523e-05
  f64.store
  i32.const 62624
  f64.const 2.755755982996213e-06
  f64.store
  i32.const 62632
  f64.const 2.763187728676494e-07
  f64.store
  i32.const 62640
  f64.const 2.501019755224155e-08
  f64.store
  i32.const 62648
  i64.const 4503599627370496
  i64.store
  i32.const 62656
  i64.const 4604544271217802189
  i64.store
  i32.const 62664
  i64.const -4503599627370496
  i64.store
  i32.const 62672
  f64.const 0.6666666666666735
  f64.store
  i32.const 62680
  f64.const 0.3999999999940927
  f64.store
  i32.const 62688
  f64.const 0.28571428743724453
  f64.store
  i32.const 62696
  f64.const 0.22222198422598224
  f64.store
  i32.const 62704
  f64.const 0.1818357283402278
  f64.store
  i32.const 62712
  f64.const 0.15313815851601267
  f64.store
  i32.const 62720
  f64.const 0.1479846406619694
  f64.store
  i32.const 62728
  f64.const 0.6
  f64.store
  i32.const 62736
  f64.const -0.33333333333333126
  f64.store
  i32.const 62744
  f64.const 0.13333333333299774
  f64.store
  i32.const 62752
  f64.const -0.053968253949340045
  f64.store
  i32.const 62760
  f64.const 0.021869488003480306
  f64.store
  i32.const 62768
  f64.const -0.00886322678865217
  f64.store
  i32.const 62776
  f64.const 3.5920374652762916e-03
  f64.store
  i32.const 62784
  f64.const -1.4552157899250233e-03
  f64.store
  i32.const 62792
  f64.const 0.000587189774299334
  f64.store
  i32.const 62800
  f64.const -2.303995469012582e-04
  f64.store
  i32.const 62808
  f64.const 7.931705183344814e-05
  f64.store
  i32.const 62816
  f64.const -1.7180247816478152e-05
  f64.store
  i32.const 62824
  f64.const 3
  f64.store
  i32.const 62832
  f64.const 0.16666666666666666
  f64.store
  i32.const 62840
  f64.const 0.6931471805599453
  f64.store
  i32.const 62848
  f64.const 0.7071067811865476
  f64.store
  i32.const 62856
  f64.const 0.3989422804014327
  f64.store
  i32.const 62864
  f64.const 0.044715
  f64.store
  i32.const 62872
  f64.const 1.5957691216057308
  f64.store
  i32.const 62880
  f64.const -708
  f64.store
  i32.const 62888
  f64.const 0.0009765625
  f64.store
  i32.const 62896
  f64.const 0.50000000716804
  f64.store
  i32.const 62904
  f64.const 0.16666665823124086
  f64.store
  i32.const 62912
  f64.const 0.04166628030170279
  f64.store
  i32.const 62920
  f64.const 0.008333503105232887
  f64.store
  i32.const 62928
  f64.const 1.3945753518292286e-03
  f64.store
  i32.const 62936
  f64.const 1.9789592644017424e-04
  f64.store
  i32.const 62944
  f64.const 0.28209861391753704
  f64.store
  i32.const 62952
  f64.const 0.2819736886175924
  f64.store
  i32.const 62960
  f64.const 0.24852779001807815
  f64.store
  i32.const 62968
  f64.const 0.1624751647529326
  f64.store
  i32.const 62976
  f64.const 0.15692252077971777
  f64.store
  i32.const 62984
  f64.const -0.2674475719272647
  f64.store
  i32.const 62992
  f64.const 0.5960471620822737
  f64.store
  i32.const 63000
  f64.const -1.1586804606997594
  f64.store
  i32.const 63008
  f64.const 1.2087669733762632
  f64.store
  i32.const 63016
  f64.const -0.6999919427841742
  f64.store
  i32.const 63024
  f64.const 0.21826531506295002
  f64.store
  i32.const 63032
  f64.const -0.028957252892081443
  f64.store
  i32.const 63040
  f64.const 1.1283791670820782
  f64.store
  i32.const 63048
  f64.const -0.3761263851910222
  f64.store
  i32.const 63056
  f64.const 0.11283773805238474
  f64.store
  i32.const 63064
  f64.const -0.026863119870237494
  f64.store
  i32.const 63072
  f64.const 0.005200308267471885
  f64.store
  i32.const 63080
  f64.const -7.692852155326356e-04
  f64.store
  i32.const 63088
  f64.const 1.999999999802828
  f64.store
  i32.const 63096
  f64.const 0.6666667930672909
  f64.store
  i32.const 63104
  f64.const 0.3999869095401816
  f64.store
  i32.const 63112
  f64.const 0.28620719021927193
  f64.store
  i32.const 63120
  f64.const 0.2139330276311655
  f64.store
  i32.const 63128
  f64.const 0.2441281451924911
  f64.store
 )
 (func $src/engine/wasm/kernels/assembly/lib/constants/writeConstants
  i32.const 61440
  f32.const 0
  f32.store
  i32.const 61444
  f32.const 0.5
  f32.store
  i32.const 61448
  f32.const 1
  f32.store
  i32.const 61452
  f32.const 2
  f32.store
  i32.const 61456
  i32.const -2147483648
  i32.store
  i32.const 61460
  f32.const 1.4426950216293335
  f32.store
  i32.const 61464
  f32.const 0.693359375
  f32.store
  i32.const 61468
  f32.const -2.1219444170128554e-04
  f32.store
  i32.const 61472
  f32.const 12582912
  f32.store
  i32.const 61476
  f32.const 87
  f32.store
  i32.const 61480
  f32.const 90
  f32.store
  i32.const 61484
  f32.const -105
  f32.store
  i32.const 61488
  f32.const 0.4999999403953552
  f32.store
  i32.const 61492
  f32.const 0.16666516661643982
  f32.store
  i32.const 61496
  f32.const 0.041668280959129333
  f32.store
  i32.const 61500
  f32.const 0.008369249291718006
  f32.store
  i32.const 61504
  f32.const 0.001382077462039888
  f32.store
  i32.const 61508
  i32.const 8388608
  i32.store
  i32.const 61512
  i32.const 2130706432
  i32.store
  i32.const 61516
  i32.const 1059760811
  i32.store
  i32.const 61520
  i32.const -8388608
  i32.store
  i32.const 61524
  f32.const 0.3333321511745453
  f32.store
  i32.const 61528
  f32.const -0.2499980479478836
  f32.store
  i32.const 61532
  f32.const 0.20010443031787872
  f32.store
  i32.const 61536
  f32.const -0.1668018102645874
  f32.store
  i32.const 61540
  f32.const 0.14005374908447266
  f32.store
  i32.const 61544
  f32.const -0.12188340723514557
  f32.store
  i32.const 61548
  f32.const 0.13986517488956451
  f32.store
  i32.const 61552
  f32.const -0.1287451535463333
  f32.store
  i32.const 61556
  f32.const 0.75
  f32.store
  i32.const 61560
  f32.const -0.33333316445350647
  f32.store
  i32.const 61564
  f32.const 0.1333272010087967
  f32.store
  i32.const 61568
  f32.const -0.0538945347070694
  f32.store
  i32.const 61572
  f32.const 0.021457793191075325
  f32.store
  i32.const 61576
  f32.const -0.007665812503546476
  f32.store
  i32.const 61580
  f32.const 0.001741756685078144
  f32.store
  call $src/engine/wasm/kernels/assembly/lib/constants/writeDoubles
 )
)
