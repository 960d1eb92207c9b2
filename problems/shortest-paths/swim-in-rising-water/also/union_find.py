"""Open the cells by height and join neighbours until the corners are in one group.

Time: O(n² log n) amortised. Space: O(n²).
"""


def swim_in_water(elevation: list[list[int]]) -> int:
    size = len(elevation)
    place_of = [(0, 0)] * (size * size)
    for row, heights in enumerate(elevation):
        for column, height in enumerate(heights):
            place_of[height] = row, column
    parent = list(range(size * size))

    def find(cell: int) -> int:
        while parent[cell] != cell:
            parent[cell] = parent[parent[cell]]
            cell = parent[cell]
        return cell

    for level, (row, column) in enumerate(place_of):
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < size and 0 <= c < size and elevation[r][c] <= level:
                parent[find(r * size + c)] = find(row * size + column)
        if find(0) == find(size * size - 1):
            return level
    raise ValueError("the grid has no cells")
