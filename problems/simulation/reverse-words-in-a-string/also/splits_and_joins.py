"""Split at runs of spaces, reverse the list, join.

Time: O(n). Space: O(n).
"""


def reverse_words(line: str) -> str:
    return " ".join(reversed(line.split()))
