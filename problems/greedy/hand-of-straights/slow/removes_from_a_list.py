"""You search the list for each minimum and each card that you remove: O(n^2)."""


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    left = list(hand)
    while left:
        lowest = min(left)
        for number in range(lowest, lowest + group_size):
            if number not in left:
                return False
            left.remove(number)
    return True
