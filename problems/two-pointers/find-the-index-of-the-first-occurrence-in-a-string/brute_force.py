"""Compare the needle with the substring at each start.

Time: O(n · m). Space: O(m).
"""


def first_occurrence(haystack: str, needle: str) -> int:
    for start in range(len(haystack)):
        if haystack[start : start + len(needle)] == needle:
            return start
    return -1
