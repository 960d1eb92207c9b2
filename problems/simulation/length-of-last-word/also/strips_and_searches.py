"""Strip the spaces at the end and search the last space from the right.

Time: O(n). Space: O(n).
"""


def length_of_last_word(line: str) -> int:
    line = line.rstrip()
    return len(line) - 1 - line.rfind(" ")
