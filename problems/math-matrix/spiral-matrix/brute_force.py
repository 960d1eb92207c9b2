"""Take the top row off and turn the rest to the left, again and again.

Time: O(rows · columns · (rows + columns)). Space: O(rows · columns).
"""


def spiral_order(matrix: list[list[int]]) -> list[int]:
    rest = [tuple(row) for row in matrix]
    order: list[int] = []
    while rest:
        order.extend(rest[0])
        columns = list(zip(*rest[1:], strict=True))
        rest = columns[::-1]
    return order
