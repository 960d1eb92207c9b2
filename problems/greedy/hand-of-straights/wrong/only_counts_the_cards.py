"""You only check that the number of cards can be divided, not that the numbers make straights."""


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    return len(hand) % group_size == 0
