"""You choose the k largest factors, though a smaller factor may bring a much larger sum."""


def max_score(summands: list[int], factors: list[int], k: int) -> int:
    pairs = sorted(zip(factors, summands, strict=True), reverse=True)[:k]
    return sum(summand for _, summand in pairs) * pairs[-1][0]
