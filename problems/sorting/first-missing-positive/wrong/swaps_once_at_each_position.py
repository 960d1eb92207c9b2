"""You swap only once at each position, so the value that came instead may never reach its slot."""


def first_missing_positive(numbers: list[int]) -> int:
    size = len(numbers)
    for position in range(size):
        value = numbers[position]
        if 1 <= value <= size:
            numbers[position] = numbers[value - 1]
            numbers[value - 1] = value
    for position in range(size):
        if numbers[position] != position + 1:
            return position + 1
    return size + 1
