"""You walk along every path, and their number doubles with each row."""


def minimum_total(triangle: list[list[int]]) -> int:
    def smallest(row: int, i: int) -> int:
        if row == len(triangle):
            return 0
        return triangle[row][i] + min(smallest(row + 1, i), smallest(row + 1, i + 1))

    return smallest(0, 0)
