"""Collect the bits that are set in more numbers of the list than of 1 to n.

Time: O(n log n). Space: O(1).
"""


def find_duplicate(numbers: list[int]) -> int:
    n = len(numbers) - 1
    duplicate = 0
    for place in range(n.bit_length()):
        bit = 1 << place
        in_list = sum(1 for number in numbers if number & bit)
        in_range = sum(1 for number in range(1, n + 1) if number & bit)
        if in_list > in_range:
            duplicate |= bit
    return duplicate
