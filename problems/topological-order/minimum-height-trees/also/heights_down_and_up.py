"""Compute for each node the longest path down and the longest path up, and compare the larger ones.

Time: O(n). Space: O(n).
"""


def min_height_roots(n: int, edges: list[list[int]]) -> list[int]:
    neighbors: list[list[int]] = [[] for _ in range(n)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    parent = [-1] * n
    order = [0]
    for node in order:  # the list grows while it is read
        for neighbor in neighbors[node]:
            if neighbor != parent[node]:
                parent[neighbor] = node
                order.append(neighbor)

    down = [0] * n  # longest path into the own subtree
    second = [0] * n  # longest one through another child
    for node in reversed(order[1:]):
        above = parent[node]
        length = down[node] + 1
        if length > down[above]:
            down[above], second[above] = length, down[above]
        elif length > second[above]:
            second[above] = length

    up = [0] * n  # longest path that begins towards the parent
    for node in order[1:]:
        above = parent[node]
        beside = second[above] if down[above] == down[node] + 1 else down[above]
        up[node] = 1 + max(up[above], beside)

    heights = [max(down[node], up[node]) for node in range(n)]
    least = min(heights)
    return [node for node in range(n) if heights[node] == least]
