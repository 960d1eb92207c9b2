"""Count the papers into buckets 0 to n, then add up from the top until h papers have h citations.

Time: O(n). Space: O(n).
"""


def h_index(citations: list[int]) -> int:
    n = len(citations)
    buckets = [0] * (n + 1)
    for count in citations:
        buckets[min(count, n)] += 1
    papers = 0  # with at least h citations
    for h in range(n, 0, -1):
        papers += buckets[h]
        if papers >= h:
            return h
    return 0
