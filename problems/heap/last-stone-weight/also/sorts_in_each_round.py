"""Sort all the stones again in each round: O(n² log n), short and quick enough for 30 stones."""


def last_stone_weight(stones: list[int]) -> int:
    left = list(stones)
    while len(left) > 1:
        left.sort()
        heaviest, second = left.pop(), left.pop()
        if heaviest > second:
            left.append(heaviest - second)
    return left[0] if left else 0
