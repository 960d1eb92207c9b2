"""Search from each city that is not seen yet, with a stack.

Time: O(n²). Space: O(n).
"""


def find_circle_num(is_connected: list[list[int]]) -> int:
    n = len(is_connected)
    seen = [False] * n
    provinces = 0
    for start in range(n):
        if seen[start]:
            continue
        provinces += 1
        seen[start] = True
        stack = [start]
        while stack:
            city = stack.pop()
            for other in range(n):
                if is_connected[city][other] == 1 and not seen[other]:
                    seen[other] = True
                    stack.append(other)
    return provinces
