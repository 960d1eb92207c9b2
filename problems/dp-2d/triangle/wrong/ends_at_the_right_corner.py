"""You return the sum to the last number of the last row, but a path may end anywhere in it."""


def minimum_total(triangle: list[list[int]]) -> int:
    above = triangle[0]
    for numbers in triangle[1:]:
        row = [above[0] + numbers[0]]
        for i in range(1, len(numbers) - 1):
            row.append(min(above[i - 1], above[i]) + numbers[i])
        row.append(above[-1] + numbers[-1])
        above = row
    return above[-1]
