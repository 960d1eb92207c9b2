"""You divide the second name by the first, so every answer is upside down."""

from collections import deque


def divide_all(
    equations: list[list[str]], values: list[float], queries: list[list[str]]
) -> list[float]:
    ratios: dict[str, dict[str, float]] = {}
    for (top, bottom), value in zip(equations, values, strict=True):
        ratios.setdefault(top, {})[bottom] = value
        ratios.setdefault(bottom, {})[top] = 1 / value

    def divide(top: str, bottom: str) -> float:
        if top not in ratios or bottom not in ratios:
            return -1.0
        seen = {top}
        waiting = deque([(top, 1.0)])
        while waiting:
            name, quotient = waiting.popleft()
            if name == bottom:
                return quotient
            for neighbor, ratio in ratios[name].items():
                if neighbor not in seen:
                    seen.add(neighbor)
                    waiting.append((neighbor, quotient * ratio))
        return -1.0

    return [divide(bottom, top) for top, bottom in queries]
