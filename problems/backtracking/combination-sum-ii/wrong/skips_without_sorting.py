"""You skip equal neighbours without sorting first, but equal candidates may stand far apart."""


def combination_sum_once(candidates: list[int], target: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if remaining == 0:
            found.append(chosen.copy())
            return
        for index in range(start, len(candidates)):
            repeated = index > start and candidates[index] == candidates[index - 1]
            if candidates[index] <= remaining and not repeated:
                chosen.append(candidates[index])
                explore(index + 1, remaining - candidates[index])
                chosen.pop()

    explore(0, target)
    return found
