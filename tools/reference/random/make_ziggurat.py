"""Writes src/random/numpy/ziggurat.generated.ts from NumPy's C source.

Run from the repository root: python tools/reference/random/make_ziggurat.py PATH/numpy/random/src/distributions/ziggurat_constants.h
"""

import base64
import re
import struct
import sys
from pathlib import Path

HEAD = '''/**
 * The tables of NumPy's ziggurats (ziggurat_constants.h): for normals and for exponentials, 256 layers each, the bounds k below which a
 * draw is accepted at once, the widths w, and the heights f. Six arrays of 256 doubles, little-endian, in base64: k, w, f of the normal,
 * k, w, f of the exponential. Made by tools/reference/random/make_ziggurat.py.
 *
 * Copyright (c) 2005-2026, NumPy Developers; BSD-3-Clause.
 */
'''


def table(text, name):
    body = re.search(name + r"\[\] = \{(.*?)\};", text, re.S).group(1)
    words = [w.strip() for w in body.replace("\n", " ").split(",") if w.strip()]
    return [float(int(w.rstrip("UL"), 16)) if w.startswith("0x") else float(w) for w in words]


text = Path(sys.argv[1]).read_text()
values = [v for name in ("ki_double", "wi_double", "fi_double", "ke_double", "we_double", "fe_double") for v in table(text, name)]
assert len(values) == 6 * 256
data = base64.b64encode(struct.pack(f"<{len(values)}d", *values)).decode()
Path("src/random/numpy/ziggurat.generated.ts").write_text(HEAD + f'export const ZIGGURAT =\n  "{data}";\n')
