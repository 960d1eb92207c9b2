"""Walk from the right: skip the spaces, then count the letters of the last word.

Time: O(n). Space: O(1).
"""


def length_of_last_word(line: str) -> int:
    position = len(line) - 1
    while position >= 0 and line[position] == " ":
        position -= 1
    length = 0
    while position >= 0 and line[position] != " ":
        length += 1
        position -= 1
    return length
