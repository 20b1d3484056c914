"""Writes src/optuna/samplers/qmc/directions.generated.ts: the direction numbers of Joe and Kuo, as SciPy ships them.

Run from the repository root: python tools/reference/optuna/make_sobol.py
"""

import base64
from importlib.resources import files
from pathlib import Path

import numpy as np

DIMENSIONS = 1111  # all whose polynomial has a degree of at most 13

HEAD = f'''/**
 * Initial direction numbers of the first {DIMENSIONS} dimensions of Sobol's sequence (new-joe-kuo-6.21201, search criterion D(6)): of each
 * dimension from the second on, with a primitive polynomial of degree s, m₁ … m_s. Each mᵢ is odd and below 2ⁱ; the i - 1 bits in between
 * stand here, the lowest first, all in one row, in base64. Made by tools/reference/optuna/make_sobol.py.
 *
 * S. Joe and F. Y. Kuo: Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput. 30, 2635-2654, 2008.
 * Copyright (c) 2008, Frances Y. Kuo and Stephen Joe. All rights reserved. Redistribution and use in source and binary forms, with or
 * without modification, are permitted provided that this copyright notice, this condition and the following disclaimer are retained, and
 * that the names of the copyright holders, the University of New South Wales and the University of Waikato and its contributors are not
 * used to endorse or promote products derived from this software without permission. This software is provided "as is", without any
 * express or implied warranties; in no event shall the copyright holders be liable for any damages.
 */
'''

data = np.load(files("scipy.stats") / "_sobol_direction_numbers.npz")
bits = []
for poly, row in zip(data["poly"][1:DIMENSIONS].tolist(), data["vinit"][1:DIMENSIONS].tolist()):
    degree = poly.bit_length() - 1
    for i, m in enumerate(row[:degree]):
        assert m % 2 == 1 and m < 2 ** (i + 1)
        bits += [(m >> k) & 1 for k in range(1, i + 1)]
packed = bytes(sum(b << k for k, b in enumerate(bits[i : i + 8])) for i in range(0, len(bits), 8))
text = base64.b64encode(packed).decode()
Path("src/optuna/samplers/qmc/directions.generated.ts").write_text(
    HEAD + f"export const DIMENSIONS = {DIMENSIONS};\n\nexport const DIRECTIONS =\n  \"{text}\";\n"
)
