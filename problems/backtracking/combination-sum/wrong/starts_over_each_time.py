"""You begin with the first candidate again at every step, so a combination comes in all orders."""


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(remaining: int) -> None:
        if remaining == 0:
            found.append(chosen.copy())
            return
        for candidate in candidates:
            if candidate <= remaining:
                chosen.append(candidate)
                explore(remaining - candidate)
                chosen.pop()

    explore(target)
    return found
