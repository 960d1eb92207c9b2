class Solution:
    def longestDiverseString(self, a: int, b: int, c: int) -> str:
        h = []
        for n, ch in ((a, 'a'), (b, 'b'), (c, 'c')):
            if n:
                heappush(h, (-n, ch))
        res = []
        while h:
            n, ch = heappop(h)
            if len(res) >= 2 and res[-1] == res[-2] == ch:
                if not h: break
                n2, ch2 = heappop(h)
                res.append(ch2)
                if n2 + 1: heappush(h, (n2 + 1, ch2))
                heappush(h, (n, ch))
            else:
                res.append(ch)
                if n + 1: heappush(h, (n + 1, ch))
        return ''.join(res)
