"""You explore every selection of positions and let a set merge equal ones: up to 2^n of them."""


def combination_sum_once(candidates: list[int], target: int) -> list[list[int]]:
    ordered = sorted(candidates)
    found: set[tuple[int, ...]] = set()
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if remaining == 0:
            found.add(tuple(chosen))
            return
        for index in range(start, len(ordered)):
            if ordered[index] > remaining:
                break
            chosen.append(ordered[index])
            explore(index + 1, remaining - ordered[index])
            chosen.pop()

    explore(0, target)
    return [list(combination) for combination in found]
