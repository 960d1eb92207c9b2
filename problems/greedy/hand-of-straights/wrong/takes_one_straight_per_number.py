"""You begin only one straight at each number, but of several equal lowest cards each begins one."""

from collections import Counter


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    if len(hand) % group_size != 0:
        return False
    left = Counter(hand)
    for lowest in sorted(left):
        if left[lowest] > 0:
            for number in range(lowest, lowest + group_size):
                if left[number] == 0:
                    return False
                left[number] -= 1
    return True
