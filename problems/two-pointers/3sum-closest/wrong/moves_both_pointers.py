"""You move both pointers at once, but one of the numbers may still be needed."""


def closest_sum(numbers: list[int], target: int) -> int:
    ordered = sorted(numbers)
    best = sum(ordered[:3])
    for first in range(len(ordered) - 2):
        left, right = first + 1, len(ordered) - 1
        while left < right:
            total = ordered[first] + ordered[left] + ordered[right]
            if abs(total - target) < abs(best - target):
                best = total
            left += 1
            right -= 1
    return best
