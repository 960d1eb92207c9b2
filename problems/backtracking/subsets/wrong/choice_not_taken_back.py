"""You never take a choice back, so numbers of earlier branches stay in the later answers."""


def subsets(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        found.append(chosen.copy())
        for index in range(start, len(numbers)):
            chosen.append(numbers[index])
            explore(index + 1)

    explore(0)
    return found
