"""Value literals: Python's own syntax for values, parsed with ``ast`` and never executed.

Allowed are constants, unary minus, list, tuple, dict, set, ``set()``, ``float("inf")`` and the
named shapes of ``trainer.structures``.
"""

import ast

from trainer.catalogue.format.quiet_syntax import parsed_expression, shown
from trainer.domain.errors import FormatError
from trainer.domain.problem.contract import Shape, Value

DEEPEST = 40
"""How many brackets of a literal may stand inside each other."""

SHAPES = ("ListNode.of", "ListNode.cycle", "TreeNode.of", "GraphNode.of", "RandomNode.of")
"""The names of the shapes that a literal may call."""

_UNUSUAL_FLOATS = ("inf", "-inf", "nan")


def parse_value(text: str) -> Value:
    """Give the value that a literal stands for; raise ``FormatError`` for anything else."""
    return value_of(parsed_expression(text))


def value_of(node: ast.expr, depth: int = 0) -> Value:
    """Give the value of a syntax tree that is a literal; raise ``FormatError`` for another."""
    if depth > DEEPEST:
        raise FormatError(f"a literal may be nested at most {DEEPEST} deep.")
    match node:
        case ast.Constant(value=None | bool() | int() | float() | str() as constant):
            return constant
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return _negated(value_of(operand, depth + 1), node)
        case ast.List(elts=items):
            return [value_of(item, depth + 1) for item in items]
        case ast.Tuple(elts=items):
            return tuple(value_of(item, depth + 1) for item in items)
        case ast.Set(elts=items):
            return {_hashable(item, depth + 1) for item in items}
        case ast.Dict(keys=keys, values=values):
            return _pairs(keys, values, depth + 1)
        case ast.Call():
            return _called(node, depth)
    raise _not_a_literal(node)


def _not_a_literal(node: ast.AST) -> FormatError:
    return FormatError(f"{shown(node)} is not a literal value.")


def _negated(value: Value, node: ast.expr) -> Value:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _not_a_literal(node)
    return -value


def _pairs(keys: list[ast.expr | None], values: list[ast.expr], depth: int) -> dict[Value, Value]:
    pairs: dict[Value, Value] = {}
    for key, value in zip(keys, values, strict=True):
        if key is None:
            raise FormatError("a dictionary must be written out, without '**'.")
        pairs[_hashable(key, depth)] = value_of(value, depth)
    return pairs


def _hashable(node: ast.expr, depth: int) -> Value:
    value = value_of(node, depth)
    try:
        hash(value)
    except TypeError:
        raise FormatError(f"{shown(node)} cannot be a key or a member of a set.") from None
    return value


def _called(node: ast.Call, depth: int) -> Value:
    match node:
        case ast.Call(func=ast.Name(id="set"), args=[], keywords=[]):
            return set()
        case ast.Call(func=ast.Name(id="float"), args=[ast.Constant(value=text)], keywords=[]):
            if text in _UNUSUAL_FLOATS:
                return float(text)
        case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=method)):
            if f"{owner}.{method}" in SHAPES:
                return _shape(f"{owner}.{method}", node, depth)
    raise _not_a_literal(node)


def _shape(name: str, node: ast.Call, depth: int) -> Shape:
    arguments = [value_of(item, depth + 1) for item in node.args]
    named = {word.arg: value_of(word.value, depth + 1) for word in node.keywords}
    if len(arguments) == 2 and not named:
        named = {"at": arguments.pop()}
    wants = {"at"} if name == "ListNode.cycle" else set()
    if len(arguments) != 1 or set(named) != wants or not isinstance(arguments[0], list):
        example = "ListNode.cycle([3, 2, 0], at=1)" if wants else f"{name}([...])"
        raise FormatError(f"{shown(node)} must be written as {example}.")
    values = tuple(arguments[0])
    at = named.get("at", -1)
    if isinstance(at, bool) or not isinstance(at, int) or not -1 <= at < max(len(values), 1):
        raise FormatError(f"{shown(node)}: 'at' must be an index of the list, or -1 for no cycle.")
    if not _fits(name, values):
        raise FormatError(f"{shown(node)} does not describe a {name.partition('.')[0]}.")
    return Shape(name, values, at)


def _fits(name: str, values: tuple[Value, ...]) -> bool:
    """Tell whether the neighbours of a graph and the random nodes of a list exist."""
    places = range(len(values))
    if name == "GraphNode.of":
        return all(
            isinstance(row, list) and all(type(n) is int and n - 1 in places for n in row)
            for row in values
        )
    if name == "RandomNode.of":
        return all(
            isinstance(pair, list)
            and len(pair) == 2
            and (pair[1] is None or (type(pair[1]) is int and pair[1] in places))
            for pair in values
        )
    return not any(isinstance(value, list | tuple | dict | set | Shape) for value in values)
