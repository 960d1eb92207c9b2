"""You extend each bar to the right only, but a rectangle also reaches to the left."""


def largest_rectangle(heights: list[int]) -> int:
    largest = 0
    for left, height in enumerate(heights):
        right = left
        while right < len(heights) and heights[right] >= height:
            right += 1
        largest = max(largest, height * (right - left))
    return largest
