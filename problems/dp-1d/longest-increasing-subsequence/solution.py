"""Keep the smallest last number for each length; a new number finds its place by binary search.

Time: O(n log n). Space: O(n).
"""

from bisect import bisect_left


def length_of_lis(numbers: list[int]) -> int:
    tails: list[int] = []
    for number in numbers:
        place = bisect_left(tails, number)
        if place == len(tails):
            tails.append(number)
        else:
            tails[place] = number
    return len(tails)
