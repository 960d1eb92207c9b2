"""Complete the table of all quotients, going through each name in turn (Floyd and Warshall).

Time: O(equations³ + queries). Space: O(equations²).
"""


def divide_all(
    equations: list[list[str]], values: list[float], queries: list[list[str]]
) -> list[float]:
    quotient: dict[str, dict[str, float]] = {}
    for (top, bottom), value in zip(equations, values, strict=True):
        quotient.setdefault(top, {top: 1.0})[bottom] = value
        quotient.setdefault(bottom, {bottom: 1.0})[top] = 1 / value
    for middle in quotient:
        for top in quotient[middle]:
            for bottom in quotient[middle]:
                quotient[top][bottom] = quotient[top][middle] * quotient[middle][bottom]
    return [quotient.get(top, {}).get(bottom, -1.0) for top, bottom in queries]
