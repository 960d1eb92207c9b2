"""Search h by halving, and count the papers for each guess.

Time: O(n log n). Space: O(1).
"""


def h_index(citations: list[int]) -> int:
    low, high = 0, len(citations)
    while low < high:
        h = (low + high + 1) // 2
        papers = 0
        for count in citations:
            if count >= h:
                papers += 1
        if papers >= h:
            low = h
        else:
            high = h - 1
    return low
