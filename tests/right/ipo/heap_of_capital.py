class Solution:
    def findMaximizedCapital(self, k: int, w: int, profits: List[int], capital: List[int]) -> int:
        mn = [(c, p) for c, p in zip(capital, profits)]
        heapify(mn)
        mx = []
        for _ in range(k):
            while mn and mn[0][0] <= w:
                c, p = heappop(mn)
                heappush(mx, -p)
            if mx:
                w -= heappop(mx)
        return w
