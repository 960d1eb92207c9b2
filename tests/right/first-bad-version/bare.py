def firstBadVersion(n: int) -> int:
    ans = -1
    lo, hi = 1, n
    while lo <= hi:
        m = lo + hi >> 1
        if isBadVersion(m):
            ans, hi = m, m - 1
        else:
            lo = m + 1
    return ans
