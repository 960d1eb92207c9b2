"""You go on after a match and return the last occurrence instead of the first."""


def first_occurrence(haystack: str, needle: str) -> int:
    found = -1
    for start in range(len(haystack) - len(needle) + 1):
        if haystack[start : start + len(needle)] == needle:
            found = start
    return found
