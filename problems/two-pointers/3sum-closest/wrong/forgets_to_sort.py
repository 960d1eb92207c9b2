"""You move two pointers over the list without sorting it, so a step rules nothing out."""


def closest_sum(numbers: list[int], target: int) -> int:
    ordered = list(numbers)
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
