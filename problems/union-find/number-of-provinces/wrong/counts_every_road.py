"""You take one province away for every road, also where both cities are in the same one already."""


def find_circle_num(is_connected: list[list[int]]) -> int:
    n = len(is_connected)
    parent = list(range(n))
    size = [1] * n

    def find(city: int) -> int:
        while parent[city] != city:
            parent[city] = parent[parent[city]]
            city = parent[city]
        return city

    provinces = n
    for i in range(n):
        for j in range(i + 1, n):
            if is_connected[i][j] == 1:
                a, b = find(i), find(j)

                if size[a] < size[b]:
                    a, b = b, a
                parent[b] = a
                size[a] += size[b]
                provinces -= 1
    return provinces
