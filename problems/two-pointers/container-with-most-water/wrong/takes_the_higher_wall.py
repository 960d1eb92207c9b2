"""You multiply the width by the higher wall, but the water runs over the lower one."""


def max_area(heights: list[int]) -> int:
    left, right = 0, len(heights) - 1
    largest = 0
    while left < right:
        largest = max(largest, (right - left) * max(heights[left], heights[right]))
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return largest
