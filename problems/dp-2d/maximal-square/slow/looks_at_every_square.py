"""You look at all cells of every square again, though neighbouring squares share nearly all."""


def maximal_square(matrix: list[list[str]]) -> int:
    rows, columns = len(matrix), len(matrix[0])
    longest = 0
    for top in range(rows):
        for left in range(columns):
            side = 0
            while top + side < rows and left + side < columns:
                side += 1
                corner = [row[left : left + side] for row in matrix[top : top + side]]
                if any("0" in row for row in corner):
                    side -= 1
                    break
            longest = max(longest, side)
    return longest * longest
