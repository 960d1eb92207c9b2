"""Mark a value as present by a negative sign at its slot.

Time: O(n). Space: O(1).
"""


def first_missing_positive(numbers: list[int]) -> int:
    size = len(numbers)
    for position in range(size):
        if numbers[position] <= 0:
            numbers[position] = size + 1  # cannot matter
    for position in range(size):
        value = abs(numbers[position])
        if value <= size and numbers[value - 1] > 0:
            numbers[value - 1] = -numbers[value - 1]
    for position in range(size):
        if numbers[position] > 0:
            return position + 1
    return size + 1
