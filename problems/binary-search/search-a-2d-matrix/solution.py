"""Search the rows as one sorted list: place p is row p // columns, column p % columns.

Time: O(log(rows · columns)). Space: O(1).
"""


def search_matrix(matrix: list[list[int]], target: int) -> bool:
    columns = len(matrix[0])
    left, right = 0, len(matrix) * columns - 1
    while left <= right:
        mid = (left + right) // 2
        number = matrix[mid // columns][mid % columns]
        if number == target:
            return True
        if number < target:
            left = mid + 1
        else:
            right = mid - 1
    return False
