"""You store the list that you go on changing, so in the end every answer is the same empty list."""


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if remaining == 0:
            found.append(chosen)
            return
        for index in range(start, len(candidates)):
            if candidates[index] <= remaining:
                chosen.append(candidates[index])
                explore(index, remaining - candidates[index])
                chosen.pop()

    explore(0, target)
    return found
