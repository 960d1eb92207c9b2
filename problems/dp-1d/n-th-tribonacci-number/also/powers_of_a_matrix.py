"""Raise the matrix of one step to the power n by repeated squaring.

Time: O(log n). Space: O(1).
"""

Matrix = list[list[int]]


def product(left: Matrix, right: Matrix) -> Matrix:
    return [
        [sum(left[row][k] * right[k][column] for k in range(3)) for column in range(3)]
        for row in range(3)
    ]


def tribonacci(n: int) -> int:
    result = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    power = [[0, 1, 0], [0, 0, 1], [1, 1, 1]]
    while n:
        if n % 2:
            result = product(result, power)
        power = product(power, power)
        n //= 2
    return result[0][1] + result[0][2]  # its first row times (0, 1, 1)
