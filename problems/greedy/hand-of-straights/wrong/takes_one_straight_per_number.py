"""You begin only one straight at each number, but equal lowest cards each begin one."""

from collections import Counter


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    left = Counter(hand)
    for lowest in sorted(left):
        if left[lowest] > 0:
            for number in range(lowest, lowest + group_size):
                left[number] -= 1
    return not any(left.values())
