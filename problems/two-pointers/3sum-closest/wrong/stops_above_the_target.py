"""You stop once a first number exceeds the target, but negative ones or a closer sum may follow."""


def closest_sum(numbers: list[int], target: int) -> int:
    ordered = sorted(numbers)
    best = sum(ordered[:3])
    for first in range(len(ordered) - 2):
        if ordered[first] > target:
            break
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
