"""You choose the k largest summands, whatever their factors are."""


def max_score(summands: list[int], factors: list[int], k: int) -> int:
    pairs = sorted(zip(summands, factors, strict=True), reverse=True)[:k]
    return sum(summand for summand, _ in pairs) * min(factor for _, factor in pairs)
