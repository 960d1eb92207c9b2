"""Fill a table bottom-up: the longest that ends at each position, from all earlier ones.

Time: O(n²). Space: O(n).
"""


def length_of_lis(numbers: list[int]) -> int:
    ending = [1] * len(numbers)
    for place, number in enumerate(numbers):
        for earlier in range(place):
            if numbers[earlier] < number:
                ending[place] = max(ending[place], ending[earlier] + 1)
    return max(ending, default=0)
