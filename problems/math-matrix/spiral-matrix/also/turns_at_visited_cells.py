"""Walk with a direction and turn right at the border or at a visited cell.

Time: O(rows · columns). Space: O(rows · columns).
"""


def spiral_order(matrix: list[list[int]]) -> list[int]:
    rows, columns = len(matrix), len(matrix[0])
    visited = [[False] * columns for _ in range(rows)]
    row, column, down, right = 0, 0, 0, 1
    order: list[int] = []
    for _ in range(rows * columns):
        order.append(matrix[row][column])
        visited[row][column] = True
        next_row, next_column = row + down, column + right
        inside = 0 <= next_row < rows and 0 <= next_column < columns
        if not inside or visited[next_row][next_column]:
            down, right = right, -down
        row, column = row + down, column + right
    return order
