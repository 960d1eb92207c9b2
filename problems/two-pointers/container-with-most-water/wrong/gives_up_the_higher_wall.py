"""You move away from the higher wall, but it is the lower one that limits the area."""


def max_area(heights: list[int]) -> int:
    left, right = 0, len(heights) - 1
    largest = 0
    while left < right:
        largest = max(largest, (right - left) * min(heights[left], heights[right]))
        if heights[left] > heights[right]:
            left += 1
        else:
            right -= 1
    return largest
