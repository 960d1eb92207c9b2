"""You measure runs in the unsorted list, but copies of a value may stand apart."""


def unique_occurrences(numbers: list[int]) -> bool:
    lengths: set[int] = set()
    start = 0
    for position in range(1, len(numbers) + 1):
        if position == len(numbers) or numbers[position] != numbers[start]:
            if position - start in lengths:
                return False
            lengths.add(position - start)
            start = position
    return True
