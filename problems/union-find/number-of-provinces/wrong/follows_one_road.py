"""You go on to one neighbour only, but a city may have several."""


def find_circle_num(is_connected: list[list[int]]) -> int:
    n = len(is_connected)
    seen: set[int] = set()
    provinces = 0
    for start in range(n):
        if start in seen:
            continue
        provinces += 1
        city = start
        while city not in seen:
            seen.add(city)
            for other in range(n):
                if is_connected[city][other] and other not in seen:
                    city = other
                    break
    return provinces
