def k_smallest_pairs(first, second, k):
    # pair (i, j) has (i + 1) * (j + 1) - 1 pairs that are no larger
    candidates = []
    for i, u in enumerate(first[:k]):
        for v in second[: k // (i + 1)]:
            candidates.append((u, v))
    candidates.sort(key=sum)
    return candidates[:k]
