"""You count cities with different direct neighbours, and miss those joined through another city."""


def find_circle_num(is_connected: list[list[int]]) -> int:
    return len({tuple(row) for row in is_connected})
