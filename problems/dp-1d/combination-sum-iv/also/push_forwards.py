"""Push the count of each total on to all totals that one more number reaches.

Time: O(target * n). Space: O(target).
"""


def combination_sum4(numbers: list[int], target: int) -> int:
    ways = [1] + [0] * target
    for total in range(target):
        if ways[total] == 0:
            continue
        for number in numbers:
            if total + number <= target:
                ways[total + number] += ways[total]
    return ways[target]
