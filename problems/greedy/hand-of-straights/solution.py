"""The smallest card left must begin a straight, so take these straights off, number by number.

Time: O(n * log(n)). Space: O(n).
"""

from collections import Counter


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    left = Counter(hand)
    for lowest in sorted(left):
        needed = left[lowest]
        if needed == 0:
            continue
        for number in range(lowest, lowest + group_size):
            if left[number] < needed:
                return False
            left[number] -= needed
    return True
