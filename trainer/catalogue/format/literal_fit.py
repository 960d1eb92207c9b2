"""Whether a case value is of the kind that an annotation names."""

import ast
from collections.abc import Sequence

from trainer.catalogue.format.entry_syntax import STRUCTURES
from trainer.catalogue.format.quiet_syntax import parsed_expression
from trainer.domain.problem.contract import Shape, Value
from trainer.domain.problem.made import MADE_FROM

_PLAIN = {"int": (int,), "float": (float, int), "str": (str,), "bool": (bool,)}
_PLAIN_LISTS = ("ListNode", "NextNode", "QuadNode", "TreeNode")
_CONTAINERS = {"list": list, "tuple": tuple, "dict": dict, "set": set}


def fits(value: Value, annotation: str) -> bool:
    """Tell whether a value may stand where this annotation is; an unknown one takes anything."""
    return _fits(value, parsed_expression(annotation))


def _fits(value: Value, node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=None):
            return value is None
        case ast.Constant(value=str() as text):
            return fits(value, text)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _fits(value, left) or _fits(value, right)
        case ast.Subscript(value=ast.Name(id="Optional"), slice=inner):
            return value is None or _fits(value, inner)
        case ast.Subscript(value=ast.Name(id=name), slice=inner):
            return _fits_container(value, name, inner)
        case ast.Name(id=name):
            return _fits_name(value, name)
    return True


def _fits_name(value: Value, name: str) -> bool:
    if name in _PLAIN:
        return type(value) in _PLAIN[name]
    if name in STRUCTURES:
        if isinstance(value, Shape):
            return value.name.startswith(f"{name}.")
        return isinstance(value, list) and name in _PLAIN_LISTS
    if name in MADE_FROM:
        return fits(value, MADE_FROM[name])
    if name in _CONTAINERS:
        return isinstance(value, _CONTAINERS[name])
    return True


def _fits_container(value: Value, name: str, inner: ast.expr) -> bool:
    parts: Sequence[ast.expr] = inner.elts if isinstance(inner, ast.Tuple) else [inner]
    if name in ("list", "List"):
        return isinstance(value, list) and all(_fits(item, inner) for item in value)
    if name in ("set", "Set"):
        return isinstance(value, set) and all(_fits(item, inner) for item in value)
    if name in ("dict", "Dict") and len(parts) == 2:
        return isinstance(value, dict) and all(
            _fits(key, parts[0]) and _fits(item, parts[1]) for key, item in value.items()
        )
    if name in ("tuple", "Tuple"):
        return isinstance(value, tuple) and _fits_tuple(value, parts)
    return True


def _fits_tuple(value: tuple[Value, ...], parts: Sequence[ast.expr]) -> bool:
    match parts:
        case [inner, ast.Constant(value=constant)] if constant is ...:
            return all(_fits(item, inner) for item in value)
    return len(value) == len(parts) and all(map(_fits, value, parts))
