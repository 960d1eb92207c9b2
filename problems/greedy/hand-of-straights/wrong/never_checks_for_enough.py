"""You only check that each number of a straight occurs, not that enough of its cards are left."""

from collections import Counter


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    left = Counter(hand)
    for lowest in sorted(left):
        needed = left[lowest]
        if needed > 0:
            for number in range(lowest, lowest + group_size):
                if number not in left:
                    return False
                left[number] -= needed
    return True
