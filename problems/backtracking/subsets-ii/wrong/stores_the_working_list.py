"""You store the list that you go on changing, so in the end every answer is the same empty list."""


def subsets_with_repeats(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        found.append(chosen)
        for index in range(start, len(ordered)):
            if index > start and ordered[index] == ordered[index - 1]:
                continue
            chosen.append(ordered[index])
            explore(index + 1)
            chosen.pop()

    explore(0)
    return found
