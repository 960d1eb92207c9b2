"""Find the first lower bar on both sides in two passes with a stack, then measure each bar.

Time: O(n). Space: O(n).
"""


def largest_rectangle(heights: list[int]) -> int:
    count = len(heights)
    left, right = [-1] * count, [count] * count
    stack: list[int] = []
    for bar in range(count):
        while stack and heights[stack[-1]] >= heights[bar]:
            stack.pop()
        if stack:
            left[bar] = stack[-1]
        stack.append(bar)
    stack = []
    for bar in reversed(range(count)):
        while stack and heights[stack[-1]] >= heights[bar]:
            stack.pop()
        if stack:
            right[bar] = stack[-1]
        stack.append(bar)
    return max(heights[bar] * (right[bar] - left[bar] - 1) for bar in range(count))
