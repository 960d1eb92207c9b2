"""You let a pointer stand on the fixed number, so one position counts twice."""


def closest_sum(numbers: list[int], target: int) -> int:
    ordered = sorted(numbers)
    best = sum(ordered[:3])
    for first in range(len(ordered) - 2):
        left, right = first, len(ordered) - 1
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
