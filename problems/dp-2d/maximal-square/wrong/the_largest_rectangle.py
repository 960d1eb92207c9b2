"""You look for the largest rectangle, but all sides of a square are equal."""


def maximal_square(matrix: list[list[str]]) -> int:
    largest = 0
    heights = [0] * len(matrix[0])
    for cells in matrix:
        heights = [
            height + 1 if cell == "1" else 0 for height, cell in zip(heights, cells, strict=True)
        ]
        for left in range(len(heights)):
            for right in range(left, len(heights)):
                area = min(heights[left : right + 1]) * (right - left + 1)
                largest = max(largest, area)
    return largest
