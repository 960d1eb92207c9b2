"""Swap the characters at both ends and walk inwards.

Time: O(n). Space: O(1).
"""


def reverse_string(characters: list[str]) -> None:
    left, right = 0, len(characters) - 1
    while left < right:
        characters[left], characters[right] = characters[right], characters[left]
        left += 1
        right -= 1
