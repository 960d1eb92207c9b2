"""Search depth first with recursion, and multiply on the way back.

Time: O(queries * equations). Space: O(equations).
"""


def divide_all(
    equations: list[list[str]], values: list[float], queries: list[list[str]]
) -> list[float]:
    ratios: dict[str, list[tuple[str, float]]] = {}
    for (top, bottom), value in zip(equations, values, strict=True):
        ratios.setdefault(top, []).append((bottom, value))
        ratios.setdefault(bottom, []).append((top, 1 / value))

    def divide(top: str, bottom: str, seen: set[str]) -> float:
        if top == bottom:
            return 1.0
        seen.add(top)
        for neighbor, ratio in ratios[top]:
            if neighbor not in seen:
                rest = divide(neighbor, bottom, seen)
                if rest != -1.0:
                    return ratio * rest
        return -1.0

    answers = []
    for top, bottom in queries:
        known = top in ratios and bottom in ratios
        answers.append(divide(top, bottom, set()) if known else -1.0)
    return answers
