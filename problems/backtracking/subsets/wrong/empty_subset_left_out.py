"""You record a choice only after adding a number, so the empty subset is missing."""


def subsets(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        for index in range(start, len(numbers)):
            chosen.append(numbers[index])
            found.append(chosen.copy())
            explore(index + 1)
            chosen.pop()

    explore(0)
    return found
