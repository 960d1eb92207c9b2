"""Keep the smallest number and the smallest end of an ascending pair; a larger one completes it.

Time: O(n). Space: O(1).
"""

from math import inf


def increasing_triplet(numbers: list[int]) -> bool:
    first = second = inf
    for number in numbers:
        if number <= first:
            first = number
        elif number <= second:
            second = number
        else:
            return True
    return False
