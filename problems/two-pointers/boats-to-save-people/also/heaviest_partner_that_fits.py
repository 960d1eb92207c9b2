"""Put each heavy one with the heaviest lighter one that fits, with a stack of those passed.

Time: O(n log n). Space: O(n).
"""


def fewest_boats(people: list[int], limit: int) -> int:
    weights = sorted(people)
    passed: list[int] = []  # may join: they fit with all that follow
    left, right = 0, len(weights) - 1
    boats = 0
    while left <= right or passed:
        if left > right:
            return boats + (len(passed) + 1) // 2
        heaviest = weights[right]
        right -= 1
        boats += 1
        while left <= right and weights[left] + heaviest <= limit:
            passed.append(weights[left])
            left += 1
        if passed:
            passed.pop()
    return boats
