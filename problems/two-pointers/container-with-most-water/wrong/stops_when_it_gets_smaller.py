"""You stop at the first pair that holds less than the last, but a high wall may still come."""


def max_area(heights: list[int]) -> int:
    left, right = 0, len(heights) - 1
    largest = 0
    while left < right:
        area = (right - left) * min(heights[left], heights[right])
        if area < largest:
            break
        largest = area
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return largest
