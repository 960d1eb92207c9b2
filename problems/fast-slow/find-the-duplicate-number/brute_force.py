"""Compare every number with all later ones.

Time: O(n²). Space: O(1).
"""


def find_duplicate(numbers: list[int]) -> int:
    for place, number in enumerate(numbers):
        for later in range(place + 1, len(numbers)):
            if numbers[later] == number:
                return number
    raise ValueError("no value occurs twice")
