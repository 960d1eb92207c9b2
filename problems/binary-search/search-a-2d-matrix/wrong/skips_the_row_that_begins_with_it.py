"""You skip a row whose first number is the target itself, because you compare strictly."""


def search_matrix(matrix: list[list[int]], target: int) -> bool:
    for row in matrix:
        if row[0] < target <= row[-1]:
            low, high = 0, len(row) - 1
            while low <= high:
                middle = (low + high) // 2
                if row[middle] == target:
                    return True
                if row[middle] < target:
                    low = middle + 1
                else:
                    high = middle - 1
            return False
    return False
