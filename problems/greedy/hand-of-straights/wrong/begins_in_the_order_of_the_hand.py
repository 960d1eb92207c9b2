"""You begin straights in the order of the hand, but only the smallest card surely begins one."""

from collections import Counter


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    if len(hand) % group_size != 0:
        return False
    counts = Counter(hand)
    for start in hand:
        if counts[start] == 0:
            continue
        for card in range(start, start + group_size):
            if counts[card] == 0:
                return False
            counts[card] -= 1
    return True
