"""Walk through each component once and assign a value to every name; a query divides two values.

Time: O(equations + queries). Space: O(equations).
"""


def divide_all(
    equations: list[list[str]], values: list[float], queries: list[list[str]]
) -> list[float]:
    ratios: dict[str, list[tuple[str, float]]] = {}
    for (top, bottom), value in zip(equations, values, strict=True):
        ratios.setdefault(top, []).append((bottom, value))
        ratios.setdefault(bottom, []).append((top, 1 / value))

    worth: dict[str, float] = {}
    component: dict[str, str] = {}
    for start in ratios:
        if start in worth:
            continue
        worth[start], component[start] = 1.0, start
        waiting = [start]
        while waiting:
            name = waiting.pop()
            for neighbor, ratio in ratios[name]:
                if neighbor not in worth:
                    worth[neighbor] = worth[name] / ratio
                    component[neighbor] = start
                    waiting.append(neighbor)

    answers = []
    for top, bottom in queries:
        joined = top in worth and component.get(bottom) == component[top]
        answers.append(worth[top] / worth[bottom] if joined else -1.0)
    return answers
