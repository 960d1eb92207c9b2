"""Sort the positions by number and compare neighbours.

Time: O(n log n). Space: O(n).
"""


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    order = sorted(range(len(numbers)), key=lambda position: numbers[position])
    for i in range(1, len(order)):
        left, right = order[i - 1], order[i]
        if numbers[left] == numbers[right] and right - left <= k:
            return True
    return False
