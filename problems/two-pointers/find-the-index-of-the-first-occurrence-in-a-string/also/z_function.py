"""Compute for each place of needle, mark and haystack how long it agrees with the beginning.

Time: O(n + m). Space: O(n + m).
"""


def first_occurrence(haystack: str, needle: str) -> int:
    joined = needle + "#" + haystack
    agrees = [0] * len(joined)
    left = right = 0  # the furthest part known to agree with the beginning
    for i in range(1, len(joined)):
        if i < right:
            agrees[i] = min(right - i, agrees[i - left])
        while i + agrees[i] < len(joined) and joined[agrees[i]] == joined[i + agrees[i]]:
            agrees[i] += 1
        if i + agrees[i] > right:
            left, right = i, i + agrees[i]
        if agrees[i] == len(needle):
            return i - len(needle) - 1
    return -1
