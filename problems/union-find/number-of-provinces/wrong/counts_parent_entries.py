"""You count the different entries of parent, but an entry may be one step short of its root."""


def find_circle_num(is_connected: list[list[int]]) -> int:
    n = len(is_connected)
    parent = list(range(n))

    def find(city: int) -> int:
        while parent[city] != city:
            city = parent[city]
        return city

    for i in range(n):
        for j in range(i + 1, n):
            if is_connected[i][j] == 1:
                parent[find(j)] = find(i)
    return len(set(parent))
