"""Compute the smallest number before and the largest number after each place, in two passes.

Time: O(n). Space: O(n).
"""


def increasing_triplet(numbers: list[int]) -> bool:
    largest_after = numbers[:]
    for place in range(len(numbers) - 2, -1, -1):
        largest_after[place] = max(numbers[place], largest_after[place + 1])
    smallest = numbers[0]
    for place in range(1, len(numbers) - 1):
        if smallest < numbers[place] < largest_after[place + 1]:
            return True
        smallest = min(smallest, numbers[place])
    return False
