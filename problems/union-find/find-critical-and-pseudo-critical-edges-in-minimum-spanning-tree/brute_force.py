"""Build every spanning tree, and see which edges the cheapest of them share.

Time: exponential, O(C(edges, nodes)). Space: exponential.
"""

from itertools import combinations


def find_critical_and_pseudo_critical_edges(
    node_count: int, edges: list[list[int]]
) -> list[list[int]]:
    trees = []
    for chosen in combinations(range(len(edges)), node_count - 1):
        reached = {0}
        for _ in chosen:
            for index in chosen:
                if reached & set(edges[index][:2]):
                    reached |= set(edges[index][:2])
        if len(reached) == node_count:
            trees.append((sum(edges[index][2] for index in chosen), set(chosen)))
    least = min(weight for weight, _ in trees)
    cheapest = [tree for weight, tree in trees if weight == least]
    in_all = set.intersection(*cheapest)
    return [sorted(in_all), sorted(set.union(*cheapest) - in_all)]
