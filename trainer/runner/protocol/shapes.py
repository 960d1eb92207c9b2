"""Annotations and the literals that stand for them: where a plain list is a linked shape."""

from collections.abc import Sequence
from functools import cache

from trainer.domain.problem.contract import Call, Entry, Parameter, Shape, Value
from trainer.domain.problem.made import MADE_FROM
from trainer.runner.protocol.wire import Named, WireError, with_article

_NODES = ("ListNode", "TreeNode", "GraphNode", "RandomNode", "NextNode", "QuadNode")
_PLAIN_LISTS = ("ListNode", "TreeNode", "NextNode", "QuadNode")
"""The nodes that are written as plain lists where an annotation says what they are."""

_CALLED_NODE = ("GraphNode", "RandomNode", "NextNode", "QuadNode")


@cache
def plan(annotation: str) -> str:
    """Give what an annotation asks for that is made from a literal, or "".

    One ``*`` for each list around it comes first.
    """
    text = annotation.replace(" ", "").replace("'", "").replace('"', "").replace("typing.", "")
    text = text.removesuffix("|None").removeprefix("None|")
    if text.startswith("Optional[") and text.endswith("]"):
        return plan(text[len("Optional[") : -1])
    if text[:5].lower() == "list[" and text.endswith("]"):
        inner = plan(text[5:-1])
        return f"*{inner}" if inner else ""
    return text if text in _NODES or text in MADE_FROM else ""


def called_node(entry: Entry) -> str:
    """Give what sites call ``Node`` in a problem, "" where they do not."""
    plans = [plan(it.annotation) for method in entry.methods for it in method.parameters]
    kinds = [it.lstrip("*") for it in (*plans, *(plan(method.returns) for method in entry.methods))]
    return next((it for it in kinds if it in _CALLED_NODE), "")


def places_of_nodes(parameters: Sequence[Parameter], nodes_of: str | None) -> list[str]:
    """Give the plan of each parameter; ``TreeNode@0`` is a node of argument 0, by its value."""
    plans = [plan(it.annotation) for it in parameters]
    if nodes_of is None:
        return plans
    names = [it.name for it in parameters]
    whole = names.index(nodes_of)
    return [f"{it}@{whole}" if it and place != whole else it for place, it in enumerate(plans)]


def literal(shape_plan: str, value: Value) -> Value:
    """Give a value as a case writes it: a list for a linked list or a tree, ``[]`` for none."""
    if shape_plan.startswith("*"):
        return [literal(shape_plan[1:], v) for v in value] if isinstance(value, list) else value
    if shape_plan not in _PLAIN_LISTS:
        return None if isinstance(value, Shape) and not value.values else value
    if value is None:
        return []
    items = list(value.values) if isinstance(value, Shape) and value.at < 0 else value
    if shape_plan != "ListNode" and isinstance(items, list):
        while items and items[-1] is None:
            items = items[:-1]
    return items


def misfit(shape_plan: str, value: Value) -> str | None:
    """Say what a value is that should be nodes, as in "a list"; give ``None`` where it fits."""
    if shape_plan.startswith("*"):
        items = value if isinstance(value, list) else ()
        return next((found for v in items if (found := misfit(shape_plan[1:], v))), None)
    if shape_plan not in _NODES or value is None:
        return None
    if not isinstance(value, Shape):
        return with_article(type(value).__name__)
    kind = value.name.partition(".")[0]
    return None if kind == shape_plan else with_article(kind)


def parts(value: object) -> Named | None:
    """Give what the wire sends of a shape, or of a call inside a call."""
    if isinstance(value, Shape):
        return value.name, list(value.values), value.at
    if isinstance(value, Call):
        return "call", [value.name, list(value.arguments)], -1
    return None


def shape(name: str, values: object, at: int) -> Shape:
    """Give the shape that the wire brings; raise ``WireError`` for one that cannot be."""
    if type(name) is not str or type(values) is not list or type(at) is not int:
        raise WireError("not a shape")
    return Shape(name, tuple(values), at)
