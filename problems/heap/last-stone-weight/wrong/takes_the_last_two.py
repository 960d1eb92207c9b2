"""You take the last two stones of the list without looking for the heaviest."""


def last_stone_weight(stones: list[int]) -> int:
    left = list(stones)
    while len(left) > 1:
        heaviest, second = left.pop(), left.pop()
        if heaviest > second:
            left.append(heaviest - second)
    return left[0] if left else 0
