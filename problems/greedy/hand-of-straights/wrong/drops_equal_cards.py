"""You put the cards into a set, so equal cards are lost, but each of them needs its own
straight."""


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    left = set(hand)
    while left:
        lowest = min(left)
        for number in range(lowest, lowest + group_size):
            if number not in left:
                return False
            left.remove(number)
    return len(hand) % group_size == 0
