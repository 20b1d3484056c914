import io

import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler, StandardScaler
from values import values


def csv(rows, columns):
    numbers = values(rows * columns, 3).reshape(rows, columns)
    text = io.BytesIO()
    header = ",".join(f"x{j}" for j in range(columns))
    np.savetxt(text, numbers, fmt="%.4f", delimiter=",", header=header, comments="")
    return text.getvalue()


def jobs(rows, columns, job):
    if job == "read":
        data = csv(rows, columns)
        return lambda: pd.read_csv(io.BytesIO(data)), lambda t: [len(t), float(t["x7"].iloc[-1])]
    x = values(rows * columns, 3).astype(np.float64).reshape(rows, columns)

    def at(result):
        return [float(result[1, 0]), float(result[-1, -1])]

    if job == "standard":
        return lambda: StandardScaler().fit_transform(x), at
    if job == "minmax":
        return lambda: MinMaxScaler().fit_transform(x), at
    y = np.arange(rows) % 3
    return (
        lambda: train_test_split(x, y, test_size=0.2, random_state=42, stratify=y),
        lambda parts: [len(parts[0]), float(parts[0][0, 0]), float(parts[1][0, 0])],
    )


class Job:
    def __init__(self, rows, columns, job):
        self.iterate, self.of = jobs(rows, columns, job)

    def finish(self):
        pass

    def check(self):
        return self.of(self.iterate())


def make(params):
    return Job(**params)
