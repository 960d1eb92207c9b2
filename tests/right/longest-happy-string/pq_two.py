class Solution:
    def longestDiverseString(self, a, b, c):
        h = [(-x, y) for x, y in zip([a, b, c], 'abc') if x]
        heapify(h)
        res = ''
        while h:
            x, y = heappop(h)
            if res.endswith(y * 2):
                if not h: return res
                x2, y2 = heapreplace(h, (x, y))
                x, y = x2, y2
            res += y
            if x < -1: heappush(h, (x + 1, y))
        return res
