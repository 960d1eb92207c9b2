"""You search the rest of the list for each number with `in`, which is O(n²)."""


def find_duplicate(numbers: list[int]) -> int:
    for place, number in enumerate(numbers):
        if number in numbers[place + 1 :]:
            return number
    raise ValueError("no value occurs twice")
