"""Convert to integers, add, and convert back.

Time: O(n + m). Space: O(n + m).
"""


def add_binary(first: str, second: str) -> str:
    return bin(int(first, 2) + int(second, 2))[2:]
