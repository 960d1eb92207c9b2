"""Walk on and turn right at the border or at a visited cell: O(m * n) time and space."""


def spiral_order(matrix: list[list[int]]) -> list[int]:
    rows, columns = len(matrix), len(matrix[0])
    visited = [[False] * columns for _ in range(rows)]
    row, column, down, right = 0, 0, 0, 1
    order: list[int] = []
    for _ in range(rows * columns):
        order.append(matrix[row][column])
        visited[row][column] = True
        r, c = row + down, column + right
        if not (0 <= r < rows and 0 <= c < columns) or visited[r][c]:
            down, right = right, -down
        row, column = row + down, column + right
    return order
