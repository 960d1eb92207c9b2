"""Write each number in binary and count the ones.

Time: O(n log n). Space: O(n).
"""


def count_bits(n: int) -> list[int]:
    return [bin(number).count("1") for number in range(n + 1)]
