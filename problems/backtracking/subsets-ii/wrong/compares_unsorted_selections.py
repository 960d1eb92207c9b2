"""You drop a selection that is stored already, but unsorted it comes again in another order."""


def subsets_with_repeats(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        if chosen not in found:
            found.append(chosen.copy())
        for index in range(start, len(numbers)):
            chosen.append(numbers[index])
            explore(index + 1)
            chosen.pop()

    explore(0)
    return found
