"""Try every number as the last one of the sequence: the counts for the rest are known already.

Time: O(target * n). Space: O(target).
"""


def combination_sum4(numbers: list[int], target: int) -> int:
    ways = [1] + [0] * target
    for total in range(1, target + 1):
        for number in numbers:
            if number <= total:
                ways[total] += ways[total - number]
    return ways[target]
