"""A graph, drawn as a line for each node with the nodes that it leads to."""

from collections.abc import Sequence

from trainer.domain.drawing.size import fitting
from trainer.domain.problem.contract import Shape, Value
from trainer.domain.problem.value_text import format_value

UNDIRECTED = frozenset({"edges", "links", "connections"})
DIRECTED = frozenset({"prerequisites", "flights", "tickets", "times"})
"""The parameters that hold edges: pairs of nodes, a third value being the cost."""

BACKWARDS = frozenset({"prerequisites"})
"""Those of them whose second node comes before the first."""


def neighbours(shape: Shape) -> str | None:
    """Give a graph of ``GraphNode``, whose nodes count from 1."""
    lines = {
        str(number): [format_value(other) for other in others if other is not None]
        for number, others in enumerate(shape.values, 1)
        if isinstance(others, list | tuple)
    }
    return _drawn(lines, "─")


def edges(value: Value, name: str) -> str | None:
    """Give the graph with these edges, ``None`` where they are none or not pairs."""
    if not isinstance(value, list) or not all(_is_edge(edge) for edge in value):
        return None
    lines: dict[str, list[str]] = {}
    for edge in value:
        first, second = (format_value(node) for node in edge[:2])
        if name in BACKWARDS:
            first, second = second, first
        cost = f" ({format_value(edge[2])})" if len(edge) > 2 else ""
        lines.setdefault(first, []).append(second + cost)
        reached = lines.setdefault(second, [])
        if name in UNDIRECTED:
            reached.append(first + cost)
    return _drawn(lines, "─" if name in UNDIRECTED else "→")


def _is_edge(edge: Value) -> bool:
    return isinstance(edge, list | tuple) and len(edge) in (2, 3)


def _drawn(lines: dict[str, list[str]], arrow: str) -> str | None:
    width = max(map(len, lines), default=0)
    return fitting(
        f"{node:>{width}} {arrow} {', '.join(others)}" if others else f"{node:>{width}}"
        for node, others in sorted(lines.items(), key=_in_order)
    )


def _in_order(line: tuple[str, Sequence[str]]) -> tuple[int, str]:
    """Numbers in the order of their size, then words."""
    node, _ = line
    return (int(node), "") if node.lstrip("-").isdecimal() else (1 << 62, node)
