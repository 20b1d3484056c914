import keras
from values import perceptron, values


class Regression:
    """`fit`, as Keras is used. It shuffles in its own way: only the loss before training must agree."""

    def __init__(self, rows, sizes, batch, epochs):
        self.batch, self.epochs = batch, epochs
        dense = keras.layers.Dense
        features, first, second, outputs = sizes
        self.model = keras.Sequential(
            [
                keras.Input((features,)),
                dense(first, activation="relu"),
                dense(second, activation="relu"),
                dense(outputs),
            ]
        )
        for layer, (weight, bias) in zip(self.model.layers, perceptron(sizes)):
            layer.set_weights([weight.T, bias])
        self.model.compile(optimizer=keras.optimizers.Adam(1e-3), loss="mse")
        self.x = values(rows * features, 5).reshape(rows, features)
        self.y = values(rows, 6).reshape(rows, 1)

    def iterate(self):
        self.model.fit(self.x, self.y, batch_size=self.batch, epochs=self.epochs, verbose=0)

    def finish(self):
        pass

    def check(self):
        return [float(self.model.evaluate(self.x, self.y, batch_size=len(self.x), verbose=0))]


def make(params):
    if not params.pop("loader"):
        return None
    return Regression(**params)
