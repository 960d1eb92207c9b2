"""Try every top left corner and every side, and look at all cells of the square.

Time: O(rows * columns * side³). Space: O(1).
"""


def maximal_square(matrix: list[list[str]]) -> int:
    rows, columns = len(matrix), len(matrix[0])
    largest = 0
    for top in range(rows):
        for left in range(columns):
            for side in range(1, min(rows - top, columns - left) + 1):
                square = [row[left : left + side] for row in matrix[top : top + side]]
                if all(cell == "1" for row in square for cell in row):
                    largest = max(largest, side * side)
    return largest
