"""You put right one past the last place but loop with <=, so a large target leaves the matrix."""


def search_matrix(matrix: list[list[int]], target: int) -> bool:
    columns = len(matrix[0])
    left, right = 0, len(matrix) * columns
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
