"""Search the heaviest stone twice in each round.

Time: O(n²). Space: O(n).
"""


def last_stone_weight(stones: list[int]) -> int:
    left = list(stones)
    while len(left) > 1:
        heaviest = max(left)
        left.remove(heaviest)
        second = max(left)
        left.remove(second)
        if heaviest != second:
            left.append(heaviest - second)
    return sum(left)
