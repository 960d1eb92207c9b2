"""You sort only once, but the stone you put back need not be the heaviest."""


def last_stone_weight(stones: list[int]) -> int:
    ordered = sorted(stones)
    while len(ordered) > 1:
        first = ordered.pop()
        second = ordered.pop()
        if first != second:
            ordered.append(abs(first - second))
    return ordered[0] if ordered else 0
