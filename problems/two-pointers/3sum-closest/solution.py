"""Sort, fix the smallest number, and walk in on the other two while you keep the closest sum.

Time: O(n²). Space: O(n).
"""


def closest_sum(numbers: list[int], target: int) -> int:
    ordered = sorted(numbers)
    best = sum(ordered[:3])
    for first in range(len(ordered) - 2):
        left, right = first + 1, len(ordered) - 1
        while left < right:
            total = ordered[first] + ordered[left] + ordered[right]
            if abs(total - target) < abs(best - target):
                best = total
            if total < target:
                left += 1
            elif total > target:
                right -= 1
            else:
                return total
    return best
