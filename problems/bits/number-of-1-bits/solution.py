"""Clear the lowest 1 again and again, and count the rounds until nothing is left.

Time: O(number of ones). Space: O(1).
"""


def hamming_weight(number: int) -> int:
    count = 0
    while number:
        number &= number - 1
        count += 1
    return count
