"""You never take a candidate back, so later answers still carry candidates of earlier branches."""


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
            if index > start and ordered[index] == ordered[index - 1]:
                continue
            chosen.append(ordered[index])
            explore(index + 1, remaining - ordered[index])

    explore(0, target)
    return found
