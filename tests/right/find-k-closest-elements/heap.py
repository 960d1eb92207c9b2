class Solution:
    def findClosestElements(self, arr, k, x):
        h = []
        for v in arr:
            heappush(h, (-abs(v - x), -v))
            if len(h) > k: heappop(h)
        return sorted(-v for _, v in h)
