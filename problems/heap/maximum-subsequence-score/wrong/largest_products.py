"""You choose the k pairs with the largest products, but the factors do not act one by one."""


def max_score(summands: list[int], factors: list[int], k: int) -> int:
    pairs = sorted(
        zip(summands, factors, strict=True), key=lambda pair: pair[0] * pair[1], reverse=True
    )[:k]
    return sum(summand for summand, _ in pairs) * min(factor for _, factor in pairs)
