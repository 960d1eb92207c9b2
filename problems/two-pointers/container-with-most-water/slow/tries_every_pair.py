"""You try every pair of walls: O(n²), over a billion areas for 50,000 walls."""


def max_area(heights: list[int]) -> int:
    largest = 0
    for left, height in enumerate(heights):
        for right in range(left + 1, len(heights)):
            largest = max(largest, (right - left) * min(height, heights[right]))
    return largest
