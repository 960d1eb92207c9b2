"""For each query set the lower name to 1 and read the equations until no new value appears.

Time: O(queries * equations²). Space: O(equations).
"""


def divide_all(
    equations: list[list[str]], values: list[float], queries: list[list[str]]
) -> list[float]:
    names = {name for pair in equations for name in pair}
    answers = []
    for top, bottom in queries:
        if top not in names or bottom not in names:
            answers.append(-1.0)
            continue
        known = {bottom: 1.0}
        for _ in names:
            for index in range(len(equations)):
                first, second = equations[index]
                if second in known and first not in known:
                    known[first] = values[index] * known[second]
                elif first in known and second not in known:
                    known[second] = known[first] / values[index]
        answers.append(known.get(top, -1.0))
    return answers
