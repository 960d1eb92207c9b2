"""Walk in as well, but skip equal first numbers and walks whose extremes cannot be better.

Time: O(n²). Space: O(n).
"""


def closest_sum(numbers: list[int], target: int) -> int:
    ordered = sorted(numbers)
    n = len(ordered)
    best = sum(ordered[:3])
    for i in range(n - 2):
        if i > 0 and ordered[i] == ordered[i - 1]:
            continue
        smallest = ordered[i] + ordered[i + 1] + ordered[i + 2]
        if smallest >= target:
            return smallest if abs(smallest - target) < abs(best - target) else best
        largest = ordered[i] + ordered[n - 2] + ordered[n - 1]
        if largest <= target:
            if abs(largest - target) < abs(best - target):
                best = largest
            continue
        left, right = i + 1, n - 1
        while left < right:
            total = ordered[i] + ordered[left] + ordered[right]
            if abs(total - target) < abs(best - target):
                best = total
            if total < target:
                left += 1
            else:
                right -= 1
    return best
