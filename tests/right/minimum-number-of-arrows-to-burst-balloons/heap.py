def findMinArrowShots(points: List[List[int]]) -> int:
    h = [(e, s) for s, e in points]
    heapify(h)
    shots, last = 0, -inf
    while h:
        e, s = heappop(h)
        if s > last:
            shots += 1
            last = e
    return shots
