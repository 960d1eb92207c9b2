"""Sort: what fills more than half of the list covers its middle.

Time: O(n log n). Space: O(n).
"""


def majority_element(numbers: list[int]) -> int:
    return sorted(numbers)[len(numbers) // 2]
