"""Improve the distances of all cells in round after round, then take the smallest at food.

Time: O((rows * columns)²). Space: O(rows * columns).
"""


def steps_to_food(grid: list[list[str]]) -> int:
    cells = {(r, c): cell for r, line in enumerate(grid) for c, cell in enumerate(line)}
    far = len(cells)
    distance = {place: 0 if cell == "*" else far for place, cell in cells.items() if cell != "X"}
    changed = True
    while changed:
        changed = False
        for r, c in distance:
            for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if distance.get(near, far) + 1 < distance[r, c]:
                    distance[r, c] = distance[near] + 1
                    changed = True
    nearest = min((distance[place] for place in distance if cells[place] == "#"), default=far)
    return nearest if nearest < far else -1
