"""You build each combination in all its orders and let a set merge them: exponential time."""


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    found: set[tuple[int, ...]] = set()
    chosen: list[int] = []

    def explore(remaining: int) -> None:
        if remaining == 0:
            found.add(tuple(sorted(chosen)))
            return
        for candidate in candidates:
            if candidate <= remaining:
                chosen.append(candidate)
                explore(remaining - candidate)
                chosen.pop()

    explore(target)
    return [list(combination) for combination in found]
