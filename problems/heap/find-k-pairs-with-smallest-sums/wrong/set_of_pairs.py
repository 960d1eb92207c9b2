"""You put the pairs into a set, but equal pairs from different positions count separately."""


def k_smallest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    pairs = {(u, v) for u in first[:k] for v in second[:k]}
    return [list(pair) for pair in sorted(pairs, key=sum)[:k]]
