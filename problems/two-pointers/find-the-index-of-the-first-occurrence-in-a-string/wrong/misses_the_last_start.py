"""You stop one start too early, so an occurrence at the very end is missed."""


def first_occurrence(haystack: str, needle: str) -> int:
    for start in range(len(haystack) - len(needle)):
        if haystack[start : start + len(needle)] == needle:
            return start
    return -1
