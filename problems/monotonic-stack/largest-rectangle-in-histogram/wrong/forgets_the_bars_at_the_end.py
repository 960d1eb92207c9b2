"""You never close the bars that are still on the stack when the row ends."""


def largest_rectangle(heights: list[int]) -> int:
    largest = 0
    rising: list[int] = []
    for right, height in enumerate(heights):
        while rising and heights[rising[-1]] >= height:
            lowest = heights[rising.pop()]
            left = rising[-1] + 1 if rising else 0
            largest = max(largest, lowest * (right - left))
        rising.append(right)
    return largest
