"""What an annotation asks for: a tuple counts as the list that is asked for, at every depth."""

import ast
from dataclasses import dataclass
from functools import cache

from trainer.domain.problem.contract import Value


@dataclass(frozen=True, slots=True)
class Asked:
    """A container that is asked for, and what for inside it (``None``: anything)."""

    kind: type
    inner: "Asked | None" = None


@cache
def asked(annotation: str) -> Asked | None:
    """Give the containers that an annotation speaks of, ``None`` where there is none."""
    try:
        return _asked(ast.parse(annotation, mode="eval").body)
    except (SyntaxError, ValueError, RecursionError):
        return None


def as_asked(what: Asked | None, value: Value, *, is_ordered: bool) -> Value:
    """Give a value with lists where lists are asked for and tuples or, in any order, sets came."""
    if what is None:
        return value
    if what.kind is dict:
        if isinstance(value, dict) and what.inner is not None:
            return {k: as_asked(what.inner, v, is_ordered=is_ordered) for k, v in value.items()}
        return value
    takes = (list, tuple) if is_ordered else (list, tuple, set, frozenset)
    if not isinstance(value, takes):
        return value
    if what.inner is None:
        return value if type(value) is what.kind else what.kind(value)
    return what.kind(as_asked(what.inner, item, is_ordered=is_ordered) for item in value)


def _asked(node: ast.expr) -> Asked | None:
    match node:
        case ast.Constant(value=str(text)):
            return asked(text)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _asked(left) or _asked(right)
        case ast.Subscript(value=ast.Name(id="Optional"), slice=inner):
            return _asked(inner)
        case ast.Subscript(value=ast.Name(id="list" | "List"), slice=inner):
            return Asked(list, _asked(inner))
        case ast.Subscript(value=ast.Name(id="dict" | "Dict"), slice=ast.Tuple(elts=[_, inner])):
            return Asked(dict, _asked(inner))
        case ast.Subscript(value=ast.Name(id="tuple" | "Tuple")):
            return Asked(tuple)
        case ast.Name(id="list" | "List" | "Interval"):
            return Asked(list)
    return None
