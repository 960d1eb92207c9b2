"""You answer only from a single equation, but quotients may have to be multiplied along a path."""


def divide_all(
    equations: list[list[str]], values: list[float], queries: list[list[str]]
) -> list[float]:
    known: dict[tuple[str, str], float] = {}
    for (top, bottom), value in zip(equations, values, strict=True):
        known[top, bottom] = value
        known[bottom, top] = 1 / value
        known[top, top] = known[bottom, bottom] = 1.0
    return [known.get((top, bottom), -1.0) for top, bottom in queries]
