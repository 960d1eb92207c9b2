"""Recurse on the rests of both strings.

Time: O(n). Space: O(n).
"""


def is_subsequence(word: str, text: str) -> bool:
    def fits(i: int, j: int) -> bool:
        if i == len(word):
            return True
        if j == len(text):
            return False
        if word[i] == text[j]:
            return fits(i + 1, j + 1)
        return fits(i, j + 1)

    return fits(0, 0)
