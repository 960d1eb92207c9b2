"""Sort all the stones again in each round.

Time: O(n² log n). Space: O(n).
"""


def last_stone_weight(stones: list[int]) -> int:
    left = list(stones)
    while len(left) > 1:
        left.sort()
        heaviest, second = left.pop(), left.pop()
        if heaviest > second:
            left.append(heaviest - second)
    return left[0] if left else 0
