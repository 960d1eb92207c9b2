"""You walk with one pointer in each list, but you may have to go back in one of them."""


def k_smallest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    i = j = 0
    pairs: list[list[int]] = []
    while len(pairs) < k and i < len(first) and j < len(second):
        pairs.append([first[i], second[j]])
        right = second[j + 1] if j + 1 < len(second) else None
        below = first[i + 1] if i + 1 < len(first) else None
        if below is None or (right is not None and first[i] + right <= below + second[j]):
            j += 1
        else:
            i += 1
    return pairs
