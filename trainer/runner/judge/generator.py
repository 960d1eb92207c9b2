"""The generator of a problem, ``generate.py``: which functions it offers beside ``generate``."""

import ast
import warnings
from functools import lru_cache

EXACT = "exact"
"""Makes an input of exactly so large a size, for measuring growth."""

VALID = "valid"
"""Tells whether arguments keep the problem's limits."""


@lru_cache(maxsize=8)
def defines(source: str, name: str) -> bool:
    """Tell whether a source defines a function of this name; one that is no Python does not."""
    try:
        with warnings.catch_warnings(action="ignore"):
            tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return any(isinstance(node, ast.FunctionDef) and node.name == name for node in tree.body)
