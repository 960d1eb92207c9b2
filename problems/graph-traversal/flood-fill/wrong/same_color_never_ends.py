"""You do not stop when the new color is the old one: painted cells then still look unvisited."""


def flood_fill(image: list[list[int]], row: int, column: int, color: int) -> list[list[int]]:
    rows, columns = len(image), len(image[0])
    old = image[row][column]

    def fill(r: int, c: int) -> None:
        if not (0 <= r < rows and 0 <= c < columns) or image[r][c] != old:
            return
        image[r][c] = color
        fill(r + 1, c)
        fill(r - 1, c)
        fill(r, c + 1)
        fill(r, c - 1)

    fill(row, column)
    return image
