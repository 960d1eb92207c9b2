"""Compare letter by letter at each start, and begin again one place further on.

Time: O(n · m). Space: O(1).
"""


def first_occurrence(haystack: str, needle: str) -> int:
    n, m = len(haystack), len(needle)
    for start in range(n - m + 1):
        matched = 0
        while matched < m and haystack[start + matched] == needle[matched]:
            matched += 1
        if matched == m:
            return start
    return -1
