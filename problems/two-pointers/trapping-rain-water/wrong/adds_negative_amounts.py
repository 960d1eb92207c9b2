"""You add negative amounts where a column is higher than all on one side, so you lose water."""


def trap(heights: list[int]) -> int:
    count = len(heights)
    left_max = [0] * count
    right_max = [0] * count
    for i in range(1, count):
        left_max[i] = max(left_max[i - 1], heights[i - 1])
    for i in range(count - 2, -1, -1):
        right_max[i] = max(right_max[i + 1], heights[i + 1])
    return sum(min(left_max[i], right_max[i]) - heights[i] for i in range(count))
