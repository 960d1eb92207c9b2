"""You forget after each flood what it has seen, and flood again from every land cell."""


def max_area_of_island(grid: list[list[int]]) -> int:
    land = {
        (row, column)
        for row, line in enumerate(grid)
        for column, cell in enumerate(line)
        if cell == 1
    }
    largest = 0
    for start in land:
        seen = {start}
        waiting = [start]
        while waiting:
            r, c = waiting.pop()
            for cell in (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1):
                if cell in land and cell not in seen:
                    seen.add(cell)
                    waiting.append(cell)
        largest = max(largest, len(seen))
    return largest
