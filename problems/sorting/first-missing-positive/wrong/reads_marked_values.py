"""You read a number that is already marked without its absolute value, so its value is skipped."""


def first_missing_positive(numbers: list[int]) -> int:
    size = len(numbers)
    for position in range(size):
        if numbers[position] <= 0:
            numbers[position] = size + 1
    for position in range(size):
        value = numbers[position]
        if 1 <= value <= size and numbers[value - 1] > 0:
            numbers[value - 1] = -numbers[value - 1]
    for position in range(size):
        if numbers[position] > 0:
            return position + 1
    return size + 1
