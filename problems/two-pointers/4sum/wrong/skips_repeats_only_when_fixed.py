"""You skip equal fixed numbers but not equal left numbers after a hit, so groups come twice."""


def four_sum(numbers: list[int], target: int) -> list[list[int]]:
    ordered = sorted(numbers)
    n = len(ordered)
    groups: list[list[int]] = []
    for first in range(n - 3):
        if first > 0 and ordered[first] == ordered[first - 1]:
            continue
        for second in range(first + 1, n - 2):
            if second > first + 1 and ordered[second] == ordered[second - 1]:
                continue
            fixed = ordered[first] + ordered[second]
            left, right = second + 1, n - 1
            while left < right:
                total = fixed + ordered[left] + ordered[right]
                if total < target:
                    left += 1
                elif total > target:
                    right -= 1
                else:
                    group = [ordered[first], ordered[second], ordered[left], ordered[right]]
                    groups.append(group)
                    left += 1
                    right -= 1
    return groups
