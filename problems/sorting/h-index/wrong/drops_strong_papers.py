"""You leave out papers with more citations than there are papers, but they count, too."""


def h_index(citations: list[int]) -> int:
    n = len(citations)
    buckets = [0] * (n + 1)
    for count in citations:
        if count <= n:
            buckets[count] += 1
    papers = 0
    for h in range(n, 0, -1):
        papers += buckets[h]
        if papers >= h:
            return h
    return 0
