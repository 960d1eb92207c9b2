kClosest = lambda points, k: heapq.nsmallest(k, points, key=lambda p: math.hypot(*p))
