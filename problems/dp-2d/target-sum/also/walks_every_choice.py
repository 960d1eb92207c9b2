"""Recurse over plus and minus for each number, without a cache.

Time: O(2^n). Space: O(n).
"""


def count_signs(numbers: list[int], target: int) -> int:
    def ways(position: int, total: int) -> int:
        if position == len(numbers):
            return int(total == target)
        number = numbers[position]
        return ways(position + 1, total + number) + ways(position + 1, total - number)

    return ways(0, 0)
