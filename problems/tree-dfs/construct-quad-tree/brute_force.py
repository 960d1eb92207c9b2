"""Look at all cells of a square; if they differ, cut it into four smaller grids.

Time: O(n² log n). Space: O(n²).
"""

from trainer.structures import QuadNode


def construct(grid: list[list[int]]) -> QuadNode | None:
    colours = {cell for row in grid for cell in row}
    if len(colours) == 1:
        return QuadNode(colours == {1}, True)
    half = len(grid) // 2
    top, bottom = grid[:half], grid[half:]
    return QuadNode(
        False,
        False,
        construct([row[:half] for row in top]),
        construct([row[half:] for row in top]),
        construct([row[:half] for row in bottom]),
        construct([row[half:] for row in bottom]),
    )
