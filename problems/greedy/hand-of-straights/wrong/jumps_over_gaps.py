"""You take the next different numbers that are left, without asking whether there is a gap."""

from collections import Counter


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    left = Counter(hand)
    while left:
        group = sorted(left)[:group_size]
        if len(group) < group_size:
            return False
        left -= Counter(group)
    return True
