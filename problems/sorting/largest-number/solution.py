"""Sort the numbers as strings, a before b if a + b is larger than b + a, and join them.

Time: O(n log n). Space: O(n).
"""

from functools import cmp_to_key


def largest_number(numbers: list[int]) -> str:
    def compare(a: str, b: str) -> int:
        if a + b > b + a:
            return -1  # a comes first
        if a + b < b + a:
            return 1
        return 0

    pieces = sorted((str(number) for number in numbers), key=cmp_to_key(compare))
    if pieces[0] == "0":
        return "0"
    return "".join(pieces)
