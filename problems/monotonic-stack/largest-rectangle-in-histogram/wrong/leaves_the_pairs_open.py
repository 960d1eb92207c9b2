"""You close a bar only when a lower one comes, and never those that are open at the end."""


def largest_rectangle(heights: list[int]) -> int:
    largest = 0
    open_bars: list[tuple[int, int]] = []
    for right, height in enumerate(heights):
        start = right
        while open_bars and open_bars[-1][1] > height:
            start, higher = open_bars.pop()
            largest = max(largest, higher * (right - start))
        open_bars.append((start, height))
    return largest
