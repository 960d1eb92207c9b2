"""You take row and column from the number of rows, but it is the columns that fill up a row."""


def search_matrix(matrix: list[list[int]], target: int) -> bool:
    rows, columns = len(matrix), len(matrix[0])
    left, right = 0, rows * columns - 1
    while left <= right:
        mid = (left + right) // 2
        number = matrix[mid // rows][mid % rows]
        if number == target:
            return True
        if number < target:
            left = mid + 1
        else:
            right = mid - 1
    return False
