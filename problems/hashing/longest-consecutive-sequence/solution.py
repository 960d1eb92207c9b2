"""Put all numbers into a set, and count upwards only from numbers that have no predecessor.

Time: O(n). Space: O(n).
"""


def longest_consecutive(numbers: list[int]) -> int:
    present = set(numbers)
    longest = 0
    for number in present:
        if number - 1 in present:
            continue
        end = number + 1
        while end in present:
            end += 1
        longest = max(longest, end - number)
    return longest
