"""Bisect for the end of each run of equal numbers.

Time: O(d log n) for d different numbers. Space: O(1).
"""

from bisect import bisect_right


def remove_duplicates(numbers: list[int]) -> int:
    write = read = 0
    while read < len(numbers):
        number = numbers[read]
        read = bisect_right(numbers, number, lo=read)
        numbers[write] = number
        write += 1
    return write
