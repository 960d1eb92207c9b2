"""Push pairs of start and height; a lower bar takes over the start of the bars it pops.

Time: O(n). Space: O(n).
"""


def largest_rectangle(heights: list[int]) -> int:
    largest = 0
    open_bars: list[tuple[int, int]] = []
    for right, height in enumerate(heights):
        start = right
        while open_bars and open_bars[-1][1] > height:
            start, higher = open_bars.pop()
            largest = max(largest, higher * (right - start))
        open_bars.append((start, height))
    for start, height in open_bars:
        largest = max(largest, height * (len(heights) - start))
    return largest
