"""You start the minimum over the last row at 0, but the smallest sum may be larger."""


def minimum_total(triangle: list[list[int]]) -> int:
    above = triangle[0]
    for numbers in triangle[1:]:
        row = [above[0] + numbers[0]]
        for i in range(1, len(numbers) - 1):
            row.append(min(above[i - 1], above[i]) + numbers[i])
        row.append(above[-1] + numbers[-1])
        above = row
    smallest = 0
    for total in above:
        smallest = min(smallest, total)
    return smallest
