"""Start with the widest pair of walls, and always drop the lower of the two.

Time: O(n). Space: O(1).
"""


def max_area(heights: list[int]) -> int:
    left, right = 0, len(heights) - 1
    largest = 0
    while left < right:
        area = (right - left) * min(heights[left], heights[right])
        largest = max(largest, area)
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return largest
