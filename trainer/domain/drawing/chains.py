"""A linked list, drawn as its values with arrows."""

from collections.abc import Sequence

from trainer.domain.drawing.size import fitting
from trainer.domain.problem.contract import Shape, Value
from trainer.domain.problem.value_text import format_value

_ARROW = " → "


def chain(values: Sequence[Value]) -> str | None:
    """Give a list without a cycle."""
    return fitting([_ARROW.join(map(format_value, values))]) if values else None


def cycle(shape: Shape) -> str | None:
    """Give a list whose tail may point back: an arrow leads from under it to the node it means."""
    labels = list(map(format_value, shape.values))
    if not labels:
        return None
    line = _ARROW.join(labels)
    if shape.at < 0:
        return fitting([line])
    start = len(_ARROW.join([*labels[: shape.at], ""])) if shape.at else 0
    end = len(line) - len(labels[-1])
    back = "↻" if start == end else "↑" + "─" * (end - start - 1) + "┘"
    return fitting([line, " " * start + back])


def linked_levels(values: Sequence[Value]) -> str | None:
    """Give a line for each chain of nodes on one level, which "#" ends."""
    lines: list[list[str]] = [[]]
    for value in values:
        if value == "#":
            lines.append([])
        else:
            lines[-1].append(value if isinstance(value, str) else format_value(value))
    return fitting(_ARROW.join(line).replace(f"{_ARROW}->", " ->") for line in lines if line)


def random_chain(shape: Shape) -> str | None:
    """Give a list with, under each node, the place (from 0) that its other pointer leads to."""
    pairs = [it for it in shape.values if isinstance(it, list | tuple) and len(it) == 2]
    if not pairs:
        return None
    labels = [format_value(value) for value, _ in pairs]
    others = ["–" if place is None else f"↓{format_value(place)}" for _, place in pairs]
    widths = [max(map(len, both)) for both in zip(labels, others, strict=True)]
    return fitting(
        [
            _ARROW.join(label.ljust(width) for label, width in zip(labels, widths, strict=True)),
            "   ".join(other.ljust(width) for other, width in zip(others, widths, strict=True)),
        ]
    )
