"""Put the numbers into a set until one is there already.

Time: O(n). Space: O(n).
"""


def find_duplicate(numbers: list[int]) -> int:
    seen: set[int] = set()
    for number in numbers:
        if number in seen:
            return number
        seen.add(number)
    raise ValueError("no value occurs twice")
