"""Split at runs of spaces and measure the last word.

Time: O(n). Space: O(n).
"""


def length_of_last_word(line: str) -> int:
    return len(line.split()[-1])
