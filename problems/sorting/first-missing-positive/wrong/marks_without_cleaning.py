"""You mark by sign without replacing zeros and negative numbers first, so these look like marks."""


def first_missing_positive(numbers: list[int]) -> int:
    size = len(numbers)
    for position in range(size):
        value = abs(numbers[position])
        if 1 <= value <= size and numbers[value - 1] > 0:
            numbers[value - 1] = -numbers[value - 1]
    for position in range(size):
        if numbers[position] > 0:
            return position + 1
    return size + 1
