def k_smallest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    low, high = first[0] + second[0], first[-1] + second[-1]

    def count(limit):
        total, j = 0, len(second)
        for u in first:
            while j and u + second[j - 1] > limit:
                j -= 1
            total += j
            if not j or total >= k:
                break
        return total

    while low < high:
        middle = (low + high) // 2
        if count(middle) >= k:
            high = middle
        else:
            low = middle + 1
    found, ties = [], []
    for u in first:
        if u + second[0] > low:
            break
        for v in second:
            if u + v < low:
                found.append([u, v])
            elif u + v == low and len(ties) < k:
                ties.append([u, v])
            else:
                break
    return found + ties[: k - len(found)]
