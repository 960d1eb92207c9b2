"""You link the two cities instead of their roots, which tears a city away from its group."""


def find_circle_num(is_connected: list[list[int]]) -> int:
    n = len(is_connected)
    parent = list(range(n))

    def find(city: int) -> int:
        while parent[city] != city:
            parent[city] = parent[parent[city]]
            city = parent[city]
        return city

    provinces = n
    for i in range(n):
        for j in range(i + 1, n):
            if is_connected[i][j] == 1 and find(i) != find(j):
                parent[j] = i
                provinces -= 1
    return provinces
