"""Walk with a direction, keep the visited cells in a list and search it at each step.

Time: O((rows · columns)²). Space: O(rows · columns).
"""


def spiral_order(matrix: list[list[int]]) -> list[int]:
    rows, columns = len(matrix), len(matrix[0])
    row, column = 0, 0
    down, right = 0, 1
    visited: list[tuple[int, int]] = []
    order: list[int] = []
    while len(order) < rows * columns:
        visited.append((row, column))
        order.append(matrix[row][column])
        ahead = (row + down, column + right)
        inside = 0 <= ahead[0] < rows and 0 <= ahead[1] < columns
        if not inside or ahead in visited:
            down, right = right, -down
        row, column = row + down, column + right
    return order
