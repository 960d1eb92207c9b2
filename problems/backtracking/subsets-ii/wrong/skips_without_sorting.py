"""You skip equal neighbours without sorting first, but equal numbers may stand apart."""


def subsets_with_repeats(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        found.append(chosen.copy())
        for index in range(start, len(numbers)):
            if index > start and numbers[index] == numbers[index - 1]:
                continue
            chosen.append(numbers[index])
            explore(index + 1)
            chosen.pop()

    explore(0)
    return found
