"""Go from the left and count anew at each letter that follows a space.

Time: O(n). Space: O(1).
"""


def length_of_last_word(line: str) -> int:
    length = 0
    before = " "
    for character in line:
        if character != " ":
            length = 1 if before == " " else length + 1
        before = character
    return length
