"""You assign values to names of different components and divide them, though nothing joins them."""


def divide_all(
    equations: list[list[str]], values: list[float], queries: list[list[str]]
) -> list[float]:
    ratios: dict[str, list[tuple[str, float]]] = {}
    for (top, bottom), value in zip(equations, values, strict=True):
        ratios.setdefault(top, []).append((bottom, value))
        ratios.setdefault(bottom, []).append((top, 1 / value))
    worth: dict[str, float] = {}

    def assign(name: str, value: float) -> None:
        worth[name] = value
        for neighbor, ratio in ratios[name]:
            if neighbor not in worth:
                assign(neighbor, value / ratio)

    for name in ratios:
        if name not in worth:
            assign(name, 1.0)
    return [
        worth[top] / worth[bottom] if top in worth and bottom in worth else -1.0
        for top, bottom in queries
    ]
