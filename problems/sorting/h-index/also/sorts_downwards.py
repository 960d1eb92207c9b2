"""Sort from large to small and walk while the paper at place h has at least h citations.

Time: O(n log n). Space: O(n).
"""


def h_index(citations: list[int]) -> int:
    h = 0
    for count in sorted(citations, reverse=True):
        if count < h + 1:
            break
        h += 1
    return h
