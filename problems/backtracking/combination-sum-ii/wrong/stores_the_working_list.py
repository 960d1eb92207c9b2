"""You store the list that you go on changing, so in the end every answer is the same empty list."""


def combination_sum_once(candidates: list[int], target: int) -> list[list[int]]:
    ordered = sorted(candidates)
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if remaining == 0:
            found.append(chosen)
            return
        for index in range(start, len(ordered)):
            if ordered[index] > remaining:
                break
            if index > start and ordered[index] == ordered[index - 1]:
                continue
            chosen.append(ordered[index])
            explore(index + 1, remaining - ordered[index])
            chosen.pop()

    explore(0, target)
    return found
