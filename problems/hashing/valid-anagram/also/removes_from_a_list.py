"""Cross each character off a list of the second string.

Time: O(n²). Space: O(n).
"""


def is_anagram(first: str, second: str) -> bool:
    left_over = list(second)
    for character in first:
        if character not in left_over:
            return False
        left_over.remove(character)
    return not left_over
