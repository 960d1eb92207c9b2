"""You divide by the number of rows to find the row, but it is the columns that fill up a row."""


def search_matrix(matrix: list[list[int]], target: int) -> bool:
    columns = len(matrix[0])
    left, right = 0, len(matrix) * columns - 1
    while left <= right:
        mid = (left + right) // 2
        number = matrix[mid // len(matrix)][mid % columns]
        if number == target:
            return True
        if number < target:
            left = mid + 1
        else:
            right = mid - 1
    return False
