"""Mutants: copies of a program with one small slip each, of the kind that people make."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from trainer.catalogue.format.quiet_syntax import parsed_module

_NEIGHBOURS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_OPPOSITES = (ast.Eq, ast.NotEq, ast.Is, ast.IsNot, ast.In, ast.NotIn)
"""The operators whose neighbour is their negation."""

_EXTREMES = {"min": "max", "max": "min"}
_UNTOUCHED = frozenset({"annotation", "returns", "decorator_list"})
"""The fields of a node that do not take part in what the program does."""

_Slip = tuple[ast.expr | ast.stmt, ast.expr | ast.stmt]
"""A node, and what takes its place."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A program with a slip: its source, and the statement of ``line`` before and after.

    Of a statement with a body only the head is given.
    """

    line: int
    before: str
    after: str
    source: str

    @property
    def sentence(self) -> str:
        """The slip in words."""
        return f"line {self.line}: `{self.before}` became `{self.after}`"


def mutants(source: str) -> Iterator[Mutant]:
    """Give every mutant of a program; raise ``FormatError`` for what is not Python.

    Numbers go up and down by one, comparisons to their neighbour (``<`` to ``<=``), ``+`` to ``-``,
    ``and`` to ``or``, ``min`` to ``max``, ``break`` to ``continue``, and all of these back;
    conditions are negated, a ``not`` is dropped, the bounds of ranges and slices move by one, and a
    step is left out: a call, an ``if``, a change of something that exists.
    """
    tree = parsed_module(source)
    for statement in ast.walk(tree):
        if isinstance(statement, ast.stmt):
            for node in _own_nodes(statement):
                for slip in _slips(node):
                    yield _mutant(tree, statement, slip)


def _mutant(tree: ast.Module, statement: ast.stmt, slip: _Slip) -> Mutant:
    """Give the program with the slip; the tree is as before when this returns."""
    old, new = slip
    before = _head(statement)
    _Swap(old, new).visit(tree)
    after = _head(new if old is statement else statement)
    source = f"{ast.unparse(tree)}\n"
    _Swap(new, old).visit(tree)
    return Mutant(statement.lineno, before, after, source)


class _Swap(ast.NodeTransformer):
    """Puts one node in the place of another."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        """Give what stands in the place of a node."""
        if node is self._old:
            return self._new
        return self.generic_visit(node)


def _head(statement: ast.AST) -> str:
    return ast.unparse(statement).partition("\n")[0]


def _own_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """Give a statement with all below it that belongs to no other statement."""
    yield node
    for name, value in ast.iter_fields(node):
        if name not in _UNTOUCHED:
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and not isinstance(child, ast.stmt):
                    yield from _own_nodes(child)


def _slips(node: ast.AST) -> Iterator[_Slip]:
    """Give each slip that changes this node, or one right below it."""
    match node:
        case ast.Constant(value=bool() as value):
            yield node, ast.Constant(not value)
        case ast.Constant(value=int() as value):
            yield node, ast.Constant(value + 1)
            yield node, ast.Constant(value - 1)
        case ast.Compare():
            yield from _compared_otherwise(node)
        case ast.BoolOp(op, values):
            yield node, ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
        case ast.BinOp(left, ast.Add() | ast.Sub() as op, right):
            yield node, ast.BinOp(left, _opposite(op), right)
        case ast.UnaryOp(ast.Not(), operand):
            yield node, operand
        case ast.Call(ast.Name() as name) if name.id in _EXTREMES:
            yield name, ast.Name(_EXTREMES[name.id])
        case ast.Call(ast.Name("range"), bounds):
            yield from _moved_bounds(bounds[:2])
        case ast.Slice(lower, upper):
            yield from _moved_bounds(bound for bound in (lower, upper) if bound is not None)
        case _:
            yield from _slips_in_steps(node)


def _slips_in_steps(node: ast.AST) -> Iterator[_Slip]:
    """Give each slip in what is done when, and in whether it is done at all."""
    match node:
        case ast.AugAssign(target, ast.Add() | ast.Sub() as op, value):
            yield node, ast.AugAssign(target, _opposite(op), value)
        case ast.Break():
            yield node, ast.Continue()
        case ast.Continue():
            yield node, ast.Break()
        case ast.If(test) | ast.While(test) | ast.IfExp(test):
            yield from _negated(test)
        case ast.comprehension(ifs=tests):
            for test in tests:
                yield from _negated(test)
    match node:
        case ast.Expr(ast.Call()) | ast.AugAssign() | ast.If():
            yield node, ast.Pass()
        case ast.Assign([ast.Attribute() | ast.Subscript()]):
            yield node, ast.Pass()


def _opposite(op: ast.operator) -> ast.operator:
    return ast.Sub() if isinstance(op, ast.Add) else ast.Add()


def _compared_otherwise(node: ast.Compare) -> Iterator[_Slip]:
    for place, op in enumerate(node.ops):
        ops = [*node.ops[:place], _NEIGHBOURS[type(op)](), *node.ops[place + 1 :]]
        yield node, ast.Compare(node.left, ops, node.comparators)


def _moved_bounds(bounds: Iterable[ast.expr]) -> Iterator[_Slip]:
    """Give the slips in the bounds of a range, except where a number in them has the same slip."""
    for bound in bounds:
        match bound:
            case ast.Constant() | ast.UnaryOp() | ast.BinOp(right=ast.Constant()):
                continue
        for op in (ast.Add(), ast.Sub()):
            yield bound, ast.BinOp(bound, op, ast.Constant(1))


def _negated(test: ast.expr) -> Iterator[_Slip]:
    """Give the negation of a condition, unless another slip is the same."""
    match test:
        case ast.UnaryOp(ast.Not()) | ast.Constant():
            return
        case ast.Compare(ops=[op]) if isinstance(op, _OPPOSITES):
            return
    yield test, ast.UnaryOp(ast.Not(), test)
