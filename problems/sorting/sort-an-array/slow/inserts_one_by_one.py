"""You insert each number into the sorted part by moving the larger ones: O(n²)."""


def sort_numbers(numbers: list[int]) -> list[int]:
    for taken in range(1, len(numbers)):
        number, position = numbers[taken], taken
        while position > 0 and numbers[position - 1] > number:
            numbers[position] = numbers[position - 1]
            position -= 1
        numbers[position] = number
    return numbers
