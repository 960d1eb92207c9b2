"""You store the list that you go on changing, so in the end every answer is the same empty list."""


def subsets(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        found.append(chosen)
        for index in range(start, len(numbers)):
            chosen.append(numbers[index])
            explore(index + 1)
            chosen.pop()

    explore(0)
    return found
