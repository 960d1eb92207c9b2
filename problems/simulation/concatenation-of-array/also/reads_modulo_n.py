"""Fill all 2n positions, reading the list again from its start by the remainder.

Time: O(n). Space: O(n).
"""


def get_concatenation(numbers: list[int]) -> list[int]:
    n = len(numbers)
    return [numbers[i % n] for i in range(2 * n)]
