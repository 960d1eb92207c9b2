"""You list the pairs row by row and stop at k, but a later row may begin with a smaller sum."""


def k_smallest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    pairs: list[list[int]] = []
    for u in first:
        for v in second:
            if len(pairs) < k:
                pairs.append([u, v])
    return pairs
