"""Search twice, note each hit, and go on to the left or to the right of it.

Time: O(log n). Space: O(1).
"""


def search_range(numbers: list[int], target: int) -> list[int]:
    def outermost(to_the_left: bool) -> int:
        left, right = 0, len(numbers) - 1
        found = -1
        while left <= right:
            mid = (left + right) // 2
            if numbers[mid] == target:
                found = mid
            if numbers[mid] > target or (numbers[mid] == target and to_the_left):
                right = mid - 1
            else:
                left = mid + 1
        return found

    return [outermost(True), outermost(False)]
