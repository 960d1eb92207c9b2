from heapq import heapify, heappop, heapreplace
def lastStoneWeight(stones):
    for i, x in enumerate(stones):
        stones[i] = -x
    heapify(stones)
    while len(stones) > 1 and (a := heappop(stones)) != 0:
        heapreplace(stones, a - stones[0])
    return -stones[0]
