"""You go on from the same index, so a single candidate is used several times."""


def combination_sum_once(candidates: list[int], target: int) -> list[list[int]]:
    ordered = sorted(set(candidates))
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if remaining == 0:
            found.append(chosen.copy())
            return
        for index in range(start, len(ordered)):
            if ordered[index] > remaining:
                break
            chosen.append(ordered[index])
            explore(index, remaining - ordered[index])
            chosen.pop()

    explore(0, target)
    return found
