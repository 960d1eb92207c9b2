"""You choose k positions side by side, but any k positions are allowed."""


def max_score(summands: list[int], factors: list[int], k: int) -> int:
    return max(
        sum(summands[i : i + k]) * min(factors[i : i + k]) for i in range(len(summands) - k + 1)
    )
