"""Keep the smallest end for each length and place every number by binary search.

Time: O(n). Space: O(1).
"""

from bisect import bisect_left


def increasing_triplet(numbers: list[int]) -> bool:
    tails: list[int] = []
    for number in numbers:
        place = bisect_left(tails, number)
        if place == 2:
            return True
        if place == len(tails):
            tails.append(number)
        else:
            tails[place] = number
    return False
