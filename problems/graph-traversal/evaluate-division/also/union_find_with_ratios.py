"""Unite the names of each equation, and keep for each name its ratio to its parent.

Time: O((equations + queries) * log equations) amortised. Space: O(equations).
"""


def divide_all(
    equations: list[list[str]], values: list[float], queries: list[list[str]]
) -> list[float]:
    parent: dict[str, str] = {}
    ratio: dict[str, float] = {}  # name / parent

    def find(name: str) -> str:
        if parent[name] != name:
            above = parent[name]
            root = find(above)
            ratio[name] *= ratio[above]
            parent[name] = root
        return parent[name]

    for (top, bottom), value in zip(equations, values, strict=True):
        for name in (top, bottom):
            if name not in parent:
                parent[name], ratio[name] = name, 1.0
        root, other = find(top), find(bottom)
        if root != other:
            parent[root] = other
            ratio[root] = value * ratio[bottom] / ratio[top]

    answers = []
    for top, bottom in queries:
        if top in parent and bottom in parent and find(top) == find(bottom):
            answers.append(ratio[top] / ratio[bottom])
        else:
            answers.append(-1.0)
    return answers
