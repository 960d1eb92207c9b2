def island_perimeter(grid):
    def changes(lines):
        return sum(a != b for line in lines for a, b in zip((0, *line), (*line, 0)))

    return changes(grid) + changes(zip(*grid))
