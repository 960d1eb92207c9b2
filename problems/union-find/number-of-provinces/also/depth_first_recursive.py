"""Visit a city's neighbours by recursion, and count the first calls.

Time: O(n²). Space: O(n).
"""


def find_circle_num(is_connected: list[list[int]]) -> int:
    seen: set[int] = set()

    def visit(city: int) -> None:
        seen.add(city)
        for other, joined in enumerate(is_connected[city]):
            if joined and other not in seen:
                visit(other)

    provinces = 0
    for city in range(len(is_connected)):
        if city not in seen:
            provinces += 1
            visit(city)
    return provinces
