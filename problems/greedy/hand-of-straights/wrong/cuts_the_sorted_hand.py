"""You sort the hand and cut it into pieces of group_size, but then equal cards stand in the same
piece."""


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    ordered = sorted(hand)
    for start in range(0, len(ordered), group_size):
        group = ordered[start : start + group_size]
        if group != list(range(group[0], group[0] + group_size)):
            return False
    return True
