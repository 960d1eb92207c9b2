"""You count only groups of several cities, but a city without roads is a province too."""


def find_circle_num(is_connected: list[list[int]]) -> int:
    n = len(is_connected)
    seen: set[int] = set()
    provinces = 0
    for start in range(n):
        if start in seen or sum(is_connected[start]) == 1:
            continue
        provinces += 1
        seen.add(start)
        stack = [start]
        while stack:
            city = stack.pop()
            for other in range(n):
                if is_connected[city][other] and other not in seen:
                    seen.add(other)
                    stack.append(other)
    return provinces
