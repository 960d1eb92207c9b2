"""The starter: the file that the learner begins with, made from the entry."""

import re
from collections.abc import Iterable

from trainer.catalogue.format.entry_syntax import STRUCTURES
from trainer.domain.problem.contract import Entry, Signature

LONGEST_LINE = 88
"""Longer signatures are spread over several lines, one parameter each."""

_BODY = "raise NotImplementedError"


def starter(entry: Entry) -> str:
    """Give the file with the entry's signatures and no solution: it fails every case."""
    code = _class(entry) if entry.is_class else _function(entry.methods[0])
    wanted = [name for name in STRUCTURES if _mentions(entry.methods, name)]
    if wanted:
        return f"from trainer.structures import {', '.join(wanted)}\n\n\n{code}\n"
    return f"{code}\n"


def _mentions(methods: Iterable[Signature], name: str) -> bool:
    annotations = [method.returns for method in methods]
    annotations += [p.annotation for method in methods for p in method.parameters]
    return any(re.search(rf"\b{name}\b", annotation) for annotation in annotations)


def _class(entry: Entry) -> str:
    methods = [_function(method, indent="    ") for method in entry.methods]
    return f"class {entry.name}:\n" + "\n\n".join(methods or [f"    {_BODY}"])


def _function(signature: Signature, indent: str = "") -> str:
    parameters = ["self"] if indent else []
    for parameter in signature.parameters:
        default = "" if parameter.default is None else f" = {parameter.default}"
        parameters.append(f"{parameter.name}: {parameter.annotation}{default}")
    head = f"{indent}def {signature.name}({', '.join(parameters)}) -> {signature.returns}:"
    if len(head) > LONGEST_LINE:
        inner = "".join(f"{indent}    {parameter},\n" for parameter in parameters)
        head = f"{indent}def {signature.name}(\n{inner}{indent}) -> {signature.returns}:"
    return f"{head}\n{indent}    {_BODY}"
