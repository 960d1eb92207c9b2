"""Values as text: each as the literal that a person would write."""

from trainer.domain.problem.contract import Shape, Value

_DEEPEST = 100
_BRACKETS = {list: ("[", "]"), tuple: ("(", ")"), set: ("{", "}"), frozenset: ("frozenset({", "})")}


def format_value(value: Value, depth: int = 0) -> str:
    """Give the literal of a value; below 100 brackets inside each other stands ``…``."""
    if depth > _DEEPEST:
        return "…"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool | None):
        return repr(value)
    if isinstance(value, int):
        return _integer(value)
    if isinstance(value, float):
        usual = value == value and abs(value) != float("inf")
        return repr(value) if usual else f'float("{value}")'
    if isinstance(value, Shape):
        return _shape(value, depth)
    if isinstance(value, dict):
        pairs = ((format_value(k, depth + 1), format_value(v, depth + 1)) for k, v in value.items())
        return "{" + ", ".join(f"{key}: {item}" for key, item in pairs) + "}"
    if isinstance(value, list | tuple | set | frozenset):
        return _container(value, depth)
    return repr(value)


def _text(value: str) -> str:
    """Give a string in double quotes, or in single ones where it holds double ones only."""
    return repr(value) if '"' in value else '"' + repr("'" + value)[2:]


def _integer(value: int) -> str:
    try:
        return repr(value)
    except ValueError:
        return hex(value)


def _shape(shape: Shape, depth: int) -> str:
    values = format_value(list(shape.values), depth)
    at = f", at={shape.at}" if shape.name == "ListNode.cycle" else ""
    return f"{shape.name}({values}{at})"


def _container(
    value: list[Value] | tuple[Value, ...] | set[Value] | frozenset[Value], depth: int
) -> str:
    items = [format_value(item, depth + 1) for item in value]
    if isinstance(value, set | frozenset):
        if not items:
            return f"{type(value).__name__}()"
        items.sort()
    if isinstance(value, tuple) and len(items) == 1:
        return f"({items[0]},)"
    opening, closing = _BRACKETS[type(value)]
    return opening + ", ".join(items) + closing
