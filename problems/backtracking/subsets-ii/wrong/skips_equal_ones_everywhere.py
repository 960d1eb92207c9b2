"""You use each value at most once, so no selection holds two equal numbers."""


def subsets_with_repeats(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        found.append(chosen.copy())
        for index in range(start, len(ordered)):
            if index > 0 and ordered[index] == ordered[index - 1]:
                continue
            chosen.append(ordered[index])
            explore(index + 1)
            chosen.pop()

    explore(0)
    return found
