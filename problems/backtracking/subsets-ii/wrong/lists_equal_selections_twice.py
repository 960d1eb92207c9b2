"""You tell equal numbers apart by their place, so the same selection is listed several times."""


def subsets_with_repeats(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        found.append(chosen.copy())
        for index in range(start, len(numbers)):
            chosen.append(numbers[index])
            explore(index + 1)
            chosen.pop()

    explore(0)
    return found
