"""You go through all runs of bars with a running minimum, which is O(n²)."""


def largest_rectangle(heights: list[int]) -> int:
    largest = 0
    for start in range(len(heights)):
        lowest = heights[start]
        for end in range(start, len(heights)):
            lowest = min(lowest, heights[end])
            largest = max(largest, lowest * (end - start + 1))
    return largest
