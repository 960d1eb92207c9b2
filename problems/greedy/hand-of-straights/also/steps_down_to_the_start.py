"""From each card step down to the start of its run and take the straights off there.

Time: O(n). Space: O(n).
"""

from collections import Counter


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    left = Counter(hand)
    for card in hand:
        start = card
        while left[start - 1] > 0:
            start -= 1
        while start <= card:
            needed = left[start]
            if needed > 0:
                for number in range(start, start + group_size):
                    if left[number] < needed:
                        return False
                    left[number] -= needed
            start += 1
    return True
