"""You link cells only to the right and downwards, so an island that bends back is counted again."""


def count_islands(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])
    seen: set[tuple[int, int]] = set()
    islands = 0
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == "0" or (row, column) in seen:
                continue
            islands += 1
            seen.add((row, column))
            waiting = [(row, column)]
            while waiting:
                r, c = waiting.pop()
                for cell in (r + 1, c), (r, c + 1):
                    if cell in seen or cell[0] == rows or cell[1] == columns:
                        continue
                    if grid[cell[0]][cell[1]] == "1":
                        seen.add(cell)
                        waiting.append(cell)
    return islands
