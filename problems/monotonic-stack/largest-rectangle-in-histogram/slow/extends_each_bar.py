"""You walk from each bar to both sides anew, which is O(n²) when the heights only rise."""


def largest_rectangle(heights: list[int]) -> int:
    largest = 0
    for place, height in enumerate(heights):
        left = place
        while left > 0 and heights[left - 1] >= height:
            left -= 1
        right = place + 1
        while right < len(heights) and heights[right] >= height:
            right += 1
        largest = max(largest, height * (right - left))
    return largest
