"""You sort once and put what is left over at the end, as if it were the heaviest stone again."""


def last_stone_weight(stones: list[int]) -> int:
    left = sorted(stones)
    while len(left) > 1:
        heaviest, second = left.pop(), left.pop()
        if heaviest != second:
            left.append(heaviest - second)
    return left[0] if left else 0
