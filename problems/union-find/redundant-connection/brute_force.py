"""Leave out one edge after the other from the end until the rest still connects all nodes.

Time: O(n³). Space: O(n).
"""


def redundant_connection(edges: list[list[int]]) -> list[int]:
    for index in reversed(range(len(edges))):
        rest = edges[:index] + edges[index + 1 :]
        reached = {1}
        grown = True
        while grown:
            touching = {end for edge in rest if reached & set(edge) for end in edge}
            grown = not touching <= reached
            reached |= touching
        if len(reached) == len(edges):
            return edges[index]
    raise ValueError("no edge can be left out")
