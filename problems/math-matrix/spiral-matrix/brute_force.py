"""Take the top row off and turn the rest to the left, again and again: each turn copies it all."""


def spiral_order(matrix: list[list[int]]) -> list[int]:
    rest = [tuple(row) for row in matrix]
    order: list[int] = []
    while rest:
        order.extend(rest[0])
        columns = list(zip(*rest[1:], strict=True))
        rest = columns[::-1]
    return order
