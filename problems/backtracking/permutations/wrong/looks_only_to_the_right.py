"""You go on from the position after the last choice, as for subsets, so no number may come back."""


def permutations(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        if len(chosen) == len(numbers):
            found.append(chosen.copy())
            return
        for index in range(start, len(numbers)):
            chosen.append(numbers[index])
            explore(index + 1)
            chosen.pop()

    explore(0)
    return found
