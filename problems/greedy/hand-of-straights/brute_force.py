"""Take off any straight that is there, then try everything that may follow.

Time: O(n! * n). Space: O(n²).
"""


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    if not hand:
        return True
    for first in set(hand):
        rest = list(hand)
        for number in range(first, first + group_size):
            if number not in rest:
                break
            rest.remove(number)
        else:
            if is_straight_hand(rest, group_size):
                return True
    return False
