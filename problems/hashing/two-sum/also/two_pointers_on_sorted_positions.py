"""Sort the positions by number and move inwards from both ends.

Time: O(n log n). Space: O(n).
"""


def two_sum(numbers: list[int], target: int) -> list[int]:
    order = sorted(range(len(numbers)), key=lambda position: numbers[position])
    left, right = 0, len(order) - 1
    while left < right:
        total = numbers[order[left]] + numbers[order[right]]
        if total == target:
            return [order[left], order[right]]
        if total < target:
            left += 1
        else:
            right -= 1
    raise ValueError("no two numbers add up to the target")
