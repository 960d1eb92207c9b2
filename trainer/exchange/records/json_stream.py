"""The JSON in a text: one value, several one after another, or one a line."""

import json
from dataclasses import dataclass
from typing import Any

_BETWEEN = " \t\n,;\x1e"
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class JsonValues:
    """The objects and arrays of a text; ``is_cut`` tells that what comes after them is no JSON."""

    values: tuple[Any, ...]
    is_cut: bool


def json_values(text: str) -> JsonValues:
    """Give the objects and arrays that a text begins with."""
    values: list[Any] = []
    at = 0
    while True:
        while at < len(text) and text[at] in _BETWEEN:
            at += 1
        if at == len(text):
            return JsonValues(tuple(values), is_cut=False)
        if text[at] not in "{[":
            return JsonValues(tuple(values), is_cut=True)
        try:
            value, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            return JsonValues(tuple(values), is_cut=True)
        values.append(value)
