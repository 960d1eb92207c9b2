import math
from collections import defaultdict
from heapq import heappop, heappush


def max_probability(node_count, edges, probabilities, start, end):
    graph = defaultdict(dict)
    for (a, b), p in zip(edges, probabilities):
        if p > 0:
            graph[a][b] = graph[b][a] = -math.log(p)
    distance = {}
    heap = [(0.0, start)]
    while heap:
        d, node = heappop(heap)
        if node == end:
            return math.exp(-d)
        if node in distance:
            continue
        distance[node] = d
        for neighbour, cost in graph[node].items():
            if neighbour not in distance:
                heappush(heap, (d + cost, neighbour))
    return 0
