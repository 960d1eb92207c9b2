"""Take the lowest card and its straight out of the list, again and again.

Time: O(n²). Space: O(n).
"""


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    left = list(hand)
    while left:
        lowest = min(left)
        for number in range(lowest, lowest + group_size):
            if number not in left:
                return False
            left.remove(number)
    return True
