"""You use each value at most once, so no two equal candidates are ever taken together."""


def combination_sum_once(candidates: list[int], target: int) -> list[list[int]]:
    ordered = sorted(candidates)
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if remaining == 0:
            found.append(chosen.copy())
            return
        for index in range(start, len(ordered)):
            if ordered[index] > remaining:
                break
            if index > 0 and ordered[index] == ordered[index - 1]:
                continue
            chosen.append(ordered[index])
            explore(index + 1, remaining - ordered[index])
            chosen.pop()

    explore(0, target)
    return found
