"""Count the running sums so far; each earlier one that is smaller by the target ends a match here.

Time: O(n). Space: O(n).
"""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = total = 0
    earlier = {0: 1}
    for number in numbers:
        total += number
        count += earlier.get(total - target, 0)
        earlier[total] = earlier.get(total, 0) + 1
    return count
