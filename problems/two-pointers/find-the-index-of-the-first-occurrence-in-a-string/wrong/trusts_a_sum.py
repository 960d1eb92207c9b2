"""You trust a sum of letters as a hash, but other letters, or another order, have the same sum."""


def first_occurrence(haystack: str, needle: str) -> int:
    wanted = sum(map(ord, needle))
    for start in range(len(haystack) - len(needle) + 1):
        if sum(map(ord, haystack[start : start + len(needle)])) == wanted:
            return start
    return -1
