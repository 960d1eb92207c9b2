"""You stop an insertion at position 1, so the number at position 0 never moves."""


def sort_numbers(numbers: list[int]) -> list[int]:
    for taken in range(1, len(numbers)):
        position = taken
        while position > 1 and numbers[position] < numbers[position - 1]:
            numbers[position], numbers[position - 1] = numbers[position - 1], numbers[position]
            position -= 1
    return numbers
