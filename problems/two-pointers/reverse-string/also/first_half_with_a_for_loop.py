"""Swap each position of the first half with its mirror image.

Time: O(n). Space: O(1).
"""


def reverse_string(characters: list[str]) -> None:
    n = len(characters)
    for i in range(n // 2):
        characters[i], characters[n - 1 - i] = characters[n - 1 - i], characters[i]
