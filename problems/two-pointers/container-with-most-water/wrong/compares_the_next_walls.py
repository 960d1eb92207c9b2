"""You move towards the higher of the two next walls, but the lower wall is the one to drop."""


def max_area(heights: list[int]) -> int:
    left, right = 0, len(heights) - 1
    largest = 0
    while left < right:
        largest = max(largest, (right - left) * min(heights[left], heights[right]))
        if heights[left + 1] > heights[right - 1]:
            left += 1
        else:
            right -= 1
    return largest
