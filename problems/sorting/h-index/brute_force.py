"""Try each h from the number of papers downwards and count.

Time: O(n²). Space: O(1).
"""


def h_index(citations: list[int]) -> int:
    h = len(citations)
    while sum(1 for count in citations if count >= h) < h:
        h -= 1
    return h
