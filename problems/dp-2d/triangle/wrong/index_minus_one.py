"""You read index -1 above the first position of a row, which is the last one of that row."""


def minimum_total(triangle: list[list[int]]) -> int:
    above = triangle[0]
    for numbers in triangle[1:]:
        row = []
        for i in range(len(numbers)):
            right = above[i] if i < len(above) else above[-1]
            row.append(min(above[i - 1], right) + numbers[i])
        above = row
    return min(above)
