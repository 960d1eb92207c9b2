"""You measure the distance to the nearest food right through the obstacles."""


def steps_to_food(grid: list[list[str]]) -> int:
    cells = [(cell, r, c) for r, line in enumerate(grid) for c, cell in enumerate(line)]
    [(row, column)] = [(r, c) for cell, r, c in cells if cell == "*"]
    distances = [abs(r - row) + abs(c - column) for cell, r, c in cells if cell == "#"]
    return min(distances, default=-1)
