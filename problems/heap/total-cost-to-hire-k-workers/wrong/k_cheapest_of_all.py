"""You take the k cheapest workers, but only those near an end may be hired."""


def total_cost(costs: list[int], k: int, candidates: int) -> int:
    return sum(sorted(costs)[:k])
