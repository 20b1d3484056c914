"""The numbers that every peer computes with: harness/values.mjs, in NumPy."""

import math

import numpy as np


def values(count, seed, scale=1.0):
    i = np.arange(count, dtype=np.int64)
    return (((i * 7919 + seed * 104729) % 2003 / 1001 - 1) * scale).astype(np.float32)


def labels(count, classes):
    return (np.arange(count, dtype=np.int64) * 7919) % 2003 % classes


def perceptron(sizes):
    layers = []
    for layer, (inputs, outputs) in enumerate(zip(sizes, sizes[1:])):
        scale = 1 / math.sqrt(inputs)
        weight = values(outputs * inputs, 2 * layer + 1, scale).reshape(outputs, inputs)
        layers.append((weight, values(outputs, 2 * layer + 2, scale)))
    return layers
