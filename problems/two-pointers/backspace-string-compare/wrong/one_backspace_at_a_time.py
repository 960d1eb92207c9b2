"""You let a backspace skip one letter at once, but several in a row add up."""


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
    while i >= 0 and string[i] == "#":
        i -= 2
    return max(i, -1)
