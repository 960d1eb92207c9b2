"""You sort the allowed summands anew for each smallest factor: O(n² log n)."""


def max_score(summands: list[int], factors: list[int], k: int) -> int:
    pairs = sorted(zip(factors, summands, strict=True), reverse=True)
    best = 0
    for end in range(k, len(pairs) + 1):
        largest = sorted((summand for _, summand in pairs[:end]), reverse=True)[:k]
        best = max(best, sum(largest) * pairs[end - 1][0])
    return best
