"""The parameters of Python's callables by their names here, for the fixtures of signatures."""

import inspect
import json
import re
from pathlib import Path


def camel(name):
    head, *rest = re.sub(r"^_+", "", name).split("_")
    ending = "_" if name.endswith("_") else ""
    first = head if len(head) > 1 and head[1:] != head[1:].lower() else head[:1].lower() + head[1:]
    return first + "".join(part[:1].upper() + part[1:] for part in rest if part) + ending


def of_python(thing):
    """[positional, by name alone], from the signature."""
    parameters = [p for p in inspect.signature(thing).parameters.values() if p.name != "self"]
    positional = [p.name for p in parameters if p.kind == p.POSITIONAL_OR_KEYWORD]
    return positional, [p.name for p in parameters if p.kind == p.KEYWORD_ONLY]


def of_doc(thing):
    """The same from the first line of the documentation, where the function is not Python's."""
    line = next(line for line in thing.__doc__.split("\n") if "->" in line).split("(", 1)[1].rsplit(")", 1)[0]
    names = [re.split(r"[=:]", part)[0].strip().replace("\\", "") for part in line.split(",")]
    star = names.index("*") if "*" in names else len(names)
    return names[:star], names[star + 1 :]


def of(thing):
    try:
        return of_python(thing)
    except ValueError:
        return of_doc(thing)


def write(out, path, origin):
    lines = ",\n".join(f"    {json.dumps(name)}: {json.dumps(value)}" for name, value in out.items())
    text = '{\n  "origin": ' + json.dumps(origin) + ',\n  "signatures": {\n' + lines + "\n  }\n}\n"
    (Path(__file__).parents[3] / path).write_text(text)
