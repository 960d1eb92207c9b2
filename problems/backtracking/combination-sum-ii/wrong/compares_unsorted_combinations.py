"""You drop a combination that is stored already, but unsorted it comes in another order."""


def combination_sum_once(candidates: list[int], target: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if remaining == 0 and chosen not in found:
            found.append(chosen.copy())
        for index in range(start, len(candidates)):
            if candidates[index] > remaining:
                continue
            chosen.append(candidates[index])
            explore(index + 1, remaining - candidates[index])
            chosen.pop()

    explore(0, target)
    return found
