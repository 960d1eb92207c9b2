class Solution:
    def kClosest(self, points, K):
        minHeap = []
        for x, y in points:
            dist = (x ** 2) + (y ** 2)
            minHeap.append((dist, x, y))

        heapq.heapify(minHeap)
        res = []
        while K > 0:
            dist, x, y = heapq.heappop(minHeap)
            res.append((x, y))
            K -= 1
        return res

if __name__ == "__main__":
    print(Solution().kClosest([[1, 3], [-2, 2]], 1))
