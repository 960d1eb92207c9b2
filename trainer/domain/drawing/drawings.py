"""Which values of a case have a picture, by the annotations and names of its parameters."""

from collections.abc import Iterator
from dataclasses import dataclass

from trainer.domain.drawing.chains import chain, cycle, linked_levels, random_chain
from trainer.domain.drawing.graphs import DIRECTED, UNDIRECTED, edges, neighbours
from trainer.domain.drawing.grids import grid, is_grid
from trainer.domain.drawing.trees import tree
from trainer.domain.problem.contract import Call, Contract, Shape, Step, Value

GRIDS = frozenset({"grid", "board", "matrix", "heights", "elevation", "rooms", "image", "mat"})
"""The parameters that hold the cells of a grid."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of some lines; ``label`` is the parameter, ``expected`` or ``got``."""

    label: str
    picture: str


def drawings(
    contract: Contract, step: Step, expected: Value = None, got: Value = None
) -> tuple[Drawing, ...]:
    """Give the pictures of a call's arguments, and of what is expected of it and came of it.

    What is not given is not drawn. Scripts of calls on one object have none.
    """
    return () if contract.entry.is_class else tuple(_drawn(contract, step.call, expected, got))


def _drawn(contract: Contract, call: Call, expected: Value, got: Value) -> Iterator[Drawing]:
    signature = contract.entry.methods[0]
    shapes = []
    for parameter, argument in zip(signature.parameters, call.arguments, strict=False):
        if isinstance(argument, Call):
            continue
        shapes.append(_shape(argument) if parameter.name in GRIDS else None)
        picture = _picture(argument, parameter.annotation, parameter.name)
        if picture:
            yield Drawing(parameter.name, picture)
    answer = _annotation_of_answer(contract)
    for label, value, beside in (("expected", expected, None), ("got", got, expected)):
        as_grid = is_grid(value) and _shape(value) in shapes
        name = "grid" if as_grid and "list[list[" in answer else ""
        picture = None if value is None else _picture(value, answer, name, beside)
        if picture:
            yield Drawing(label, picture)


def _picture(value: Value, annotation: str, name: str, beside: Value = None) -> str | None:
    """Give the picture of a value, if it is one of the kinds that are drawn."""
    if isinstance(value, Shape):
        return _of_shape(value)
    if annotation.startswith(("TreeNode", "NextNode")) and "#" not in _items(value):
        return tree(value) if isinstance(value, list) else None
    if annotation.startswith("NextNode"):
        return linked_levels(_items(value))
    if annotation.startswith("ListNode"):
        return chain(value) if isinstance(value, list) else None
    if name in UNDIRECTED | DIRECTED:
        return edges(value, name)
    if name in GRIDS and is_grid(value):
        return grid(value, beside if is_grid(beside) else None)
    return None


def _items(value: Value) -> list[Value]:
    return value if isinstance(value, list) else []


def _of_shape(shape: Shape) -> str | None:
    if shape.name == "GraphNode.of":
        return neighbours(shape)
    if shape.name == "RandomNode.of":
        return random_chain(shape)
    if shape.name == "TreeNode.of":
        return tree(shape.values)
    return cycle(shape)


def _shape(value: Value) -> tuple[int, int] | None:
    return (len(value), len(value[0])) if is_grid(value) else None


def _annotation_of_answer(contract: Contract) -> str:
    signature = contract.entry.methods[0]
    judged = contract.judged
    if judged is None:
        return signature.returns
    return next(it.annotation for it in signature.parameters if it.name == judged.parameter)
