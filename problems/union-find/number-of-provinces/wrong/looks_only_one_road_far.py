"""You mark the direct neighbours of a city, but not the neighbours of these."""


def find_circle_num(is_connected: list[list[int]]) -> int:
    seen: set[int] = set()
    provinces = 0
    for city, row in enumerate(is_connected):
        if city not in seen:
            provinces += 1
            seen |= {other for other, joined in enumerate(row) if joined}
    return provinces
