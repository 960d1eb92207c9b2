"""Read both strings from the back, and compare the letters that no backspace deletes.

Time: O(n + m). Space: O(1).
"""


def same_after_backspaces(first: str, second: str) -> bool:
    i, j = len(first) - 1, len(second) - 1
    while True:
        i = previous_letter(first, i)
        j = previous_letter(second, j)
        if i < 0 or j < 0:
            return i < 0 and j < 0
        if first[i] != second[j]:
            return False
        i -= 1
        j -= 1


def previous_letter(string: str, i: int) -> int:
    skip = 0
    while i >= 0 and (string[i] == "#" or skip > 0):
        if string[i] == "#":
            skip += 1
        else:
            skip -= 1
        i -= 1
    return i
