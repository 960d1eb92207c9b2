"""You let equal numbers follow each other, but the subsequence must increase strictly."""

from bisect import bisect_right


def length_of_lis(numbers: list[int]) -> int:
    tails: list[int] = []
    for number in numbers:
        place = bisect_right(tails, number)
        if place == len(tails):
            tails.append(number)
        else:
            tails[place] = number
    return len(tails)
