"""You go on from start + 1 instead of index + 1, so later numbers are taken again."""


def subsets(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        found.append(chosen.copy())
        for index in range(start, len(numbers)):
            chosen.append(numbers[index])
            explore(start + 1)
            chosen.pop()

    explore(0)
    return found
