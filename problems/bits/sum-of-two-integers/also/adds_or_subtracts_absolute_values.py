"""Add the absolute values if the signs agree, else subtract the smaller one with borrows.

Time: O(1), one round for each bit. Space: O(1).
"""


def get_sum(first: int, second: int) -> int:
    larger, smaller = abs(first), abs(second)
    if larger < smaller:
        return get_sum(second, first)
    if (first < 0) == (second < 0):
        while smaller:  # what is to be added
            larger, smaller = larger ^ smaller, (larger & smaller) << 1
    else:
        while smaller:  # what is to be taken away
            larger, smaller = larger ^ smaller, (~larger & smaller) << 1
    return -larger if first < 0 else larger
