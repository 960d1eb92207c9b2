"""You compare the words place by place, but one insertion shifts all letters after it."""


def edit_distance(first: str, second: str) -> int:
    different = sum(a != b for a, b in zip(first, second, strict=False))
    return different + abs(len(first) - len(second))
