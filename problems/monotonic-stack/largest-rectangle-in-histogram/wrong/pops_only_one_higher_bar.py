"""You pop only one higher bar, but a low bar can end several of them."""


def largest_rectangle(heights: list[int]) -> int:
    stack: list[tuple[int, int]] = []
    best = 0
    for index, height in enumerate(heights):
        start = index
        if stack and stack[-1][1] > height:
            start, popped = stack.pop()
            best = max(best, popped * (index - start))
        stack.append((start, height))
    for start, height in stack:
        best = max(best, height * (len(heights) - start))
    return best
