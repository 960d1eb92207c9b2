"""You turn the negative numbers round and put the others behind, but both must be merged."""


def sorted_squares(numbers: list[int]) -> list[int]:
    negative = [number * number for number in numbers if number < 0]
    others = [number * number for number in numbers if number >= 0]
    return negative[::-1] + others
