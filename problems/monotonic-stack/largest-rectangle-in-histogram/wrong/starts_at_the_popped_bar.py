"""You start the width at the popped bar and leave out the higher bars before it."""


def largest_rectangle(heights: list[int]) -> int:
    largest = 0
    rising: list[int] = []
    for right, height in enumerate([*heights, 0]):
        while rising and heights[rising[-1]] >= height:
            left = rising.pop()
            largest = max(largest, heights[left] * (right - left))
        rising.append(right)
    return largest
