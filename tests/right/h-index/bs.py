def hIndex(citations):
    lo, hi = 0, len(citations)
    while lo < hi:
        m = (lo + hi + 1) // 2
        if sum(c >= m for c in citations) >= m: lo = m
        else: hi = m - 1
    return lo
