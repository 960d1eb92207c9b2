"""You count the water cells around the island, but one of them may touch it with several sides."""


def island_perimeter(grid: list[list[int]]) -> int:
    land = {(r, c) for r, line in enumerate(grid) for c, cell in enumerate(line) if cell == 1}
    water = {
        near for r, c in land for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
    } - land
    return len(water)
