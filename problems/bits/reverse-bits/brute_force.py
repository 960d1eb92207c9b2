"""Write the 32 digits as a string, reverse the string and read it.

Time: O(1), 32 characters. Space: O(1).
"""


def reverse_bits(number: int) -> int:
    return int(format(number, "032b")[::-1], 2)
