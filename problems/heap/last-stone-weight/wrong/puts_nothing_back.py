"""You forget to put the rest of the heavier stone back among the others."""


def last_stone_weight(stones: list[int]) -> int:
    left = sorted(stones)
    while len(left) > 1:
        heaviest, second = left.pop(), left.pop()
        if not left and heaviest > second:
            return heaviest - second
    return left[0] if left else 0
