"""Sort the numbers, so that the inner loop can stop at the first one that is too large.

Time: O(target * n). Space: O(target).
"""


def combination_sum4(numbers: list[int], target: int) -> int:
    ascending = sorted(numbers)
    ways = [0] * (target + 1)
    ways[0] = 1
    for total in range(1, target + 1):
        for number in ascending:
            if number > total:
                break
            ways[total] += ways[total - number]
    return ways[target]
