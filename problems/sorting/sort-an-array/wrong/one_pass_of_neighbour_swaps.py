"""You swap neighbours in a single pass, which moves only the largest number to its place."""


def sort_numbers(numbers: list[int]) -> list[int]:
    for left in range(len(numbers) - 1):
        if numbers[left] > numbers[left + 1]:
            numbers[left], numbers[left + 1] = numbers[left + 1], numbers[left]
    return numbers
