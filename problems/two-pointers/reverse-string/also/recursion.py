"""Swap the ends and recurse on the inside.

Time: O(n). Space: O(n).
"""


def reverse_string(characters: list[str]) -> None:
    def swap(left: int, right: int) -> None:
        if left < right:
            characters[left], characters[right] = characters[right], characters[left]
            swap(left + 1, right - 1)

    swap(0, len(characters) - 1)
