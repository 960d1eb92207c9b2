"""Count up or down by one as often as the second number says.

Time: O(second). Space: O(1).
"""


def get_sum(first: int, second: int) -> int:
    while second > 0:
        first, second = one_more(first), one_less(second)
    while second < 0:
        first, second = one_less(first), one_more(second)
    return first


def one_more(number: int) -> int:
    return -~number


def one_less(number: int) -> int:
    return ~-number
